//! CSV as in RFC 4180, in two dialects: Swedish spreadsheet programs expect `;` and a byte order mark, statistics programs
//! expect `,` and no byte order mark.

use std::ops::Range;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, quote};

/// Spreadsheet programs read a cell as a formula if it begins with one of these.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// The kind of program that a file is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// `;` between cells and a byte order mark: Excel in Swedish opens such a file correctly.
    Excel,
    /// `,` between cells and no byte order mark, for R, SPSS, pandas and others.
    Statistics,
}

impl Dialect {
    /// The byte between cells.
    pub(crate) fn delimiter(self) -> u8 {
        match self {
            Dialect::Excel => b';',
            Dialect::Statistics => b',',
        }
    }
}

/// Writes the records as a complete file.
pub(crate) fn file(dialect: Dialect, records: impl IntoIterator<Item = Vec<String>>) -> Vec<u8> {
    let mut lines = Lines::new(dialect);
    for record in records {
        record.iter().for_each(|cell| lines.cell(cell));
        lines.end();
    }
    lines.bytes
}

/// Builds a file cell by cell.
pub(crate) struct Lines {
    delimiter: u8,
    bytes: Vec<u8>,
    /// The byte offset at which the current record begins. `is_begun` says whether the record has a cell yet.
    start: usize,
    is_begun: bool,
}

impl Lines {
    /// Creates a file without records.
    pub fn new(dialect: Dialect) -> Self {
        let bytes = match dialect {
            Dialect::Excel => "\u{feff}".as_bytes().to_vec(),
            Dialect::Statistics => Vec::new(),
        };
        let delimiter = dialect.delimiter();
        Lines {
            delimiter,
            start: bytes.len(),
            bytes,
            is_begun: false,
        }
    }

    /// Appends a cell to the current record. Quotes the cell if RFC 4180 requires it, and marks a formula as text.
    pub fn cell(&mut self, text: &str) {
        if self.is_begun {
            self.bytes.push(self.delimiter);
        }
        self.is_begun = true;
        let runs = text.starts_with(FORMULA);
        if self.needs_quotes(text) {
            self.bytes.push(b'"');
            self.apostrophe(runs);
            self.quoted(text.as_bytes());
            self.bytes.push(b'"');
        } else {
            self.apostrophe(runs);
            self.bytes.extend_from_slice(text.as_bytes());
        }
    }

    /// Ends the record and returns its byte range in [`Lines::bytes`].
    pub fn end(&mut self) -> Range<usize> {
        // Readers skip an empty line, so an empty record is written as a pair of quotation marks.
        if self.bytes.len() == self.start {
            self.bytes.extend_from_slice(b"\"\"");
        }
        self.bytes.extend_from_slice(b"\r\n");
        self.is_begun = false;
        let start = std::mem::replace(&mut self.start, self.bytes.len());
        start..self.start
    }

    /// The file so far.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Whether RFC 4180 requires quotation marks. The writer of `csv-core` also checks whether the cell is a number, which
    /// would bring the whole decimal parser into the widget.
    fn needs_quotes(&self, text: &str) -> bool {
        let special = |byte| byte == self.delimiter || matches!(byte, b'"' | b'\r' | b'\n');
        text.bytes().any(special)
    }

    /// Writes an apostrophe before a cell that looks like a formula, so that spreadsheet programs read it as text.
    fn apostrophe(&mut self, runs: bool) {
        if runs {
            self.bytes.push(b'\'');
        }
    }

    fn quoted(&mut self, text: &[u8]) {
        let start = self.bytes.len();
        // Quoting at most doubles the length: each quotation mark becomes two.
        self.bytes.resize(start + 2 * text.len(), 0);
        let (_, _, written) = quote(text, &mut self.bytes[start..], b'"', b'"', true);
        self.bytes.truncate(start + written);
    }
}

/// The longest record that is read, in bytes. An unclosed quotation mark makes one record of the rest of the file.
pub(crate) const LONGEST: usize = 256 * 1024;
/// The most cells in a record that is read.
const MOST_CELLS: usize = 16 * 1024;

/// Reads the records of a file in either dialect, each with the line (from 1) that it begins on. Skips empty lines. Yields
/// `None` in place of a record that is longer than [`LONGEST`] or has too many cells, and then ends. Never copies more of the
/// file than one record at a time.
pub(crate) fn records(text: &str) -> Records<'_> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let dialect = dialect_of(text);
    Records {
        reader: ReaderBuilder::new().delimiter(dialect.delimiter()).build(),
        // Unquoting never lengthens a record, and a record has at most one cell more than separators.
        cells: vec![0; (text.len() + 1).min(LONGEST)],
        ends: vec![0; (text.len() + 2).min(MOST_CELLS)],
        input: text.as_bytes(),
        line: 1,
    }
}

