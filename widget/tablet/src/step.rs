//! The screens of a workshop, what is done on them, and what the person is told then.

use medskick_survey::session::Session;

use super::keeping::{Heard, Task};

/// Which screen is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The tablet's storage is at work.
    Busy(Task),
    /// Sealed responses of a round that was not handed over are on the tablet.
    Found,
    /// What this is, and the leader's choice of a PIN.
    SetUp,
    /// Between two respondents.
    HandOver,
    /// A respondent has the survey.
    Asking,
    /// The same, and nobody has touched the screen for a while.
    Warned,
    /// The PIN is asked for.
    Gate,
    /// The leader sees how many have handed in.
    Leader,
    /// The leader is asked whether the batch is to be closed.
    Closing,
    /// The batch is closed and gone: too few had handed in.
    TooFew,
    /// The batch is closed; its result is shown.
    Result,
    /// The batch is closed, and all that there is of it is sealed.
    Sealed,
    /// The leader is asked whether everything is to be deleted.
    Deleting,
}

impl Stage {
    /// A number of the screen, to tell it from others.
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

/// What the person at the tablet is told about what was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A PIN has four digits or more, and nothing else.
    NoPin,
    /// The two PINs differ.
    OtherPin,
    /// This is not the PIN.
    WrongPin,
    /// It was wrong too often: no other is taken for so many seconds.
    Wait(u32),
    /// The wait is over.
    WaitOver,
    /// Nobody touched the screen, so the answers are gone.
    Idle,
    /// The page was left, so the batch is gone.
    Gone,
    /// The page was left, so what was not on the tablet is gone.
    GonePartly,
    /// The answers were handed in, or nothing was: the words are the same.
    Thanks,
    /// A file was handed to the browser.
    Saved,
    /// Rows need a reason.
    NoReason,
    /// A file could not be handed to the browser.
    NotSaved,
    /// There are no random numbers here, so the answers were not sealed, and are as they were.
    NotSealed,
    /// The answers were handed in and sealed, but they could not be kept on the tablet.
    NotKept,
    /// What was kept on the tablet is deleted.
    Erased,
    /// It is not.
    NotErased,
}

/// What can be done at the tablet.
pub enum Action {
    /// The leader has typed a PIN twice, and chosen whether what is sealed is kept on the tablet.
    SetPin(String, String, bool),
    /// The tablet's storage has done what it was asked to in that turn, or not.
    Heard(u32, Heard),
    /// The leader goes on with the round that was found.
    GoOn,
    /// A respondent begins, with a clean slate.
    Start,
    /// The respondent hands in.
    HandIn(Box<Session>),
    /// The respondent does not: no thanks, stop, delete.
    Leave,
    /// Nobody has touched the screen for a while.
    Idle,
    /// Somebody is still there.
    Here,
    /// Nobody said so.
    TimeUp,
    /// Somebody says to be the leader.
    AskPin,
    /// And types the PIN.
    Pin(String),
    /// The wait after wrong ones is over.
    WaitOver,
    /// Back to what the respondents see.
    HandOver,
    /// The leader wants to close the batch.
    AskClose,
    /// Not yet.
    KeepOpen,
    /// Closes it for good.
    Close,
    /// A file was handed to the browser, or it could not be.
    Saved(bool),
    /// The leader wants rows without saying what for.
    NoReason,
    /// The leader wants to delete everything.
    AskDelete,
    /// Not yet.
    Keep,
    /// Deletes everything.
    Delete,
    /// The page is left.
    Gone,
}
