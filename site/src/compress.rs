//! Compressed twins (`.br`, `.gz`) beside each text-like file, so that a plain web server can send them.

use std::{fs, io::Write, path::Path};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use crate::inputs;

const EXTENSIONS: [&str; 9] = ["css", "html", "js", "json", "svg", "txt", "wasm", "xml", "webmanifest"];
/// Smaller files gain nothing: they fit in one packet anyway.
const LEAST: usize = 256;

/// Makes the twins of all files below `folder`, on all cores.
pub fn twins(folder: &Path) -> Result<()> {
    let files: Vec<_> = inputs::files(&[folder])?
        .into_iter()
        .filter(|file| file.extension().is_some_and(|extension| EXTENSIONS.iter().any(|known| extension == *known)))
        .collect();
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let shares = files.chunks(files.len().div_ceil(workers).max(1));
        let running: Vec<_> = shares.map(|share| scope.spawn(move || share.iter().try_for_each(|file| twin(file)))).collect();
        running.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}

/// How many bytes go over the wire (brotli, quality 11).
pub fn wire_size(bytes: &[u8]) -> Result<usize> {
    Ok(brotli(bytes)?.len().min(bytes.len()))
}

fn twin(file: &Path) -> Result<()> {
    let bytes = fs::read(file).with_context(|| format!("could not read {}", file.display()))?;
    if bytes.len() < LEAST {
        return Ok(());
    }
    for (suffix, small) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)] {
        let mut name = file.as_os_str().to_owned();
        name.push(format!(".{suffix}"));
        fs::write(&name, small).with_context(|| format!("could not write {}", name.display()))?;
    }
    Ok(())
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &BrotliEncoderParams { quality: 11, ..Default::default() })?;
    Ok(small)
}

/// Without name and time in the header, so that the same input gives the same bytes.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}
