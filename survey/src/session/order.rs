//! What a survey's structure says once for all sessions: where each question stands, and what hangs on it.

use std::{collections::BTreeSet, ops::Range};

use crate::compiled::{Expr, Survey};

/// Questions are counted over the whole survey.
#[derive(Debug, PartialEq)]
pub(super) struct Order {
    /// The first question of each page, and after the last page the number of questions.
    firsts: Vec<usize>,
    /// The questions that hang on each, also by way of others, in order.
    followers: Vec<Vec<usize>>,
}

impl Order {
    /// Reads it from the survey, once for each time that it is answered.
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
                    // A compiler lets no question hang on itself or a later one; here it hangs on nothing then.
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

    /// How many questions there are.
    pub fn count(&self) -> usize {
        self.followers.len()
    }

    /// The page of a question, and its place there.
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

    /// The questions that have to be decided anew when a question is answered.
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
