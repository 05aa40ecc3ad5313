//! Which screen the tablet shows, and how each thing that respondents and leader do changes it. No browser here.

use std::rc::Rc;

use medskick_survey::{compiled::Survey, release::Rules, session::Session};

use super::{
    closed::Closed,
    keeping::{Keeping, Task},
    kept::{Below, Kept, Sealing},
    pin,
    step::{Action, Notice, Stage},
};

/// How many have to hand in before there is a result.
pub fn least() -> u32 {
    Rules::default().thresholds().respondents
}

/// Everything the view shows.
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
    /// The first screen of a workshop with a survey, whose responses are sealed if there is something to seal them with. Then
    /// some may be on the tablet from before.
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

    /// A number for each start, so that no respondent meets anything of the one before.
    pub fn respondent(&self) -> u32 {
        self.respondent
    }

    /// A number for each batch, so that the screen does not keep the PIN that was typed for the one before.
    pub fn round(&self) -> u32 {
        self.round
    }

    /// How many have handed in: for the leader alone, behind the PIN.
    pub fn count(&self) -> Option<usize> {
        let behind_pin = matches!(self.stage, Stage::Leader | Stage::Closing);
        behind_pin.then(|| self.taken())
    }

    /// Whether fewer have handed in than a result takes: closing deletes them, or, where they are sealed, gives no result of its own.
    pub fn has_too_few(&self) -> bool {
        u32::try_from(self.taken()).is_ok_and(|taken| taken < least())
    }

    /// What responses are sealed with.
    pub fn sealing(&self) -> Option<&Sealing> {
        self.sealing.as_ref()
    }

    /// What has come of keeping it on the tablet.
    pub fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// Whether the leader has chosen to.
    pub fn keeps(&self) -> bool {
        matches!(self.keeping, Keeping::Kept | Keeping::Failing)
    }

    /// A number for each thing that the storage is asked for.
    pub fn turn(&self) -> u32 {
        self.turn
    }

    fn taken(&self) -> usize {
        let sealed = self.sealing.as_ref().map_or(0, Sealing::count);
        self.kept.count() + sealed
    }

    /// What may be shown and saved, once the batch is closed.
    pub fn closed(&self) -> Option<&Closed> {
        self.closed.as_ref()
    }

    /// Whether a PIN is taken only after a wait.
    pub fn waiting(&self) -> bool {
        self.waiting
    }

    /// Whether leaving the page would lose what somebody has handed in.
    pub fn unsaved(&self) -> bool {
        let closed = self.closed.is_some() || self.stage == Stage::Sealed;
        let on_tablet = self.keeping == Keeping::Kept && self.stage != Stage::Busy(Task::Keep);
        !self.saved && !on_tablet && (closed || self.taken() > 0)
    }

    /// What the person at the tablet is told, and how many times something has been told: the same words a second
    /// time are a new message.
    pub fn notice(&self) -> Option<(Notice, usize)> {
        self.notice.map(|notice| (notice, self.told))
    }

    /// Does what was asked for, if the screen that is shown asks for it.
    pub fn apply(&mut self, action: Action, below: Below) {
        let before = self.notice.take();
        match (self.stage, action) {
            (Stage::SetUp | Stage::Busy(Task::Look) | Stage::Found, Action::Gone) => {
                self.forget();
                // The page comes back, and has not been read since it was left.
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
                self.saved = false; // what was found may have been
                if self.keeps() {
                    self.ask(Task::Keep); // and thanks when it is done
                    return;
                }
            }
        }
        self.hand_over(Notice::Thanks);
    }

    /// The screen of a closed batch, or of what was found before there was a PIN.
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
            // One batch, released once, with no breakdown: it can only be refused for too few.
            Err(_) => self.stage = Stage::TooFew,
        }
    }

    /// As if the page had just been opened.
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
