//! A sealed response as text: one line of capital letters and digits, the characters of a QR code's alphanumeric mode.
//!
//! For a survey whose answers pack into 64 bytes, a line has 221 characters: exactly the capacity of QR code version 8 at level
//! M in alphanumeric mode (ISO/IEC 18004, table 7). A file of responses has one line for each.

use super::{Sealed, text};
use crate::compiled::Survey;

/// The word at the beginning of each line, by which people and programs recognise a response.
pub const WORD: &str = "MEDSKICK";

/// Writes a sealed response as one line.
pub fn write(sealed: &Sealed) -> String {
    text::write(WORD, sealed.bytes())
}

/// Reads the sealed response in a line; `None` if the line holds none.
pub fn read(line: &str) -> Option<Sealed> {
    text::read(WORD, line).map(|mut bytes| Sealed(std::mem::take(&mut *bytes)))
}

/// The name of a file with responses to more than one survey. It holds no date (R6).
pub const FILE: &str = "sealed.txt";

/// The name of a file with responses to one survey.
pub fn file_name(survey: &Survey) -> String {
    format!("{}-{FILE}", survey.id)
}

/// Writes a file with one line for each response, sorted by their random marks so that the order reveals nothing.
pub fn file(sealed: &mut [Sealed]) -> String {
    sealed.sort_unstable_by(|a, b| a.mark().cmp(b.mark()));
    let lines = sealed.iter().map(|sealed| write(sealed) + "\r\n");
    lines.collect()
}
