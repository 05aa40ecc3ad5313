//! What the page asks of the desk, which works beside it, and what it hears. Both are JSON.

use medskick_survey::{
    published::Line,
    release::{Cell, Refusal, Table},
    sealed::open::Unopened,
};
use serde::{Deserialize, Serialize};

/// What the page asks.
#[derive(Debug, Serialize, Deserialize)]
pub enum Ask {
    /// A new key, kept behind this passphrase.
    NewKey {
        /// The passphrase.
        passphrase: String,
    },
    /// The key in a file.
    OpenKey {
        /// The contents of the file.
        file: String,
        /// Its passphrase.
        passphrase: String,
    },
    /// The key on a recovery sheet.
    Recover {
        /// What was typed.
        text: String,
    },
    /// The key as a file behind another passphrase, for a deputy.
    Copy {
        /// The deputy's passphrase.
        passphrase: String,
    },
    /// What stands on a recovery sheet.
    Sheet,
    /// Goes on with a survey, by its index in the bundle, where it was left, or begins with it.
    Survey(usize),
    /// All sealed responses to the survey that were handed over, as a file.
    Received,
    /// Text that was pasted.
    Paste {
        /// The text.
        text: String,
    },
    /// Remembers what was released before.
    History {
        /// The contents of the file.
        file: String,
    },
    /// What was published of the survey before, to stand beside the result.
    Earlier {
        /// The contents of its `summary.csv`.
        file: String,
    },
    /// The result, broken down by the question with this id.
    Release {
        /// The id; none for no breakdown.
        by: Option<String>,
    },
}

/// What the page hears.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// There is a key now.
    Key {
        /// The public key as text.
        public: String,
        /// Its six words.
        words: String,
        /// What is to be saved of it, and under which name.
        file: Option<(String, String)>,
    },
    /// A file to be saved: a copy of the key, or the sealed responses that were handed over.
    File {
        /// The name of the file.
        name: String,
        /// What is in it.
        file: String,
    },
    /// What stands on a recovery sheet.
    Sheet(String),
    /// The key could not be made or opened.
    NoKey(Why),
    /// What became of lines so far.
    Added(Added),
    /// Earlier releases are known now, or why not.
    History(Option<Why>),
    /// What was published before.
    Earlier(Vec<Line>),
    /// The file says nothing that was published: the lines that are wrong, of which the first means the whole file.
    NoEarlier(Vec<usize>),
    /// The result.
    Result(Box<Shown>),
    /// Why there is none.
    Refused(Refusal),
}

/// What is wrong with a key or a history: its number in `docs/errors/sealed.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// A passphrase that is too short.
    Short,
    /// No random numbers.
    NoRandomness,
    /// E07.
    NotAKey,
    /// E08 and E11.
    Version,
    /// E09.
    Passphrase,
    /// A recovery sheet that is none, or mistyped.
    Sheet,
    /// E10.
    NoHistory,
    /// E12.
    OtherSurvey,
}

/// What became of lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// How many responses there are now.
    pub count: usize,
    /// How many of these lines are new.
    pub new: usize,
    /// How many were here already.
    pub again: usize,
    /// Why others can't be opened.
    pub unopened: Vec<Unread>,
}

/// Lines that can't be opened for the same reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// The reason.
    pub why: Reason,
    /// How many there are.
    pub count: usize,
    /// The first of them; all would not fit on the page.
    pub first: Vec<usize>,
}

/// How many lines that can't be opened are named.
const NAMED: usize = 12;

impl Added {
    /// More lines that can't be opened, to those that can't for the same reason.
    pub fn put(&mut self, more: Unread) {
        let known = self.unopened.iter_mut().find(|it| it.why == more.why);
        match known {
            Some(known) => {
                known.count += more.count;
                known.first.extend(more.first);
                known.first.truncate(NAMED);
            }
            None => self.unopened.push(more),
        }
    }

    /// What came after it.
    pub fn join(&mut self, next: Added) {
        self.count = next.count;
        self.new += next.new;
        self.again += next.again;
        next.unopened.into_iter().for_each(|more| self.put(more));
    }
}

impl Unread {
    /// These lines.
    pub fn of(why: Reason, lines: impl ExactSizeIterator<Item = usize>) -> Self {
        Unread {
            why,
            count: lines.len(),
            first: lines.take(NAMED).collect(),
        }
    }
}

/// What came of a file so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Came {
    /// Its place among all files so far.
    pub place: usize,
    /// Its name.
    pub name: String,
    /// What became of its lines since this was last told.
    pub added: Added,
    /// Why it is not read on.
    pub odd: Option<Odd>,
    /// Whether there is more to come.
    pub is_open: bool,
}

/// Why a file is not read: E14 in `docs/errors/sealed.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Odd {
    /// It was moved, removed or changed, or may not be read.
    Gone,
    /// It is a picture.
    Picture,
    /// It is a ZIP archive, or a document of an office program, which is one.
    Archive,
    /// It is a file in an archive, and unpacks to more than sealed responses do, or one of too many (E19).
    Large,
    /// It is something else that is no text.
    Binary,
}

/// Why a line can't be opened: its number in `docs/errors/sealed.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// E01.
    NotSealed,
    /// E02.
    Version,
    /// E03.
    OtherSurvey,
    /// E04.
    OtherKey,
    /// E05.
    Damaged,
    /// E06.
    Impossible,
}

impl From<Unopened> for Reason {
    fn from(why: Unopened) -> Self {
        match why {
            Unopened::NotSealed => Reason::NotSealed,
            Unopened::Version(_) => Reason::Version,
            Unopened::OtherSurvey(..) => Reason::OtherSurvey,
            Unopened::OtherKey(..) => Reason::OtherKey,
            Unopened::Damaged => Reason::Damaged,
            Unopened::Impossible => Reason::Impossible,
        }
    }
}

/// The result, as it may be shown.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    /// How many answered.
    pub respondents: Cell,
    /// The id of the question that it is broken down by.
    pub by: Option<String>,
    /// The tables.
    pub tables: Vec<Table>,
    /// Why rows may not leave, if they may not.
    pub no_rows: Option<NoRows>,
    /// The history with this release: its name and contents, to be kept before anything else.
    pub history: (String, String),
}

/// Why there are no rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoRows {
    /// The rules do not allow it.
    Rules(Refusal),
    /// There are more responses than this, for which a page has no room.
    TooMany(usize),
}
