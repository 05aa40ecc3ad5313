//! Ids of surveys, pages, questions and choices. They become columns and codes in files.

use super::{
    reader::Reader,
    values::{At, Table},
};

/// The longest id, in characters.
pub(crate) const LONGEST_ID: usize = 32;

/// Reads the table's id. Reports a missing or malformed id; returns a malformed one, so that checking goes on.
pub(super) fn read_id(reader: &mut Reader, table: &Table, example: &str) -> Option<At<String>> {
    if !table.fields.contains_key("id") {
        reader.missing(
            table,
            "id",
            &format!("Add a line such as `id = \"{example}\"`."),
        );
    }
    let id = reader.text(table, "id")?;
    check_id(reader, &table.name, &id, example);
    Some(id)
}

/// Reports an id that programs which read the answer file would not accept as a name.
pub(super) fn check_id(reader: &mut Reader, name: &str, id: &At<String>, example: &str) {
    if !is_id(&id.value) {
        let what = format!("{name} has an id that is not of the right form.");
        let remedy = format!(
            "Use a to z, 0 to 9 and `_`, begin with a letter, at most {LONGEST_ID} characters, such as `{example}`."
        );
        reader.error("S06", id.line, what, remedy);
    }
}

fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.len() <= LONGEST_ID
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}
