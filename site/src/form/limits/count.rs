//! The cells and texts of a file, counted while they are read.

use super::{CELLS, COLUMNS, TEXTS, too_much_text, too_wide};

/// What the cells of a file take while they are read, sheet by sheet.
#[derive(Debug, Default)]
pub struct Count {
    /// The cells of the sheets before this one.
    before: u64,
    /// The rows of this sheet, and the most cells in one of them.
    rows: u64,
    columns: u64,
    /// The bytes of text in all of them.
    texts: u64,
}

impl Count {
    /// Adds `rows` rows of the sheet, the last of which is that `number`, with as many cells.
    ///
    /// # Errors
    /// When they are too many.
    pub fn rows(&mut self, number: u64, rows: u64, cells: u64) -> Result<(), String> {
        if cells > COLUMNS as u64 {
            return Err(too_wide(number));
        }
        self.rows = self.rows.saturating_add(rows);
        self.columns = self.columns.max(cells);
        match self.cells() > CELLS {
            true => Err(format!(
                "its tables have more than {CELLS} cells, counted with the empty ones"
            )),
            false => Ok(()),
        }
    }

    /// Adds bytes of text.
    ///
    /// # Errors
    /// When they are too many.
    pub fn text(&mut self, bytes: u64) -> Result<(), String> {
        self.texts = self.texts.saturating_add(bytes);
        match self.texts > TEXTS {
            true => Err(too_much_text()),
            false => Ok(()),
        }
    }

    /// Begins another sheet.
    pub fn next_sheet(&mut self) {
        *self = Count {
            before: self.cells(),
            texts: self.texts,
            ..Count::default()
        };
    }

    fn cells(&self) -> u64 {
        let area = self.rows.saturating_mul(self.columns);
        self.before.saturating_add(area)
    }
}
