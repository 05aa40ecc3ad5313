//! Reads the rows of a CSV with commas or semicolons. Each row is read into a buffer of fixed size, so that an unclosed
//! quotation mark cannot exhaust memory.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use medskick_survey::xlsform::import::Row;

use super::limits::{self, Count};

/// Returns the rows of a text. Empty lines are skipped. A cell may contain line breaks.
///
/// # Errors
/// When a row is too long, or the text has too many cells.
pub fn rows(text: &str) -> Result<Vec<Row>, String> {
    // `csv_core` miscounts lines that end with CRLF.
    let text = text.replace("\r\n", "\n");
    let mut reader = ReaderBuilder::new().delimiter(delimiter(&text)).build();
    let mut input = text.as_bytes();
    let mut buffer = Buffer::new();
    let mut count = Count::default();
    let mut rows = Vec::new();
    // Corrections to the reader's line count: empty lines, which are skipped before they reach the reader, and line breaks
    // within cells.
    let (mut empty, mut breaks) = (0, 0);
    loop {
        while let Some(rest) = input.strip_prefix(b"\n") {
            input = rest;
            empty += 1;
        }
        let number = (reader.line() as usize + empty).saturating_sub(breaks);
        let Some(cells) = buffer.read(&mut reader, &mut input, number)? else {
            return Ok(rows);
        };
        count.rows(number as u64, 1, cells.len() as u64)?;
        breaks += cells
            .iter()
            .map(|cell| cell.matches('\n').count())
            .sum::<usize>();
        let cells = cells.iter().map(|cell| cell.trim().to_owned()).collect();
        rows.push(Row { number, cells });
    }
}

fn delimiter(text: &str) -> u8 {
    let mut lines = text.lines();
    let first = lines.find(|line| line.contains([',', ';']));
    let first = first.unwrap_or_default();
    match first.matches(';').count() > first.matches(',').count() {
        true => b';',
        false => b',',
    }
}

/// Buffer for one row: its text, and the end of each cell as a byte offset.
struct Buffer {
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Buffer {
    fn new() -> Self {
        Buffer {
            text: vec![0; limits::ROW],
            ends: vec![0; limits::COLUMNS],
        }
    }

    /// Returns the cells of the next row, or `None` at the end. `number` is the row's number for error messages.
    fn read(
        &mut self,
        reader: &mut Reader,
        input: &mut &[u8],
        number: usize,
    ) -> Result<Option<Vec<&str>>, String> {
        let (mut written, mut cells) = (0, 0);
        loop {
            let (result, read, more, ends) =
                reader.read_record(input, &mut self.text[written..], &mut self.ends[cells..]);
            *input = &input[read..];
            written += more;
            cells += ends;
            match result {
                // The next call has empty input, which ends the last row.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => return Err(limits::too_long(number)),
                ReadRecordResult::OutputEndsFull => return Err(limits::too_wide(number as u64)),
                ReadRecordResult::End => return Ok(None),
                ReadRecordResult::Record => break,
            }
        }
        let text = std::str::from_utf8(&self.text[..written]).map_err(|it| it.to_string())?;
        let starts = std::iter::once(&0).chain(&self.ends);
        let cells = starts.zip(&self.ends[..cells]);
        Ok(Some(
            cells
                .map(|(start, end)| text.get(*start..*end).unwrap_or_default())
                .collect(),
        ))
    }
}
