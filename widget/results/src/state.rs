//! The page's copy of the aggregator's results, and the request that it waits for. It calls no browser API.

mod scan;

use std::collections::BTreeMap;

use super::talk::{Added, Came, Odd, Reply, Shown, Why};
use medskick_survey::{
    collect::lines,
    published::Line,
    release::Refusal,
    sealed::{Sealed, code},
};

pub use scan::{Eye, Scan, Seen};

/// A key that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The public key as text.
    pub public: String,
    /// The six words of the key.
    pub words: String,
}

/// An announcement about the last action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The browser received the file of this name.
    Saved(String),
    /// The browser did not receive a file.
    NotSaved,
    /// Whether a text is on the clipboard. If not, the user has to copy it by hand.
    Copied(bool),
    /// A key or a history is wrong, for this reason.
    Wrong(Why),
    /// The two passphrases differ.
    Differ,
    /// No file was chosen.
    NoFile,
    /// The file could not be read.
    Unreadable,
    /// The earlier result is loaded.
    Compared,
    /// The file is not an earlier result. Names the wrong lines; line 1 stands for the whole file.
    NoSummary(Vec<usize>),
    /// The history is loaded.
    Remembered,
    /// There is no result, for this reason.
    Refused(Refusal),
    /// Rows need a reason.
    NoReason,
}

/// A section of the page in which announcements appear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The key.
    Key,
    /// The answers.
    Answers,
    /// The result.
    Result,
}

/// The report about a file or about pasted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The index of the file among all files. `None` for pasted text.
    pub place: Option<usize>,
    /// The name of the file.
    pub name: String,
    /// The report about its lines so far.
    pub added: Added,
    /// The reason why the file is not read to its end.
    pub odd: Option<Odd>,
    /// Whether the file is still being read.
    pub is_open: bool,
}

impl Source {
    /// Whether there is more to report than the number of responses.
    pub fn has_trouble(&self) -> bool {
        self.odd.is_some() || !self.added.unopened.is_empty()
    }
}

/// A sheet that is printed on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The recovery sheet, with the secret key.
    Recovery(String),
    /// A poster with the code of the link for phones.
    Poster,
}

/// An earlier result.
#[derive(Clone, Debug, PartialEq)]
pub struct Before {
    /// The name that the user gave it.
    pub name: String,
    /// How often each answer was given.
    pub lines: Vec<Line>,
}

/// The answers to one survey.
#[derive(Default)]
struct Answers {
    count: usize,
    sources: Vec<Source>,
    scan: Scan,
    before: Option<Before>,
    result: Option<Shown>,
    /// Whether leaving the page would lose something: a result, or answers that were neither released nor saved in sealed form.
    is_unsaved: bool,
}

/// Everything that the view draws.
#[derive(Default)]
pub struct State {
    key: Option<Key>,
    sheet: Option<Sheet>,
    survey: usize,
    /// The answers to each survey that was chosen before. Those to the chosen survey are in `answers`.
    others: BTreeMap<usize, Answers>,
    answers: Answers,
    before_name: String,
    /// The sealed responses that were pasted or came by the camera, for all surveys. They are in no file, and a broken aggregator
    /// loses its own copies. Only the aggregator decrypts them.
    received: Vec<Sealed>,
    /// Whether all of `received` was saved without the aggregator.
    is_rescued: bool,
    is_broken: bool,
    is_silent: bool,
    has_lost_helper: bool,
    waiting: Option<Place>,
    saved: Option<(String, String)>,
    notice: Option<(Place, Notice)>,
    told: usize,
}

