//! Exports a list as a CSV that Swedish spreadsheet programs open correctly.

use std::path::Path;

use anyhow::{Context, Result};

use super::{FORMULA, Kind};
use crate::{campaign::entries, folder, report};

/// Writes the list of the campaign in `root` to `file`, with `;` as separator and a byte order mark. A cell with several values
/// separates them with commas. A list without entries gives only the header. Returns the number of entries.
///
/// # Errors
/// `T28` when the list has mistakes, which are printed; `T12` when the file cannot be written.
pub fn write(root: &Path, kind: Kind, file: &Path) -> Result<usize> {
    let mut problems = Vec::new();
    let found = kind.list().load(root, &mut problems);
    if !problems.is_empty() {
        report::problems(&problems);
        return Err(super::import::refused(
            problems.len(),
            Path::new(kind.list().file),
        ));
    }
    let mut csv = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    csv.write_record(kind.columns().iter().map(|key| key.name))?;
    for entry in &found {
        let cells = kind.columns().iter().map(|key| match &entry[key.name] {
            serde_json::Value::Array(_) => entries::texts(entry, key.name)
                .collect::<Vec<_>>()
                .join(", "),
            value => value.as_str().unwrap_or_default().to_owned(),
        });
        csv.write_record(cells.map(|cell| match cell.starts_with(FORMULA) {
            true => format!("'{cell}"),
            false => cell,
        }))?;
    }
    let bytes = csv.into_inner().context("the table could not be written")?;
    folder::write(file, bytes)?;
    Ok(found.len())
}
