//! What can happen to the component that shows the survey.

use medskick_survey::export::Dialect;

use crate::state::Action;

/// What can happen to the component.
pub enum Msg {
    /// The respondent did something.
    Do(Action),
    /// The respondent wrote something; all of it.
    Write(usize, String),
    /// The respondent wants their answers as a file.
    Save(File),
    /// The page is left, or the element wants the answers gone.
    Wipe,
}

/// What can be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// All answers but free text.
    Answers(Dialect),
    /// The free text, which is in no row (R8).
    Words,
}
