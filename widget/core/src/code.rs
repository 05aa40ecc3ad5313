//! QR codes for sealed responses and links.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// The longest text in characters: the alphanumeric capacity of version 8 at level M. A larger code is hard to read off a small
/// screen.
const MOST: usize = 221;
/// Width of the quiet zone in modules (ISO/IEC 18004, section 6.3.8).
const QUIET: i32 = 4;

/// A QR code as a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Width and height of the drawing in modules, including the quiet zone.
    pub size: i32,
    /// The dark modules as the data of an SVG path.
    pub path: String,
}

/// Encodes a line. Returns `None` if the line is too long.
pub fn of(line: &str) -> Option<Code> {
    if line.len() > MOST {
        return None;
    }
    let code = QrCode::encode_text(line, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let dark = (x..code.size()).take_while(|x| code.get_module(*x, y));
            let dark = i32::try_from(dark.count()).unwrap_or(i32::MAX);
            if dark > 0 {
                let (left, top) = (x + QUIET, y + QUIET);
                path.push_str(&format!("M{left} {top}h{dark}v1h-{dark}z"));
            }
            x += dark.max(1);
        }
    }
    Some(Code {
        size: code.size() + 2 * QUIET,
        path,
    })
}

impl Code {
    /// Draws the code. `label` is the text alternative for screen readers.
    pub fn drawing(&self, label: &str) -> Html {
        let size = format!("0 0 {0} {0}", self.size);
        html! {
            <svg class="code" viewBox={size} role="img" aria-label={label.to_owned()} shape-rendering="crispEdges">
                <rect width="100%" height="100%" fill="#fff" />
                <path d={self.path.clone()} fill="#000" />
            </svg>
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
