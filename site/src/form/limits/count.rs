//! Counts the cells and the text of a file while it is read.

use super::{CELLS, COLUMNS, TEXTS, too_much_text, too_wide};

/// Number of cells and bytes of text in a file, counted sheet by sheet.
#[derive(Debug, Default)]
pub struct Count {
    /// Number of cells in the previous sheets.
    before: u64,
    /// Number of rows in this sheet, and of cells in its widest row.
    rows: u64,
    columns: u64,
    /// Bytes of text in all sheets.
    texts: u64,
}

impl Count {
    /// Adds `rows` rows with `cells` cells each. The last of them has the number `number`.
    ///
    /// # Errors
    /// When the row or the file has too many cells.
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

    /// Adds the length of a text in bytes.
    ///
    /// # Errors
    /// When the file has too much text.
    pub fn text(&mut self, bytes: u64) -> Result<(), String> {
        self.texts = self.texts.saturating_add(bytes);
        match self.texts > TEXTS {
            true => Err(too_much_text()),
            false => Ok(()),
        }
    }

    /// Starts the next sheet.
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
