//! The desk: it holds the key and what was opened, in a worker beside the page. What leaves it is a [`Reply`], and files by the release rules.

mod archive;
mod intake;
mod sight;

use std::rc::Rc;

use medskick_survey::{
    collect::{Collection, history},
    compiled::Survey,
    export::Dialect,
    published,
    release::{History, Refusal, Rules, Summary},
    sealed::{
        key::SecretKey,
        protect::{self, NotOpened, SHORTEST},
    },
};

use super::talk::{Added, Ask, Came, NoRows, Odd, Reply, Shown, Unread, Why};
use crate::{
    fair::{self, Fill},
    released::words::{Meaning, edition},
    words::Words,
};
use intake::Intake;
use sight::Sight;

/// What came of files is told after so many lines, so that the page hears of it a few times a second and not thousands of times.
const TELL: usize = 400;
/// More than this would not fit into the page's memory with a row for each.
const MOST_ROWS: usize = match cfg!(test) {
    false => 100_000,
    true => 40,
};

/// What the desk knows.
pub struct Desk {
    surveys: Vec<Rc<Survey>>,
    language: String,
    meanings: Words<Meaning>,
    fill: Fill,
    key: Option<String>,
    chosen: usize,
    collection: Option<Collection>,
    history: History,
    by: Option<String>,
    sight: Sight,
    intake: Intake,
    files: usize,
    untold: Vec<Came>,
    lines: usize,
}

impl Desk {
    /// An empty desk for these surveys, in one language.
    pub fn new(
        surveys: Vec<Rc<Survey>>,
        language: String,
        meanings: Words<Meaning>,
        fill: Fill,
    ) -> Self {
        Desk {
            surveys,
            language,
            meanings,
            fill,
            key: None,
            chosen: 0,
            collection: None,
            history: History::default(),
            by: None,
            sight: Sight::default(),
            intake: Intake::default(),
            files: 0,
            untold: Vec::new(),
            lines: 0,
        }
    }

    /// Does what is asked.
    pub fn answer(&mut self, ask: Ask) -> Reply {
        match ask {
            Ask::NewKey { passphrase } => self.new_key(&passphrase),
            Ask::OpenKey { file, passphrase } => match protect::open(&file, &passphrase) {
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
                self.chosen = place;
                self.begin();
                Reply::Added(Added::default())
            }
            Ask::Paste { text } => Reply::Added(self.lines(&text, 0)),
            Ask::History { file } => self.remember(&file),
            Ask::Earlier { file } => self.earlier(&file),
            Ask::Release { by } => match self.release(by) {
                Ok(shown) => Reply::Result(Box::new(shown)),
                Err(why) => Reply::Refused(why),
            },
        }
    }

