//! Files that the browser has downloaded.

use std::{path::Path, time::Duration};

use anyhow::{Result, ensure};

use crate::browser::Browser;

/// Waits for a CSV file in `folder`, reads it and deletes it.
pub async fn downloaded(folder: &Path) -> Result<Vec<u8>> {
    arrived(folder, "csv").await
}

/// Waits for a file with this extension in `folder`, reads it and deletes it.
pub async fn arrived(folder: &Path, extension: &str) -> Result<Vec<u8>> {
    for _ in 0..500 {
        let mut files = std::fs::read_dir(folder)?.filter_map(|file| Some(file.ok()?.path()));
        if let Some(file) = files.find(|file| file.extension().is_some_and(|own| own == extension))
        {
            let bytes = std::fs::read(&file)?;
            // While the download runs, the browser reserves the name with an empty file.
            if !bytes.is_empty() {
                std::fs::remove_file(file)?;
                return Ok(bytes);
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    anyhow::bail!("no file was saved")
}

/// Captures downloads inside the page. Works in every engine, because each engine has its own download folder.
pub mod on_its_way {
    use super::{Browser, Result};

    /// Records the next files that the page saves, for [`taken`].
    pub async fn watch(browser: &Browser) -> Result<()> {
        browser
            .eval(
                "(window.__own ??= URL.createObjectURL, window.__saved = null, URL.createObjectURL = blob => { \
                 blob.arrayBuffer().then(bytes => { window.__saved = [...new Uint8Array(bytes)]; }); return window.__own.call(URL, blob); }, 0)",
            )
            .await
            .map(drop)
    }

    /// Waits for a saved file and returns the latest. The next call waits for another file.
    pub async fn taken(browser: &Browser) -> Result<Vec<u8>> {
        let bytes = browser.wait_for("window.__saved").await?;
        browser.eval("window.__saved = null").await?;
        Ok(serde_json::from_value(bytes)?)
    }
}

/// Fails unless a saved file has the wanted content.
pub fn same(found: &[u8], wanted: &[u8]) -> Result<()> {
    ensure!(
        found == wanted,
        "saved\n{}\ninstead of\n{}",
        String::from_utf8_lossy(found),
        String::from_utf8_lossy(wanted)
    );
    Ok(())
}
