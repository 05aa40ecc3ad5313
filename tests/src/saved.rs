//! Files that the browser has saved.

use std::{path::Path, time::Duration};

use anyhow::{Result, ensure};

use crate::browser::Browser;

/// The one CSV file that has arrived in `folder`; it is taken away.
pub async fn downloaded(folder: &Path) -> Result<Vec<u8>> {
    arrived(folder, "csv").await
}

/// The one file with this extension that has arrived in `folder`; it is taken away.
pub async fn arrived(folder: &Path, extension: &str) -> Result<Vec<u8>> {
    for _ in 0..500 {
        let mut files = std::fs::read_dir(folder)?.filter_map(|file| Some(file.ok()?.path()));
        if let Some(file) = files.find(|file| file.extension().is_some_and(|own| own == extension))
        {
            let bytes = std::fs::read(&file)?;
            // The browser keeps the place with an empty file until all of it is there.
            if !bytes.is_empty() {
                std::fs::remove_file(file)?;
                return Ok(bytes);
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    anyhow::bail!("no file was saved")
}

/// Engines put files in places of their own: where several are tested, a file is read on its way.
pub mod on_its_way {
    use super::{Browser, Result};

    /// From now on, what the page saves is kept for [`taken`].
    pub async fn watch(browser: &Browser) -> Result<()> {
        browser
            .eval(
                "(window.__own ??= URL.createObjectURL, window.__saved = null, URL.createObjectURL = blob => { \
                 blob.arrayBuffer().then(bytes => { window.__saved = [...new Uint8Array(bytes)]; }); return window.__own.call(URL, blob); }, 0)",
            )
            .await
            .map(drop)
    }

    /// The last file that the page has saved; waits for it, and for another the next time.
    pub async fn taken(browser: &Browser) -> Result<Vec<u8>> {
        let bytes = browser.wait_for("window.__saved").await?;
        browser.eval("window.__saved = null").await?;
        Ok(serde_json::from_value(bytes)?)
    }
}

/// Whether a saved file is as it should be.
pub fn same(found: &[u8], wanted: &[u8]) -> Result<()> {
    ensure!(
        found == wanted,
        "saved\n{}\ninstead of\n{}",
        String::from_utf8_lossy(found),
        String::from_utf8_lossy(wanted)
    );
    Ok(())
}