    /// Opens lines; those of a file come in parts, of which this many came before.
    pub fn lines(&mut self, text: &str, before: usize) -> Added {
        let Some(collection) = &mut self.collection else {
            return Added::default();
        };
        let report = collection.add_lines(text);
        let mut added = Added {
            count: collection.count(),
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

    /// Begins with a file.
    pub fn begin_file(&mut self, name: String) {
        self.intake = Intake::default();
        self.untold.push(Came {
            place: self.files,
            name,
            added: Added::default(),
            odd: None,
            is_open: true,
        });
        self.files += 1;
    }

    /// Opens the next part of it. Says whether the file is to be read on.
    pub fn part(&mut self, bytes: &[u8], is_last: bool) -> bool {
        match self.intake.part(bytes, is_last) {
            Ok(lines) => {
                let added = self.lines(&lines.text, lines.before);
                self.lines += added.new + added.again;
                self.lines += added.unopened.iter().map(|it| it.count).sum::<usize>();
                if let Some(came) = self.untold.last_mut() {
                    came.added.join(added);
                    came.is_open = !is_last;
                }
                !is_last
            }
            Err(odd) => self.leave_file(odd),
        }
    }

    /// Opens the files of an archive, each as a file of its own. One without a single sealed response is told as a whole: it may be a
    /// document of an office program.
    pub fn archive(&mut self, name: &str, bytes: &[u8]) {
        let members = archive::members(bytes);
        if !members.iter().any(archive::has_sealed) {
            self.begin_file(name.to_owned());
            self.leave_file(Odd::Archive);
            return;
        }
        for member in members {
            self.begin_file(format!("{name}: {}", member.name));
            match member.text {
                Ok(text) => self.part(text.as_bytes(), true),
                Err(why) => self.leave_file(archive::odd(why)),
            };
        }
    }

    /// The file is not read on.
    pub fn leave_file(&mut self, odd: Odd) -> bool {
        let count = self.collection.as_ref().map_or(0, Collection::count);
        if let Some(came) = self.untold.last_mut() {
            came.added.count = count;
            (came.odd, came.is_open) = (Some(odd), false);
        }
        false
    }

    /// What came of files since this was last asked, once it is much, or all of it `now`.
    pub fn came(&mut self, now: bool) -> Option<Vec<Came>> {
        if self.untold.is_empty() || (!now && self.lines < TELL) {
            return None;
        }
        self.lines = 0;
        let told = std::mem::take(&mut self.untold);
        // Of a file that is being read there is more to tell.
        let open = told.last().filter(|last| last.is_open).map(|last| Came {
            added: Added::default(),
            ..last.clone()
        });
        self.untold.extend(open);
        Some(told)
    }

    /// What is new among the codes on a picture, if anything is.
    pub fn see(&mut self, codes: Vec<String>) -> Option<Added> {
        let fresh = self.sight.fresh(codes);
        let added = fresh.into_iter().map(|code| self.lines(&code, 0));
        added.reduce(|mut all, next| {
            all.join(next);
            all
        })
    }

    /// The same of a picture itself, as [`sight::codes`] takes it.
    pub fn look(&mut self, points: &[u8], width: usize) -> Option<Added> {
        self.see(sight::codes(points, width))
    }

    /// All files of the result that was shown last, in one.
    ///
    /// # Errors
    /// As [`Desk::answer`] to [`Ask::Release`].
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
        let by = self.by.as_deref();
        let collection = self.collection.as_mut().ok_or(Refusal::TooFew(0))?;
        let rules = Rules::default();
        if collection.count() > MOST_ROWS {
            let summary = collection.summary(&rules, &self.history, by)?;
            return Ok(summary.package(&editions, dialect));
        }
        let release = collection.pool()?.release(&rules, &self.history, by)?;
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
            Ok((name, file)) => Reply::Copied { name, file },
            Err(why) => Reply::NoKey(why),
        }
    }

    fn protected(&mut self, key: &SecretKey, passphrase: &str) -> Result<(String, String), Why> {
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
        self.begin();
        let public = key.public();
        Reply::Key {
            public: public.text(),
            words: public.words(),
            file,
        }
    }

    /// Nothing opened, nothing remembered.
    fn begin(&mut self) {
        let key = self.key.as_deref().map(SecretKey::parse);
        self.collection = match (self.survey(), key) {
            (Ok(survey), Some(Ok(key))) => Some(Collection::new(survey, key)),
            _ => None,
        };
        self.history = History::default();
        self.by = None;
        self.sight = Sight::default();
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

    fn remember(&mut self, file: &str) -> Reply {
        let Ok(survey) = self.survey() else {
            return Reply::History(Some(Why::OtherSurvey));
        };
        match history::read(file, &survey) {
            Ok(known) => {
                self.history = known;
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
        let collection = self.collection.as_mut().ok_or(Refusal::TooFew(0))?;
        let by = by.as_deref();
        if collection.count() > MOST_ROWS {
            let summary = collection.summary(&rules, &self.history, by)?;
            return Ok(self.shown(&summary, by, Some(NoRows::TooMany(MOST_ROWS)), &survey));
        }
        let release = collection.pool()?.release(&rules, &self.history, by)?;
        let below = &mut |bound| fair::below(bound, self.fill);
        let no_rows = release.rows(Dialect::Statistics, below).err();
        Ok(self.shown(release.as_ref(), by, no_rows.map(NoRows::Rules), &survey))
    }

    /// Remembers a release, and says what is shown of it.
    fn shown(
        &mut self,
        summary: &Summary,
        by: Option<&str>,
        no_rows: Option<NoRows>,
        survey: &Survey,
    ) -> Shown {
        self.history.record(summary);
        self.by = by.map(str::to_owned);
        Shown {
            respondents: summary.respondents(),
            by: self.by.clone(),
            tables: summary.tables().to_vec(),
            no_rows,
            history: (
                format!("{}-history.json", survey.id),
                history::write(&self.history, survey),
            ),
        }
    }
}

#[cfg(test)]
mod tests;
