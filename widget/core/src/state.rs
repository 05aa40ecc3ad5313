//! What is on the screen, and how each thing a respondent does changes it. No browser here.

use std::rc::Rc;

use medskick_survey::{
    compiled::{Kind, Survey},
    session::{Answer, Session},
};

/// Which screen is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Who asks, and what happens to the answers; nothing has been asked yet.
    Assent,
    /// The session's current page of questions.
    Questions,
    /// All asked; the answers can be saved, and are still here.
    Done,
    /// No thanks, stopped, or closed: no answers are left.
    Left,
}

/// What the respondent is told about what they just did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// This question already has as many choices as it may have.
    TooMany(usize),
    /// This question was skipped.
    Skipped(usize),
    /// A file of the answers was handed to the browser.
    Saved,
}

/// What a respondent can do. Questions are counted over the whole survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Begins to answer.
    Start,
    /// Chooses an option: ticks or unticks it where there may be several.
    Choose(usize, u16),
    /// Skips a question; a second time takes it back, and what was there before is there again.
    Skip(usize),
    /// Does not want to answer a question; a second time takes it back in the same way.
    Decline(usize),
    /// Goes to the next page, or to the end.
    Next,
    /// Goes to the page before, or from the end back to the questions.
    Back,
    /// No thanks, stop and delete, close and delete.
    Leave,
    /// Opens or closes the help contacts.
    Help,
    /// Was given the file.
    Saved,
    /// Forgets everything and shows the first screen.
    Wipe,
}

/// Everything the view shows.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    session: Session,
    screen: Screen,
    help: bool,
    notice: Option<Notice>,
    told: usize,
}

impl State {
    /// The first screen of a survey.
    pub fn new(survey: Rc<Survey>) -> Self {
        State {
            session: Session::new(survey),
            screen: Screen::Assent,
            help: false,
            notice: None,
            told: 0,
        }
    }

    /// One of all screens that there can be, with every question asked and nothing answered: the first screen, each page, and
    /// the two last ones; `None` after those.
    pub fn every(survey: Rc<Survey>, screen: usize) -> Option<Self> {
        let done = survey.pages.len() + 1;
        let mut state = State::new(survey);
        state.screen = match screen {
            0 => Screen::Assent,
            page if page < done => Screen::Questions,
            end if end == done => Screen::Done,
            end if end == done + 1 => Screen::Left,
            _ => return None,
        };
        state.session.ask_all(screen.saturating_sub(1));
        Some(state)
    }

    /// The answers.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The screen that is shown.
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// Whether the help contacts are open above the screen.
    pub fn help(&self) -> bool {
        self.help
    }

    /// What the respondent is told, and how many times they have been told something: the same words a
    /// second time are a new message.
    pub fn notice(&self) -> Option<(Notice, usize)> {
        self.notice.map(|notice| (notice, self.told))
    }

    /// The screen and the page: when it changes, the reader is at the top of something new.
    pub fn place(&self) -> (Screen, usize) {
        (self.screen, self.session.page())
    }

    /// Does what the respondent asked for.
    pub fn apply(&mut self, action: Action) {
        self.notice = None;
        match action {
            Action::Help => self.help = !self.help,
            Action::Choose(q, option) => self.choose(q, option),
            Action::Skip(q) if self.session.answer(q) == Some(&Answer::Skipped) => {
                self.session.take_back(q);
            }
            Action::Skip(q) => {
                self.session.skip(q);
                self.tell(Notice::Skipped(q));
            }
            Action::Decline(q) if self.session.answer(q) == Some(&Answer::Declined) => {
                self.session.take_back(q);
            }
            Action::Decline(q) => self.session.decline(q),
            Action::Saved => self.tell(Notice::Saved),
            Action::Start | Action::Next | Action::Back | Action::Leave | Action::Wipe => {
                self.turn(action);
            }
        }
    }

    /// Writes what the respondent has typed.
    pub fn write(&mut self, q: usize, text: &str) {
        self.notice = None;
        self.session.write(q, text);
    }

    /// Draws the order of choices that are shuffled, by numbers below a bound.
    pub fn shuffle(&mut self, below: &mut impl FnMut(u32) -> u32) {
        self.session.shuffle(below);
    }

    fn choose(&mut self, q: usize, option: u16) {
        let takes_one = |kind: &Kind| matches!(kind, Kind::SelectOne { .. } | Kind::Scale { .. });
        let question = self.session.question(q);
        if question.is_some_and(|question| takes_one(&question.kind)) {
            self.session.choose(q, option);
        } else if !self.session.toggle(q, option) {
            self.tell(Notice::TooMany(q));
        }
    }

    fn turn(&mut self, action: Action) {
        self.help = false;
        self.screen = match (action, self.screen) {
            (Action::Start, Screen::Assent) if !self.session.shown().is_empty() => {
                Screen::Questions
            }
            (Action::Next, Screen::Questions) if self.session.next() => Screen::Questions,
            (Action::Start, Screen::Assent) | (Action::Next, Screen::Questions) => Screen::Done,
            (Action::Back, Screen::Questions) if self.session.back() => Screen::Questions,
            (Action::Back, Screen::Done) => Screen::Questions,
            (Action::Leave, _) => {
                self.session.wipe();
                Screen::Left
            }
            (Action::Wipe, _) => {
                self.session.wipe();
                Screen::Assent
            }
            (_, screen) => screen,
        };
    }

    fn tell(&mut self, notice: Notice) {
        self.notice = Some(notice);
        self.told = self.told.wrapping_add(1);
    }
}

#[cfg(test)]
mod tests;
