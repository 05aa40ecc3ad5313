//! Columns that a survey here has no use for: what they say is given up, told, and the rest goes on.

use super::{
    finding::{Place, Told},
    grid::Row,
    headings::Table,
};

/// Columns that are not taken over, and what to do about them.
const GIVEN_UP: [(&[&str], &str); 6] = [
    (
        &["default", "calculation", "trigger", "repeat_count"],
        "Remove it: nothing is filled in or computed for those who answer.",
    ),
    (&["read_only"], "Remove it; text to read is a `note`."),
    (
        &["image", "audio", "video", "big-image"],
        "Nothing is fetched while somebody answers. Say it in words, or use `appearance = \"pictures\"` with drawings of the survey.",
    ),
    (
        &["guidance_hint"],
        "Put what those who answer need to know into the hint.",
    ),
    (
        &["constraint_message", "required_message"],
        "Nothing to do: there is no such message here.",
    ),
    (
        &["save_to", "intent", "accuracythreshold", "autoplay"],
        "Nothing to do: answers stay in the page until the respondent saves them.",
    ),
];

/// Tells of the cells of a row that are not taken over.
pub(super) fn tell(table: &Table, row: &Row, told: &mut Told) {
    for (name, heading, _) in table.filled(row) {
        let given_up = GIVEN_UP.iter().find(|(names, _)| names.contains(&name));
        if let Some((_, remedy)) = given_up {
            let place = Place::cell(table.sheet, row.number, heading);
            let what = format!("The column `{heading}` is not taken over.");
            told.warning("X10", place, what, *remedy);
        }
    }
}

/// The names of all such columns.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    GIVEN_UP.iter().flat_map(|(names, _)| names.iter().copied())
}
