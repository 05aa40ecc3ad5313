//! The actions of the tablet element, which a control names in `data-does`. They are distinct from the survey's actions.

use medskick_survey::export::Dialect;

use super::{msg::Msg, step::Action};

/// A respondent starts the survey.
pub const START: &str = "round-start";
/// The respondent confirms that somebody is there.
pub const HERE: &str = "round-here";
/// The respondent leaves without handing in.
pub const LEAVE: &str = "round-leave";
/// Opens the PIN form for the leader.
pub const LEAD: &str = "lead";
/// Returns to the hand-over screen.
pub const HAND_OVER: &str = "hand-over";
/// Asks whether to close the batch.
pub const CLOSE: &str = "batch-close";
/// Leaves the batch open.
pub const KEEP_OPEN: &str = "batch-keep-open";
/// Closes the batch for good.
pub const CLOSE_NOW: &str = "batch-close-now";
/// Asks whether to delete the result.
pub const DELETE: &str = "result-delete";
/// Keeps the result.
pub const KEEP: &str = "result-keep";
/// Deletes everything.
pub const DELETE_NOW: &str = "result-delete-now";
/// The form that sets the PIN.
pub const SET_PIN: &str = "pin-set";
/// The form that checks the PIN.
pub const TRY_PIN: &str = "pin-try";
/// Saves the file whose name is the button's `name`, for the program that is its `value`.
pub const SAVE: &str = "file-save";
/// As [`SAVE`], for files that need a reason.
pub const SAVE_ROWS: &str = "file-save-rows";
/// Continues a round that was found on the tablet.
pub const GO_ON: &str = "round-go-on";
/// Saves the sealed responses.
pub const SAVE_SEALED: &str = "sealed-save";
/// The `value` of a button that saves for Excel.
pub const EXCEL: &str = "excel";
/// The `value` of a button that saves for statistics programs.
pub const STATISTICS: &str = "statistics";

/// Returns the message for a press on a button with this `data-does`, `name` and `value`.
pub fn pressed((does, name, value): (String, String, String)) -> Option<Msg> {
    let dialect = match value.as_str() {
        EXCEL => Dialect::Excel,
        _ => Dialect::Statistics,
    };
    Some(match does.as_str() {
        START => Msg::Do(Action::Start),
        HERE => Msg::Do(Action::Here),
        LEAVE => Msg::Do(Action::Leave),
        LEAD => Msg::Do(Action::AskPin),
        HAND_OVER => Msg::Do(Action::HandOver),
        CLOSE => Msg::Do(Action::AskClose),
        KEEP_OPEN => Msg::Do(Action::KeepOpen),
        CLOSE_NOW => Msg::Do(Action::Close),
        DELETE => Msg::Do(Action::AskDelete),
        KEEP => Msg::Do(Action::Keep),
        DELETE_NOW => Msg::Do(Action::Delete),
        GO_ON => Msg::Do(Action::GoOn),
        SAVE => Msg::Save(name, dialect),
        SAVE_SEALED => Msg::SaveSealed,
        SAVE_ROWS => Msg::SaveRows(name, dialect),
        _ => return None,
    })
}

/// Returns the message for submitting a form with this `data-does`.
pub fn sent((does, ..): (String, String, String)) -> Option<Msg> {
    match does.as_str() {
        SET_PIN => Some(Msg::SetPin),
        TRY_PIN => Some(Msg::TryPin),
        _ => None,
    }
}
