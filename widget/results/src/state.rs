//! What the page knows of the desk, and what it is waiting for. No browser here.

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
    /// Its six words.
    pub words: String,
}

/// What the person is told about what was just done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A file was handed to the browser, by its name.
    Saved(String),
    /// It could not be.
    NotSaved,
    /// A text can be pasted, or has to be copied by hand.
    Copied(bool),
    /// A key or a history is not what was wanted.
    Wrong(Why),
    /// The two passphrases differ.
    Differ,
    /// No file was chosen.
    NoFile,
    /// It could not be read.
    Unreadable,
    /// What was published before is known now.
    Compared,
    /// It is no summary, or the lines that are wrong.
    NoSummary(Vec<usize>),
    /// The history is known now.
    Remembered,
    /// There is no result.
    Refused(Refusal),
    /// Rows need a reason.
    NoReason,
}

/// Where on the page something is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At the key.
    Key,
    /// At the answers.
    Answers,
    /// At the result.
    Result,
}

/// What came of a file, or of what was pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The place of the file among all; none for what was pasted.
    pub place: Option<usize>,
    /// The name of the file.
    pub name: String,
    /// What became of its lines so far.
    pub added: Added,
    /// Why it is not read on.
    pub odd: Option<Odd>,
    /// Whether there is more to come.
    pub is_open: bool,
}

impl Source {
    /// Whether there is something to tell of it but how many came in.
    pub fn has_trouble(&self) -> bool {
        self.odd.is_some() || !self.added.unopened.is_empty()
    }
}

/// What is to be printed by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The recovery sheet, with the secret key.
    Recovery(String),
    /// A poster with the code of the link for phones.
    Poster,
}

/// What was published before.
#[derive(Clone, Debug, PartialEq)]
pub struct Before {
    /// What the person calls it.
    pub name: String,
    /// How often each answer was given.
    pub lines: Vec<Line>,
}

/// What is known of the answers to one survey.
#[derive(Default)]
struct Answers {
    count: usize,
    sources: Vec<Source>,
    scan: Scan,
    before: Option<Before>,
    result: Option<Shown>,
    /// Whether leaving the page would lose something: answers that were neither released nor saved as they came, or a result.
    is_unsaved: bool,
}

/// Everything the view shows.
#[derive(Default)]
pub struct State {
    key: Option<Key>,
    sheet: Option<Sheet>,
    survey: usize,
    /// The answers to each survey that has been chosen; those to the chosen one are taken out of it.
    others: BTreeMap<usize, Answers>,
    answers: Answers,
    before_name: String,
    /// The sealed responses that came by the camera or were pasted, to whichever survey: they are in no file, and a desk that dies
    /// takes its own with it. They are opened nowhere but in the desk.
    received: Vec<Sealed>,
    /// Whether all of those were saved without the desk.
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

    /// Whether the desk works no more. What it had opened is still in its files, and what came in none is kept here.
    pub fn is_broken(&self) -> bool {
        self.is_broken
    }

    /// Whether the desk has said nothing for a while. It may still be at work.
    pub fn is_silent(&self) -> bool {
        self.is_silent
    }

    /// The desk says nothing, or something again.
    pub fn be_silent(&mut self, is_silent: bool) {
        self.is_silent = is_silent;
    }

    /// Keeps the sealed responses of a text that is in no file.
    pub fn keep(&mut self, text: &str) {
        let before = self.received.len();
        let sealed = lines(text).filter_map(|(_, sealed)| sealed.ok());
        self.received.extend(sealed);
        self.is_rescued &= self.received.len() == before;
    }

    /// Whether there are any.
    pub fn has_received(&self) -> bool {
        !self.received.is_empty()
    }

    /// All of them, as a file.
    pub fn received(&mut self) -> String {
        code::file(&mut self.received)
    }

    /// That file was handed to the browser.
    pub fn rescued(&mut self) {
        self.is_rescued = true;
    }

    /// Whether a helper of the desk answers no more. Others open what it had.
    pub fn has_lost_helper(&self) -> bool {
        self.has_lost_helper
    }

    /// A helper of the desk answers no more.
    pub fn lose_helper(&mut self) {
        self.has_lost_helper = true;
    }

