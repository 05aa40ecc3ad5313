//! Which screen the phone shows, and how each thing that the respondent does changes it. No browser here.

use std::rc::Rc;

use medskick_survey::{
    compiled::Survey,
    release::BatchId,
    sealed::{Seal, code, key::PublicKey},
    session::Session,
};

/// What the respondent is told about what they just did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// There are no random numbers here, so the answers are as they were.
    NotSealed,
    /// A file was handed to the browser, or it could not be.
    Saved(bool),
    /// It was handed to another program, or the person thought better of it.
    Shared(bool),
    /// The text can be pasted, or has to be copied by hand.
    Copied(bool),
}

/// What can be done.
pub enum Action {
    /// The respondent reads, so that there is time to prepare what their answers are sealed with.
    Prepare(Rc<Survey>),
    /// The respondent hands in.
    Seal(Box<Session>),
    /// Something was tried with what is sealed.
    Tried(Notice),
    /// The respondent is done with it.
    Remove,
    /// The page is left, or somebody begins anew.
    Forget,
}

/// Which screen is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// The respondent has the survey.
    #[default]
    Asking,
    /// What was answered is sealed: the line.
    Sealed(String),
    /// Nothing is left.
    Done,
}

/// Everything the view shows beside the survey.
#[derive(Default)]
pub struct State {
    stage: Stage,
    /// What the response of this respondent is sealed with; it is prepared while they answer.
    prepared: Option<Box<Seal>>,
    respondent: u32,
    handed: bool,
    notice: Option<Notice>,
    told: usize,
}

impl State {
    /// A number for each respondent, so that nobody meets anything of the one before.
    pub fn respondent(&self) -> u32 {
        self.respondent
    }

    /// The screen that is shown.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// What is sealed, as a line.
    pub fn line(&self) -> Option<&str> {
        match &self.stage {
            Stage::Sealed(line) => Some(line),
            _ => None,
        }
    }

    /// Whether leaving the page would lose what is sealed and was handed to nobody that we know of.
    pub fn unsaved(&self) -> bool {
        self.line().is_some() && !self.handed
    }

    /// What the respondent is told, and how many times something has been told: the same words a second time are a new message.
    pub fn notice(&self) -> Option<(Notice, usize)> {
        self.notice.map(|notice| (notice, self.told))
    }

    /// Whether somebody answers for whom nothing is prepared.
    pub fn lacks_seal(&self) -> bool {
        self.stage == Stage::Asking && self.prepared.is_none()
    }

    /// Does what was asked for.
    pub fn apply(
        &mut self,
        action: Action,
        key: &PublicKey,
        fill: &mut impl FnMut(&mut [u8]) -> bool,
    ) {
        match action {
            Action::Prepare(survey) => self.prepare(&survey, key, fill),
            Action::Seal(session) => self.seal(&session, key, fill),
            Action::Tried(notice) => {
                self.handed |= matches!(
                    notice,
                    Notice::Saved(true) | Notice::Shared(true) | Notice::Copied(true)
                );
                self.tell(notice);
            }
            Action::Remove => self.forget(Stage::Done),
            Action::Forget => self.forget(Stage::Asking),
        }
    }

    /// Where it cannot be prepared, the respondent hears of it when they hand in.
    fn prepare(
        &mut self,
        survey: &Survey,
        key: &PublicKey,
        fill: &mut impl FnMut(&mut [u8]) -> bool,
    ) {
        if self.lacks_seal() {
            self.prepared = Seal::prepare(survey, key, fill).ok();
        }
    }

    fn seal(
        &mut self,
        session: &Session,
        key: &PublicKey,
        fill: &mut impl FnMut(&mut [u8]) -> bool,
    ) {
        let mut batch = [0; 16];
        let is_filled = fill(&mut batch);
        self.prepare(session.survey(), key, fill);
        let seal = self.prepared.take().filter(|_| is_filled);
        let Some(Ok(sealed)) = seal.map(|seal| seal.close(session, BatchId(batch))) else {
            self.tell(Notice::NotSealed);
            return;
        };
        // The survey that holds the answers is taken off the page with this number.
        self.respondent = self.respondent.wrapping_add(1);
        self.notice = None;
        self.stage = Stage::Sealed(code::write(&sealed));
    }

    fn forget(&mut self, stage: Stage) {
        *self = State {
            stage,
            respondent: self.respondent.wrapping_add(1),
            told: self.told,
            ..State::default()
        };
    }

    fn tell(&mut self, notice: Notice) {
        self.notice = Some(notice);
        self.told = self.told.wrapping_add(1);
    }
}

#[cfg(test)]
mod tests;
