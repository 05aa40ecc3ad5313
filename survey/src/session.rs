//! One respondent's way through a survey: what they answered, what is asked of them now, where they are.
//!
//! What was typed is kept when a question stops being relevant, and is there again when it is relevant
//! again; only the export leaves it out (R7). An index that no question or option has changes nothing.

mod order;

use std::rc::Rc;

use crate::compiled::{Expr, Kind, Question, Survey};
use order::Order;

/// What a respondent did with one question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// The chosen options in ascending order, counted from 0 (step 1 of a scale is option 0); never empty.
    Chosen(Vec<u16>),
    /// They passed it over.
    Skipped,
    /// They do not want to answer it.
    Declined,
}

/// A survey being answered. Lives in memory only.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    survey: Rc<Survey>,
    order: Rc<Order>,
    answers: Vec<Option<Answer>>,
    /// What was answered before a question was skipped, should that be taken back.
    set_aside: Vec<Option<Answer>>,
    relevant: Vec<bool>,
    page: usize,
}

impl Session {
    /// Nothing answered, on the first page.
    pub fn new(survey: Rc<Survey>) -> Self {
        let order = Order::of(&survey);
        let count = order.count();
        let mut session = Session {
            survey,
            order: Rc::new(order),
            answers: vec![None; count],
            set_aside: vec![None; count],
            relevant: vec![false; count],
            page: 0,
        };
        session.wipe();
        session
    }

    /// The survey that is being answered.
    pub fn survey(&self) -> &Survey {
        &self.survey
    }

    /// What was answered, also while the question is not relevant; `None` if it was left untouched.
    pub fn answer(&self, q: usize) -> Option<&Answer> {
        self.answers.get(q)?.as_ref()
    }

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

    /// Ticks or unticks a choice of a `select_multiple`; `false` when it could not be ticked because
    /// `max` are ticked already. An exclusive choice unticks the others, and they untick it.
    pub fn toggle(&mut self, q: usize, option: u16) -> bool {
        let Some(Kind::SelectMultiple { choices, max }) =
            self.question(q).map(|question| &question.kind)
        else {
            return false;
        };
        let Some(choice) = choices.get(usize::from(option)) else {
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
            if max.is_some_and(|max| chosen.len() >= usize::from(max)) {
                return false;
            }
            chosen.push(option);
            chosen.sort_unstable();
        }
        self.set(q, (!chosen.is_empty()).then_some(Answer::Chosen(chosen)));
        true
    }

    /// Passes the question over.
    pub fn skip(&mut self, q: usize) {
        if self.answer(q) == Some(&Answer::Skipped) {
            return;
        }
        let before = self.answer(q).cloned();
        self.set(q, Some(Answer::Skipped));
        if let Some(place) = self.set_aside.get_mut(q) {
            *place = before;
        }
    }

    /// Takes back that the question was passed over: what was answered before is there again.
    pub fn undo_skip(&mut self, q: usize) {
        if self.answer(q) == Some(&Answer::Skipped) {
            let before = self.set_aside[q].take();
            self.set(q, before);
        }
    }

    /// Does not want to answer the question.
    pub fn decline(&mut self, q: usize) {
        self.set(q, Some(Answer::Declined));
    }

    /// As if the question had never been touched.
    pub fn clear(&mut self, q: usize) {
        self.set(q, None);
    }

    /// Whether the question is asked, given the answers so far. An irrelevant question has no option,
    /// so what hangs on it is decided as if it had not been answered.
    pub fn is_relevant(&self, q: usize) -> bool {
        self.relevant.get(q).copied().unwrap_or(false)
    }

    /// The index of the current page in `survey.pages`.
    pub fn page(&self) -> usize {
        self.page
    }

    /// The relevant questions of the current page, counted over the whole survey.
    pub fn shown(&self) -> Vec<usize> {
        self.asked_on(self.page)
    }

    /// Goes to the next page that has a relevant question; `false` when there is none.
    #[expect(
        clippy::should_implement_trait,
        reason = "next and back are what the buttons say"
    )]
    pub fn next(&mut self) -> bool {
        let pages = self.page + 1..self.survey.pages.len();
        self.turn_to(pages.into_iter().find(|page| self.is_asked(*page)))
    }

    /// Goes to the page before that has a relevant question; `false` when there is none.
    pub fn back(&mut self) -> bool {
        self.turn_to((0..self.page).rev().find(|page| self.is_asked(*page)))
    }

    /// Which page this is and of how many, counted from 1 among the pages that have a relevant question
    /// now; `(0, 0)` when none has.
    pub fn progress(&self) -> (usize, usize) {
        let asked: Vec<usize> = (0..self.survey.pages.len())
            .filter(|page| self.is_asked(*page))
            .collect();
        let passed = asked.iter().filter(|page| **page <= self.page).count();
        (passed.max(1).min(asked.len()), asked.len())
    }

    /// Forgets every answer and goes to the first page.
    pub fn wipe(&mut self) {
        self.answers.fill(None);
        self.set_aside.fill(None);
        (0..self.order.count()).for_each(|q| self.weigh(q));
        self.page = (0..self.survey.pages.len())
            .find(|page| self.is_asked(*page))
            .unwrap_or(0);
    }

    /// A question, counted over the whole survey.
    pub fn question(&self, q: usize) -> Option<&Question> {
        let (page, place) = self.order.place(q)?;
        self.survey.pages.get(page)?.questions.get(place)
    }

    fn set(&mut self, q: usize, answer: Option<Answer>) {
        let answerable = self
            .question(q)
            .is_some_and(|question| question.kind != Kind::Note);
        if let Some(place) = self.answers.get_mut(q).filter(|_| answerable) {
            *place = answer;
            self.set_aside[q] = None;
            let order = Rc::clone(&self.order);
            order.followers(q).iter().for_each(|q| self.weigh(*q));
        }
    }

    /// Decides anew whether a question is relevant; those that it hangs on have been decided.
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

    /// Whether the condition of the question at `before` holds; a question can only hang on earlier ones.
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

    fn asked_on(&self, page: usize) -> Vec<usize> {
        self.order
            .on_page(page)
            .filter(|q| self.is_relevant(*q))
            .collect()
    }

    fn is_asked(&self, page: usize) -> bool {
        !self.asked_on(page).is_empty()
    }

    fn turn_to(&mut self, page: Option<usize>) -> bool {
        self.page = page.unwrap_or(self.page);
        page.is_some()
    }
}
