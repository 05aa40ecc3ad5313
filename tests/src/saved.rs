//! Files that the browser has saved.

use std::{path::Path, time::Duration};

use anyhow::{Result, ensure};

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
