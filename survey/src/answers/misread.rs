//! What could not be read of a file with answers, for somebody who has it open in a spreadsheet.

use std::fmt;

/// One finding. The text is two sentences: what is wrong, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// The number in `docs/errors/data.md`, such as `D04`.
    pub code: &'static str,
    /// The line of the file, from 1; `None` for the file as a whole.
    pub line: Option<usize>,
    /// The heading of the column; empty for the line as a whole.
    pub column: String,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Misread {
    pub(super) fn file(code: &'static str, what: &str, remedy: &str) -> Self {
        Misread {
            code,
            line: None,
            column: String::new(),
            what: what.to_owned(),
            remedy: remedy.to_owned(),
        }
    }

    pub(super) fn at(
        code: &'static str,
        line: usize,
        column: &str,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Misread {
            code,
            line: Some(line),
            column: column.to_owned(),
            what: what.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error {}: ", self.code)?;
        match self.line {
            None => write!(f, "the file")?,
            Some(line) => write!(f, "line {line}")?,
        }
        if !self.column.is_empty() {
            write!(f, ", column {}", self.column)?;
        }
        write!(f, "\n  {}\n  Mend: {}", self.what, self.remedy)
    }
}
