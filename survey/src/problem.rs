//! A problem in a source file: number, location and remedy, for the person who can fix it.

use std::{fmt, path::PathBuf};

/// Whether a problem stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Stops `build`.
    Error,
    /// Is reported, and the build goes on.
    Warning,
}

/// One problem. The text is two sentences: what is wrong, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The number in `docs/errors/`, such as `S03`.
    pub code: &'static str,
    /// Whether the problem stops the build.
    pub severity: Severity,
    /// The file, relative to the project.
    pub file: PathBuf,
    /// The line from 1; `None` if the problem concerns the whole file.
    pub line: Option<usize>,
    /// What is wrong, naming the field or word.
    pub what: String,
    /// How to fix the problem.
    pub remedy: String,
}

impl Problem {
    /// Creates an error in `file`, at `line` (from 1) if there is one.
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

    /// Turns the problem into a warning.
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

/// The line (from 1) that contains byte `offset` of `source`.
pub fn line_of(source: &str, offset: usize) -> usize {
    let end = offset.min(source.len());
    1 + source.as_bytes()[..end]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
}

/// The start offset of each line of a text, for looking up many line numbers.
#[derive(Clone, Debug)]
pub struct Lines(Vec<usize>);

impl Lines {
    /// Indexes the lines of `source`.
    pub fn new(source: &str) -> Self {
        let breaks = source.match_indices('\n').map(|(at, _)| at + 1);
        Lines(std::iter::once(0).chain(breaks).collect())
    }

    /// The line (from 1) that contains byte `offset`; the last line if the offset is past the end.
    pub fn of(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}
