//! One respondent's progress through a survey: the answers, the relevant questions, the current page.
//!
//! When a question stops being relevant, its answer stays, and counts again when the question becomes relevant again; only the
//! export leaves the answer out (R7). Methods ignore an index that no question or option has.

mod answering;
mod order;
mod paging;

use std::rc::Rc;

use crate::{
    compiled::{Choice, Expr, Question, Survey},
    shuffle::shuffle,
};
use order::Order;

/// A respondent's answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// The chosen options, counted from 0 (step 1 of a scale is option 0). In ascending order; in a `rank`, in the order of
    /// ranking. Never empty.
    Chosen(Vec<u16>),
    /// The text as typed; never only white space.
    Written(String),
    /// The respondent skipped the question.
    Skipped,
    /// The respondent does not want to answer the question.
    Declined,
}

/// A survey being answered. Exists in memory only.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    survey: Rc<Survey>,
    order: Rc<Order>,
    answers: Vec<Option<Answer>>,
    /// For each question, at most two answers from before it was skipped or declined, for [`Session::take_back`].
    set_aside: Vec<Vec<Option<Answer>>>,
    relevant: Vec<bool>,
    /// For each question, the order in which its options are shown; empty means the survey's order.
    shown_as: Vec<Vec<u16>>,
    page: usize,
}

impl Session {
    /// Starts a session without answers, on the first page that asks something.
    pub fn new(survey: Rc<Survey>) -> Self {
        let order = Order::of(&survey);
        let count = order.count();
        let mut session = Session {
            survey,
            order: Rc::new(order),
            answers: vec![None; count],
            set_aside: vec![Vec::new(); count],
            relevant: vec![false; count],
            shown_as: vec![Vec::new(); count],
            page: 0,
        };
        session.wipe();
        session
    }

    /// The survey being answered.
    pub fn survey(&self) -> &Survey {
        &self.survey
    }

    /// The answer, also while the question is not relevant; `None` if the respondent has not touched the question.
    pub fn answer(&self, q: usize) -> Option<&Answer> {
        self.answers.get(q)?.as_ref()
    }

    /// Whether the question is asked, given the answers so far. Conditions treat an irrelevant question as unanswered.
    pub fn is_relevant(&self, q: usize) -> bool {
        self.relevant.get(q).copied().unwrap_or(false)
    }

    /// Draws a new order for the choices of each shuffled question. Fixed and exclusive choices keep their positions.
    /// `below(bound)` must return a uniform random number from 0 to `bound` − 1.
    pub fn shuffle(&mut self, below: &mut impl FnMut(u32) -> u32) {
        let survey = Rc::clone(&self.survey);
        for (question, order) in survey.questions().zip(&mut self.shown_as) {
            *order = if question.shuffle {
                drawn(question.kind.choices(), below)
            } else {
                Vec::new()
            };
        }
    }

    /// The options of a question, in the order in which they are shown.
    pub fn options(&self, q: usize) -> Vec<u16> {
        match self.shown_as.get(q) {
            Some(order) if !order.is_empty() => order.clone(),
            _ => (0..self.question(q).map_or(0, |it| it.kind.option_count())).collect(),
        }
    }

    /// Clears every answer and every drawn order, and goes to the first page that asks something.
    pub fn wipe(&mut self) {
        self.answers.fill(None);
        self.set_aside.fill(Vec::new());
        self.shown_as.fill(Vec::new());
        (0..self.order.count()).for_each(|q| self.weigh(q));
        self.page = (0..self.survey.pages.len())
            .find(|page| self.is_asked(*page))
            .unwrap_or(0);
    }

    /// The question with this index, counted over the whole survey.
    pub fn question(&self, q: usize) -> Option<&Question> {
        let (page, place) = self.order.place(q)?;
        self.survey.pages.get(page)?.questions.get(place)
    }

    fn set(&mut self, q: usize, answer: Option<Answer>) {
        let answerable = self
            .question(q)
            .is_some_and(|question| !question.kind.is_note());
        if let Some(place) = self.answers.get_mut(q).filter(|_| answerable) {
            *place = answer;
            self.set_aside[q].clear();
            let order = Rc::clone(&self.order);
            order.followers(q).iter().for_each(|q| self.weigh(*q));
        }
    }

    /// Updates whether a question is relevant. The questions that it depends on must be up to date.
    fn weigh(&mut self, q: usize) {
        let holds = self.question(q).is_some_and(|question| {
            question
                .relevant
                .as_ref()
                .is_none_or(|expr| self.holds(expr, q))
        });
        if let Some(relevant) = self.relevant.get_mut(q) {
            *relevant = holds;
        }
    }

    /// Whether the condition of question `before` holds. A question can depend on earlier questions only.
    fn holds(&self, expr: &Expr, before: usize) -> bool {
        match expr {
            Expr::Has(q, option) => {
                let q = usize::from(*q);
                q < before
                    && self.is_relevant(q)
                    && matches!(self.answer(q), Some(Answer::Chosen(chosen)) if chosen.contains(option))
            }
            Expr::Not(inner) => !self.holds(inner, before),
            Expr::And(parts) => parts.iter().all(|part| self.holds(part, before)),
            Expr::Or(parts) => parts.iter().any(|part| self.holds(part, before)),
        }
    }
}

/// The indexes of the choices, in a new order.
fn drawn(choices: &[Choice], below: &mut impl FnMut(u32) -> u32) -> Vec<u16> {
    let moves = |option: &u16| {
        let choice = choices.get(usize::from(*option));
        choice.is_some_and(|choice| !choice.fixed && !choice.exclusive)
    };
    let all = 0..choices.len() as u16;
    let mut moved: Vec<u16> = all.clone().filter(moves).collect();
    shuffle(&mut moved, below);
    let mut moved = moved.into_iter();
    all.map(|option| match moves(&option) {
        true => moved.next().unwrap_or(option),
        false => option,
    })
    .collect()
}
