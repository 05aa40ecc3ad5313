//! A compiled survey: one language, every word resolved, every reference an index.
//!
//! This is the file format the browser loads, so names here are the names in the JSON.

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
    /// Why it is asked, in one sentence.
    pub why: String,
    /// How long it takes, as a phrase.
    pub time: String,
    /// The pages in order; each holds at least one question.
    pub pages: Vec<Page>,
}

/// What is shown at a time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// A heading, where the page has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A calm line before a sensitive block: what comes, and that it can be skipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intro: Option<String>,
    /// The questions in order.
    pub questions: Vec<Question>,
}

/// One question. Its place in the survey (counted over all pages from 0) is how others refer to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Question {
    /// `[a-z][a-z0-9_]*`, at most 32 characters; the CSV column.
    pub id: String,
    /// How it is asked.
    pub kind: Kind,
    /// What the rows of one matrix have in common, on each of them: the question that they are parts of.
    pub stem: Option<String>,
    /// The question itself; in a matrix the row.
    pub label: String,
    /// A help line under the question.
    pub hint: Option<String>,
    /// Whether it is about who answers; such questions together could single somebody out (R4, R5).
    pub background: bool,
    /// Sensitive questions also offer «I don't want to answer».
    pub sensitive: bool,
    /// When it is asked; `None` is always.
    pub relevant: Option<Expr>,
    /// How it looks; `None` is as its type usually does.
    pub appearance: Option<Appearance>,
    /// Whether each respondent meets the choices in an order of their own.
    pub shuffle: bool,
    /// The name of the drawing of a note.
    pub picture: Option<String>,
}

/// How a question looks; what it means and how it is answered stay the same.
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

/// How a question is asked.
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
        /// The most that may be chosen; `None` is all.
        max: Option<u16>,
    },
    /// A step from 1 to `points`.
    Scale {
        /// The number of steps, 2 to 10.
        points: u16,
        /// What step 1 means.
        low: String,
        /// What the last step means.
        high: String,
    },
    /// Choices put in order, the first one first.
    Rank {
        /// The choices in order of the survey.
        choices: Vec<Choice>,
        /// How many places there are; `None` is as many as choices.
        max: Option<u16>,
    },
    /// Words of one's own (R8): at most [`crate::free_text::LONGEST`] characters, never in a row with other answers.
    Text,
    /// Text to read; never answered, never exported.
    Note,
}

/// One choice of a select question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// `[a-z][a-z0-9_]*`; the code in the CSV cell.
    pub id: String,
    /// What the respondent reads.
    pub label: String,
    /// Choosing it clears the others («nothing of this»).
    #[serde(default, skip_serializing_if = "is_false")]
    pub exclusive: bool,
    /// It keeps its place where the others are shuffled («other», «don't know»); an exclusive choice does too.
    #[serde(default, skip_serializing_if = "is_false")]
    pub fixed: bool,
    /// The name of its drawing, where the question shows pictures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
}

/// When a question is relevant: the XLSForm subset, with questions and options as indexes.
///
/// A question that is not relevant, or not answered, has no option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expr {
    /// `${q} = 'v'` and `selected(${q}, 'v')`: question (first) has option (second).
    Has(u16, u16),
    /// `not(…)`, and `!=`.
    Not(Box<Expr>),
    /// All of them.
    And(Vec<Expr>),
    /// Any of them.
    Or(Vec<Expr>),
}

impl Survey {
    /// The questions of all pages in order; an [`Expr`] counts along this.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.pages.iter().flat_map(|page| &page.questions)
    }
}

impl Kind {
    /// Whether nothing is asked: words between questions.
    pub fn is_note(&self) -> bool {
        matches!(self, Kind::Note)
    }

    /// Whether the answer is written.
    pub fn is_text(&self) -> bool {
        matches!(self, Kind::Text)
    }

    /// What can be chosen from or put in order; empty for other types.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Kind::SelectOne { choices }
            | Kind::SelectMultiple { choices, .. }
            | Kind::Rank { choices, .. } => choices,
            Kind::Scale { .. } | Kind::Text | Kind::Note => &[],
        }
    }

    /// How many options there are: the choices, or the steps of a scale; 0 for text and notes.
    pub fn option_count(&self) -> u16 {
        match self {
            Kind::Scale { points, .. } => *points,
            kind => kind.choices().len() as u16,
        }
    }

    /// What the options say, in order; a step of a scale is its number, and the first and the last say what they mean.
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
