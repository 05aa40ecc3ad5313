//! What a respondent can do with one question: choose, write, skip, decline, take back.

use super::{Answer, Session};
use crate::{compiled::Kind, free_text::check};

impl Session {
    /// Chooses one option of a `select_one` or a step of a `scale` (step 1 is option 0).
    pub fn choose(&mut self, q: usize, option: u16) {
        let one = |kind: &Kind| {
            matches!(kind, Kind::SelectOne { .. } | Kind::Scale { .. })
                && option < kind.option_count()
        };
        if self.question(q).is_some_and(|question| one(&question.kind)) {
            self.set(q, Some(Answer::Chosen(vec![option])));
        }
    }

    /// Ticks or unticks a choice of a `select_multiple`, or appends a choice to a `rank` or removes it. Returns `false` if
    /// nothing changed: `max` choices are chosen already, or the question has no such choice. An exclusive choice unticks the
    /// others, and they untick it.
    pub fn toggle(&mut self, q: usize, option: u16) -> bool {
        let Some(kind) = self.question(q).map(|question| &question.kind) else {
            return false;
        };
        let (choices, most) = (kind.choices(), usize::from(kind.most()));
        let (Kind::SelectMultiple { .. } | Kind::Rank { .. }, Some(choice)) =
            (kind, choices.get(usize::from(option)))
        else {
            return false;
        };
        let mut chosen = match self.answer(q) {
            Some(Answer::Chosen(chosen)) => chosen.clone(),
            _ => Vec::new(),
        };
        if chosen.contains(&option) {
            chosen.retain(|other| *other != option);
        } else {
            let exclusive = |other: &u16| {
                choices
                    .get(usize::from(*other))
                    .is_some_and(|choice| choice.exclusive)
            };
            chosen.retain(|other| !choice.exclusive && !exclusive(other));
            if chosen.len() >= most {
                return false;
            }
            let place = match kind {
                Kind::Rank { .. } => chosen.len(),
                _ => chosen.partition_point(|other| *other < option),
            };
            chosen.insert(place, option);
        }
        self.set(q, (!chosen.is_empty()).then_some(Answer::Chosen(chosen)));
        true
    }

    /// Stores a text as typed; white space alone is no answer. If [`crate::free_text::check`] objects to the text, the page
    /// says so; the session stores the text anyway, and [`Session::written`] keeps it out of files.
    pub fn write(&mut self, q: usize, text: &str) {
        let is_text = self
            .question(q)
            .is_some_and(|question| question.kind.is_text());
        if is_text {
            let said = !text.trim().is_empty();
            self.set(q, said.then(|| Answer::Written(text.to_owned())));
        }
    }

    /// The text that may leave the device: the question is relevant, and nothing in the text identifies a person (R8).
    pub fn written(&self, q: usize) -> Option<&str> {
        match self.answer(q)? {
            Answer::Written(text) if self.is_relevant(q) && check(text).is_none() => {
                Some(text.trim())
            }
            _ => None,
        }
    }

    /// Skips the question.
    pub fn skip(&mut self, q: usize) {
        self.pass_over(q, Answer::Skipped);
    }

    /// Records that the respondent does not want to answer the question.
    pub fn decline(&mut self, q: usize) {
        self.pass_over(q, Answer::Declined);
    }

    /// Undoes a skip or a decline, and restores the answer from before.
    pub fn take_back(&mut self, q: usize) {
        if matches!(self.answer(q), Some(Answer::Skipped | Answer::Declined)) {
            let mut before = std::mem::take(&mut self.set_aside[q]);
            self.set(q, before.pop().flatten());
            self.set_aside[q] = before;
        }
    }

    fn pass_over(&mut self, q: usize, answer: Answer) {
        let answerable = self.question(q).is_some_and(|it| !it.kind.is_note());
        if !answerable || self.answer(q) == Some(&answer) {
            return;
        }
        let mut before = self
            .set_aside
            .get_mut(q)
            .map(std::mem::take)
            .unwrap_or_default();
        before.truncate(1);
        before.push(self.answer(q).cloned());
        self.set(q, Some(answer));
        if let Some(place) = self.set_aside.get_mut(q) {
            *place = before;
        }
    }

    /// Removes the answer, as if the question had never been touched.
    pub fn clear(&mut self, q: usize) {
        self.set(q, None);
    }
}
