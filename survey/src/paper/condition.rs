//! A condition in words, for a reader who decides with a pen in hand whether a question applies.

use super::{Words, filled, number};
use crate::compiled::{Expr, Kind, Survey};

/// The condition as a phrase, such as «question 3 is ”Yes” or question 4 is ”Yes”».
pub(super) fn condition(expr: &Expr, survey: &Survey, words: Words) -> String {
    match expr {
        Expr::Has(q, option) => has("survey-if-has", *q, *option, survey, words),
        Expr::Not(inner) => match **inner {
            Expr::Has(q, option) => has("survey-if-not", q, option, survey, words),
            ref inner => {
                let inner = format!("({})", condition(inner, survey, words));
                filled(words("survey-if-none"), &[("condition", &inner)])
            }
        },
        Expr::And(parts) => joined(parts, "survey-if-and", survey, words),
        Expr::Or(parts) => joined(parts, "survey-if-or", survey, words),
    }
}

fn has(word: &str, q: u16, option: u16, survey: &Survey, words: Words) -> String {
    let q = usize::from(q);
    let choice = survey
        .questions()
        .nth(q)
        .map_or(String::new(), |question| match &question.kind {
            Kind::Scale { .. } => (option + 1).to_string(),
            kind => kind
                .choices()
                .get(usize::from(option))
                .map_or(String::new(), |choice| choice.label.clone()),
        });
    let number = number(survey, q).to_string();
    filled(words(word), &[("number", &number), ("choice", &choice)])
}

/// Joins parts. Only a part that has parts itself is in brackets.
fn joined(parts: &[Expr], word: &str, survey: &Survey, words: Words) -> String {
    let part = |part: &Expr| {
        let text = condition(part, survey, words);
        match part {
            Expr::And(_) | Expr::Or(_) => format!("({text})"),
            _ => text,
        }
    };
    let parts: Vec<String> = parts.iter().map(part).collect();
    parts.join(&format!(" {} ", words(word)))
}
