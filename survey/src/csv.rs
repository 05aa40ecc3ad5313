//! CSV after RFC 4180, in two dialects: spreadsheets in Swedish want `;` and a byte order mark,
//! statistics programs want neither.

use std::ops::Range;

use csv_core::{Writer, WriterBuilder, quote};

/// What a formula can begin with.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// For which program the file is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// `;` between cells and a byte order mark, as Excel in Swedish opens right.
    Excel,
    /// `,` between cells and no byte order mark, for R, SPSS, pandas and others.
    Statistics,
}

impl Dialect {
    /// What stands between cells.
    pub(crate) fn delimiter(self) -> u8 {
        match self {
            Dialect::Excel => b';',
            Dialect::Statistics => b',',
        }
    }
}

/// A whole file of the records.
pub(crate) fn file(dialect: Dialect, records: impl IntoIterator<Item = Vec<String>>) -> Vec<u8> {
    let mut lines = Lines::new(dialect);
    for record in records {
        record.iter().for_each(|cell| lines.cell(cell));
        lines.end();
    }
    lines.bytes
}

/// A file that is written cell by cell.
pub(crate) struct Lines {
    writer: Writer,
    delimiter: u8,
    bytes: Vec<u8>,
    /// Where the record that is being written begins, and whether it has a cell.
    start: usize,
    is_begun: bool,
}

impl Lines {
    /// A file without records.
    pub fn new(dialect: Dialect) -> Self {
        let bytes = match dialect {
            Dialect::Excel => "\u{feff}".as_bytes().to_vec(),
            Dialect::Statistics => Vec::new(),
        };
        let delimiter = dialect.delimiter();
        Lines {
            writer: WriterBuilder::new().delimiter(delimiter).build(),
            delimiter,
            start: bytes.len(),
            bytes,
            is_begun: false,
        }
    }

    /// The next cell of the record.
    pub fn cell(&mut self, text: &str) {
        if self.is_begun {
            self.bytes.push(self.delimiter);
        }
        self.is_begun = true;
        let runs = text.starts_with(FORMULA);
        if self.writer.should_quote(text.as_bytes()) {
            self.bytes.push(b'"');
            self.apostrophe(runs);
            self.quoted(text.as_bytes());
            self.bytes.push(b'"');
        } else {
            self.apostrophe(runs);
            self.bytes.extend_from_slice(text.as_bytes());
        }
    }

    /// Ends the record, and says where it is in [`Lines::bytes`].
    pub fn end(&mut self) -> Range<usize> {
        // A line with nothing on it would be no record.
        if self.bytes.len() == self.start {
            self.bytes.extend_from_slice(b"\"\"");
        }
        self.bytes.extend_from_slice(b"\r\n");
        self.is_begun = false;
        let start = std::mem::replace(&mut self.start, self.bytes.len());
        start..self.start
    }

    /// All that is written.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text.
    fn apostrophe(&mut self, runs: bool) {
        if runs {
            self.bytes.push(b'\'');
        }
    }

    fn quoted(&mut self, text: &[u8]) {
        let start = self.bytes.len();
        // Twice as much is enough for any text.
        self.bytes.resize(start + 2 * text.len(), 0);
        let (_, _, written) = quote(text, &mut self.bytes[start..], b'"', b'"', true);
        self.bytes.truncate(start + written);
    }
}