impl State {
    /// The open key.
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// The sheet that is shown.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.sheet.as_ref()
    }

    /// Whether the aggregator is broken. The responses that it had are still in the user's files or in `received`.
    pub fn is_broken(&self) -> bool {
        self.is_broken
    }

    /// Whether the aggregator has been silent for a while. It may still be working.
    pub fn is_silent(&self) -> bool {
        self.is_silent
    }

    /// Sets whether the aggregator is silent.
    pub fn be_silent(&mut self, is_silent: bool) {
        self.is_silent = is_silent;
    }

    /// Stores the sealed responses of a text that is in no file.
    pub fn keep(&mut self, text: &str) {
        let before = self.received.len();
        let sealed = lines(text).filter_map(|(_, sealed)| sealed.ok());
        self.received.extend(sealed);
        self.is_rescued &= self.received.len() == before;
    }

    /// Whether there are responses that are in no file.
    pub fn has_received(&self) -> bool {
        !self.received.is_empty()
    }

    /// Returns all responses that are in no file, as a file.
    pub fn received(&mut self) -> String {
        code::file(&mut self.received)
    }

    /// The browser received that file.
    pub fn rescued(&mut self) {
        self.is_rescued = true;
    }

    /// Whether a decryption helper is lost. The other helpers do its tasks.
    pub fn has_lost_helper(&self) -> bool {
        self.has_lost_helper
    }

    /// A decryption helper is lost.
    pub fn lose_helper(&mut self) {
        self.has_lost_helper = true;
    }

    /// The camera and its codes.
    pub fn scan(&self) -> &Scan {
        &self.answers.scan
    }

    /// The earlier result, if it is compared with the present one.
    pub fn before(&self) -> Option<&Before> {
        self.answers.before.as_ref()
    }

    /// The index of the chosen survey in the bundle.
    pub fn survey(&self) -> usize {
        self.survey
    }

    /// The number of responses.
    pub fn count(&self) -> usize {
        self.answers.count
    }

    /// The reports about files and pasted texts, the newest last.
    pub fn sources(&self) -> &[Source] {
        &self.answers.sources
    }

    /// The section in which the user waits for the aggregator.
    pub fn waiting(&self) -> Option<Place> {
        self.waiting
    }

    /// The result.
    pub fn result(&self) -> Option<&Shown> {
        self.answers.result.as_ref()
    }

    /// Removes and returns a file that is to be saved at once, with its name: a key, a history, or the sealed responses.
    pub fn saved(&mut self) -> Option<(String, String)> {
        self.saved.take()
    }

    /// Whether leaving the page would lose answers or a result of any survey. With a broken aggregator, only `received` is left
    /// to lose.
    pub fn is_unsaved(&self) -> bool {
        if self.is_broken {
            return self.has_received() && !self.is_rescued;
        }
        let mut all = self.others.values().chain([&self.answers]);
        all.any(|answers| answers.is_unsaved)
    }

    /// The browser received a file: all files of the result, or the sealed responses, which do not contain the result.
    pub fn kept(&mut self, is_result: bool) {
        if is_result || self.answers.result.is_none() {
            self.answers.is_unsaved = false;
        }
    }

    /// The current announcement of a section, and the number of announcements so far.
    pub fn notice(&self, place: Place) -> Option<(&Notice, usize)> {
        let (at, notice) = self.notice.as_ref()?;
        (*at == place).then_some((notice, self.told))
    }

    /// The user waits for the aggregator in this section.
    pub fn wait(&mut self, place: Place) {
        self.waiting = Some(place);
        self.notice = None;
    }

    /// Makes an announcement in this section.
    pub fn tell(&mut self, place: Place, notice: Notice) {
        self.notice = Some((place, notice));
        self.told = self.told.wrapping_add(1);
        self.waiting = None;
    }

    /// The worker has read all files that it was sent.
    pub fn all_read(&mut self) {
        if self.waiting == Some(Place::Answers) {
            self.waiting = None;
        }
    }

    /// An earlier result is sent to the aggregator. `name` is its name.
    pub fn compare(&mut self, name: String) {
        self.before_name = name;
        self.wait(Place::Result);
    }

    /// The aggregator is broken.
    pub fn give_up(&mut self) {
        self.is_broken = true;
        self.waiting = None;
        self.answers.scan.eye = Eye::Closed;
        self.sheet = None;
    }

    /// Sets what the camera does.
    pub fn eye(&mut self, eye: Eye) {
        self.answers.scan.turn(eye);
    }

    /// The camera has found a new code.
    pub fn seen(&mut self, added: &Added) {
        self.counted(added);
        self.answers.scan.see(added);
    }

    /// Shows the poster.
    pub fn post(&mut self) {
        self.sheet = Some(Sheet::Poster);
    }

    /// Chooses another survey. Answers and result stay with each survey.
    pub fn choose(&mut self, survey: usize) {
        self.eye(Eye::Closed);
        let next = self.others.remove(&survey).unwrap_or_default();
        let before = std::mem::replace(&mut self.answers, next);
        self.others.insert(self.survey, before);
        self.survey = survey;
        self.put_away();
        self.notice = None;
    }

    /// Hides the sheet.
    pub fn put_away(&mut self) {
        self.sheet = None;
    }

    /// Adds reports about files.
    pub fn came(&mut self, all: Vec<Came>) {
        for came in all {
            self.counted(&came.added);
            // Later files have higher indexes.
            let recent = self.answers.sources.iter_mut().rev();
            let mut recent = recent.take_while(|it| it.place.is_none_or(|at| at >= came.place));
            match recent.find(|it| it.place == Some(came.place)) {
                Some(known) => {
                    known.added.join(came.added);
                    (known.odd, known.is_open) = (came.odd, came.is_open);
                }
                None => self.answers.sources.push(Source {
                    place: Some(came.place),
                    name: came.name,
                    added: came.added,
                    odd: came.odd,
                    is_open: came.is_open,
                }),
            }
        }
    }

    fn counted(&mut self, added: &Added) {
        self.answers.count = added.count;
        if added.new > 0 {
            self.answers.result = None;
            self.answers.is_unsaved = true;
        }
    }

    /// Processes a reply of the aggregator.
    pub fn hear(&mut self, reply: Reply) {
        self.waiting = None;
        match reply {
            Reply::Key {
                public,
                words,
                file,
            } => {
                self.key = Some(Key { public, words });
                self.saved = file;
                self.begin();
            }
            Reply::File { name, file } => self.saved = Some((name, file)),
            Reply::Sheet(text) => self.sheet = Some(Sheet::Recovery(text)),
            Reply::NoKey(why) => self.tell(Place::Key, Notice::Wrong(why)),
            Reply::Added(added) => {
                self.counted(&added);
                let Added {
                    new,
                    again,
                    unopened,
                    ..
                } = &added;
                if new + again + unopened.len() > 0 {
                    self.answers.sources.push(Source {
                        place: None,
                        name: String::new(),
                        added,
                        odd: None,
                        is_open: false,
                    });
                }
            }
            Reply::Earlier(lines) => {
                let name = std::mem::take(&mut self.before_name);
                self.answers.before = Some(Before { name, lines });
                self.tell(Place::Result, Notice::Compared);
            }
            Reply::NoEarlier(lines) => {
                self.answers.before = None;
                self.tell(Place::Result, Notice::NoSummary(lines));
            }
            Reply::History(None) => self.tell(Place::Result, Notice::Remembered),
            Reply::History(Some(why)) => self.tell(Place::Result, Notice::Wrong(why)),
            Reply::Result(shown) => {
                // Save the history before any of the release is shown.
                self.saved = Some(shown.history.clone());
                self.answers.result = Some(*shown);
                self.answers.is_unsaved = true;
            }
            Reply::Refused(why) => {
                self.answers.result = None;
                self.tell(Place::Result, Notice::Refused(why));
            }
        }
    }

    /// Resets the answers, for a new key.
    fn begin(&mut self) {
        self.others.clear();
        self.answers = Answers::default();
        self.sheet = None;
        self.notice = None;
    }
}

#[cfg(test)]
mod tests;
