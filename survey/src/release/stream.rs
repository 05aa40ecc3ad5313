//! Responses counted one at a time and forgotten, for tables of more of them than there is memory for.

use std::rc::Rc;

use super::{
    BatchId, History, Refusal, Rules, Summary,
    batch::{Response, same_questions},
    history::Batches,
    summary::breakdown_place,
    tally::Tally,
};
use crate::{compiled::Survey, session::Session};

/// Closed batches of one survey, of which only counts are kept. Nothing can be read from it but what
/// [`Stream::release`] gives; since no response is kept, there are no rows and no free texts.
pub struct Stream {
    survey: Rc<Survey>,
    batches: Batches,
    tally: Tally,
    breakdown: Option<String>,
}

impl Stream {
    /// Nothing counted yet. Each question is also to be broken down by the background question with the id `breakdown`,
    /// which has to be known before the first response comes.
    ///
    /// # Errors
    /// When that is not a question to break down by (R3).
    pub fn new(survey: Rc<Survey>, breakdown: Option<&str>) -> Result<Self, Refusal> {
        let by = breakdown_place(&survey, breakdown)?;
        Ok(Stream {
            tally: Tally::new(&survey, by),
            survey,
            batches: Batches::new(),
            breakdown: breakdown.map(str::to_owned),
        })
    }

    /// A batch to count; `None` if it was counted already, which is told by its id alone (R10). It is closed when what
    /// this gives is dropped.
    pub fn batch(&mut self, id: BatchId) -> Option<StreamBatch<'_>> {
        if self.batches.contains_key(&id) {
            return None;
        }
        self.batches.insert(id, 0);
        Some(StreamBatch(self, id))
    }

    /// The tables of what was counted, by the same rules as those of a [`super::Pool`] with these batches.
    ///
    /// # Errors
    /// For too few respondents (R1), and when an earlier release is too close (R3).
    pub fn release(&self, rules: &Rules, history: &History) -> Result<Summary, Refusal> {
        let breakdown = self.breakdown.as_deref();
        let counted = (&self.tally, &self.batches);
        Summary::of(&self.survey, counted, breakdown, rules, history)
    }

    /// How many numbers are kept: so many for the survey, and one for each batch. It does not grow with responses.
    pub fn size(&self) -> usize {
        self.tally.size() + self.batches.len()
    }
}

/// A batch that is being counted.
pub struct StreamBatch<'s>(&'s mut Stream, BatchId);

impl StreamBatch<'_> {
    /// Counts what a respondent was asked and answered. The session may be in another language.
    ///
    /// # Errors
    /// When it answers another survey; then it is not counted.
    pub fn add(&mut self, session: &Session) -> Result<(), Refusal> {
        let stream = &mut *self.0;
        if !same_questions(session.survey(), &stream.survey) {
            return Err(Refusal::OtherSurvey);
        }
        stream.tally.add(&Response::of(session));
        let count = stream.batches.entry(self.1).or_default();
        *count = count.saturating_add(1);
        Ok(())
    }
}
