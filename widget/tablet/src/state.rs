//! State machine of the tablet element: the screen that is shown, and the effect of each action. It calls no browser API.

use std::rc::Rc;

use medskick_survey::{compiled::Survey, release::Rules, session::Session};

use super::{
    closed::Closed,
    keeping::{Keeping, Task},
    kept::{Below, Kept, Sealing},
    pin,
    step::{Action, Notice, Stage},
};

/// The minimum number of responses for a result.
pub fn least() -> u32 {
    Rules::default().thresholds().respondents
}

/// Everything that the view draws.
pub struct State {
    survey: Rc<Survey>,
    stage: Stage,
    pin: Option<String>,
    kept: Kept,
    sealing: Option<Sealing>,
    keeping: Keeping,
    turn: u32,
    respondent: u32,
    round: u32,
    wrong: u32,
    waiting: bool,
    closed: Option<Closed>,
    saved: bool,
    notice: Option<Notice>,
    told: usize,
}

impl State {
    /// Creates the state with the first screen. `sealing` is `None` if responses are not sealed. Otherwise the storage first
    /// reads the responses of an earlier round.
    pub fn new(survey: Rc<Survey>, sealing: Option<Sealing>) -> Self {
        let stage = match sealing {
            Some(_) => Stage::Busy(Task::Look),
            None => Stage::SetUp,
        };
        State {
            survey,
            stage,
            pin: None,
            kept: Kept::default(),
            sealing,
            keeping: Keeping::Unavailable,
            turn: 0,
            respondent: 0,
            round: 0,
            wrong: 0,
            waiting: false,
            closed: None,
            saved: false,
            notice: None,
            told: 0,
        }
    }

    /// The screen that is shown.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The survey.
    pub fn survey(&self) -> &Rc<Survey> {
        &self.survey
    }

    /// The number of the respondent. It is the key of the survey component, so that a respondent gets nothing of the previous
    /// one.
    pub fn respondent(&self) -> u32 {
        self.respondent
    }

    /// The number of the batch. It is part of the key of each screen, so that no field keeps the PIN of the previous batch.
    pub fn round(&self) -> u32 {
        self.round
    }

    /// The number of responses. Only the leader sees it, behind the PIN.
    pub fn count(&self) -> Option<usize> {
        let behind_pin = matches!(self.stage, Stage::Leader | Stage::Closing);
        behind_pin.then(|| self.taken())
    }

    /// Whether there are too few responses for a result. Closing then deletes unsealed responses; sealed ones remain, but give no result
    /// of their own.
    pub fn has_too_few(&self) -> bool {
        u32::try_from(self.taken()).is_ok_and(|taken| taken < least())
    }

    /// The sealed batch, if responses are sealed.
    pub fn sealing(&self) -> Option<&Sealing> {
        self.sealing.as_ref()
    }

    /// The status of persistence.
    pub fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// Whether the leader has chosen to store the sealed responses.
    pub fn keeps(&self) -> bool {
        matches!(self.keeping, Keeping::Kept | Keeping::Failing)
    }

    /// The number of the current storage task.
    pub fn turn(&self) -> u32 {
        self.turn
    }

    fn taken(&self) -> usize {
        let sealed = self.sealing.as_ref().map_or(0, Sealing::count);
        self.kept.count() + sealed
    }

    /// The closed batch, with what may be shown and saved.
    pub fn closed(&self) -> Option<&Closed> {
        self.closed.as_ref()
    }

    /// Whether a wait after wrong PINs is running.
    pub fn waiting(&self) -> bool {
        self.waiting
    }

    /// Whether leaving the page would lose a response that was handed in.
    pub fn unsaved(&self) -> bool {
        let closed = self.closed.is_some() || self.stage == Stage::Sealed;
        let on_tablet = self.keeping == Keeping::Kept && self.stage != Stage::Busy(Task::Keep);
        !self.saved && !on_tablet && (closed || self.taken() > 0)
    }

    /// The current announcement, and the number of announcements so far. The number makes a repeated announcement a new one for
    /// screen readers.
    pub fn notice(&self) -> Option<(Notice, usize)> {
        self.notice.map(|notice| (notice, self.told))
    }

