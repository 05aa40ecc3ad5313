//! Messages of the survey component.

use medskick_survey::export::Dialect;

use crate::state::Action;

/// A message to the survey component.
pub enum Msg {
    /// The respondent performed an action.
    Do(Action),
    /// The respondent typed in a question: its index, and the whole text.
    Write(usize, String),
    /// The respondent saves a file.
    Save(File),
    /// Delete all answers: the page is left, or the element calls `wipe`.
    Wipe,
}

/// A file that the respondent can save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// All answers except free text.
    Answers(Dialect),
    /// The free text, which is in no row (R8).
    Words,
}
