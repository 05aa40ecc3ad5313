//! A problem in what somebody wrote: number, place and remedy, for the person who can mend it.

use std::{fmt, path::PathBuf};

/// Whether the problem stops publishing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It stops `build`.
    Error,
    /// It is told and goes on.
    Warning,
}

/// One problem. The text is two sentences: what is wrong, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The number in `docs/errors/`, such as `S03`.
    pub code: &'static str,
    /// Whether it stops publishing.
    pub severity: Severity,
    /// The file, relative to the project.
    pub file: PathBuf,
    /// The line from 1; `None` when the whole file is meant.
    pub line: Option<usize>,
    /// What is wrong, with the field or word in question.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Problem {
    /// An error at `file` (and `line`, from 1).
    pub fn error(
        code: &'static str,
        file: impl Into<PathBuf>,
        line: Option<usize>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Problem {
            code,
            severity: Severity::Error,
            file: file.into(),
            line,
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// The same problem as a warning.
    pub fn as_warning(self) -> Self {
        Problem {
            severity: Severity::Warning,
            ..self
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{severity} {}: {}", self.code, self.file.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, "\n  {}\n  Mend: {}", self.what, self.remedy)
    }
}

/// The line (from 1) that byte `offset` of `source` is on.
pub fn line_of(source: &str, offset: usize) -> usize {
    let end = offset.min(source.len());
    1 + source.as_bytes()[..end]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
}

/// Where each line of a text begins, for whoever asks for the lines of many places.
#[derive(Clone, Debug)]
pub struct Lines(Vec<usize>);

impl Lines {
    /// The lines of `source`.
    pub fn new(source: &str) -> Self {
        let breaks = source.match_indices('\n').map(|(at, _)| at + 1);
        Lines(std::iter::once(0).chain(breaks).collect())
    }

    /// The line (from 1) that byte `offset` is on; the last one for an offset behind the end.
    pub fn of(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}
