//! Writes a condition in the syntax of XLSForm.

use crate::compiled::{Expr, Kind, Survey};

/// Writes the condition with the ids of questions and choices. A test that refers to nothing is false.
pub(super) fn written(expr: &Expr, survey: &Survey) -> String {
    match expr {
        Expr::Has(q, option) => {
            has(usize::from(*q), *option, survey).unwrap_or_else(|| "false()".to_owned())
        }
        Expr::Not(inner) => format!("not({})", written(inner, survey)),
        Expr::And(parts) => joined(parts, " and ", "true()", survey),
        Expr::Or(parts) => joined(parts, " or ", "false()", survey),
    }
}

fn has(q: usize, option: u16, survey: &Survey) -> Option<String> {
    let question = survey.questions().nth(q)?;
    let id = &question.id;
    Some(match &question.kind {
        Kind::SelectOne { choices } => {
            format!("${{{id}}} = '{}'", choices.get(usize::from(option))?.id)
        }
        Kind::SelectMultiple { choices, .. } => {
            format!(
                "selected(${{{id}}}, '{}')",
                choices.get(usize::from(option))?.id
            )
        }
        Kind::Scale { points, .. } if option < *points => format!("${{{id}}} = '{}'", option + 1),
        Kind::Scale { .. } | Kind::Rank { .. } | Kind::Text | Kind::Note => return None,
    })
}

fn joined(parts: &[Expr], between: &str, of_none: &str, survey: &Survey) -> String {
    match parts {
        [] => of_none.to_owned(),
        [one] => written(one, survey),
        parts => {
            let parts: Vec<String> = parts.iter().map(|part| written(part, survey)).collect();
            format!("({})", parts.join(between))
        }
    }
}
