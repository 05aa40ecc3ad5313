//! Sealed responses from many devices, opened and put together. They leave through the release rules, as those of a batch do.
//!
//! A response comes once, however often it is handed over: its mark tells. Of each are kept the packed answers and two marks of
//! 16 bytes, so a million of a survey of twelve questions take some 50 MB.

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

/// Half of a response's mark is enough to tell it from any other.
type Mark = [u8; 16];

/// What has been opened so far. Nothing can be read of it but how many there are, and what a release gives.
pub struct Collection {
    survey: Rc<Survey>,
    opener: Opener,
    reader: Unpacker,
    seen: BTreeSet<Mark>,
    kept: Kept,
}

/// Whether a response was here already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is new.
    New,
    /// It was handed over before, and adds nothing.
    Again,
}

impl Collection {
    /// Empty.
    pub fn new(survey: Rc<Survey>, key: SecretKey) -> Self {
        Collection {
            opener: Opener::new(Rc::clone(&survey), key),
            reader: Unpacker::new(Rc::clone(&survey)),
            kept: Kept::new(&survey),
            survey,
            seen: BTreeSet::new(),
        }
    }

    /// Opens a response and puts it to the others.
    ///
    /// # Errors
    /// Why it can't be opened; then nothing is added.
    pub fn add(&mut self, sealed: &Sealed) -> Result<Added, Unopened> {
        if self.has(sealed) {
            return Ok(Added::Again);
        }
        let opened = self.opener.open(sealed);
        self.keep(sealed, opened)
    }

    /// Whether it is here already, so that it need not be opened again.
    pub fn has(&self, sealed: &Sealed) -> bool {
        mark(sealed).is_some_and(|mark| self.seen.contains(&mark))
    }

    /// Puts to the others what an [`Opener`] for the same survey and key made of a response elsewhere: many can be opened at a time.
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

    /// Does the same for each line of a text: a file, or what was pasted. Empty lines are nothing.
    pub fn add_lines(&mut self, text: &str) -> Report {
        let mut report = Report::default();
        for (line, sealed) in lines(text) {
            report.put(line, sealed.and_then(|sealed| self.add(&sealed)));
        }
        report
    }

    /// How many responses there are.
    pub fn count(&self) -> usize {
        self.kept.count()
    }

    /// The tables of all of them, by the same rules as those of a [`Pool`].
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
                continue; // each comes once
            };
            for packed in responses {
                if let Ok(session) = self.reader.read(packed) {
                    batch.add(session)?;
                }
            }
        }
        stream.release(rules, history)
    }

    /// All of them as a pool, which gives rows and words as well. It takes much more memory than they take here.
    ///
    /// # Errors
    /// None of these responses has any.
    pub fn pool(&mut self) -> Result<Pool, Refusal> {
        self.kept.pool(&self.survey, &mut self.reader)
    }
}

/// The responses of a text, each with its line from 1. Empty lines are nothing.
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
