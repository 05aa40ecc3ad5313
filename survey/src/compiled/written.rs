//! JSON form of a question: one flat object with the keys of all types.
//!
//! A tagged enum would give the same JSON, but serde reads a tagged enum through a copy of the whole value. That code costs the
//! widget more bytes than everything else about surveys.

use serde::{Deserialize, Serialize};

use super::{Appearance, Choice, Expr, Kind, Question};

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Type {
    SelectOne,
    SelectMultiple,
    Scale,
    Rank,
    Text,
    Note,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Written {
    id: String,
    #[serde(rename = "type")]
    kind: Type,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    choices: Vec<Choice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    points: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    low: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    high: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stem: Option<String>,
    label: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    #[serde(default, skip_serializing_if = "super::is_false")]
    background: bool,
    #[serde(default, skip_serializing_if = "super::is_false")]
    sensitive: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    relevant: Option<Expr>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    appearance: Option<Appearance>,
    #[serde(default, skip_serializing_if = "super::is_false")]
    shuffle: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
}

impl From<Written> for Question {
    fn from(written: Written) -> Self {
        let kind = match written.kind {
            Type::SelectOne => Kind::SelectOne {
                choices: written.choices,
            },
            Type::SelectMultiple => Kind::SelectMultiple {
                choices: written.choices,
                max: written.max,
            },
            Type::Scale => Kind::Scale {
                points: written.points.unwrap_or_default(),
                low: written.low.unwrap_or_default(),
                high: written.high.unwrap_or_default(),
            },
            Type::Rank => Kind::Rank {
                choices: written.choices,
                max: written.max,
            },
            Type::Text => Kind::Text,
            Type::Note => Kind::Note,
        };
        Question {
            id: written.id,
            kind,
            stem: written.stem,
            label: written.label,
            hint: written.hint,
            background: written.background,
            sensitive: written.sensitive,
            relevant: written.relevant,
            appearance: written.appearance,
            shuffle: written.shuffle,
            picture: written.picture,
        }
    }
}

impl From<Question> for Written {
    fn from(question: Question) -> Self {
        let mut written = Written {
            id: question.id,
            kind: Type::Note,
            stem: question.stem,
            label: question.label,
            hint: question.hint,
            choices: Vec::new(),
            max: None,
            points: None,
            low: None,
            high: None,
            background: question.background,
            sensitive: question.sensitive,
            relevant: question.relevant,
            appearance: question.appearance,
            shuffle: question.shuffle,
            picture: question.picture,
        };
        match question.kind {
            Kind::SelectOne { choices } => {
                written.kind = Type::SelectOne;
                written.choices = choices;
            }
            Kind::SelectMultiple { choices, max } => {
                written.kind = Type::SelectMultiple;
                written.choices = choices;
                written.max = max;
            }
            Kind::Scale { points, low, high } => {
                written.kind = Type::Scale;
                written.points = Some(points);
                written.low = Some(low);
                written.high = Some(high);
            }
            Kind::Rank { choices, max } => {
                written.kind = Type::Rank;
                written.choices = choices;
                written.max = max;
            }
            Kind::Text => written.kind = Type::Text,
            Kind::Note => {}
        }
        written
    }
}
