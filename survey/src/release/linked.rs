//! Tables of questions that not everybody was asked: they are linked to the table of the question they
//! hang on, and must not say what that one hides (R2).

use super::Cell;
use crate::compiled::{Expr, Kind, Question};

/// How many were asked a question, if the printed cells of the question it hangs on say so; `printed` is
/// that question's cells. `None` also when it hangs on more than one question: the number would tell how
/// often answers to them go together.
pub(super) fn asked(expr: &Expr, gate: &Question, printed: &[Cell]) -> Option<u32> {
    match (&gate.kind, expr) {
        (Kind::SelectMultiple { .. }, Expr::Has(_, option)) => {
            printed.get(usize::from(*option))?.count()
        }
        (Kind::SelectOne { .. } | Kind::Scale { .. }, _) => {
            let options = 0..gate.kind.option_count();
            let states = options.map(Some).chain([None]);
            if gate.relevant.is_some() && holds(expr, None) {
                return None;
            }
            let mut cells = states
                .zip(printed)
                .filter(|(option, _)| holds(expr, *option));
            cells.try_fold(0, |sum, (_, cell)| Some(sum + cell.count()?))
        }
        _ => None,
    }
}

/// The one question that a condition speaks of.
pub(super) fn gate(expr: &Expr) -> Option<usize> {
    let mut all = Vec::new();
    collect(expr, &mut all);
    let first = *all.first()?;
    all.iter().all(|q| *q == first).then_some(first)
}

/// All questions that a condition speaks of.
pub(super) fn collect(expr: &Expr, into: &mut Vec<usize>) {
    match expr {
        Expr::Has(q, _) => into.push(usize::from(*q)),
        Expr::Not(inner) => collect(inner, into),
        Expr::And(parts) | Expr::Or(parts) => parts.iter().for_each(|part| collect(part, into)),
    }
}

/// Whether the condition holds when the question it speaks of has this option, or none.
fn holds(expr: &Expr, option: Option<u16>) -> bool {
    match expr {
        Expr::Has(_, wanted) => option == Some(*wanted),
        Expr::Not(inner) => !holds(inner, option),
        Expr::And(parts) => parts.iter().all(|part| holds(part, option)),
        Expr::Or(parts) => parts.iter().any(|part| holds(part, option)),
    }
}
