//! How much of a file is read that somebody hands over as a form or a table. A small workbook, which is a ZIP archive, can unpack to
//! gigabytes; two cells at the corners of a sheet take the memory of all between them; a cell or row may be repeated, and a text shared, by
//! a number.

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
/// The most bytes of a file.
const LARGEST: u64 = 32 * MIB;
/// The most that a file in a workbook unpacks to, and all of them together.
const MEMBER: u64 = 64 * MIB;
const TOTAL: u64 = 128 * MIB;
/// The most files in a workbook.
const MEMBERS: usize = 2000;
/// The most cells of a file, counted in each sheet with the empty ones between its corners.
const CELLS: u64 = 2_000_000;
/// The most cells of a row, as in spreadsheet programs.
pub const COLUMNS: usize = 16_384;
/// The most bytes of text in all cells of a file.
const TEXTS: u64 = 64 * MIB;
/// The most bytes of text in a row of a CSV.
pub const ROW: usize = 256 * 1024;

/// The text of a file.
///
/// # Errors
/// When it is too large, no text in UTF-8, or can't be read.
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

/// Whether a workbook can be opened, by unpacking all of it once without keeping anything.
///
/// # Errors
/// When it is too large, unpacks to too much (by the name of the file in it), or has too many cells and is an OpenDocument spreadsheet,
/// which is read as a whole when it is opened.
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
        // What is no archive at all is told when it is opened.
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
            continue; // and so it can't be unpacked later
        };
        let name = member.name().unwrap_or_default();
        let name: String = name.chars().take(80).collect();
        let most = MEMBER.min(TOTAL - total);
        // What it says of its size is not asked. One that is damaged is told later.
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

/// Whether the sheet of that name has room in memory, before it is read.
///
/// # Errors
/// When its corners are too far apart, or its texts too long.
pub fn sheet<R: Read + Seek>(workbook: &mut Xlsx<R>, name: &str) -> Result<(), String> {
    // What is no sheet of cells is told when it is read.
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

/// Whether tables in Markdown have room in memory.
///
/// # Errors
/// When they have too many cells.
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

/// What is told of a row of a CSV that is too long.
pub fn too_long(number: usize) -> String {
    format!(
        "row {number} has more than {} KiB; look for a quotation mark that is not closed",
        ROW / 1024
    )
}

/// What is told of a row with too many cells.
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
