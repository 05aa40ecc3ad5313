//! Columns that a survey has no use for. The importer drops their cells, warns, and goes on.

/// The columns that are dropped, each with a remedy.
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

/// The remedy for a column that is dropped; `None` for any other column.
pub(super) fn remedy(name: &str) -> Option<&'static str> {
    let given_up = GIVEN_UP.iter().find(|(names, _)| names.contains(&name));
    given_up.map(|(_, remedy)| *remedy)
}
