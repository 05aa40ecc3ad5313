//! Whether sealed responses are kept on the tablet until they are handed over, and what its storage is asked for.

use medskick_survey::sealed::Sealed;

/// What has come of keeping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing can be kept here: there is no key, or the browser does not let us.
    Unavailable,
    /// Another page has the storage.
    Elsewhere,
    /// The leader may choose it, and has not.
    Offered,
    /// All that is sealed is on the tablet.
    Kept,
    /// The leader has chosen it, and some of what is sealed is not on the tablet.
    Failing,
}

/// What the storage is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Is anything there from before?
    Look,
    /// Make it ready.
    Open,
    /// Keep what has been handed in.
    Keep,
    /// Delete everything, and make sure that it is gone.
    Erase,
}

impl Task {
    /// How many seconds it may take. Another page may have the storage for as long as it likes.
    pub fn patience(self) -> u32 {
        match self {
            Task::Look => 2,
            Task::Open | Task::Keep | Task::Erase => 20,
        }
    }

    /// What is to be assumed when nothing is heard for so long.
    pub fn silence(self) -> Heard {
        match self {
            Task::Look => Heard::Elsewhere,
            Task::Open | Task::Keep | Task::Erase => Heard::Failed,
        }
    }
}

/// What it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// What is there from before; mostly nothing.
    Found(Vec<Sealed>),
    /// It is done.
    Done,
    /// It could not be done.
    Failed,
    /// Another page has the storage.
    Elsewhere,
}
