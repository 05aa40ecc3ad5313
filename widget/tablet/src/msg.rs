//! What can happen to the component around the survey.

use medskick_survey::export::Dialect;

use super::step::Action;

/// What can happen to the component.
pub enum Msg {
    /// Somebody at the tablet did something.
    Do(Action),
    /// The leader has typed a PIN twice.
    SetPin,
    /// The leader has typed the PIN.
    TryPin,
    /// The leader wants the file of that name.
    Save(String, Dialect),
    /// The leader wants a file that needs a reason.
    SaveRows(String, Dialect),
    /// The leader wants the file with what is sealed.
    SaveSealed,
    /// The respondent has touched something.
    Touched,
    /// The page is left.
    Left,
    /// It is shown again, or the element wants everything gone.
    Wipe,
}