    /// Performs an action, if the current screen allows it.
    pub fn apply(&mut self, action: Action, below: Below) {
        let before = self.notice.take();
        match (self.stage, action) {
            (Stage::SetUp | Stage::Busy(Task::Look) | Stage::Found, Action::Gone) => {
                self.forget();
                // The page returns. Keep an announcement about lost responses, which nobody has read yet.
                let gone = [Notice::Gone, Notice::GonePartly];
                self.notice = before.filter(|notice| gone.contains(notice));
            }
            (_, Action::Gone) => {
                let gone = self.what_is_gone();
                self.forget();
                if let Some(gone) = gone {
                    self.tell(gone);
                }
            }
            (Stage::Busy(_) | Stage::SetUp, Action::Heard(turn, heard)) if turn == self.turn => {
                self.notice = before;
                self.hear(heard);
            }
            (Stage::Found, Action::GoOn) if self.can_go_on() => self.stage = Stage::SetUp,
            (Stage::SetUp, Action::SetPin(first, second, keep)) => {
                self.set_pin(&first, &second, keep);
            }
            (Stage::HandOver, Action::Start) => {
                self.respondent = self.respondent.wrapping_add(1);
                self.stage = Stage::Asking;
            }
            (Stage::Asking | Stage::Warned, Action::HandIn(session)) => {
                self.take(&session, below);
            }
            (Stage::Asking | Stage::Warned, Action::Leave) => self.hand_over(Notice::Thanks),
            (Stage::Asking, Action::Idle) => self.stage = Stage::Warned,
            (Stage::Warned, Action::Here) => self.stage = Stage::Asking,
            (Stage::Warned, Action::TimeUp) => self.hand_over(Notice::Idle),
            (Stage::HandOver, Action::AskPin) => {
                self.stage = Stage::Gate;
                if let Some(seconds) = pin::wait(self.wrong).filter(|_| self.waiting) {
                    self.tell(Notice::Wait(seconds));
                }
            }
            (Stage::Gate, Action::Pin(typed)) if !self.waiting => self.try_pin(&typed),
            (stage, Action::WaitOver) => {
                self.waiting = false;
                if stage == Stage::Gate {
                    self.tell(Notice::WaitOver);
                }
            }
            (Stage::Gate | Stage::Leader, Action::HandOver) => self.stage = Stage::HandOver,
            (Stage::Leader, Action::AskClose) => self.stage = Stage::Closing,
            (Stage::Closing, Action::KeepOpen) => self.stage = Stage::Leader,
            (Stage::Closing, Action::Close) => self.close(below),
            (Stage::Result | Stage::Sealed | Stage::Found, Action::Saved(true)) => {
                self.saved = true;
                self.tell(Notice::Saved);
            }
            (Stage::Result | Stage::Sealed | Stage::Found, Action::Saved(false)) => {
                self.tell(Notice::NotSaved);
            }
            (Stage::Result, Action::NoReason) => self.tell(Notice::NoReason),
            (Stage::Result | Stage::Sealed | Stage::Found, Action::AskDelete) => {
                self.stage = Stage::Deleting;
            }
            (Stage::Deleting, Action::Keep) => self.stage = self.closed_stage(),
            (Stage::Deleting, Action::Delete) if self.keeps() => self.ask(Task::Erase),
            (Stage::Deleting | Stage::TooFew, Action::Delete) => self.forget(),
            _ => {}
        }
    }

    fn set_pin(&mut self, first: &str, second: &str, keep: bool) {
        match (pin::digits(first), pin::digits(second)) {
            (None, _) => self.tell(Notice::NoPin),
            (Some(first), Some(second)) if first == second => {
                self.pin = Some(first);
                self.open(keep);
            }
            _ => self.tell(Notice::OtherPin),
        }
    }

    fn try_pin(&mut self, typed: &str) {
        let typed = pin::digits(typed);
        if typed.is_some() && typed == self.pin {
            self.wrong = 0;
            self.stage = Stage::Leader;
            return;
        }
        self.wrong = self.wrong.saturating_add(1);
        let wait = pin::wait(self.wrong);
        self.waiting = wait.is_some();
        self.tell(wait.map_or(Notice::WrongPin, Notice::Wait));
    }

    fn hand_over(&mut self, notice: Notice) {
        self.stage = Stage::HandOver;
        self.tell(notice);
    }

    fn take(&mut self, session: &Session, below: Below) {
        match &mut self.sealing {
            None => self.kept.take(session, below),
            Some(sealing) => {
                if sealing.take(session).is_err() {
                    self.tell(Notice::NotSealed);
                    return;
                }
                self.saved = false; // the file that was saved, if any, lacks this response
                if self.keeps() {
                    self.ask(Task::Keep); // thanks follow when the response is stored
                    return;
                }
            }
        }
        self.hand_over(Notice::Thanks);
    }

    /// Returns the screen of a closed batch, or of responses that were found before a PIN was set.
    fn closed_stage(&self) -> Stage {
        match (&self.sealing, &self.pin) {
            (Some(_), None) => Stage::Found,
            (Some(_), Some(_)) => Stage::Sealed,
            (None, _) => Stage::Result,
        }
    }

    fn close(&mut self, below: Below) {
        if self.sealing.is_some() {
            self.stage = Stage::Sealed;
            return;
        }
        match std::mem::take(&mut self.kept).close(&self.survey, below) {
            Ok(release) => {
                self.closed = Some(Closed::of(release, below));
                self.stage = Stage::Result;
            }
            // A single batch that is released once, without a breakdown, is refused only if it has too few responses.
            Err(_) => self.stage = Stage::TooFew,
        }
    }

    /// Resets the state to that of a page that has just been opened.
    fn forget(&mut self) {
        if let Some(sealing) = &mut self.sealing {
            sealing.forget();
        }
        let fresh = State::new(Rc::clone(&self.survey), self.sealing.take());
        *self = State {
            round: self.round.wrapping_add(1),
            turn: self.turn.wrapping_add(1),
            told: self.told,
            ..fresh
        };
    }

    fn tell(&mut self, notice: Notice) {
        self.notice = Some(notice);
        self.told = self.told.wrapping_add(1);
    }
}

mod storing;

#[cfg(test)]
mod tests;
