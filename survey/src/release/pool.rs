//! Batches put together, and what is released of them.

use std::rc::Rc;

use super::{
    Batch, Cell, History, Refusal, Rules, Summary, Table,
    batch::{Response, same_questions},
    history::Batches,
    rows,
    summary::breakdown_place,
    tally::Tally,
    texts,
};
use crate::{compiled::Survey, csv::Dialect, export::Format};

/// Closed batches of one survey. Nothing can be read from it but what [`Pool::release`] gives.
pub struct Pool {
    survey: Rc<Survey>,
    batches: Batches,
    responses: Vec<Response>,
    texts: Vec<String>,
}

impl Pool {
    /// An empty pool for a survey.
    pub fn new(survey: Rc<Survey>) -> Self {
        Pool {
            survey,
            batches: Batches::new(),
            responses: Vec::new(),
            texts: Vec::new(),
        }
    }

    /// Adds a batch; `false` if it is here already, which is told by its id alone: two respondents may well
    /// have answered alike (R10).
    pub fn add(&mut self, batch: Batch) -> Result<bool, Refusal> {
        if !same_questions(&batch.survey, &self.survey) {
            return Err(Refusal::OtherSurvey);
        }
        if self.batches.contains_key(&batch.id) {
            return Ok(false);
        }
        let count = u32::try_from(batch.responses.len()).unwrap_or(u32::MAX);
        self.batches.insert(batch.id, count);
        self.responses.extend(batch.responses);
        self.texts.extend(batch.texts);
        Ok(true)
    }

    /// Releases what is in the pool, with each question also broken down by the background question with the
    /// id `breakdown`. Refused for too few respondents (R1), and when an earlier release is too close (R3).
    pub fn release(
        &self,
        rules: &Rules,
        history: &History,
        breakdown: Option<&str>,
    ) -> Result<Release, Refusal> {
        let by = breakdown_place(&self.survey, breakdown)?;
        let mut tally = Tally::new(&self.survey, by);
        for response in &self.responses {
            tally.add(response);
        }
        let counted = (&tally, &self.batches);
        Ok(Release {
            summary: Summary::of(&self.survey, counted, breakdown, rules, history)?,
            survey: Rc::clone(&self.survey),
            rules: *rules,
            responses: self.responses.clone(),
            texts: self.texts.clone(),
        })
    }
}

/// What may leave. The counts and rows behind it stay inside.
pub struct Release {
    pub(super) survey: Rc<Survey>,
    summary: Summary,
    rules: Rules,
    responses: Vec<Response>,
    texts: Vec<String>,
}

impl Release {
    /// As [`Summary::respondents`].
    pub fn respondents(&self) -> Cell {
        self.summary.respondents()
    }

    /// As [`Summary::tables`].
    pub fn tables(&self) -> &[Table] {
        self.summary.tables()
    }

    /// As [`Summary::csv`].
    pub fn summary_csv(&self, dialect: Dialect) -> Vec<u8> {
        self.summary.csv(dialect)
    }

    /// A row for each respondent, in random order, with rare background answers as `all` (R5, R6).
    ///
    /// `below(bound)` gives a number from 0 to `bound` − 1, each as likely, from a cryptographic generator.
    pub fn rows(
        &self,
        format: impl Into<Format>,
        below: &mut impl FnMut(u32) -> u32,
    ) -> Result<Vec<u8>, Refusal> {
        let format = format.into();
        rows::csv(&self.survey, &self.responses, &self.rules, format, below)
    }

    /// The free texts in an order of their own, as a file of their own (R8): a column, a row for each text. `below` as in
    /// [`Release::rows`].
    pub fn texts(
        &self,
        dialect: Dialect,
        below: &mut impl FnMut(u32) -> u32,
    ) -> Result<Vec<u8>, Refusal> {
        texts::csv(&self.survey, &self.texts, &self.rules, dialect, below)
    }
}

impl AsRef<Summary> for Release {
    fn as_ref(&self) -> &Summary {
        &self.summary
    }
}
