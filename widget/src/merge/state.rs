//! What the page knows of the desk, and what it is waiting for. No browser here.

use super::talk::{Added, Reply, Shown, Why};
use medskick_survey::release::Refusal;

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
    /// The history is known now.
    Remembered,
    /// There is no result.
    Refused(Refusal),
    /// Rows need a reason.
    NoReason,
    /// The desk does not work any more.
    Broken,
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

/// What came of a file, or of what was pasted or scanned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The name of the file; empty for what was pasted.
    pub name: String,
    /// What became of its lines so far.
    pub added: Added,
    /// Whether there is more to come.
    pub open: bool,
}

/// Everything the view shows.
#[derive(Default)]
pub struct State {
    key: Option<Key>,
    sheet: Option<String>,
    survey: usize,
    count: usize,
    sources: Vec<Source>,
    waiting: Option<Place>,
    result: Option<Shown>,
    saved: Option<(String, String)>,
    notice: Option<(Place, Notice)>,
    told: usize,
}

impl State {
    /// The open key.
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// What stands on the recovery sheet, while it is shown.
    pub fn sheet(&self) -> Option<&str> {
        self.sheet.as_deref()
    }

    /// The survey, by its place in the bundle.
    pub fn survey(&self) -> usize {
        self.survey
    }

    /// How many responses there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// What came of each file, the newest first.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Where the person waits for the desk.
    pub fn waiting(&self) -> Option<Place> {
        self.waiting
    }

    /// The result.
    pub fn result(&self) -> Option<&Shown> {
        self.result.as_ref()
    }

    /// Whether leaving the page would lose something: opened answers are still in their files, so only a new key, or a history.
    pub fn saved(&mut self) -> Option<(String, String)> {
        self.saved.take()
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

    /// Another survey: nothing is opened and nothing remembered.
    pub fn choose(&mut self, survey: usize) {
        self.survey = survey;
        self.begin();
    }

    /// The recovery sheet is put away.
    pub fn put_away(&mut self) {
        self.sheet = None;
    }

    /// What became of the lines of a file so far.
    pub fn lines(&mut self, name: &str, added: Added, done: bool) {
        self.count = added.count;
        self.result = None;
        match self
            .sources
            .iter_mut()
            .find(|source| source.open && source.name == name)
        {
            Some(source) => {
                source.open = !done;
                source.added.new += added.new;
                source.added.again += added.again;
                for (why, lines) in added.unopened {
                    source.added.put(why, lines);
                }
            }
            None => self.sources.insert(
                0,
                Source {
                    name: name.to_owned(),
                    added,
                    open: !done,
                },
            ),
        }
        let reads = self.sources.iter().any(|source| source.open);
        self.waiting = reads.then_some(Place::Answers);
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
            Reply::Copied { name, file } => self.saved = Some((name, file)),
            Reply::Sheet(text) => self.sheet = Some(text),
            Reply::NoKey(why) => self.tell(Place::Key, Notice::Wrong(why)),
            Reply::Added(added) => {
                if added != Added::default() {
                    self.lines("", added, true);
                }
            }
            Reply::History(None) => self.tell(Place::Result, Notice::Remembered),
            Reply::History(Some(why)) => self.tell(Place::Result, Notice::Wrong(why)),
            Reply::Result(shown) => {
                // Kept before anything of the release is shown.
                self.saved = Some(shown.history.clone());
                self.result = Some(*shown);
            }
            Reply::Refused(why) => {
                self.result = None;
                self.tell(Place::Result, Notice::Refused(why));
            }
        }
    }

    fn begin(&mut self) {
        self.count = 0;
        self.sources.clear();
        self.result = None;
        self.notice = None;
    }
}

#[cfg(test)]
mod tests;