    /// What the camera does and has read.
    pub fn scan(&self) -> &Scan {
        &self.answers.scan
    }

    /// What was published before, if it is to stand beside the result.
    pub fn before(&self) -> Option<&Before> {
        self.answers.before.as_ref()
    }

    /// The survey, by its place in the bundle.
    pub fn survey(&self) -> usize {
        self.survey
    }

    /// How many responses there are.
    pub fn count(&self) -> usize {
        self.answers.count
    }

    /// What came of each file, the newest last.
    pub fn sources(&self) -> &[Source] {
        &self.answers.sources
    }

    /// Where the person waits for the desk.
    pub fn waiting(&self) -> Option<Place> {
        self.waiting
    }

    /// The result.
    pub fn result(&self) -> Option<&Shown> {
        self.answers.result.as_ref()
    }

    /// A file that is to be saved at once, by its name: a key, a history, or what was handed over.
    pub fn saved(&mut self) -> Option<(String, String)> {
        self.saved.take()
    }

    /// Whether leaving the page would lose answers or a result, of whichever survey. With a broken desk all is lost but what is kept here.
    pub fn is_unsaved(&self) -> bool {
        if self.is_broken {
            return self.has_received() && !self.is_rescued;
        }
        let mut all = self.others.values().chain([&self.answers]);
        all.any(|answers| answers.is_unsaved)
    }

    /// A file was handed to the browser: all files of the result, or the answers as they came, which are no result.
    pub fn kept(&mut self, is_result: bool) {
        if is_result || self.answers.result.is_none() {
            self.answers.is_unsaved = false;
        }
    }

    /// What the person is told there, and how many times something has been told.
    pub fn notice(&self, place: Place) -> Option<(&Notice, usize)> {
        let (at, notice) = self.notice.as_ref()?;
        (*at == place).then_some((notice, self.told))
    }

    /// The person waits for the desk.
    pub fn wait(&mut self, place: Place) {
        self.waiting = Some(place);
        self.notice = None;
    }

    /// The person is told something.
    pub fn tell(&mut self, place: Place, notice: Notice) {
        self.notice = Some((place, notice));
        self.told = self.told.wrapping_add(1);
        self.waiting = None;
    }

    /// All files that were handed to the desk are read.
    pub fn all_read(&mut self) {
        if self.waiting == Some(Place::Answers) {
            self.waiting = None;
        }
    }

    /// A summary is handed to the desk, under this name.
    pub fn compare(&mut self, name: String) {
        self.before_name = name;
        self.wait(Place::Result);
    }

    /// The desk works no more.
    pub fn give_up(&mut self) {
        self.is_broken = true;
        self.waiting = None;
        self.answers.scan.eye = Eye::Closed;
        self.sheet = None;
    }

    /// The camera is asked for, opened or closed.
    pub fn eye(&mut self, eye: Eye) {
        self.answers.scan.turn(eye);
    }

    /// The camera has seen something new.
    pub fn seen(&mut self, added: &Added) {
        self.counted(added);
        self.answers.scan.see(added);
    }

    /// The poster is shown.
    pub fn post(&mut self) {
        self.sheet = Some(Sheet::Poster);
    }

    /// Another survey. What was opened and released of each survey stays with it.
    pub fn choose(&mut self, survey: usize) {
        self.eye(Eye::Closed);
        let next = self.others.remove(&survey).unwrap_or_default();
        let before = std::mem::replace(&mut self.answers, next);
        self.others.insert(self.survey, before);
        self.survey = survey;
        self.put_away();
        self.notice = None;
    }

    /// The sheet is put away.
    pub fn put_away(&mut self) {
        self.sheet = None;
    }

    /// What came of files.
    pub fn came(&mut self, all: Vec<Came>) {
        for came in all {
            self.counted(&came.added);
            // Later ones have later places.
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

    /// The desk has replied.
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
                // Kept before anything of the release is shown.
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

    /// With a key nothing is opened and nothing remembered.
    fn begin(&mut self) {
        self.others.clear();
        self.answers = Answers::default();
        self.sheet = None;
        self.notice = None;
    }
}

#[cfg(test)]
mod tests;
