//! What an element does when it is pressed, chosen or written in, as the element itself says it: `data-does` on a
//! button, `name` and `value` on an input.
//!
//! One place listens for all of them, so the first screen, which the build writes, says the same before anything listens.

use medskick_survey::export::Dialect;

use crate::{
    msg::{File, Msg},
    state::Action,
};

/// Begins to answer.
pub const START: &str = "start";
/// No thanks, stop and delete, close and delete.
pub const LEAVE: &str = "leave";
/// Goes to the next page, or to the end.
pub const NEXT: &str = "next";
/// Goes to the page before.
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

/// Skips question `q`, or takes that back.
pub fn skip(q: usize) -> String {
    format!("{SKIP}{q}")
}

/// What pressing an element with this `data-does` does.
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

/// What choosing the input of this name and value does.
pub fn chosen(name: &str, value: &str) -> Option<Msg> {
    let q = question(name)?;
    Some(Msg::Do(match value {
        DECLINE => Action::Decline(q),
        option => Action::Choose(q, option.parse().ok()?),
    }))
}

/// What writing in the field of this name does.
pub fn written(name: &str, words: String) -> Option<Msg> {
    Some(Msg::Write(question(name)?, words))
}

fn question(name: &str) -> Option<usize> {
    name.strip_prefix(QUESTION)?.parse().ok()
}
