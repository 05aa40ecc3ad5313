//! The aggregator. It holds the key and the decrypted responses, in a worker. Only a [`Reply`], or files by the release rules,
//! leave it.

mod archive;
mod files;
mod helper;
mod intake;
mod queue;
mod sight;

use std::{collections::BTreeMap, rc::Rc};

use medskick_survey::{
    collect::{Collection, Report, history, lines},
    compiled::Survey,
    export::Dialect,
    published,
    release::{History, Refusal, Rules, Summary},
    sealed::{
        Sealed, code,
        key::SecretKey,
        protect::{self, NotOpened, SHORTEST},
    },
};
use medskick_widget::{
    fair::{self, Fill},
    released::words::{Meaning, edition},
    words::Words,
};

use super::talk::{Added, Ask, NoRows, Reply, Shown, Unread, Why};
use files::Files;
use sight::Sight;

pub use helper::{Helper, Task};

/// The maximum number of responses for which rows are released. More rows do not fit into the page's memory. Tests use a low
/// number.
const MOST_ROWS: usize = match cfg!(test) {
    false => 100_000,
    true => 40,
};

/// Returns a text in Unicode normalisation form KC.
pub type Normal = fn(&str) -> String;

/// The aggregator.
pub struct Desk {
    surveys: Vec<Rc<Survey>>,
    language: String,
    meanings: Words<Meaning>,
    fill: Fill,
    normal: Normal,
    key: Option<String>,
    /// The number of keys that have been opened.
    keys: usize,
    chosen: usize,
    /// The answers to each survey that was chosen before. Those to the chosen survey are in `answers`.
    others: BTreeMap<usize, Answers>,
    answers: Answers,
    sight: Sight,
    files: Files,
}

/// The answers to one survey, and the history of its releases.
#[derive(Default)]
struct Answers {
    collection: Option<Collection>,
    /// The sealed responses that were handed over, without repetitions of opened ones. Includes responses that cannot be
    /// decrypted.
    received: Vec<Sealed>,
    history: History,
    by: Option<String>,
}

impl Answers {
    /// Deletes the answers, for another key. The history stays, because a release cannot be undone.
    fn forget(&mut self) {
        *self = Answers {
            history: std::mem::take(&mut self.history),
            ..Answers::default()
        };
    }

    /// Stores the sealed responses of a text that is about to be decrypted.
    fn receive(&mut self, text: &str) {
        if let Some(collection) = &self.collection {
            let sealed = lines(text).filter_map(|(_, sealed)| sealed.ok());
            self.received
                .extend(sealed.filter(|sealed| !collection.has(sealed)));
        }
    }
}

impl Desk {
    /// Creates an empty aggregator for these surveys, in one language.
    pub fn new(
        surveys: Vec<Rc<Survey>>,
        language: String,
        meanings: Words<Meaning>,
        fill: Fill,
        normal: Normal,
    ) -> Self {
        Desk {
            surveys,
            language,
            meanings,
            fill,
            normal,
            key: None,
            keys: 0,
            chosen: 0,
            others: BTreeMap::new(),
            answers: Answers::default(),
            sight: Sight::default(),
            files: Files::default(),
        }
    }

    /// Answers a request.
    pub fn answer(&mut self, ask: Ask) -> Reply {
        match ask {
            Ask::NewKey { passphrase } => self.new_key(&passphrase),
            Ask::OpenKey { file, passphrase } => match self.open(&file, &passphrase) {
                Ok(key) => self.keep(&key, None),
                Err(why) => Reply::NoKey(match why {
                    NotOpened::NotAKey => Why::NotAKey,
                    NotOpened::Version => Why::Version,
                    NotOpened::Passphrase => Why::Passphrase,
                }),
            },
            Ask::Recover { text } => match SecretKey::parse(&text) {
                Ok(key) => self.keep(&key, None),
                Err(_) => Reply::NoKey(Why::Sheet),
            },
            Ask::Copy { passphrase } => self.copy(&passphrase),
            Ask::Sheet => Reply::Sheet(self.key.clone().unwrap_or_default()),
            Ask::Survey(place) => {
                self.choose(place);
                let collection = self.answers.collection.as_ref();
                Reply::Added(Added {
                    count: collection.map_or(0, Collection::count),
                    ..Added::default()
                })
            }
            Ask::Received => self.received(),
            Ask::Paste { text } => Reply::Added(self.lines(&text)),
            Ask::History { file } => self.remember(&file),
            Ask::Earlier { file } => self.earlier(&file),
            Ask::Release { by } => match self.release(by) {
                Ok(shown) => Reply::Result(Box::new(shown)),
                Err(why) => Reply::Refused(why),
            },
        }
    }

