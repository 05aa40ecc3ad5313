//! A sheet as it is read from a file: rows of cells, with the numbers that the spreadsheet shows.

/// A sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Its name.
    pub name: String,
    /// Its rows in order; the first that has a cell holds the headings.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number, from 1.
    pub number: usize,
    /// Its cells from the first column on; missing ones at the end are empty.
    pub cells: Vec<String>,
}

impl Grid {
    /// A sheet without rows.
    pub fn empty(name: &str) -> Self {
        Grid {
            name: name.to_owned(),
            rows: Vec::new(),
        }
    }
}

impl Row {
    /// The text of a cell, without white space around it.
    pub fn cell(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", |cell| cell.trim())
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// The sheet of that name, written in any letters.
pub(super) fn named<'g>(sheets: &'g [Grid], name: &str) -> Option<&'g Grid> {
    sheets
        .iter()
        .find(|sheet| sheet.name.trim().eq_ignore_ascii_case(name))
}

/// The sheets that there are, as the end of a sentence that says which one is not there.
pub(super) fn others(sheets: &[Grid]) -> String {
    let names: Vec<String> = sheets
        .iter()
        .map(|sheet| format!("`{}`", sheet.name.trim()))
        .collect();
    match names.is_empty() {
        true => String::new(),
        false => format!(", only {}", names.join(", ")),
    }
}

/// Whether a cell says yes, as people and spreadsheets write it.
pub(super) fn is_yes(cell: &str) -> bool {
    let cell = cell.to_lowercase();
    matches!(cell.as_str(), "yes" | "true" | "true()" | "1" | "ja")
}
