//! A sheet as read from a file: rows of cells, with the row numbers of the spreadsheet.

/// A sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// The sheet's name.
    pub name: String,
    /// The rows in order; the first that is not empty holds the headings.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The row number, from 1.
    pub number: usize,
    /// The cells from the first column on; missing ones at the end count as empty.
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

    /// Whether every cell is empty.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// The sheet with this name, in upper or lower case.
pub(super) fn named<'g>(sheets: &'g [Grid], name: &str) -> Option<&'g Grid> {
    sheets
        .iter()
        .find(|sheet| sheet.name.trim().eq_ignore_ascii_case(name))
}

/// The names of the existing sheets, as the end of a sentence about a missing one.
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
