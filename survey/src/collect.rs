//! Opens sealed responses from many devices and counts them together. Results leave through the release rules, as those of a
//! batch do.
//!
//! A response counts once, however often it is handed in: its mark identifies it. For each response the collection stores the
//! packed answers, 16 bytes of its mark and 16 bytes of its batch id, so a million responses to a survey of twelve questions
//! take about 50 MB.

pub mod archive;
pub mod elsewhere;
pub mod history;
mod kept;
mod report;

use std::{collections::BTreeSet, rc::Rc};

use crate::{
    compiled::Survey,
    pack::Unpacker,
    release::{History, Pool, Refusal, Rules, Stream, Summary},
    sealed::{
        Sealed, code,
        key::SecretKey,
        open::{Opened, Opener, Unopened},
    },
};
use kept::Kept;

pub use report::Report;

/// The first half of a response's mark, which is enough to identify the response.
type Mark = [u8; 16];

/// The responses opened so far. The collection reveals only how many there are, and what a release contains.
pub struct Collection {
    survey: Rc<Survey>,
    opener: Opener,
    reader: Unpacker,
    seen: BTreeSet<Mark>,
    kept: Kept,
}

/// Whether a response was new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is new.
    New,
    /// It was handed in before, and adds nothing.
    Again,
}

impl Collection {
    /// Creates an empty collection.
    pub fn new(survey: Rc<Survey>, key: SecretKey) -> Self {
        Collection {
            opener: Opener::new(Rc::clone(&survey), key),
            reader: Unpacker::new(Rc::clone(&survey)),
            kept: Kept::new(&survey),
            survey,
            seen: BTreeSet::new(),
        }
    }

    /// Opens a response and adds it.
    ///
    /// # Errors
    /// Returns the reason if the response does not open; then nothing is added.
    pub fn add(&mut self, sealed: &Sealed) -> Result<Added, Unopened> {
        if self.has(sealed) {
            return Ok(Added::Again);
        }
        let opened = self.opener.open(sealed);
        self.keep(sealed, opened)
    }

    /// Whether the collection has the response already, so that it need not be opened again.
    pub fn has(&self, sealed: &Sealed) -> bool {
        mark(sealed).is_some_and(|mark| self.seen.contains(&mark))
    }

    /// Adds a response that another [`Opener`] for the same survey and key has opened, so that many can be opened at a time.
    ///
    /// # Errors
    /// As [`Collection::add`].
    pub fn keep(
        &mut self,
        sealed: &Sealed,
        opened: Result<Opened, Unopened>,
    ) -> Result<Added, Unopened> {
        let mark = mark(sealed).ok_or(Unopened::NotSealed)?;
        if self.seen.contains(&mark) {
            return Ok(Added::Again);
        }
        let opened = opened?;
        self.reader
            .read(&opened.packed)
            .map_err(|_| Unopened::Impossible)?;
        self.kept.add(opened);
        self.seen.insert(mark);
        Ok(Added::New)
    }

    /// Adds each line of a text: a file, or pasted text. Skips empty lines.
    pub fn add_lines(&mut self, text: &str) -> Report {
        let mut report = Report::default();
        for (line, sealed) in lines(text) {
            report.put(line, sealed.and_then(|sealed| self.add(&sealed)));
        }
        report
    }

    /// The number of responses.
    pub fn count(&self) -> usize {
        self.kept.count()
    }

    /// The summary tables of all responses, by the same rules as those of a [`Pool`].
    ///
    /// # Errors
    /// As [`Stream::release`].
    pub fn summary(
        &mut self,
        rules: &Rules,
        history: &History,
        breakdown: Option<&str>,
    ) -> Result<Summary, Refusal> {
        let mut stream = Stream::new(Rc::clone(&self.survey), breakdown)?;
        for (id, responses) in self.kept.batches() {
            let Some(mut batch) = stream.batch(id) else {
                continue; // each batch comes once
            };
            for packed in responses {
                if let Ok(session) = self.reader.read(packed) {
                    batch.add(session)?;
                }
            }
        }
        stream.release(rules, history)
    }

    /// All responses as a pool, which also releases rows and free texts. A pool takes much more memory than the collection.
    ///
    /// # Errors
    /// Never fails for responses that a collection has accepted.
    pub fn pool(&mut self) -> Result<Pool, Refusal> {
        self.kept.pool(&self.survey, &mut self.reader)
    }
}

/// Reads the responses in a text, each with its line from 1. Skips empty lines.
pub fn lines(text: &str) -> impl Iterator<Item = (usize, Result<Sealed, Unopened>)> {
    let is_empty = |text: &str| text.trim_matches(['\u{feff}', ' ', '\t']).is_empty();
    let full = (1..)
        .zip(text.lines())
        .filter(move |(_, text)| !is_empty(text));
    full.map(|(line, text)| (line, code::read(text).ok_or(Unopened::NotSealed)))
}

fn mark(sealed: &Sealed) -> Option<Mark> {
    sealed.mark().first_chunk::<16>().copied()
}
