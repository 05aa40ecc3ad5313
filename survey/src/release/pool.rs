//! Batches put together, and what is released of them.

use std::rc::Rc;

use super::{
    Batch, Cell, History, Refusal, Rules, Table,
    batch::{BatchId, Response, same_questions},
    count::Count,
    history::Past,
    rows, summary, texts,
};
use crate::{
    compiled::{Kind, Survey},
    csv::Dialect,
    export::Format,
};

/// Closed batches of one survey. Nothing can be read from it but what [`Pool::release`] gives.
pub struct Pool {
    survey: Rc<Survey>,
    batches: Vec<(BatchId, u32)>,
    responses: Vec<Response>,
    texts: Vec<String>,
}

impl Pool {
    /// An empty pool for a survey.
    pub fn new(survey: Rc<Survey>) -> Self {
        Pool {
            survey,
            batches: Vec::new(),
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
        if self.batches.iter().any(|(id, _)| *id == batch.id) {
            return Ok(false);
        }
        let count = u32::try_from(batch.responses.len()).unwrap_or(u32::MAX);
        self.batches.push((batch.id, count));
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
        let least = rules.thresholds().respondents;
        if !enough(self.responses.len(), least) {
            return Err(Refusal::TooFew(least));
        }
        let by = breakdown.map(|id| self.breakdown(id)).transpose()?;
        let past = Past {
            batches: self.batches.clone(),
            breakdown: breakdown.map(str::to_owned),
        };
        history.check(&past, rules)?;
        let count = Count::new(&self.survey, &self.responses, rules.thresholds());
        let (respondents, tables) = (count.respondents(), count.tables(by));
        Ok(Release {
            survey: Rc::clone(&self.survey),
            rules: *rules,
            past,
            by,
            respondents,
            tables,
            responses: self.responses.clone(),
            texts: self.texts.clone(),
        })
    }

    fn breakdown(&self, id: &str) -> Result<usize, Refusal> {
        let fits = |kind: &Kind| matches!(kind, Kind::SelectOne { .. } | Kind::Scale { .. });
        let mut questions = self.survey.questions();
        let place = questions.position(|question| {
            question.id == id
                && question.background
                && question.relevant.is_none()
                && fits(&question.kind)
        });
        place.ok_or(Refusal::NotABreakdown)
    }
}

/// What may leave. The counts and rows behind it stay inside.
pub struct Release {
    pub(super) past: Past,
    pub(super) survey: Rc<Survey>,
    rules: Rules,
    by: Option<usize>,
    respondents: Cell,
    tables: Vec<Table>,
    responses: Vec<Response>,
    texts: Vec<String>,
}

impl Release {
    /// How many respondents, rounded down to 5 when few (R2).
    pub fn respondents(&self) -> Cell {
        self.respondents
    }

    /// A table for each question, in order; after it, those of the groups, if there is a breakdown and the
    /// question could be broken down.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// The tables as `summary.csv`.
    pub fn summary_csv(&self, dialect: Dialect) -> Vec<u8> {
        summary::csv(&self.survey, self.by, &self.tables, dialect)
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

/// Whether a number of things reaches a threshold.
pub(super) fn enough(count: usize, least: u32) -> bool {
    usize::try_from(least).is_ok_and(|least| count >= least)
}