/// The iterator that [`records`] returns.
pub(crate) struct Records<'t> {
    reader: Reader,
    cells: Vec<u8>,
    ends: Vec<usize>,
    input: &'t [u8],
    line: usize,
}

impl Iterator for Records<'_> {
    type Item = (usize, Option<Vec<String>>);

    fn next(&mut self) -> Option<Self::Item> {
        // The reader skips line ends and empty lines only when it reads the next record, so count them here.
        let begun = self.input.iter().position(|byte| !b"\r\n".contains(byte));
        let (passed, input) = self.input.split_at(begun.unwrap_or(0));
        self.line += newlines(passed);
        let line = self.line;
        match record(
            &mut self.reader,
            self.input,
            &mut self.cells,
            &mut self.ends,
        ) {
            Read::Record(record, rest) => {
                self.line += newlines(&input[..input.len() - rest.len()]);
                self.input = rest;
                Some((line, Some(record)))
            }
            Read::TooLong => {
                // The reader stopped inside the record, and would return its remainder as a record.
                self.input = &[];
                self.reader.reset();
                Some((line, None))
            }
            Read::End => None,
        }
    }
}

fn newlines(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}

/// Chooses the dialect by the separator that occurs more often in the first line, outside quotation marks.
fn dialect_of(text: &str) -> Dialect {
    let (mut quoted, mut semicolons, mut commas) = (false, 0, 0);
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b';' if !quoted => semicolons += 1,
            b',' if !quoted => commas += 1,
            b'\n' if !quoted => break,
            _ => {}
        }
    }
    if semicolons > commas {
        Dialect::Excel
    } else {
        Dialect::Statistics
    }
}

/// The result of reading one record.
enum Read<'t> {
    /// A record, and the input after it.
    Record(Vec<String>, &'t [u8]),
    /// A record that exceeds a limit, so it was not read to its end.
    TooLong,
    /// The end of the file.
    End,
}

fn record<'t>(
    reader: &mut Reader,
    input: &'t [u8],
    cells: &mut [u8],
    ends: &mut [usize],
) -> Read<'t> {
    let (mut read, mut written, mut ended) = (0, 0, 0);
    loop {
        let (result, more, out, end) =
            reader.read_record(&input[read..], &mut cells[written..], &mut ends[ended..]);
        (read, written, ended) = (read + more, written + out, ended + end);
        match result {
            // When it is called again without input, the reader recognises the end of the file.
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::Record => break,
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                return Read::TooLong;
            }
            ReadRecordResult::End => return Read::End,
        }
    }
    let starts = std::iter::once(0).chain(ends.iter().copied());
    let texts = starts.zip(&ends[..ended]).map(|(start, end)| {
        String::from_utf8_lossy(cells.get(start..*end).unwrap_or_default()).into_owned()
    });
    Read::Record(texts.collect(), &input[read..])
}

#[cfg(test)]
mod tests {
    //! A record is read whole or not at all, and no file makes the buffers exceed their limits.

    use super::*;

    #[test]
    fn of_a_record_without_an_end_no_more_is_copied_than_the_longest() {
        let wide = ",".repeat(2 * MOST_CELLS);
        for long in [
            "\"".to_owned() + &"x".repeat(4 * LONGEST),
            "x".repeat(4 * LONGEST),
            wide,
        ] {
            let text = format!("a,b\n1,2\n\n{long}\n3,4\n");
            let mut records = records(&text);
            assert!(records.cells.len() <= LONGEST && records.ends.len() <= MOST_CELLS);
            let found: Vec<_> = records.by_ref().collect();
            let cells = |cells: [&str; 2]| Some(cells.map(str::to_owned).to_vec());
            assert_eq!(
                found,
                [(1, cells(["a", "b"])), (2, cells(["1", "2"])), (4, None)]
            );
            assert_eq!(records.next(), None);
        }
    }

    #[test]
    fn the_longest_record_is_read() {
        let text = format!("a\n{}\nb\n", "x".repeat(LONGEST - 1));
        let found: Vec<_> = records(&text).collect();
        assert_eq!(found.len(), 3);
        assert!(found.iter().all(|(_, record)| record.is_some()));
    }
}
