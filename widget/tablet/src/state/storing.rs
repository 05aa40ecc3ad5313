//! The tasks of the tablet's storage, and the effect of their reports.

use medskick_survey::sealed::Sealed;

use super::{
    super::{
        keeping::{Heard, Keeping, Task},
        kept::Sealing,
        step::{Notice, Stage},
    },
    State,
};

impl State {
    /// Whether the round that was found can continue: its responses are for this survey and this key.
    pub fn can_go_on(&self) -> bool {
        let sealing = self.sealing.as_ref();
        sealing.is_some_and(|sealing| sealing.is_of(&self.survey))
    }

    /// The responses to store now: the newest one, or all of them after a failure.
    pub fn to_keep(&self) -> &[Sealed] {
        let all = self.sealing.as_ref().map_or(&[][..], Sealing::all);
        let first = match self.keeping {
            Keeping::Failing => 0,
            _ => all.len().saturating_sub(1),
        };
        all.get(first..).unwrap_or_default()
    }

    pub(super) fn ask(&mut self, task: Task) {
        self.turn = self.turn.wrapping_add(1);
        self.stage = Stage::Busy(task);
    }

    /// Starts the round. If the leader chose to store responses, creates the database first.
    pub(super) fn open(&mut self, keep: bool) {
        match self.keeping {
            Keeping::Offered if keep => self.ask(Task::Open),
            _ => {
                // The storage may report when another page releases it; that is too late for this round.
                self.turn = self.turn.wrapping_add(1);
                self.stage = Stage::HandOver;
            }
        }
    }

    pub(super) fn hear(&mut self, heard: Heard) {
        match (self.stage, heard) {
            (Stage::Busy(Task::Look), heard) => self.found(heard),
            // The other page is closed.
            (Stage::SetUp, heard) if self.keeping == Keeping::Elsewhere => self.found(heard),
            (Stage::Busy(Task::Open), Heard::Done) => {
                self.keeping = Keeping::Kept;
                self.stage = Stage::HandOver;
            }
            (Stage::Busy(Task::Open), heard) => {
                self.pin = None;
                self.found(heard);
            }
            (Stage::Busy(Task::Keep), Heard::Done) => {
                self.keeping = Keeping::Kept;
                self.hand_over(Notice::Thanks);
            }
            (Stage::Busy(Task::Keep), _) => {
                self.keeping = Keeping::Failing;
                self.hand_over(Notice::NotKept);
            }
            (Stage::Busy(Task::Erase), Heard::Done) => {
                self.forget();
                self.tell(Notice::Erased);
            }
            (Stage::Busy(Task::Erase), _) => {
                self.stage = Stage::Deleting;
                self.tell(Notice::NotErased);
            }
            _ => {}
        }
    }

    fn found(&mut self, heard: Heard) {
        self.stage = Stage::SetUp;
        self.keeping = match heard {
            Heard::Found(left) if left.is_empty() => Keeping::Offered,
            Heard::Found(left) => {
                if let Some(sealing) = &mut self.sealing {
                    sealing.take_up(left);
                }
                self.stage = Stage::Found;
                Keeping::Kept
            }
            Heard::Elsewhere => Keeping::Elsewhere,
            Heard::Done | Heard::Failed => Keeping::Unavailable,
        };
    }

    /// The announcement about responses that were lost when the page was left. `None` if none was lost.
    pub(super) fn what_is_gone(&self) -> Option<Notice> {
        match self.keeping {
            Keeping::Kept if self.taken() > 0 => None,
            Keeping::Failing => Some(Notice::GonePartly),
            _ => Some(Notice::Gone),
        }
    }
}
