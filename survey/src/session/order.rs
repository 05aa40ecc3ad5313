//! What all sessions of a survey share: the page of each question, and the questions that depend on it.

use std::{collections::BTreeSet, ops::Range};

use crate::compiled::{Expr, Survey};

/// Question indexes are counted over the whole survey.
#[derive(Debug, PartialEq)]
pub(super) struct Order {
    /// The first question of each page, then the number of questions.
    firsts: Vec<usize>,
    /// For each question, the questions that depend on it, directly or through others, in order.
    followers: Vec<Vec<usize>>,
}

impl Order {
    /// Computes the order from the survey.
    pub fn of(survey: &Survey) -> Self {
        let mut firsts = vec![0];
        for page in &survey.pages {
            firsts.push(firsts.last().unwrap_or(&0) + page.questions.len());
        }
        let mut followers: Vec<Vec<usize>> = Vec::new();
        let mut leaders: Vec<BTreeSet<usize>> = Vec::new();
        for (q, question) in survey.questions().enumerate() {
            let mut all = BTreeSet::new();
            if let Some(expr) = &question.relevant {
                named(expr, &mut |leader| {
                    // The compiler rejects a condition on the question itself or a later one; here such a condition adds no
                    // dependency.
                    if let Some(further) = leaders.get(leader) {
                        all.extend(further);
                        all.insert(leader);
                    }
                });
            }
            for leader in &all {
                followers[*leader].push(q);
            }
            leaders.push(all);
            followers.push(Vec::new());
        }
        Order { firsts, followers }
    }

    /// The number of questions.
    pub fn count(&self) -> usize {
        self.followers.len()
    }

    /// The page of a question, and its index on that page.
    pub fn place(&self, q: usize) -> Option<(usize, usize)> {
        let page = self
            .firsts
            .partition_point(|first| *first <= q)
            .checked_sub(1)?;
        Some((page, q - self.firsts.get(page)?))
    }

    /// The questions of a page.
    pub fn on_page(&self, page: usize) -> Range<usize> {
        match self.firsts.get(page..=page + 1) {
            Some(&[first, next]) => first..next,
            _ => 0..0,
        }
    }

    /// The questions whose relevance must be updated when the question is answered.
    pub fn followers(&self, q: usize) -> &[usize] {
        self.followers.get(q).map_or(&[], Vec::as_slice)
    }
}

fn named(expr: &Expr, say: &mut impl FnMut(usize)) {
    match expr {
        Expr::Has(q, _) => say(usize::from(*q)),
        Expr::Not(inner) => named(inner, say),
        Expr::And(parts) | Expr::Or(parts) => parts.iter().for_each(|part| named(part, say)),
    }
}
