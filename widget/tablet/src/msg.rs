//! Messages of the component around the survey.

use medskick_survey::export::Dialect;

use super::step::Action;

/// A message to the component.
pub enum Msg {
    /// Somebody at the tablet performed an action.
    Do(Action),
    /// The leader submitted a new PIN, typed twice.
    SetPin,
    /// The leader submitted the PIN.
    TryPin,
    /// The leader saves the file of this name.
    Save(String, Dialect),
    /// The leader saves a file that needs a reason.
    SaveRows(String, Dialect),
    /// The leader saves the sealed responses.
    SaveSealed,
    /// The respondent touched the screen or pressed a key.
    Touched,
    /// The page is left.
    Left,
    /// Delete everything: the page is shown again, or the element calls `wipe`.
    Wipe,
}
