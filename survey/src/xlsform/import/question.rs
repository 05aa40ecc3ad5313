//! A question of a form during the import.

use super::{headings::Texts, lists::Choice, scale::Scale};

/// A question with its id in the survey.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub id: String,
    /// Its row in the form.
    pub row: usize,
    /// The list of its choices.
    pub list: String,
    pub labels: Texts,
    pub hints: Texts,
    pub answer: Answer,
    /// Its conditions as in the form, each with its row: its own, and those of the groups around it.
    pub conditions: Vec<(String, usize)>,
    /// The condition as in the survey.
    pub relevant: String,
    pub sensitive: bool,
    pub background: bool,
    pub appearance: Option<&'static str>,
    pub shuffle: bool,
    pub source: String,
    pub licence: String,
    /// The drawing of a note; empty if there is none.
    pub picture: String,
}

/// The type of a question.
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
        /// The id and the texts of each row.
        rows: Vec<(String, Texts)>,
        choices: Vec<Choice>,
    },
    Text,
    Note,
}

impl Answer {
    /// The choices; empty for types that have none.
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
