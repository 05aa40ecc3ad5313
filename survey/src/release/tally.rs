//! How often each answer was given: all that the tables need of the responses, and as large however many there are.

use super::batch::Response;
use crate::{
    compiled::{Kind, Survey},
    session::Answer,
};

/// The counts of each question. It is not suppressed, so it stays inside.
pub(super) struct Tally {
    respondents: u32,
    questions: Vec<Counts>,
    by: Option<usize>,
}

/// The counts of one question.
pub(super) struct Counts {
    /// How many were asked.
    pub asked: u32,
    /// How often each option was chosen (in a `rank`: as the first), then how many gave no answer.
    pub options: Vec<u32>,
    /// How many of those with each option of the breakdown's question, or at last with none, have each option here, or at
    /// last none; empty where the question is not broken down.
    pub crossed: Vec<Vec<u32>>,
    takes_several: bool,
}

impl Tally {
    /// Nothing counted yet; each question is to be broken down by the question `by`.
    pub fn new(survey: &Survey, by: Option<usize>) -> Self {
        let places = |kind: &Kind| usize::from(kind.option_count()) + 1;
        let rows = by.and_then(|by| survey.questions().nth(by));
        let rows = rows.map_or(0, |question| places(&question.kind));
        let counts = |(q, question): (usize, &crate::compiled::Question)| {
            let is_crossed = is_broken_down(&question.kind) && by != Some(q);
            let columns = places(&question.kind);
            Counts {
                asked: 0,
                options: vec![0; columns],
                crossed: vec![vec![0; columns]; if is_crossed { rows } else { 0 }],
                takes_several: matches!(question.kind, Kind::SelectMultiple { .. }),
            }
        };
        Tally {
            respondents: 0,
            questions: survey.questions().enumerate().map(counts).collect(),
            by,
        }
    }

    /// Counts one response.
    pub fn add(&mut self, response: &Response) {
        one_more(Some(&mut self.respondents));
        let group = self.by.and_then(|by| response.option(by));
        for (q, counts) in self.questions.iter_mut().enumerate() {
            counts.add(response.answer(q));
            let row = place(group, counts.crossed.len());
            if let Some(row) = counts.crossed.get_mut(row) {
                let column = place(response.option(q), row.len());
                one_more(row.get_mut(column));
            }
        }
    }

    /// How many respondents.
    pub fn respondents(&self) -> u32 {
        self.respondents
    }

    /// The counts of a question.
    pub fn question(&self, q: usize) -> Option<&Counts> {
        self.questions.get(q)
    }

    /// How many numbers are kept.
    pub fn size(&self) -> usize {
        let crossed = |counts: &Counts| counts.crossed.iter().map(Vec::len).sum::<usize>();
        let numbers = |counts: &Counts| 1 + counts.options.len() + crossed(counts);
        1 + self.questions.iter().map(numbers).sum::<usize>()
    }
}

impl Counts {
    fn add(&mut self, answer: Option<&Answer>) {
        let Some(answer) = answer else {
            return;
        };
        one_more(Some(&mut self.asked));
        match answer {
            Answer::Chosen(chosen) => {
                let counted = if self.takes_several { chosen.len() } else { 1 };
                for option in chosen.iter().take(counted) {
                    one_more(self.options.get_mut(usize::from(*option)));
                }
            }
            Answer::Skipped | Answer::Declined | Answer::Written(_) => {
                one_more(self.options.last_mut());
            }
        }
    }
}

/// Whether the type of a question lets it be broken down: everybody is in one group of answers (R3).
pub(super) fn is_broken_down(kind: &Kind) -> bool {
    matches!(kind, Kind::SelectOne { .. } | Kind::Scale { .. })
}

/// The place of an option among so many; the last is for no answer.
fn place(option: Option<u16>, places: usize) -> usize {
    option.map_or(places.saturating_sub(1), usize::from)
}

fn one_more(count: Option<&mut u32>) {
    if let Some(count) = count {
        *count = count.saturating_add(1);
    }
}
