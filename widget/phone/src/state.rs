//! State machine of the phone element: the screen that is shown, and the effect of each action. It calls no browser API.

use std::rc::Rc;

use medskick_survey::{
    compiled::Survey,
    release::BatchId,
    sealed::{Seal, code, key::PublicKey},
    session::Session,
};

/// An announcement about the respondent's last action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The browser has no random numbers. The answers are unchanged.
    NotSealed,
    /// Whether the browser received a file.
    Saved(bool),
    /// Whether the file was shared. `false` also if the user cancelled.
    Shared(bool),
    /// Whether the text is on the clipboard. If not, the user has to copy it by hand.
    Copied(bool),
}

/// An action.
pub enum Action {
    /// Prepare sealing while the respondent reads.
    Prepare(Rc<Survey>),
    /// The respondent hands in.
    Seal(Box<Session>),
    /// Saving, sharing or copying ended with this result.
    Tried(Notice),
    /// The respondent deletes the sealed response.
    Remove,
    /// Delete everything: the page is left, or somebody starts again.
    Forget,
}

/// A screen of the phone element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// The respondent answers the survey.
    #[default]
    Asking,
    /// The answers are sealed. Holds the sealed response as a line.
    Sealed(String),
    /// The sealed response is deleted.
    Done,
}

/// Everything that the view draws, except the survey.
#[derive(Default)]
pub struct State {
    stage: Stage,
    /// The prepared seal for the response of the current respondent.
    prepared: Option<Box<Seal>>,
    respondent: u32,
    handed: bool,
    notice: Option<Notice>,
    told: usize,
}

impl State {
    /// The number of the respondent. It is the key of the survey component, so that a respondent gets nothing of the previous
    /// one.
    pub fn respondent(&self) -> u32 {
        self.respondent
    }

    /// The screen that is shown.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// The sealed response as a line.
    pub fn line(&self) -> Option<&str> {
        match &self.stage {
            Stage::Sealed(line) => Some(line),
            _ => None,
        }
    }

    /// Whether leaving the page would lose a sealed response that was neither saved, shared nor copied.
    pub fn unsaved(&self) -> bool {
        self.line().is_some() && !self.handed
    }

    /// The current announcement, and the number of announcements so far. The number makes a repeated announcement a new one for
    /// screen readers.
    pub fn notice(&self) -> Option<(Notice, usize)> {
        self.notice.map(|notice| (notice, self.told))
    }

    /// Whether a respondent answers and sealing is not prepared.
    pub fn lacks_seal(&self) -> bool {
        self.stage == Stage::Asking && self.prepared.is_none()
    }

    /// Performs an action. `fill` fills a slice with random bytes, or returns `false`.
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

    /// Prepares sealing. A failure is announced when the respondent hands in.
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
        // The new number removes the survey component, which holds the answers, from the page.
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
