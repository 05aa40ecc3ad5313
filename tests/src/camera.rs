//! A fake camera for Chromium, whose video shows QR codes in a loop, and a decoder for QR codes on a page.

use std::{io::Write, path::Path};

use anyhow::{Context, Result};
use qrcodegen::{QrCode, QrCodeEcc};

const SIZE: (usize, usize) = (640, 480);
/// Frames per second of the video.
const RATE: usize = 6;
/// The number of frames that show each code, and the number of empty frames after it.
const HELD: (usize, usize) = (8, 18);

/// Writes the video as a YUV4MPEG2 file. Returns the Chromium flags that use it as camera and grant the page access to it.
pub fn film(file: &Path, codes: &[&str]) -> Result<Vec<String>> {
    let (width, height) = SIZE;
    let mut film = std::io::BufWriter::new(std::fs::File::create(file)?);
    writeln!(
        film,
        "YUV4MPEG2 W{width} H{height} F{RATE}:1 Ip A1:1 C420jpeg"
    )?;
    let empty = vec![170; width * height];
    for code in codes {
        let held = picture(code)?;
        let pictures = std::iter::repeat_n(&held, HELD.0);
        for picture in pictures.chain(std::iter::repeat_n(&empty, HELD.1)) {
            film.write_all(b"FRAME\n")?;
            film.write_all(picture)?;
            // Both chroma planes, at the neutral value.
            film.write_all(&vec![128; width * height / 2])?;
        }
    }
    film.flush()?;
    let mut flags = allowed();
    flags.push(format!(
        "--use-file-for-fake-video-capture={}",
        file.display()
    ));
    Ok(flags)
}

/// The Chromium flags that provide a fake camera and grant the page access to it.
pub fn allowed() -> Vec<String> {
    vec!["--use-fake-ui-for-media-stream".to_owned(), FAKE.to_owned()]
}

/// The Chromium flag that provides a fake camera.
pub const FAKE: &str = "--use-fake-device-for-media-stream";

/// The luma plane of one frame: the code in the centre, in dark grey on light grey.
fn picture(code: &str) -> Result<Vec<u8>> {
    let (width, height) = SIZE;
    let code = QrCode::encode_text(code, QrCodeEcc::Medium)?;
    let (scale, quiet) = (6, 4);
    let size = (usize::try_from(code.size())? + 2 * quiet) * scale;
    let (left, top) = ((width - size) / 2, (height - size) / 2);
    let light = |place: usize| -> Option<u8> {
        let x = (place % width).checked_sub(left).filter(|x| *x < size)?;
        let y = (place / width).checked_sub(top).filter(|y| *y < size)?;
        let module = |at: usize| i32::try_from(at / scale).map(|at| at - 4).unwrap_or(-1);
        let is_dark = code.get_module(module(x), module(y));
        Some(if is_dark { 40 } else { 225 })
    };
    Ok((0..width * height)
        .map(|place| light(place).unwrap_or(170))
        .collect())
}

/// Decodes the QR code with these modules. One row per vector, `true` for a dark module.
pub fn scanned(modules: &[Vec<bool>]) -> Result<String> {
    let scale = 4;
    let size = modules.len() * scale;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(size, size, |x, y| {
        if modules[y / scale][x / scale] {
            0
        } else {
            255
        }
    });
    let grids = image.detect_grids();
    let grid = grids.first().context("no code is found")?;
    Ok(grid.decode()?.1)
}
