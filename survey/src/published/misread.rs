//! Problems in a file that should be a `summary.csv`.

use std::fmt;

/// One problem; E13 in `docs/errors/sealed.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// The line of the file, from 1.
    pub line: usize,
    /// The problem on that line.
    pub why: Why,
}

/// The kind of problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The file is not text in UTF-8.
    NotText,
    /// The file has other columns than a summary.
    Columns,
    /// The line is longer than any line of a summary; nothing after it is read.
    TooLong,
    /// The survey has no question with this id.
    NoQuestion(String),
    /// The question has no such answer.
    NoAnswer(String, String),
    /// The cell holds this text in place of a number.
    NoNumber(String),
    /// The number is smaller than the rules let out.
    TooFew(String, u32),
    /// More respondents gave the answer than were asked.
    More(String, String),
    /// The answer already has a line.
    Twice,
}

impl Misread {
    pub(super) fn new(line: usize, why: Why) -> Self {
        Misread { line, why }
    }

    /// How to fix the problem.
    pub fn remedy(&self) -> &'static str {
        match self.why {
            Why::NotText | Why::Columns => {
                "Publish summary.csv as the workshop saved it, never rows."
            }
            _ => "Publish summary.csv as the workshop saved it, of this very survey.",
        }
    }
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.why {
            Why::NotText => write!(f, "The file is not text in UTF-8."),
            Why::Columns => {
                let columns = crate::release::SUMMARY_COLUMNS.join(", ");
                write!(f, "The file has not the columns {columns}.")
            }
            Why::TooLong => write!(
                f,
                "The line is longer than any of a summary; nothing is read after it."
            ),
            Why::NoQuestion(id) => write!(f, "The survey has no question `{id}`."),
            Why::NoAnswer(id, answer) => {
                write!(f, "The question `{id}` has no answer `{answer}`.")
            }
            Why::NoNumber(cell) => write!(f, "`{cell}` is no number of people."),
            Why::TooFew(cell, least) => {
                write!(f, "`{cell}` is fewer than {least}, which no release tells.")
            }
            Why::More(count, of) => write!(f, "`{count}` is more than the `{of}` who were asked."),
            Why::Twice => write!(f, "The same answer to the same question is there twice."),
        }
    }
}
