//! A question of a form on its way to a survey.

use super::{headings::Texts, lists::Choice, scale::Scale};

/// A question, with ids of its own.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub id: String,
    /// Its row in the form.
    pub row: usize,
    /// The list that it takes its choices from.
    pub list: String,
    pub labels: Texts,
    pub hints: Texts,
    pub answer: Answer,
    /// When it is asked, as the form writes it: its own condition and those of the groups it is in.
    pub conditions: Vec<(String, usize)>,
    /// The same as a survey writes it.
    pub relevant: String,
    pub sensitive: bool,
    pub background: bool,
    pub appearance: Option<&'static str>,
    pub shuffle: bool,
    pub source: String,
    pub licence: String,
    /// The drawing of a note; empty is none.
    pub picture: String,
}

/// How it is answered.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    One(Vec<Choice>),
    Several {
        choices: Vec<Choice>,
        max: Option<u16>,
        /// Ids of choices that exclude the others.
        alone: Vec<String>,
    },
    Rank {
        choices: Vec<Choice>,
        max: Option<u16>,
    },
    Scale(Scale),
    Matrix {
        /// The id and the words of each row.
        rows: Vec<(String, Texts)>,
        choices: Vec<Choice>,
    },
    Text,
    Note,
}

impl Answer {
    /// The choices; none for types that have none.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Answer::One(choices)
            | Answer::Several { choices, .. }
            | Answer::Rank { choices, .. }
            | Answer::Matrix { choices, .. } => choices,
            Answer::Scale(_) | Answer::Text | Answer::Note => &[],
        }
    }
}
