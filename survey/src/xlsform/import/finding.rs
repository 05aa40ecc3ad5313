//! Findings in a form, in words for a person who has the form open in a spreadsheet.

use std::{collections::BTreeMap, fmt};

use crate::problem::Severity;

/// A location in a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The sheet; empty for the form as a whole.
    pub sheet: String,
    /// The rows in order, numbered from 1 as in the spreadsheet; none for the sheet as a whole.
    pub rows: Vec<usize>,
    /// The heading of the column; empty for the row as a whole.
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
            rows: vec![row],
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
    /// The location in the form.
    pub place: Place,
    /// What is wrong.
    pub what: String,
    /// How to fix the problem.
    pub remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{severity} {}: ", self.code)?;
        match (&self.place.sheet[..], &self.place.rows[..]) {
            ("", _) => write!(f, "the form")?,
            (sheet, []) => write!(f, "sheet {sheet}")?,
            (sheet, [row]) => write!(f, "sheet {sheet}, row {row}")?,
            (sheet, rows) => write!(f, "sheet {sheet}, rows {}", ranges(rows))?,
        }
        if !self.place.column.is_empty() {
            write!(f, ", column {}", self.place.column)?;
        }
        write!(f, "\n  {}\n  Mend: {}", self.what, self.remedy)
    }
}

/// Numbers in order as a person would write them: `3–5, 9`.
fn ranges(numbers: &[usize]) -> String {
    let runs = numbers.chunk_by(|before, after| before + 1 == *after);
    let written = runs.map(|run| match run {
        [first, .., last] => format!("{first}–{last}"),
        run => run.iter().map(usize::to_string).collect(),
    });
    written.collect::<Vec<_>>().join(", ")
}

/// Collects findings.
#[derive(Default)]
pub(super) struct Told {
    findings: Vec<Finding>,
    /// Whether there is an error that is not a refusal.
    is_broken: bool,
}

impl Told {
    /// Adds an error, which stops the import.
    pub fn error(
        &mut self,
        code: &'static str,
        place: Place,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.is_broken = true;
        self.push(code, Severity::Error, place, what.into(), remedy.into());
    }

    /// Adds an error about something that could be left out.
    pub fn refusal(
        &mut self,
        code: &'static str,
        place: Place,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.push(code, Severity::Error, place, what.into(), remedy.into());
    }

    /// Adds a warning. The import goes on.
    pub fn warning(
        &mut self,
        code: &'static str,
        place: Place,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.push(code, Severity::Warning, place, what.into(), remedy.into());
    }

    /// Whether the form would be no valid survey even without its refused parts.
    pub fn is_broken(&self) -> bool {
        self.is_broken
    }

    fn push(
        &mut self,
        code: &'static str,
        severity: Severity,
        place: Place,
        what: String,
        remedy: String,
    ) {
        self.findings.push(Finding {
            code,
            severity,
            place,
            what,
            remedy,
        });
    }

    /// The findings in the order of the form. Joins findings that differ by their rows only.
    pub fn finish(mut self) -> Vec<Finding> {
        let sheet = |finding: &Finding| match finding.place.sheet.as_str() {
            "survey" => 1,
            "choices" => 2,
            "" => 3,
            _ => 0,
        };
        self.findings
            .sort_by_key(|finding| (sheet(finding), finding.place.rows.first().copied()));
        let mut findings: Vec<Finding> = Vec::new();
        let mut places: BTreeMap<Said, usize> = BTreeMap::new();
        for finding in self.findings {
            match places.get(&finding.said()) {
                Some(&place) => findings[place].place.rows.extend(finding.place.rows),
                None => {
                    places.insert(finding.said(), findings.len());
                    findings.push(finding);
                }
            }
        }
        for finding in &mut findings {
            finding.place.rows.dedup();
        }
        findings
    }
}

/// The fields that must be equal for two findings to be joined.
type Said = (&'static str, bool, [String; 4]);

impl Finding {
    fn said(&self) -> Said {
        let stops = self.severity == Severity::Error;
        let Place { sheet, column, .. } = &self.place;
        let texts = [sheet, column, &self.what, &self.remedy];
        (self.code, stops, texts.map(String::clone))
    }
}
