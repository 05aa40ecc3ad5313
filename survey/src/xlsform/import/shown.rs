//! Finds texts that would show an earlier answer to somebody who looks over the respondent's shoulder.

use super::{grid::Row, headings::Table};

/// Whether a text of the row would show an earlier answer.
pub(super) fn show_an_answer(table: &Table, row: &Row, name: &str) -> bool {
    table
        .texts(row, name)
        .values()
        .any(|text| text.contains("${"))
}

/// The message about such a text, and its remedy.
pub(super) const SHOWN: (&str, &str) = (
    "The words show an earlier answer again, with `${…}`.",
    "Write them so that they fit every answer: somebody may be looking over the shoulder.",
);
