//! Which screen the phone shows, and how each thing that the respondent does changes it. No browser here.

use medskick_survey::{
    release::BatchId,
    sealed::{code, key::PublicKey, seal},
    session::Session,
};

use crate::code::{self as qr, Code};

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

/// What was sealed, as it can be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// The line.
    pub line: String,
    /// The same as a code, if it fits.
    pub code: Option<Code>,
}

/// What can be done.
pub enum Action {
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
    /// What was answered is sealed.
    Sealed(Ready),
    /// Nothing is left.
    Done,
}

/// Everything the view shows beside the survey.
#[derive(Default)]
pub struct State {
    stage: Stage,
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

    /// What is sealed.
    pub fn ready(&self) -> Option<&Ready> {
        match &self.stage {
            Stage::Sealed(ready) => Some(ready),
            _ => None,
        }
    }

    /// Whether leaving the page would lose what is sealed and was handed to nobody that we know of.
    pub fn unsaved(&self) -> bool {
        self.ready().is_some() && !self.handed
    }

    /// What the respondent is told, and how many times something has been told: the same words a second time are a new message.
    pub fn notice(&self) -> Option<(Notice, usize)> {
        self.notice.map(|notice| (notice, self.told))
    }

    /// Does what was asked for.
    pub fn apply(
        &mut self,
        action: Action,
        key: &PublicKey,
        fill: &mut impl FnMut(&mut [u8]) -> bool,
    ) {
        match action {
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

    fn seal(
        &mut self,
        session: &Session,
        key: &PublicKey,
        fill: &mut impl FnMut(&mut [u8]) -> bool,
    ) {
        let mut batch = [0; 16];
        let sealed = match fill(&mut batch) {
            true => seal(session, key, BatchId(batch), fill).ok(),
            false => None,
        };
        let Some(sealed) = sealed else {
            self.tell(Notice::NotSealed);
            return;
        };
        let line = code::write(&sealed);
        // The survey that holds the answers is taken off the page with this number.
        self.respondent = self.respondent.wrapping_add(1);
        self.notice = None;
        self.stage = Stage::Sealed(Ready {
            code: qr::of(&line),
            line,
        });
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