    /// Decrypts lines that are not from a file.
    fn lines(&mut self, text: &str) -> Added {
        self.answers.receive(text);
        let Some(collection) = &mut self.answers.collection else {
            return Added::default();
        };
        let report = collection.add_lines(text);
        added(collection.count(), &report, 0)
    }

    /// Decrypts the codes of a picture that were not in view before. Returns a report, or `None` if there are none.
    pub fn see(&mut self, codes: Vec<String>) -> Option<Added> {
        let fresh = self.sight.fresh(codes);
        let added = fresh.into_iter().map(|code| self.lines(&code));
        added.reduce(|mut all, next| {
            all.join(next);
            all
        })
    }

    /// As [`Desk::see`]. Also returns the text of all codes, one per line: the page stores the sealed responses, because they are
    /// in no file.
    pub fn read(&mut self, codes: Vec<String>) -> Option<(Added, String)> {
        let text = codes.join("\n");
        Some((self.see(codes)?, text))
    }

    /// As [`Desk::read`], for a picture in the format of [`sight::codes`].
    pub fn look(&mut self, points: &[u8], width: usize) -> Option<(Added, String)> {
        self.read(sight::codes(points, width))
    }

    /// Returns all files of the last result, by name.
    ///
    /// # Errors
    /// As for [`Ask::Release`] in [`Desk::answer`].
    pub fn package(
        &mut self,
        excel: bool,
        rows_for: Option<&str>,
    ) -> Result<Vec<(String, Vec<u8>)>, Refusal> {
        let survey = self.survey()?;
        let editions = [edition(&self.meanings, &self.language, &survey)];
        let dialect = match excel {
            true => Dialect::Excel,
            false => Dialect::Statistics,
        };
        let Answers {
            collection,
            history,
            by,
            ..
        } = &mut self.answers;
        let by = by.as_deref();
        let collection = collection.as_mut().ok_or(Refusal::TooFew(0))?;
        let rules = Rules::default();
        if collection.count() > MOST_ROWS {
            let summary = collection.summary(&rules, history, by)?;
            return Ok(summary.package(&editions, dialect));
        }
        let release = collection.pool()?.release(&rules, history, by)?;
        let below = &mut |bound| fair::below(bound, self.fill);
        Ok(release.package(&editions, dialect, rows_for, below).files)
    }

    fn survey(&self) -> Result<Rc<Survey>, Refusal> {
        let survey = self.surveys.get(self.chosen);
        survey.cloned().ok_or(Refusal::OtherSurvey)
    }

    fn new_key(&mut self, passphrase: &str) -> Reply {
        match SecretKey::generate(&mut self.fill) {
            Ok(key) => match self.protected(&key, passphrase) {
                Ok(file) => self.keep(&key, Some(file)),
                Err(why) => Reply::NoKey(why),
            },
            Err(_) => Reply::NoKey(Why::NoRandomness),
        }
    }

    fn copy(&mut self, passphrase: &str) -> Reply {
        let key = self.key.as_deref().map(SecretKey::parse);
        let Some(Ok(key)) = key else {
            return Reply::NoKey(Why::NotAKey);
        };
        match self.protected(&key, passphrase) {
            Ok((name, file)) => Reply::File { name, file },
            Err(why) => Reply::NoKey(why),
        }
    }

    fn open(&self, file: &str, passphrase: &str) -> Result<SecretKey, NotOpened> {
        protect::open_typed(file, passphrase, &(self.normal)(passphrase))
    }

    /// The secret key for helpers, as the bytes of its text.
    pub fn key(&self) -> Option<Vec<u8>> {
        self.key.clone().map(String::into_bytes)
    }

    /// The number of keys that have been opened. It changes with each key.
    pub fn keys(&self) -> usize {
        self.keys
    }

    fn protected(&mut self, key: &SecretKey, passphrase: &str) -> Result<(String, String), Why> {
        let passphrase = &(self.normal)(passphrase);
        if passphrase.trim().chars().count() < SHORTEST {
            return Err(Why::Short);
        }
        let file = protect::protect(key, passphrase, &mut self.fill);
        let file = file.map_err(|_| Why::NoRandomness)?;
        let first = key.public().words();
        let first = first.split(' ').next().unwrap_or_default();
        Ok((format!("medskick-{first}-key.json"), file))
    }

