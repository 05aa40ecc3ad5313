//! State machine of the survey: the screen that is shown, and the effect of each action. It calls no browser API.

use std::rc::Rc;

use medskick_survey::{
    compiled::{Kind, Survey},
    session::{Answer, Session},
};

/// A screen of the survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The assent screen: who asks, and what happens to the answers. No question is shown yet.
    Assent,
    /// The session's current page of questions.
    Questions,
    /// After the last question. The answers still exist and can be saved.
    Done,
    /// No thanks, stopped, or closed: all answers are deleted.
    Left,
}

/// An announcement about the respondent's last action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The question already has its maximum number of choices.
    TooMany(usize),
    /// The question was skipped.
    Skipped(usize),
    /// The browser received a file of the answers.
    Saved,
}

/// An action of the respondent. Questions are counted over the whole survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Starts the questions.
    Start,
    /// Chooses an option. If the question takes several, adds or removes it.
    Choose(usize, u16),
    /// Skips a question. A second time undoes the skip and restores the answer.
    Skip(usize),
    /// Declines to answer a question. A second time undoes this and restores the answer.
    Decline(usize),
    /// Goes to the next page, or to the end.
    Next,
    /// Goes to the previous page, or from the end back to the questions.
    Back,
    /// Leaves and deletes the answers: no thanks, stop, or close.
    Leave,
    /// Opens or closes the help contacts.
    Help,
    /// The browser received the file.
    Saved,
    /// Deletes all answers and shows the first screen.
    Wipe,
}

/// Everything that the view draws.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    session: Session,
    screen: Screen,
    help: bool,
    notice: Option<Notice>,
    told: usize,
}

impl State {
    /// Creates the state with the first screen of a survey.
    pub fn new(survey: Rc<Survey>) -> Self {
        State {
            session: Session::new(survey),
            screen: Screen::Assent,
            help: false,
            notice: None,
            told: 0,
        }
    }

    /// Creates the state for measuring one screen: every question is asked, and nothing is answered. The screens are the first
    /// one, each page and the two last ones. `None` after those.
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

    /// The session with the answers.
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

    /// The current announcement, and the number of announcements so far. The number makes a repeated announcement a new one for
    /// screen readers.
    pub fn notice(&self) -> Option<(Notice, usize)> {
        self.notice.map(|notice| (notice, self.told))
    }

    /// The screen and the page. When they change, the respondent starts at the top of a new screen.
    pub fn place(&self) -> (Screen, usize) {
        (self.screen, self.session.page())
    }

    /// Performs an action.
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

    /// Sets the text of question `q`.
    pub fn write(&mut self, q: usize, text: &str) {
        self.notice = None;
        self.session.write(q, text);
    }

    /// Shuffles choices where the survey says so. `below` returns a random number below its argument.
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
