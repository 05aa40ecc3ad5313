//! What an element of the workshop does, as the element itself says it in `data-does`. None of these is the survey's own.

use medskick_survey::export::Dialect;

use super::{msg::Msg, step::Action};

/// A respondent begins.
pub const START: &str = "round-start";
/// Somebody is still there.
pub const HERE: &str = "round-here";
/// The respondent does not hand in.
pub const LEAVE: &str = "round-leave";
/// The leader wants to be let in.
pub const LEAD: &str = "lead";
/// Back to what the respondents see.
pub const HAND_OVER: &str = "hand-over";
/// The leader wants to close the batch.
pub const CLOSE: &str = "batch-close";
/// Not yet.
pub const KEEP_OPEN: &str = "batch-keep-open";
/// Closes it for good.
pub const CLOSE_NOW: &str = "batch-close-now";
/// The leader wants to delete the result.
pub const DELETE: &str = "result-delete";
/// Not yet.
pub const KEEP: &str = "result-keep";
/// Deletes everything.
pub const DELETE_NOW: &str = "result-delete-now";
/// The form in which a PIN is chosen.
pub const SET_PIN: &str = "pin-set";
/// The form in which it is asked for.
pub const TRY_PIN: &str = "pin-try";
/// Saves the file whose name is the button's `name`, for the program that is its `value`.
pub const SAVE: &str = "file-save";
/// The same of files that need a reason.
pub const SAVE_ROWS: &str = "file-save-rows";
/// The leader goes on with a round that was found.
pub const GO_ON: &str = "round-go-on";
/// Saves what is sealed.
pub const SAVE_SEALED: &str = "sealed-save";
/// The `value` of a button that saves for Excel.
pub const EXCEL: &str = "excel";
/// The `value` of a button that saves for statistics programs.
pub const STATISTICS: &str = "statistics";

/// What pressing a button with this `data-does`, `name` and `value` does.
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

/// What sending a form with this `data-does` does.
pub fn sent((does, ..): (String, String, String)) -> Option<Msg> {
    match does.as_str() {
        SET_PIN => Some(Msg::SetPin),
        TRY_PIN => Some(Msg::TryPin),
        _ => None,
    }
}
