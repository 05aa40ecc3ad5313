//! Splits a condition into words and signs.

use super::tree::{Fault, Spot};

/// One word or sign of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Word<'s> {
    /// `${id}`
    Question(&'s str),
    /// `'text'` or `"text"`
    Value(&'s str),
    /// A bare word, such as `and`.
    Bare(&'s str),
    /// `=`, `!=`, `(`, `)` or `,`.
    Sign(&'static str),
}

const SIGNS: [&str; 5] = ["!=", "=", "(", ")", ","];

/// Splits a condition into words, each with the column (from 1) at which it begins.
pub(super) fn words(text: &str) -> Result<Vec<Spot<Word<'_>>>, Fault> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let column = column(text, rest);
        let (word, after) = first(rest, column)?;
        found.push(Spot {
            value: word,
            column,
        });
        rest = after.trim_start();
    }
    Ok(found)
}

/// The column (from 1) at which `rest`, the tail of `text`, begins.
pub(super) fn column(text: &str, rest: &str) -> usize {
    text[..text.len() - rest.len()].chars().count() + 1
}

fn first(rest: &str, column: usize) -> Result<(Word<'_>, &str), Fault> {
    if let Some(sign) = SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
        return Ok((Word::Sign(sign), &rest[sign.len()..]));
    }
    if let Some(inside) = rest.strip_prefix("${") {
        let (id, after) = inside
            .split_once('}')
            .ok_or_else(|| Fault::new(column, "`${` is not closed with `}`"))?;
        return Ok((Word::Question(id.trim()), after));
    }
    for quote in ['\'', '"'] {
        if let Some(inside) = rest.strip_prefix(quote) {
            let unclosed = || {
                Fault::new(
                    column,
                    format!("the text after {quote} is not closed with {quote}"),
                )
            };
            let (value, after) = inside.split_once(quote).ok_or_else(unclosed)?;
            return Ok((Word::Value(value), after));
        }
    }
    let end = rest
        .find(|c: char| !c.is_alphanumeric() && !"_-.".contains(c))
        .unwrap_or(rest.len());
    if end > 0 {
        return Ok((Word::Bare(&rest[..end]), &rest[end..]));
    }
    let sign = rest.chars().next().unwrap_or_default();
    Err(Fault::new(column, format!("`{sign}` means nothing here")))
}
