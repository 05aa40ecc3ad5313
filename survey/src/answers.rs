//! Files of answers read back: what [`crate::export::own_answers`] wrote, also after a spreadsheet program has saved it.
//!
//! Either dialect, with or without byte order mark, columns in any order, names of either kind. Whatever is read is what
//! somebody could have answered: a row that says anything else is told with its line and column, and left out. The reader is
//! total: any bytes give sessions, findings, or both, and never a panic.

mod header;
mod misread;
mod row;

use std::rc::Rc;

use crate::{compiled::Survey, csv, session::Session};
use header::Header;

pub use misread::Misread;

/// The respondents of a file, and what could not be read of it, in order of lines.
pub fn read(survey: &Rc<Survey>, file: &[u8]) -> (Vec<Session>, Vec<Misread>) {
    let mut misread = Vec::new();
    let Ok(text) = std::str::from_utf8(file) else {
        let remedy =
            "Save it again as CSV in UTF-8; a workbook or a picture of the table can't be read.";
        misread.push(Misread::file(
            "D01",
            "The file is not text in UTF-8.",
            remedy,
        ));
        return (Vec::new(), misread);
    };
    let mut records = csv::records(text);
    let (line, cells) = match records.next() {
        Some((line, Some(cells))) => (line, cells),
        Some((line, None)) => {
            misread.push(too_long(line));
            return (Vec::new(), misread);
        }
        None => {
            let remedy = "Save the answers again, or leave the file out.";
            misread.push(Misread::file("D01", "The file is empty.", remedy));
            return (Vec::new(), misread);
        }
    };
    let Some(header) = Header::read(survey, line, &cells, &mut misread) else {
        return (Vec::new(), misread);
    };
    let mut sessions = Vec::new();
    for (line, cells) in records {
        let Some(cells) = cells else {
            misread.push(too_long(line));
            break;
        };
        let before = misread.len();
        let session = row::read(survey, &header, line, &cells, &mut misread);
        if misread.len() == before {
            sessions.push(session);
        }
    }
    (sessions, misread)
}

fn too_long(line: usize) -> Misread {
    let most = csv::LONGEST / 1024;
    let what = format!(
        "The line has more than {most} KiB, or thousands of cells; nothing is read after it."
    );
    let remedy = "Look for a quotation mark that is not closed, in this line or before it.";
    Misread::at("D07", line, "", what, remedy)
}
