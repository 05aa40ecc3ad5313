//! Opens sealed responses on all processor cores, and adds them to the collection in file order.

use std::rc::Rc;

use medskick_survey::{
    collect::{Added, Collection, lines},
    compiled::Survey,
    sealed::{Sealed, key::SecretKey, open::Opener},
};
use rayon::prelude::*;

use super::{
    files::Found,
    told::{Told, Why},
};
use crate::report;

/// Number of responses opened per round. Opening a response takes about a hundred times as long as all other work on it.
const ROUND: usize = 4096;
/// Minimum number of responses per task. Starting a task costs about as much as opening one response.
const SHARE: usize = 64;

/// Opens, collects and counts responses.
pub struct Desk<'a> {
    survey: &'a Survey,
    key: SecretKey,
    collection: Collection,
    waiting: Vec<Waiting>,
    /// File of the most recent lines.
    file: Rc<str>,
    new: usize,
    again: usize,
    told: Told,
}

/// A response that is not opened yet.
struct Waiting {
    file: Rc<str>,
    line: usize,
    sealed: Sealed,
}

/// Result of opening all responses.
pub struct Opened {
    /// The opened responses.
    pub collection: Collection,
    /// Report on lines and files that could not be opened.
    pub told: Told,
    new: usize,
    again: usize,
}

impl Opened {
    /// Returns a summary with the number of new responses, of duplicates and of failures.
    pub fn counts(&self) -> String {
        let mut said = format!("{} new responses", self.new);
        if self.again > 0 {
            said += &format!("; {} handed over twice, which count once", self.again);
        }
        let (lines, files) = (self.told.lines(), self.told.files());
        if lines + files > 0 {
            said += &format!(
                "; {lines} lines and {files} files can't be opened, for the reasons above"
            );
        }
        said
    }
}

impl<'a> Desk<'a> {
    /// Creates an empty aggregator. The key must be that of the collection.
    pub fn new(collection: Collection, survey: &'a Survey, key: SecretKey) -> Self {
        Desk {
            survey,
            key,
            collection,
            waiting: Vec::with_capacity(ROUND),
            file: Rc::from(""),
            new: 0,
            again: 0,
            told: Told::default(),
        }
    }

    /// Adds the content of a file. Opens the waiting responses after `ROUND` responses.
    pub fn take(&mut self, found: Found) {
        match found {
            Found::Unread { name, why } => self.told.file(name, why),
            Found::Lines { name, text, before } => {
                if *self.file != *name {
                    self.file = Rc::from(name);
                }
                for (line, sealed) in lines(text) {
                    self.line(before + line, sealed.map_err(Why::Line));
                }
            }
        }
    }

    fn line(&mut self, line: usize, sealed: Result<Sealed, Why>) {
        match sealed {
            Err(why) => self.told.line(&self.file, line, why),
            Ok(sealed) if self.collection.has(&sealed) => self.again += 1,
            Ok(sealed) => self.waiting.push(Waiting {
                file: Rc::clone(&self.file),
                line,
                sealed,
            }),
        }
        if self.waiting.len() == ROUND {
            self.open();
        }
    }

    /// Opens the waiting responses.
    fn open(&mut self) {
        let sealed: Vec<&Sealed> = self.waiting.iter().map(|it| &it.sealed).collect();
        let opener = || Opener::new(Rc::new(self.survey.clone()), self.key.clone());
        let opened: Vec<_> = sealed
            .into_par_iter()
            .with_min_len(SHARE)
            .map_init(opener, |opener, sealed| opener.open(sealed))
            .collect();
        for (waiting, opened) in self.waiting.drain(..).zip(opened) {
            match self.collection.keep(&waiting.sealed, opened) {
                Ok(Added::New) => self.new += 1,
                Ok(Added::Again) => self.again += 1,
                Err(why) => self.told.line(&waiting.file, waiting.line, Why::Line(why)),
            }
        }
        report::says(&format!("{} responses; {}", self.new, self.file));
    }

    /// Opens the remaining responses and returns the result.
    pub fn close(mut self) -> Opened {
        self.open();
        Opened {
            collection: self.collection,
            told: self.told,
            new: self.new,
            again: self.again,
        }
    }
}
