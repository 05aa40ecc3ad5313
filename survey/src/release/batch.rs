//! Closed batches of responses, and how a session becomes one.

use std::rc::Rc;

use super::Refusal;
use crate::{
    compiled::{Choice, Kind, Survey},
    free_text::check,
    session::{Answer, Session},
};

/// What tells batches apart: random bytes that say nothing about place, time or device (R10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BatchId(pub [u8; 16]);

/// The answers of one respondent, a place for each question; `None` was not asked. What was asked and left
/// untouched is skipped, and what is not relevant does not enter (R7).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Response(Vec<Option<Answer>>);

impl Response {
    pub fn of(session: &Session) -> Self {
        let answers = session
            .survey()
            .questions()
            .enumerate()
            .map(|(q, question)| {
                // Words would tell whose row it is (R8).
                let is_asked = session.is_relevant(q) && !question.kind.is_text();
                is_asked.then(|| session.answer(q).cloned().unwrap_or(Answer::Skipped))
            });
        Response(answers.collect())
    }

    pub fn answer(&self, q: usize) -> Option<&Answer> {
        self.0.get(q)?.as_ref()
    }

    /// The only option chosen in a question that takes one; in a `rank` the first.
    pub fn option(&self, q: usize) -> Option<u16> {
        match self.answer(q) {
            Some(Answer::Chosen(chosen)) => chosen.first().copied(),
            _ => None,
        }
    }
}

/// A batch that still takes responses. Nothing can be read from it, not even how many there are (R1).
pub struct OpenBatch(Batch);

/// A batch that takes no more responses. It can only be put into a [`super::Pool`].
pub struct Batch {
    pub(super) id: BatchId,
    pub(super) survey: Rc<Survey>,
    pub(super) responses: Vec<Response>,
    /// The free texts, apart from the responses (R8).
    pub(super) texts: Vec<String>,
}

impl OpenBatch {
    /// An empty batch of a survey.
    pub fn new(id: BatchId, survey: Rc<Survey>) -> Self {
        OpenBatch(Batch {
            id,
            survey,
            responses: Vec::new(),
            texts: Vec::new(),
        })
    }

    /// Adds what a respondent was asked and answered. The session may be in another language.
    pub fn add(&mut self, session: &Session) -> Result<(), Refusal> {
        if !same_questions(session.survey(), &self.0.survey) {
            return Err(Refusal::OtherSurvey);
        }
        self.0.responses.push(Response::of(session));
        let questions = 0..session.survey().questions().count();
        let texts = questions.filter_map(|q| session.written(q));
        self.0.texts.extend(texts.map(str::to_owned));
        Ok(())
    }

    /// Adds a free text that was kept apart from its response, as [`Session::written`] gave it. What points at somebody is
    /// left out here as well (R8).
    pub fn add_text(&mut self, text: &str) {
        if check(text).is_none() {
            self.0.texts.push(text.to_owned());
        }
    }

    /// No more responses.
    pub fn close(self) -> Batch {
        self.0
    }
}

/// Whether surveys ask the same, whatever their words.
pub(super) fn same_questions(a: &Survey, b: &Survey) -> bool {
    let pairs = || a.questions().zip(b.questions());
    if std::ptr::eq(a, b) {
        return true;
    }
    a.id == b.id
        && a.questions().count() == b.questions().count()
        && pairs().all(|(a, b)| {
            a.id == b.id
                && a.background == b.background
                && a.sensitive == b.sensitive
                && a.relevant == b.relevant
                && same_options(&a.kind, &b.kind)
        })
}

fn same_options(a: &Kind, b: &Kind) -> bool {
    let same = |a: &[Choice], b: &[Choice]| {
        let key = |choice: &Choice| (choice.id.clone(), choice.exclusive);
        a.iter().map(key).eq(b.iter().map(key))
    };
    match (a, b) {
        (Kind::SelectOne { choices: a }, Kind::SelectOne { choices: b }) => same(a, b),
        (
            Kind::SelectMultiple { choices: a, max },
            Kind::SelectMultiple {
                choices: b,
                max: other,
            },
        ) => max == other && same(a, b),
        (Kind::Scale { points: a, .. }, Kind::Scale { points: b, .. }) => a == b,
        (
            Kind::Rank { choices: a, max },
            Kind::Rank {
                choices: b,
                max: other,
            },
        ) => max == other && same(a, b),
        (Kind::Text, Kind::Text) | (Kind::Note, Kind::Note) => true,
        _ => false,
    }
}
