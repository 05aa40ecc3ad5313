//! Limits for imported files, which may be hostile. A small workbook (a ZIP archive) can unpack to gigabytes. Two cells at
//! opposite corners of a sheet allocate all cells between them. A count can repeat a cell or row, and many cells can share one
//! long text.

mod count;
mod ods;
#[cfg(test)]
mod tests;

use std::{
    fs::File,
    io::{self, Read, Seek},
    path::Path,
};

use calamine::{DataRef, Xlsx};
use zip::ZipArchive;

use crate::encoding;

pub use count::Count;

const MIB: u64 = 1024 * 1024;
/// Maximum size of a file, in bytes.
const LARGEST: u64 = 32 * MIB;
/// Maximum unpacked size in bytes of one archive member, and of all members together.
const MEMBER: u64 = 64 * MIB;
const TOTAL: u64 = 128 * MIB;
/// Maximum number of members in a workbook.
const MEMBERS: usize = 2000;
/// Maximum number of cells in a file. In each sheet, empty cells count too.
const CELLS: u64 = 2_000_000;
/// Maximum number of cells in a row, as in spreadsheet programs.
pub const COLUMNS: usize = 16_384;
/// Maximum length of the text in all cells of a file, in bytes.
const TEXTS: u64 = 64 * MIB;
/// Maximum length of a CSV row, in bytes.
pub const ROW: usize = 256 * 1024;

/// Reads a text file.
///
/// # Errors
/// When the file is too large, not in UTF-8, or unreadable.
pub fn text(file: &Path) -> Result<String, String> {
    let mut bytes = Vec::new();
    let opened = File::open(file).map_err(|error| error.to_string())?;
    let read = opened.take(LARGEST + 1).read_to_end(&mut bytes);
    read.map_err(|error| error.to_string())?;
    if bytes.len() as u64 > LARGEST {
        return Err(too_large());
    }
    encoding::decode(bytes, file)
        .map_err(|misread| format!("its letters are not in UTF-8 but in {}", misread.encoding))
}

/// Checks that a workbook is safe to open. Unpacks every member once and discards the output.
///
/// # Errors
/// When the file is too large, or a member unpacks to too much (the message names it). Also when an OpenDocument spreadsheet
/// has too many cells, because its reader loads the whole document on opening.
pub fn workbook(file: &Path) -> Result<(), String> {
    let opened = File::open(file).map_err(|error| error.to_string())?;
    let size = opened.metadata().map_err(|error| error.to_string())?.len();
    if size > LARGEST {
        return Err(too_large());
    }
    match ZipArchive::new(opened) {
        Ok(mut archive) => {
            members(&mut archive)?;
            ods::content(&mut archive)
        }
        // `open_workbook_auto` reports a file that is no archive.
        Err(_) => Ok(()),
    }
}

fn members(archive: &mut ZipArchive<impl Read + Seek>) -> Result<(), String> {
    if archive.len() > MEMBERS {
        return Err(format!("it has more than {MEMBERS} files in it"));
    }
    let mut total = 0;
    for index in 0..archive.len() {
        let Ok(member) = archive.by_index(index) else {
            continue; // the reader cannot unpack it either
        };
        let name = member.name().unwrap_or_default();
        let name: String = name.chars().take(80).collect();
        let most = MEMBER.min(TOTAL - total);
        // The size in the header may be false, so the member is unpacked. The reader reports a damaged member later.
        let unpacked = io::copy(&mut member.take(most + 1), &mut io::sink()).unwrap_or(0);
        if unpacked > most {
            let (one, all) = (MEMBER / MIB, TOTAL / MIB);
            return Err(format!(
                "`{}` in it unpacks to too much: one file may have {one} MiB, and all together {all}",
                name.escape_debug()
            ));
        }
        total += unpacked;
    }
    Ok(())
}

/// Checks, before the sheet is read, that its cells fit in memory.
///
/// # Errors
/// When the sheet spans too many cells, or has too much text.
pub fn sheet<R: Read + Seek>(workbook: &mut Xlsx<R>, name: &str) -> Result<(), String> {
    // `worksheet_range` reports a sheet that has no cells, such as a chart.
    let Ok(mut cells) = workbook.worksheet_cells_reader(name) else {
        return Ok(());
    };
    let (mut rows, mut columns, mut texts) = (0, 0, 0);
    while let Ok(Some(cell)) = cells.next_cell() {
        let (row, column) = cell.get_position();
        rows = rows.max(u64::from(row) + 1);
        columns = columns.max(u64::from(column) + 1);
        if rows * columns > CELLS {
            return Err(format!(
                "its sheet `{name}` has something in row {rows} and in column {columns}, which is more than {CELLS} cells"
            ));
        }
        texts += match cell.get_value() {
            DataRef::SharedString(text) => text.len() as u64,
            DataRef::String(text) => text.len() as u64,
            _ => 0,
        };
        if texts > TEXTS {
            return Err(too_much_text());
        }
    }
    Ok(())
}

/// Checks that Markdown tables fit in memory.
///
/// # Errors
/// When the tables have too many cells.
pub fn markdown(text: &str) -> Result<(), String> {
    let mut count = Count::default();
    for (number, line) in (1..).zip(text.lines()) {
        let marks = line.bytes().filter(|byte| *byte == b'|').count() as u64;
        if marks > 0 {
            count.rows(number, 1, marks)?;
        }
    }
    Ok(())
}

/// Returns the error text for a CSV row that is too long.
pub fn too_long(number: usize) -> String {
    format!(
        "row {number} has more than {} KiB; look for a quotation mark that is not closed",
        ROW / 1024
    )
}

/// Returns the error text for a row with too many cells.
pub fn too_wide(number: u64) -> String {
    format!("row {number} has more than {COLUMNS} cells")
}

fn too_much_text() -> String {
    format!(
        "its cells have more than {} MiB of text together",
        TEXTS / MIB
    )
}

fn too_large() -> String {
    format!("it is larger than {} MiB", LARGEST / MIB)
}
