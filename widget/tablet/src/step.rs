//! The screens, actions and announcements of the tablet element.

use medskick_survey::session::Session;

use super::keeping::{Heard, Task};

/// A screen of the tablet element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The storage runs a task.
    Busy(Task),
    /// Sealed responses of an earlier round, which were not handed over, are on the tablet.
    Found,
    /// The introduction, and the leader's choice of a PIN.
    SetUp,
    /// The tablet is handed from one respondent to the next.
    HandOver,
    /// A respondent answers the survey.
    Asking,
    /// A respondent has the survey, but nobody has touched the screen for a while.
    Warned,
    /// The PIN form.
    Gate,
    /// The leader sees the number of responses.
    Leader,
    /// The leader is asked whether to close the batch.
    Closing,
    /// The batch is closed and deleted, because it had too few responses.
    TooFew,
    /// The batch is closed; its result is shown.
    Result,
    /// The batch is closed, and its responses are sealed.
    Sealed,
    /// The leader is asked whether to delete everything.
    Deleting,
}

impl Stage {
    /// The number of the screen, for the keys of elements.
    pub fn number(self) -> usize {
        match self {
            Stage::Busy(_) => 0,
            Stage::Found => 1,
            Stage::SetUp => 2,
            Stage::HandOver => 3,
            Stage::Asking => 4,
            Stage::Warned => 5,
            Stage::Gate => 6,
            Stage::Leader => 7,
            Stage::Closing => 8,
            Stage::TooFew => 9,
            Stage::Result => 10,
            Stage::Sealed => 11,
            Stage::Deleting => 12,
        }
    }
}

/// An announcement about the last action at the tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A PIN consists of four digits or more.
    NoPin,
    /// The two PINs differ.
    OtherPin,
    /// The PIN is wrong.
    WrongPin,
    /// The PIN was wrong too often. The next one is accepted after this many seconds.
    Wait(u32),
    /// The wait is over.
    WaitOver,
    /// Nobody touched the screen, so the answers are deleted.
    Idle,
    /// The page was left, so the batch is lost.
    Gone,
    /// The page was left, so the responses that were not stored are lost.
    GonePartly,
    /// Thanks, with the same words whether the respondent handed in or left.
    Thanks,
    /// The browser received a file.
    Saved,
    /// Rows need a reason.
    NoReason,
    /// The browser did not receive a file.
    NotSaved,
    /// The browser has no random numbers. The answers are not sealed, and unchanged.
    NotSealed,
    /// The answers are sealed, but could not be stored on the tablet.
    NotKept,
    /// The stored responses are deleted.
    Erased,
    /// The stored responses could not be deleted.
    NotErased,
}

/// An action at the tablet.
pub enum Action {
    /// The leader sets a PIN, typed twice, and chooses whether to store sealed responses.
    SetPin(String, String, bool),
    /// A storage task, with its number, has reported.
    Heard(u32, Heard),
    /// The leader continues the round that was found.
    GoOn,
    /// A respondent starts, with no answers.
    Start,
    /// The respondent hands in.
    HandIn(Box<Session>),
    /// The respondent leaves without handing in: no thanks, stop, or delete.
    Leave,
    /// Nobody has touched the screen for a while.
    Idle,
    /// The respondent confirms that somebody is there.
    Here,
    /// Nobody has confirmed in time.
    TimeUp,
    /// Somebody opens the PIN form.
    AskPin,
    /// The leader submits the PIN.
    Pin(String),
    /// The wait after wrong PINs is over.
    WaitOver,
    /// Returns to the hand-over screen.
    HandOver,
    /// The leader asks to close the batch.
    AskClose,
    /// The leader leaves the batch open.
    KeepOpen,
    /// The leader closes the batch for good.
    Close,
    /// Whether the browser received a file.
    Saved(bool),
    /// The leader asks for rows without a reason.
    NoReason,
    /// The leader asks to delete everything.
    AskDelete,
    /// The leader cancels the deletion.
    Keep,
    /// The leader deletes everything.
    Delete,
    /// The page is left.
    Gone,
}
