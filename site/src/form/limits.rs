//! How much of a file is read that somebody hands over as a form or a table. A small workbook, which is a ZIP archive, can unpack to
//! gigabytes, and two cells at the corners of a sheet take the memory of all between them.

use std::{
    fs::File,
    io::{self, Read, Seek},
    path::Path,
};

use calamine::Sheets;
use zip::ZipArchive;

use crate::encoding;

const MIB: u64 = 1024 * 1024;
/// The most bytes of a file.
const LARGEST: u64 = 32 * MIB;
/// The most that a file in a workbook unpacks to, and all of them together.
const MEMBER: u64 = 64 * MIB;
const TOTAL: u64 = 128 * MIB;
/// The most files in a workbook.
const MEMBERS: usize = 2000;
/// The most cells of a sheet, counted with the empty ones between its corners.
const CELLS: u64 = 2_000_000;
/// The most bytes of a row.
const ROW: usize = 256 * 1024;

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
/// When it is too large, or unpacks to too much: by the name of the file in it.
pub fn workbook(file: &Path) -> Result<(), String> {
    let opened = File::open(file).map_err(|error| error.to_string())?;
    let size = opened.metadata().map_err(|error| error.to_string())?.len();
    if size > LARGEST {
        return Err(too_large());
    }
    match ZipArchive::new(opened) {
        Ok(mut archive) => members(&mut archive),
        // An old workbook is none, and what is none at all is told when it is opened.
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

/// Whether the sheet of that name has room in memory.
///
/// # Errors
/// When its corners are too far apart.
pub fn sheet<R: Read + Seek>(workbook: &mut Sheets<R>, name: &str) -> Result<(), String> {
    let Sheets::Xlsx(workbook) = workbook else {
        return Ok(());
    };
    // What is no sheet of cells is told when it is read.
    let Ok(mut cells) = workbook.worksheet_cells_reader(name) else {
        return Ok(());
    };
    let (mut rows, mut columns) = (0, 0);
    while let Ok(Some(cell)) = cells.next_cell() {
        let (row, column) = cell.get_position();
        rows = rows.max(u64::from(row) + 1);
        columns = columns.max(u64::from(column) + 1);
        if rows * columns > CELLS {
            return Err(format!(
                "its sheet `{name}` has something in row {rows} and in column {columns}, which is more than {CELLS} cells"
            ));
        }
    }
    Ok(())
}

/// Whether a row is not too long.
///
/// # Errors
/// When it is.
pub fn row(number: usize, row: &str) -> Result<(), String> {
    match row.len() > ROW {
        true => Err(format!(
            "row {number} has more than {} KiB; look for a quotation mark that is not closed",
            ROW / 1024
        )),
        false => Ok(()),
    }
}

fn too_large() -> String {
    format!("it is larger than {} MiB", LARGEST / MIB)
}
