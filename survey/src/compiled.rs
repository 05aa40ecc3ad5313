//! A compiled survey in one language: every text is resolved, every reference is an index.
//!
//! The browser loads this as JSON, so the field names are the keys of the file format.

mod written;

use serde::{Deserialize, Serialize};

use written::Written;

/// A survey in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Survey {
    /// The survey's id, `[a-z][a-z0-9_]*`; it names the exported files.
    pub id: String,
    /// The survey's title, for pages that may name it (never for the browser's title bar).
    pub title: String,
    /// Who asks, in one sentence.
    pub who: String,
    /// Why the organisation asks, in one sentence.
    pub why: String,
    /// How long answering takes, as a phrase.
    pub time: String,
    /// The pages in order; each holds at least one question.
    pub pages: Vec<Page>,
}

/// The questions that are shown together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// The heading, if the page has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A calm sentence before sensitive questions: what comes, and that it can be skipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intro: Option<String>,
    /// The questions in order.
    pub questions: Vec<Question>,
}

/// One question. Conditions refer to it by its index in the survey, counted over all pages from 0.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Question {
    /// `[a-z][a-z0-9_]*`, at most 32 characters; the name of the CSV column.
    pub id: String,
    /// The type of the question, with its choices.
    pub kind: Kind,
    /// The shared question of a matrix, repeated on each of its rows; `None` outside a matrix.
    pub stem: Option<String>,
    /// The question itself; in a matrix, the row.
    pub label: String,
    /// A help line under the question.
    pub hint: Option<String>,
    /// Whether the question is about the respondent. Several such answers together could identify a person (R4, R5).
    pub background: bool,
    /// Whether the question also offers «I don't want to answer».
    pub sensitive: bool,
    /// When the question is asked; `None` means always.
    pub relevant: Option<Expr>,
    /// How the question looks; `None` means as usual for its type.
    pub appearance: Option<Appearance>,
    /// Whether each respondent sees the choices in a new random order.
    pub shuffle: bool,
    /// The name of a note's drawing.
    pub picture: Option<String>,
}

/// How a question looks. The appearance changes neither the meaning nor the way of answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// Choices as steps of one line, such as from *agree* to *disagree*.
    Likert,
    /// Steps of a scale as faces.
    Smileys,
    /// Each choice with a drawing above its words.
    Pictures,
    /// Short choices side by side.
    Compact,
}

/// The type of a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// One of the choices.
    SelectOne {
        /// The choices in order.
        choices: Vec<Choice>,
    },
    /// Any of the choices, up to `max` of them.
    SelectMultiple {
        /// The choices in order.
        choices: Vec<Choice>,
        /// The most choices that an answer may hold; `None` means no limit.
        max: Option<u16>,
    },
    /// A step from 1 to `points`.
    Scale {
        /// The number of steps, 2 to 10.
        points: u16,
        /// The meaning of step 1.
        low: String,
        /// The meaning of the last step.
        high: String,
    },
    /// Choices to put in order, the most important first.
    Rank {
        /// The choices in the survey's order.
        choices: Vec<Choice>,
        /// How many positions there are; `None` means one for each choice.
        max: Option<u16>,
    },
    /// Free text (R8): at most [`crate::free_text::LONGEST`] characters, never in a row with other answers.
    Text,
    /// Text to read; never answered, never exported.
    Note,
}

/// One choice of a select question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// `[a-z][a-z0-9_]*`; the code in the CSV cell.
    pub id: String,
    /// The text that the respondent reads.
    pub label: String,
    /// Whether choosing it clears the others («nothing of this»).
    #[serde(default, skip_serializing_if = "is_false")]
    pub exclusive: bool,
    /// Whether it keeps its position when the others are shuffled («other», «don't know»). An exclusive choice keeps its
    /// position too.
    #[serde(default, skip_serializing_if = "is_false")]
    pub fixed: bool,
    /// The name of its drawing, if the question shows pictures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
}

/// When a question is relevant: the XLSForm subset, with questions and options as indexes.
///
/// An irrelevant or unanswered question has none of its options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expr {
    /// `${q} = 'v'` and `selected(${q}, 'v')`: the question (first index) has the option (second index).
    Has(u16, u16),
    /// `not(…)`, and `!=`.
    Not(Box<Expr>),
    /// All parts hold.
    And(Vec<Expr>),
    /// At least one part holds.
    Or(Vec<Expr>),
}

impl Survey {
    /// The questions of all pages in order; the indexes in an [`Expr`] count along this iterator.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.pages.iter().flat_map(|page| &page.questions)
    }
}

impl Kind {
    /// Whether the question is a note: text to read, with nothing to answer.
    pub fn is_note(&self) -> bool {
        matches!(self, Kind::Note)
    }

    /// Whether the answer is free text.
    pub fn is_text(&self) -> bool {
        matches!(self, Kind::Text)
    }

    /// The choices to choose from or to put in order; empty for other types.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Kind::SelectOne { choices }
            | Kind::SelectMultiple { choices, .. }
            | Kind::Rank { choices, .. } => choices,
            Kind::Scale { .. } | Kind::Text | Kind::Note => &[],
        }
    }

    /// The number of options: the choices, or the steps of a scale; 0 for text and notes.
    pub fn option_count(&self) -> u16 {
        match self {
            Kind::Scale { points, .. } => *points,
            kind => kind.choices().len() as u16,
        }
    }

    /// The label of each option, in order. A step of a scale is labelled with its number; the first and the last also with
    /// their meaning.
    pub fn labels(&self) -> Vec<String> {
        let Kind::Scale { points, low, high } = self else {
            return self.choices().iter().map(|it| it.label.clone()).collect();
        };
        let step = |step| match step {
            1 => format!("1: {low}"),
            step if step == *points => format!("{step}: {high}"),
            step => step.to_string(),
        };
        (1..=*points).map(step).collect()
    }

    /// The most options that one answer can hold.
    pub fn most(&self) -> u16 {
        match self {
            Kind::SelectMultiple { choices, max } | Kind::Rank { choices, max } => {
                max.map_or(choices.len() as u16, |max| max.min(choices.len() as u16))
            }
            Kind::SelectOne { .. } | Kind::Scale { .. } => 1,
            Kind::Text | Kind::Note => 0,
        }
    }
}

fn is_false(value: &bool) -> bool {
    !value
}
