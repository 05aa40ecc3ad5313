//! Reads the bundle from values that the browser has parsed.
//!
//! Serde would need code for every kind of value, more than the rest of this crate. A test compares this reader with serde's
//! output.

use medskick_survey::{
    bundle::{Help, Picture},
    compiled::{Appearance, Choice, Expr, Kind, Page, Question, Survey},
};

use crate::{text::Text, words::Words};

/// A JSON value. A missing key and `null` are both `None`.
pub trait Value: Sized {
    /// Returns the value of an object's key.
    fn get(&self, key: &str) -> Option<Self>;
    /// Returns the items of an array.
    fn items(&self) -> Option<Vec<Self>>;
    /// Returns a string.
    fn text(&self) -> Option<String>;
    /// Returns a whole number from 0 to 65,535.
    fn number(&self) -> Option<u16>;
    /// Returns whether the value is `true`.
    fn is_true(&self) -> bool;
}

/// The key whose value is missing or wrong.
#[derive(Debug, PartialEq)]
pub struct Unreadable(pub &'static str);

type Read<T> = Result<T, Unreadable>;

/// Reads the survey and its texts.
pub fn bundle(value: &impl Value) -> Read<(Survey, Text)> {
    let words = value.get("ui").ok_or(Unreadable("ui"))?;
    let text = Text {
        lang: text(value, "lang")?,
        dir: text(value, "dir")?,
        words: Words::new(|id| words.get(id)?.text()),
        help: list(value, "help", help)?,
        pictures: match value.get("pictures") {
            Some(_) => list(value, "pictures", picture)?,
            None => Vec::new(),
        },
    };
    Ok((
        survey(&value.get("survey").ok_or(Unreadable("survey"))?)?,
        text,
    ))
}

fn survey(value: &impl Value) -> Read<Survey> {
    Ok(Survey {
        id: text(value, "id")?,
        title: text(value, "title")?,
        who: text(value, "who")?,
        why: text(value, "why")?,
        time: text(value, "time")?,
        pages: list(value, "pages", page)?,
    })
}

fn page<V: Value>(value: &V) -> Read<Page> {
    Ok(Page {
        title: optional(value, "title"),
        intro: optional(value, "intro"),
        questions: list(value, "questions", question)?,
    })
}

fn question<V: Value>(value: &V) -> Read<Question> {
    Ok(Question {
        id: text(value, "id")?,
        kind: kind(value)?,
        stem: optional(value, "stem"),
        label: text(value, "label")?,
        hint: optional(value, "hint"),
        background: is_true(value, "background"),
        sensitive: is_true(value, "sensitive"),
        relevant: value.get("relevant").as_ref().map(expr).transpose()?,
        appearance: appearance(value)?,
        shuffle: is_true(value, "shuffle"),
        picture: optional(value, "picture"),
    })
}

fn kind(value: &impl Value) -> Read<Kind> {
    Ok(match text(value, "type")?.as_str() {
        "select_one" => Kind::SelectOne {
            choices: list(value, "choices", choice)?,
        },
        "select_multiple" => Kind::SelectMultiple {
            choices: list(value, "choices", choice)?,
            max: value.get("max").and_then(|max| max.number()),
        },
        "scale" => Kind::Scale {
            points: number(value.get("points"), "points")?,
            low: text(value, "low")?,
            high: text(value, "high")?,
        },
        "rank" => Kind::Rank {
            choices: list(value, "choices", choice)?,
            max: value.get("max").and_then(|max| max.number()),
        },
        "text" => Kind::Text,
        "note" => Kind::Note,
        _ => return Err(Unreadable("type")),
    })
}

fn appearance(value: &impl Value) -> Read<Option<Appearance>> {
    Ok(match optional(value, "appearance").as_deref() {
        None => None,
        Some("likert") => Some(Appearance::Likert),
        Some("smileys") => Some(Appearance::Smileys),
        Some("pictures") => Some(Appearance::Pictures),
        Some("compact") => Some(Appearance::Compact),
        Some(_) => return Err(Unreadable("appearance")),
    })
}

fn choice<V: Value>(value: &V) -> Read<Choice> {
    Ok(Choice {
        id: text(value, "id")?,
        label: text(value, "label")?,
        exclusive: is_true(value, "exclusive"),
        fixed: is_true(value, "fixed"),
        picture: optional(value, "picture"),
    })
}

fn expr<V: Value>(value: &V) -> Read<Expr> {
    if let Some(inner) = value.get("not") {
        return Ok(Expr::Not(Box::new(expr(&inner)?)));
    }
    if let Some(pair) = value.get("has").and_then(|pair| pair.items()) {
        let mut pair = pair.iter().map(Value::number);
        return match (pair.next().flatten(), pair.next().flatten()) {
            (Some(question), Some(option)) => Ok(Expr::Has(question, option)),
            _ => Err(Unreadable("has")),
        };
    }
    match value.get("and") {
        Some(_) => list(value, "and", expr).map(Expr::And),
        None => list(value, "or", expr).map(Expr::Or),
    }
}

fn help<V: Value>(value: &V) -> Read<Help> {
    Ok(Help {
        name: text(value, "name")?,
        what: text(value, "what")?,
        contact: text(value, "contact")?,
        href: optional(value, "href"),
        hours: text(value, "hours")?,
        anonymous: text(value, "anonymous")?,
    })
}

fn picture<V: Value>(value: &V) -> Read<Picture> {
    Ok(Picture {
        name: text(value, "name")?,
        path: text(value, "path")?,
    })
}

fn text(value: &impl Value, key: &'static str) -> Read<String> {
    optional(value, key).ok_or(Unreadable(key))
}

fn optional(value: &impl Value, key: &str) -> Option<String> {
    value.get(key)?.text()
}

fn number(value: Option<impl Value>, key: &'static str) -> Read<u16> {
    value
        .and_then(|value| value.number())
        .ok_or(Unreadable(key))
}

fn is_true(value: &impl Value, key: &str) -> bool {
    value.get(key).is_some_and(|value| value.is_true())
}

fn list<V: Value, T>(value: &V, key: &'static str, read: fn(&V) -> Read<T>) -> Read<Vec<T>> {
    let items = value
        .get(key)
        .and_then(|list| list.items())
        .ok_or(Unreadable(key))?;
    items.iter().map(read).collect()
}

#[cfg(test)]
mod tests;
