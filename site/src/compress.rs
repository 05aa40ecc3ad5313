//! Writes compressed copies (`.br`, `.gz`) of each text file, so that a static web server can send them.

use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};

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

/// How much time compression takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// The smallest files, for publishing.
    Most,
    /// Larger files in a fraction of the time, for this machine only.
    Little,
}

/// Minimum size in bytes. A smaller file fits in one packet even without compression.
const LEAST: usize = 256;

/// Compresses all text files below `folder`, on all cores. The folder `kept` caches the results by content hash, and afterwards
/// holds only the copies of these files.
///
/// # Errors
/// When a file cannot be read or written.
pub fn twins(folder: &Path, kept: &Path, effort: Effort) -> Result<()> {
    let used = Mutex::new(BTreeSet::new());
    let mut files = inputs::files(&[folder])?;
    files.retain(|file| is_text(file));
    // The workers share one queue, because the largest file takes longer than all other files together.
    let queue = Mutex::new(files);
    let work = || -> Result<()> {
        loop {
            let file = queue.lock().unwrap_or_else(PoisonError::into_inner).pop();
            match file {
                Some(file) => {
                    let name = twin(&file, kept, effort)?;
                    used.lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .extend(name);
                }
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
    })?;
    let used = used.into_inner().unwrap_or_else(PoisonError::into_inner);
    forget_others(kept, &used)
}

/// Removes cached copies that no file uses.
fn forget_others(kept: &Path, used: &BTreeSet<String>) -> Result<()> {
    for file in inputs::files(&[kept])? {
        let is_used = file
            .file_stem()
            .is_some_and(|name| used.contains(&*name.to_string_lossy()));
        if !is_used {
            fs::remove_file(&file)
                .with_context(|| format!("could not remove {}", file.display()))?;
        }
    }
    Ok(())
}

/// Returns the number of bytes transferred for a file: the size of its `.br` copy if there is one.
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

/// A compression algorithm.
type Compress = fn(&[u8], Effort) -> Result<Vec<u8>>;

/// Compresses one file. Returns the cache key, which is the SHA-256 of its bytes, or `None` if the file is too small.
fn twin(file: &Path, kept: &Path, effort: Effort) -> Result<Option<String>> {
    let bytes = fs::read(file).with_context(|| format!("could not read {}", file.display()))?;
    if bytes.len() < LEAST {
        return Ok(None);
    }
    let name = inputs::hex(&Sha256::digest(&bytes));
    for (suffix, made) in [("br", brotli as Compress), ("gz", gzip)] {
        let before = kept.join(format!("{name}.{suffix}"));
        let small = match fs::read(&before) {
            Ok(small) => small,
            Err(_) => {
                let small = made(&bytes, effort)?;
                folder::write(&before, &small)?;
                small
            }
        };
        folder::write(&beside(file, suffix), small)?;
    }
    Ok(Some(name))
}

fn brotli(bytes: &[u8], effort: Effort) -> Result<Vec<u8>> {
    let mut small = Vec::new();
    let parameters = BrotliEncoderParams {
        quality: match effort {
            Effort::Most => 11,
            Effort::Little => 5,
        },
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &parameters)?;
    Ok(small)
}

/// The header has no name and no time, so that equal input gives equal bytes.
fn gzip(bytes: &[u8], effort: Effort) -> Result<Vec<u8>> {
    let level = match effort {
        Effort::Most => Compression::best(),
        Effort::Little => Compression::fast(),
    };
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), level);
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}
