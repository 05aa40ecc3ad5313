//! Why bytes are not a response, in words for the person who hands it in.

use std::fmt;

/// Why bytes are not a response to a survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// They answer another survey, or another version of this one.
    OtherSurvey {
        /// The fingerprint at the beginning of the bytes.
        found: [u8; 4],
        /// The fingerprint of the survey.
        wanted: [u8; 4],
    },
    /// There are too many bytes, or too few.
    Length {
        /// The number of bytes.
        found: usize,
        /// The length of a response to this survey, in bytes.
        wanted: usize,
    },
    /// They contain an answer that nobody can give in this survey.
    Impossible,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::OtherSurvey { found, wanted } => write!(
                f,
                "The response is to survey {}, and this is {}. Open the version of the survey that it was given in.",
                hex(*found),
                hex(*wanted)
            ),
            Unreadable::Length { found, wanted } => write!(
                f,
                "The response has {found} bytes, and one to this survey has {wanted}. Hand it over again."
            ),
            Unreadable::Impossible => write!(
                f,
                "The response is damaged: nobody can answer like that. Hand it over again."
            ),
        }
    }
}

impl std::error::Error for Unreadable {}

fn hex(bytes: [u8; 4]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
