//! Counts the cells of an OpenDocument spreadsheet before it is read. The reader expands each repeated row, cell and space as
//! often as the file says.

use std::io::{BufRead, BufReader, Read, Seek};

use quick_xml::{
    Reader,
    escape::unescape,
    events::{BytesStart, Event},
};
use zip::ZipArchive;

use super::{COLUMNS, Count};

/// Checks that the tables of a workbook fit in memory. A workbook without `content.xml` is no OpenDocument spreadsheet and
/// passes.
///
/// # Errors
/// When the tables have too many cells or too much text, are nested, or the XML is damaged.
pub fn content(archive: &mut ZipArchive<impl Read + Seek>) -> Result<(), String> {
    match archive.by_name("content.xml") {
        Ok(content) => count(BufReader::new(content)),
        Err(_) => Ok(()),
    }
}

/// Same as [`content`], for the XML itself.
pub fn count(xml: impl BufRead) -> Result<(), String> {
    let damaged = |why: &dyn std::fmt::Display| format!("`content.xml` in it is damaged: {why}");
    let mut reader = Reader::from_reader(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut tables = Tables::default();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) => tables.start(&element)?,
            Ok(Event::End(element)) => tables.end(element.name().0)?,
            Ok(Event::Text(text)) => tables.text(text.len() as u64),
            Ok(Event::CData(text)) => tables.text(text.len() as u64),
            Ok(Event::GeneralRef(name)) => tables.text(name.len() as u64),
            Ok(Event::Eof) => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(damaged(&error)),
        }
    }
}

/// State of the parser within the document.
#[derive(Default)]
struct Tables {
    count: Count,
    in_table: bool,
    row: Option<OpenRow>,
    cell: Option<OpenCell>,
    /// Number of rows so far, and of empty rows after the last row with content.
    rows: u64,
    empty: u64,
}

struct OpenRow {
    repeated: u64,
    /// Number of cells so far, and of empty cells after the last cell with content.
    cells: u64,
    empty: u64,
    texts: u64,
}

struct OpenCell {
    repeated: u64,
    has_value: bool,
    texts: u64,
}

impl Tables {
    fn start(&mut self, element: &BytesStart) -> Result<(), String> {
        match element.name().0 {
            "table:table" if self.in_table => return Err("a table in it has a table".to_owned()),
            "table:table" => {
                self.in_table = true;
                (self.rows, self.empty) = (0, 0);
                self.count.next_sheet();
            }
            "table:table-row" if self.row.is_some() => {
                return Err("a row in it has a row".to_owned());
            }
            "table:table-row" if self.in_table => {
                self.row = Some(OpenRow {
                    repeated: number(element, "table:number-rows-repeated")?,
                    cells: 0,
                    empty: 0,
                    texts: 0,
                });
            }
            "table:table-cell" | "table:covered-table-cell" if self.cell.is_some() => {
                return Err("a cell in it has a cell".to_owned());
            }
            "table:table-cell" | "table:covered-table-cell" if self.row.is_some() => {
                self.cell = Some(cell(element)?);
            }
            "text:s" => {
                let spaces = number(element, "text:c")?;
                self.text(spaces);
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, bytes: u64) {
        if let Some(cell) = &mut self.cell {
            cell.texts = cell.texts.saturating_add(bytes);
        }
    }

    fn end(&mut self, name: &str) -> Result<(), String> {
        match name {
            "table:table" => self.in_table = false,
            "table:table-row" => return self.row.take().map_or(Ok(()), |row| self.end_row(&row)),
            "table:table-cell" | "table:covered-table-cell" => {
                if let (Some(cell), Some(row)) = (self.cell.take(), &mut self.row) {
                    row.end_cell(&cell);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end_row(&mut self, row: &OpenRow) -> Result<(), String> {
        let repeated = row.repeated.max(1);
        if row.cells == 0 {
            // The reader adds empty rows only if a row with content follows.
            self.empty = self.empty.saturating_add(repeated);
            return Ok(());
        }
        let rows = std::mem::take(&mut self.empty).saturating_add(repeated);
        self.rows = self.rows.saturating_add(rows);
        self.count.rows(self.rows, rows, row.cells)?;
        self.count.text(row.texts.saturating_mul(repeated))
    }
}

impl OpenRow {
    fn end_cell(&mut self, cell: &OpenCell) {
        if !cell.has_value {
            self.empty = self.empty.saturating_add(cell.repeated);
            return;
        }
        // The reader ignores cells beyond this column too.
        let most = COLUMNS as u64;
        let cells = self.cells.saturating_add(std::mem::take(&mut self.empty));
        self.cells = cells.saturating_add(cell.repeated).clamp(1, most);
        let texts = cell.texts.saturating_mul(cell.repeated.min(most));
        self.texts = self.texts.saturating_add(texts);
    }
}

/// Returns a cell and whether it has a value or formula. The attributes decide, as in the reader.
fn cell(element: &BytesStart) -> Result<OpenCell, String> {
    let mut cell = OpenCell {
        repeated: number(element, "table:number-columns-repeated")?,
        has_value: false,
        texts: 0,
    };
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let name = attribute.key.0;
        if name.starts_with("office:") || name.starts_with("calcext:") || name == "table:formula" {
            cell.has_value = true;
            cell.texts += attribute.value.len() as u64;
        }
    }
    Ok(cell)
}

/// Returns a repetition count: 1 if the attribute is missing, `u64::MAX` if it is not a number.
fn number(element: &BytesStart, name: &str) -> Result<u64, String> {
    let found = element
        .try_get_attribute(name)
        .map_err(|error| error.to_string())?;
    Ok(found.map_or(1, |attribute| {
        let raw = attribute.value.as_ref();
        let written = unescape(raw).map_or(u64::MAX, |it| it.parse().unwrap_or(u64::MAX));
        written.max(raw.parse().unwrap_or(0))
    }))
}
