//! The origin of a question: its source and its licence.

use super::{kinds::Kind, reader::Reader, values::Table};

/// The source of a question and the licence for its use. Both are empty for a note.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// `own`, or the study or person that the question comes from.
    pub source: String,
    /// The licence, such as `CC-BY-4.0`.
    pub licence: String,
}

/// Reads source and licence. Reports a missing one, and leaves it empty.
pub(super) fn read(reader: &mut Reader, table: &Table, kind: Option<&Kind>) -> Origin {
    if matches!(kind, Some(Kind::Note)) {
        return Origin::default();
    }
    let meaning = "where the question comes from (`own` if you wrote it)";
    let source = read_one(reader, table, "source", "own", meaning);
    let meaning = "under which licence it may be used";
    let licence = read_one(reader, table, "licence", "CC-BY-4.0", meaning);
    Origin { source, licence }
}

fn read_one(reader: &mut Reader, table: &Table, key: &str, example: &str, meaning: &str) -> String {
    let text = reader.text(table, key);
    let empty = text
        .as_ref()
        .is_some_and(|text| text.value.trim().is_empty());
    if empty || !table.fields.contains_key(key) {
        let line = reader.line_of_key(table, key).unwrap_or(table.line);
        let what = format!("{} doesn't say {meaning}.", table.name);
        reader.error(
            "S17",
            line,
            what,
            format!("Add `{key} = \"{example}\"` with what is true of this question."),
        );
    }
    text.map_or(String::new(), |text| text.value)
}
