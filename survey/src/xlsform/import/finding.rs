//! What there is to say about a form, for somebody who has it open in a spreadsheet.

use std::{collections::BTreeSet, fmt};

use crate::problem::Severity;

/// Where in a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The sheet; empty for the form as a whole.
    pub sheet: String,
    /// The row as the spreadsheet counts, from 1.
    pub row: Option<usize>,
    /// The heading of the column.
    pub column: String,
}

impl Place {
    /// The form as a whole.
    pub fn form() -> Self {
        Place::default()
    }

    /// A row, or a cell of it.
    pub fn cell(sheet: &str, row: usize, column: &str) -> Self {
        Place {
            sheet: sheet.to_owned(),
            row: Some(row),
            column: column.to_owned(),
        }
    }
}

/// One finding. The text is two sentences: what is wrong, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The number in `docs/errors/xlsform.md`, such as `X04`.
    pub code: &'static str,
    /// Whether it stops the import.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{severity} {}: ", self.code)?;
        match (&self.place.sheet[..], self.place.row) {
            ("", _) => write!(f, "the form")?,
            (sheet, None) => write!(f, "sheet {sheet}")?,
            (sheet, Some(row)) => write!(f, "sheet {sheet}, row {row}")?,
        }
        if !self.place.column.is_empty() {
            write!(f, ", column {}", self.place.column)?;
        }
        write!(f, "\n  {}\n  Mend: {}", self.what, self.remedy)
    }
}

/// The findings so far.
#[derive(Default)]
pub(super) struct Told(Vec<Finding>);

impl Told {
    /// Notes what stops the import.
    pub fn error(
        &mut self,
        code: &'static str,
        place: Place,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.push(code, Severity::Error, place, what.into(), remedy.into());
    }

    /// Notes what is told and goes on.
    pub fn warning(
        &mut self,
        code: &'static str,
        place: Place,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.push(code, Severity::Warning, place, what.into(), remedy.into());
    }

    /// Whether anything stops the import.
    pub fn stops(&self) -> bool {
        self.0.iter().any(|it| it.severity == Severity::Error)
    }

    fn push(
        &mut self,
        code: &'static str,
        severity: Severity,
        place: Place,
        what: String,
        remedy: String,
    ) {
        self.0.push(Finding {
            code,
            severity,
            place,
            what,
            remedy,
        });
    }

    /// All of them in the order of the form, each once.
    pub fn finish(mut self) -> Vec<Finding> {
        let sheet = |finding: &Finding| match finding.place.sheet.as_str() {
            "survey" => 1,
            "choices" => 2,
            "" => 3,
            _ => 0,
        };
        self.0
            .sort_by_key(|finding| (sheet(finding), finding.place.row));
        let mut seen = BTreeSet::new();
        self.0.retain(|finding| seen.insert(finding.to_string()));
        self.0
    }
}
