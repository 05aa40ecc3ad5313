//! Compressed twins (`.br`, `.gz`) beside each text-like file, so that a plain web server can send them.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use crate::{folder, inputs};

const EXTENSIONS: [&str; 9] = [
    "css",
    "html",
    "js",
    "json",
    "svg",
    "txt",
    "wasm",
    "xml",
    "webmanifest",
];
/// Smaller files gain nothing: they fit in one packet anyway.
const LEAST: usize = 256;

/// Makes the twins of all files below `folder`, on all cores.
///
/// # Errors
/// When a file cannot be read or written.
pub fn twins(folder: &Path) -> Result<()> {
    let mut files = inputs::files(&[folder])?;
    files.retain(|file| is_text(file));
    // One queue, since the largest file takes longer than all others.
    let queue = Mutex::new(files);
    let work = || {
        loop {
            let file = queue.lock().unwrap_or_else(PoisonError::into_inner).pop();
            match file {
                Some(file) => twin(&file)?,
                None => return Ok(()),
            }
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        running.into_iter().try_for_each(|worker| {
            worker
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    })
}

/// How many bytes of a file go over the wire.
///
/// # Errors
/// When there is no such file.
pub fn wire_size(file: &Path) -> Result<u64> {
    let twin = beside(file, "br");
    let sent = if twin.is_file() { &twin } else { file };
    let metadata =
        fs::metadata(sent).with_context(|| format!("could not read {}", file.display()))?;
    Ok(metadata.len())
}

fn is_text(file: &Path) -> bool {
    file.extension()
        .is_some_and(|extension| EXTENSIONS.iter().any(|known| extension == *known))
}

fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

fn twin(file: &Path) -> Result<()> {
    let bytes = fs::read(file).with_context(|| format!("could not read {}", file.display()))?;
    if bytes.len() < LEAST {
        return Ok(());
    }
    for (suffix, small) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)] {
        folder::write(&beside(file, suffix), small)?;
    }
    Ok(())
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut small = Vec::new();
    let parameters = BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &parameters)?;
    Ok(small)
}

/// Without name and time in the header, so that the same input gives the same bytes.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}
