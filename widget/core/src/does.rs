//! Actions of the survey's controls. A control names its action itself: `data-does` on a button, `name` and `value` on an
//! input.
//!
//! The listeners are at the root, so the first screen, which the build writes, has the same attributes before any script runs.

use medskick_survey::export::Dialect;

use crate::{
    msg::{File, Msg},
    state::Action,
};

/// Starts the questions.
pub const START: &str = "start";
/// Leaves and deletes the answers: no thanks, stop, or close.
pub const LEAVE: &str = "leave";
/// Goes to the next page, or to the end.
pub const NEXT: &str = "next";
/// Goes to the previous page.
pub const BACK: &str = "back";
/// Opens or closes the help contacts.
pub const HELP: &str = "help";
/// Shows the first screen again.
pub const AGAIN: &str = "again";
/// Saves the answers for Excel.
pub const EXCEL: &str = "excel";
/// Saves the answers for statistics programs.
pub const STATISTICS: &str = "statistics";
/// Saves the free text.
pub const WORDS: &str = "words";
/// The value of the input that declines to answer.
pub const DECLINE: &str = "no";
const SKIP: &str = "skip";
const QUESTION: &str = "q";

/// Returns the action that skips question `q`, or undoes the skip.
pub fn skip(q: usize) -> String {
    format!("{SKIP}{q}")
}

/// Returns the message for a press on an element with this `data-does`.
pub fn pressed(does: &str) -> Option<Msg> {
    Some(match does {
        START => Msg::Do(Action::Start),
        LEAVE => Msg::Do(Action::Leave),
        NEXT => Msg::Do(Action::Next),
        BACK => Msg::Do(Action::Back),
        HELP => Msg::Do(Action::Help),
        AGAIN => Msg::Do(Action::Wipe),
        EXCEL => Msg::Save(File::Answers(Dialect::Excel)),
        STATISTICS => Msg::Save(File::Answers(Dialect::Statistics)),
        WORDS => Msg::Save(File::Words),
        _ => Msg::Do(Action::Skip(does.strip_prefix(SKIP)?.parse().ok()?)),
    })
}

/// Returns the message for choosing the input with this name and value.
pub fn chosen(name: &str, value: &str) -> Option<Msg> {
    let q = question(name)?;
    Some(Msg::Do(match value {
        DECLINE => Action::Decline(q),
        option => Action::Choose(q, option.parse().ok()?),
    }))
}

/// Returns the message for typing in the field with this name.
pub fn written(name: &str, words: String) -> Option<Msg> {
    Some(Msg::Write(question(name)?, words))
}

fn question(name: &str) -> Option<usize> {
    name.strip_prefix(QUESTION)?.parse().ok()
}
