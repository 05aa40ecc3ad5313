//! Persistence of sealed responses on the tablet until they are handed over: its status, its tasks and their reports.

use medskick_survey::sealed::Sealed;

/// The status of persistence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Not possible: there is no key, or the browser does not allow it.
    Unavailable,
    /// Another page holds the storage.
    Elsewhere,
    /// Possible, but the leader has not chosen it.
    Offered,
    /// All sealed responses are stored on the tablet.
    Kept,
    /// The leader has chosen it, but some sealed responses are not stored.
    Failing,
}

/// A task for the storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Read the responses of an earlier round.
    Look,
    /// Create the database.
    Open,
    /// Store the responses that were handed in.
    Keep,
    /// Delete everything, and check that nothing is left.
    Erase,
}

impl Task {
    /// The maximum time in seconds. Reading has a short one, because another page may hold the storage for as long as it likes.
    pub fn patience(self) -> u32 {
        match self {
            Task::Look => 2,
            Task::Open | Task::Keep | Task::Erase => 20,
        }
    }

    /// The report to assume when the maximum time has passed without one.
    pub fn silence(self) -> Heard {
        match self {
            Task::Look => Heard::Elsewhere,
            Task::Open | Task::Keep | Task::Erase => Heard::Failed,
        }
    }
}

/// The report of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// The sealed responses of an earlier round; usually none.
    Found(Vec<Sealed>),
    /// The task is done.
    Done,
    /// The task failed.
    Failed,
    /// Another page holds the storage.
    Elsewhere,
}
