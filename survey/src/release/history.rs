//! What was released before, so that two releases cannot be subtracted to find a few respondents (R3).

use std::collections::BTreeMap;

use super::{BatchId, Refusal, Rules, Summary};

/// All earlier releases of a survey: which batches, how many responses in each, and the breakdown. No answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History(Vec<Past>);

/// One release.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Past {
    pub batches: Batches,
    pub breakdown: Option<String>,
}

/// How many responses are in each batch.
pub(crate) type Batches = BTreeMap<BatchId, u32>;

impl History {
    /// Remembers a release, once if it is the same again. It is to be kept before anything of the release is shown.
    pub fn record(&mut self, release: &impl AsRef<Summary>) {
        self.put(&release.as_ref().past);
    }

    /// Remembers all releases of another history too. None is forgotten: each was released.
    pub fn join(&mut self, other: &History) {
        other.0.iter().for_each(|past| self.put(past));
    }

    fn put(&mut self, past: &Past) {
        if !self.0.contains(past) {
            self.0.push(past.clone());
        }
    }

    /// The releases as they are written down.
    #[cfg(feature = "open")]
    pub(crate) fn releases(&self) -> &[Past] {
        &self.0
    }

    /// And read back.
    #[cfg(feature = "open")]
    pub(crate) fn of_releases(releases: Vec<Past>) -> Self {
        History(releases)
    }

    /// Every earlier release counts, not only the last: the first and the third may be too close.
    pub(super) fn check(&self, now: &Past, rules: &Rules) -> Result<(), Refusal> {
        self.0.iter().try_for_each(|past| past.check(now, rules))
    }
}

impl Past {
    fn check(&self, now: &Past, rules: &Rules) -> Result<(), Refusal> {
        let difference = rules.thresholds().difference;
        let too_close = Err(Refusal::TooClose(difference));
        let altered = self.batches.iter().any(|(id, count)| {
            let again = now.batches.get(id);
            again.is_some_and(|again| again != count)
        });
        let (added, removed) = (now.beyond(self), self.beyond(now));
        let apart = |count: u32| count == 0 || count >= difference;
        if altered || !apart(added) || !apart(removed) {
            return too_close;
        }
        let other =
            self.breakdown.is_some() && now.breakdown.is_some() && self.breakdown != now.breakdown;
        if added == 0 && removed == 0 && other {
            return Err(Refusal::OtherBreakdown);
        }
        Ok(())
    }

    /// How many responses are in batches that the other does not have.
    fn beyond(&self, other: &Past) -> u32 {
        let new = self
            .batches
            .iter()
            .filter(|(id, _)| !other.batches.contains_key(id));
        new.fold(0, |sum, (_, count)| sum.saturating_add(*count))
    }
}