    fn keep(&mut self, key: &SecretKey, file: Option<(String, String)>) -> Reply {
        self.key = Some(key.text());
        self.keys += 1;
        self.others.values_mut().for_each(Answers::forget);
        self.answers.forget();
        self.begin();
        let public = key.public();
        Reply::Key {
            public: public.text(),
            words: public.words(),
            file,
        }
    }

    /// Chooses another survey. Answers and history stay with each survey.
    fn choose(&mut self, place: usize) {
        let next = self.others.remove(&place).unwrap_or_default();
        let before = std::mem::replace(&mut self.answers, next);
        self.others.insert(self.chosen, before);
        self.chosen = place;
        self.begin();
    }

    /// Creates the collection of the chosen survey, unless there is one already.
    fn begin(&mut self) {
        self.sight = Sight::default();
        let key = self.key.as_deref().map(SecretKey::parse);
        if let (None, Ok(survey), Some(Ok(key))) = (&self.answers.collection, self.survey(), key) {
            self.answers.collection = Some(Collection::new(survey, key));
        }
    }

    /// Returns all sealed responses that were handed over, as a file that can be handed over again.
    fn received(&self) -> Reply {
        let mut sealed = self.answers.received.clone();
        let name = self
            .survey()
            .map_or(code::FILE.to_owned(), |survey| code::file_name(&survey));
        let file = code::file(&mut sealed);
        Reply::File { name, file }
    }

    fn earlier(&self, file: &str) -> Reply {
        let Ok(survey) = self.survey() else {
            return Reply::NoEarlier(vec![1]);
        };
        let (lines, misread) = published::read(&survey, file.as_bytes());
        match misread.is_empty() {
            true => Reply::Earlier(lines),
            false => Reply::NoEarlier(misread.into_iter().map(|it| it.line).collect()),
        }
    }

    /// Adds a history to the known one, which includes the releases of this session.
    fn remember(&mut self, file: &str) -> Reply {
        let Ok(survey) = self.survey() else {
            return Reply::History(Some(Why::OtherSurvey));
        };
        match history::read(file, &survey) {
            Ok(known) => {
                self.answers.history.join(&known);
                Reply::History(None)
            }
            Err(why) => Reply::History(Some(match why {
                history::NoHistory::Other => Why::NoHistory,
                history::NoHistory::Version => Why::Version,
                history::NoHistory::OtherSurvey => Why::OtherSurvey,
            })),
        }
    }

    fn release(&mut self, by: Option<String>) -> Result<Shown, Refusal> {
        let survey = self.survey()?;
        let rules = Rules::default();
        let Answers {
            collection,
            history,
            ..
        } = &mut self.answers;
        let collection = collection.as_mut().ok_or(Refusal::TooFew(0))?;
        let by = by.as_deref();
        if collection.count() > MOST_ROWS {
            let summary = collection.summary(&rules, history, by)?;
            return Ok(self.shown(&summary, by, Some(NoRows::TooMany(MOST_ROWS)), &survey));
        }
        let release = collection.pool()?.release(&rules, history, by)?;
        let below = &mut |bound| fair::below(bound, self.fill);
        let no_rows = release.rows(Dialect::Statistics, below).err();
        Ok(self.shown(release.as_ref(), by, no_rows.map(NoRows::Rules), &survey))
    }

    /// Records a release in the history and returns what may be shown of it.
    fn shown(
        &mut self,
        summary: &Summary,
        by: Option<&str>,
        no_rows: Option<NoRows>,
        survey: &Survey,
    ) -> Shown {
        self.answers.history.record(summary);
        self.answers.by = by.map(str::to_owned);
        Shown {
            respondents: summary.respondents(),
            by: self.answers.by.clone(),
            tables: summary.tables().to_vec(),
            no_rows,
            history: (
                format!("{}-history.json", survey.id),
                history::write(&self.answers.history, survey),
            ),
        }
    }
}

/// Converts a report about lines. `before` is the number of lines that precede them in the file.
fn added(count: usize, report: &Report, before: usize) -> Added {
    let mut added = Added {
        count,
        new: report.new,
        again: report.again,
        unopened: Vec::new(),
    };
    for (why, lines) in report.by_reason() {
        let lines = lines.into_iter().map(|line| line + before);
        added.put(Unread::of(why.into(), lines));
    }
    added
}

#[cfg(test)]
mod tests;
