//! The requests of the page to the aggregator, and the replies. Both are JSON.

use medskick_survey::{
    published::Line,
    release::{Cell, Refusal, Table},
    sealed::open::Unopened,
};
use serde::{Deserialize, Serialize};

/// A request of the page.
#[derive(Debug, Serialize, Deserialize)]
pub enum Ask {
    /// Make a new key, protected by this passphrase.
    NewKey {
        /// The passphrase.
        passphrase: String,
    },
    /// Open the key in a file.
    OpenKey {
        /// The contents of the file.
        file: String,
        /// The passphrase of the file.
        passphrase: String,
    },
    /// Read the key from a recovery sheet.
    Recover {
        /// The text that was typed.
        text: String,
    },
    /// Return the key as a file with another passphrase, for a deputy.
    Copy {
        /// The deputy's passphrase.
        passphrase: String,
    },
    /// Return the contents of a recovery sheet.
    Sheet,
    /// Choose a survey, by its index in the bundle, and continue with its answers.
    Survey(usize),
    /// Return all sealed responses to the survey, as a file.
    Received,
    /// Decrypt text that was pasted.
    Paste {
        /// The text.
        text: String,
    },
    /// Load the history of earlier releases.
    History {
        /// The contents of the file.
        file: String,
    },
    /// Read an earlier published result of the survey, for comparison.
    Earlier {
        /// The contents of its `summary.csv`.
        file: String,
    },
    /// Release the result, broken down by the question with this id.
    Release {
        /// The id; `None` for no breakdown.
        by: Option<String>,
    },
}

/// A reply of the aggregator.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// A key is open.
    Key {
        /// The public key as text.
        public: String,
        /// The six words of the key.
        words: String,
        /// The name and contents of a file to save, for a new key.
        file: Option<(String, String)>,
    },
    /// A file to be saved: a copy of the key, or the sealed responses that were handed over.
    File {
        /// The name of the file.
        name: String,
        /// The contents of the file.
        file: String,
    },
    /// The contents of a recovery sheet.
    Sheet(String),
    /// The key could not be made or opened.
    NoKey(Why),
    /// The report about lines.
    Added(Added),
    /// The history is loaded, or the reason why not.
    History(Option<Why>),
    /// The earlier published result.
    Earlier(Vec<Line>),
    /// The file is not an earlier published result. Names the wrong lines; line 1 stands for the whole file.
    NoEarlier(Vec<usize>),
    /// The result.
    Result(Box<Shown>),
    /// The reason why there is no result.
    Refused(Refusal),
}

/// The error in a key or a history: its number in `docs/errors/sealed.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// The passphrase is too short.
    Short,
    /// The browser has no random numbers.
    NoRandomness,
    /// E07: the file is not a key file.
    NotAKey,
    /// E08 and E11: the key file or the history is of another version.
    Version,
    /// E09: the passphrase does not open the key.
    Passphrase,
    /// The recovery sheet is mistyped, or is none.
    Sheet,
    /// E10: the file is not a history.
    NoHistory,
    /// E12: the history is of another survey.
    OtherSurvey,
}

/// The report about lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// The number of responses now.
    pub count: usize,
    /// The number of these lines that are new responses.
    pub new: usize,
    /// The number of these lines that were there already.
    pub again: usize,
    /// The lines that cannot be decrypted, by reason.
    pub unopened: Vec<Unread>,
}

/// Lines that cannot be decrypted for the same reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// The reason.
    pub why: Reason,
    /// The number of lines.
    pub count: usize,
    /// The numbers of the first lines; all of them would not fit on the page.
    pub first: Vec<usize>,
}

/// The maximum number of lines that are named.
const NAMED: usize = 12;

impl Added {
    /// Adds lines to those with the same reason.
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

    /// Adds the report about the following lines.
    pub fn join(&mut self, next: Added) {
        self.count = next.count;
        self.new += next.new;
        self.again += next.again;
        next.unopened.into_iter().for_each(|more| self.put(more));
    }
}

impl Unread {
    /// Counts lines with the same reason, and keeps the numbers of the first ones.
    pub fn of(why: Reason, lines: impl ExactSizeIterator<Item = usize>) -> Self {
        Unread {
            why,
            count: lines.len(),
            first: lines.take(NAMED).collect(),
        }
    }
}

/// A report about a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Came {
    /// The index of the file among all files.
    pub place: usize,
    /// The name of the file.
    pub name: String,
    /// The report about its lines since the last one.
    pub added: Added,
    /// The reason why the file is not read to its end.
    pub odd: Option<Odd>,
    /// Whether the file is still being read.
    pub is_open: bool,
}

/// The reason why a file is not read: E14 in `docs/errors/sealed.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Odd {
    /// The file was moved, deleted or changed, or may not be read.
    Gone,
    /// The file is a picture.
    Picture,
    /// The file is a ZIP archive, or an office document, which is one too.
    Archive,
    /// The file is in an archive and unpacks to more bytes than sealed responses do, or the archive has too many files (E19).
    Large,
    /// The file is of another kind that is not text.
    Binary,
}

/// The reason why a line cannot be decrypted: its number in `docs/errors/sealed.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// E01: the line is not a sealed response.
    NotSealed,
    /// E02: the format is of another version.
    Version,
    /// E03: the response answers another survey.
    OtherSurvey,
    /// E04: the response is sealed to another key.
    OtherKey,
    /// E05: the response is damaged.
    Damaged,
    /// E06: the survey cannot have produced this response.
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

/// A result that may be shown.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    /// The number of respondents.
    pub respondents: Cell,
    /// The id of the question that breaks down the result.
    pub by: Option<String>,
    /// The tables.
    pub tables: Vec<Table>,
    /// The reason why there are no rows, if there are none.
    pub no_rows: Option<NoRows>,
    /// The history with this release, as name and contents of a file. It is to be saved before anything else.
    pub history: (String, String),
}

/// The reason why there are no rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoRows {
    /// The release rules do not allow them.
    Rules(Refusal),
    /// There are more responses than this number, and their rows do not fit into the page's memory.
    TooMany(usize),
}
