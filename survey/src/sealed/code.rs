//! A sealed response as text: a line of capital letters and digits, which a QR code takes as such.
//!
//! Of a survey whose answers pack into 64 bytes a line has 221 characters: just what version 8 of a QR code holds at level M
//! in its alphanumeric mode (ISO/IEC 18004, table 7). A file that is handed over has a line for each response.

use super::{Sealed, text};
use crate::compiled::Survey;

/// How each line begins, so that people and programs know what it is.
pub const WORD: &str = "MEDSKICK";

/// The line.
pub fn write(sealed: &Sealed) -> String {
    text::write(WORD, sealed.bytes())
}

/// The sealed response of a line; `None` if it is none.
pub fn read(line: &str) -> Option<Sealed> {
    text::read(WORD, line).map(|mut bytes| Sealed(std::mem::take(&mut *bytes)))
}

/// The name of a file with lines of whatever survey. It holds no date (R6).
pub const FILE: &str = "sealed.txt";

/// The same of one survey.
pub fn file_name(survey: &Survey) -> String {
    format!("{}-{FILE}", survey.id)
}

/// A file with the lines of all these, in an order that tells nothing: that of their random marks.
pub fn file(sealed: &mut [Sealed]) -> String {
    sealed.sort_unstable_by(|a, b| a.mark().cmp(b.mark()));
    let lines = sealed.iter().map(|sealed| write(sealed) + "\r\n");
    lines.collect()
}
