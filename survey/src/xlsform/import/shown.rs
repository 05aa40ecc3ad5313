//! Words that would show an earlier answer to whoever looks over the shoulder.

use super::{grid::Row, headings::Table};

/// Whether the words would show an earlier answer.
pub(super) fn show_an_answer(table: &Table, row: &Row, name: &str) -> bool {
    table
        .texts(row, name)
        .values()
        .any(|text| text.contains("${"))
}

/// What is said of such words, and what to do about them.
pub(super) const SHOWN: (&str, &str) = (
    "The words show an earlier answer again, with `${…}`.",
    "Write them so that they fit every answer: somebody may be looking over the shoulder.",
);
