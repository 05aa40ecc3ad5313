//! Rows of a release: one for each respondent, *k*-anonymous in the background questions (R5), in random
//! order (R6), with the columns of one's own answers and no other.

use super::{
    Refusal, Rules,
    batch::Response,
    fold::{Folded, fold},
    linked,
    pool::enough,
};
use crate::{
    compiled::{Question, Survey},
    csv,
    export::{ALL, Format, cells, columns, width},
    shuffle::shuffle_sorted,
};

/// The file, if rows may leave.
pub(super) fn csv(
    survey: &Survey,
    responses: &[Response],
    rules: &Rules,
    Format { dialect, names }: Format,
    below: &mut impl FnMut(u32) -> u32,
) -> Result<Vec<u8>, Refusal> {
    let questions: Vec<&Question> = survey.questions().collect();
    let thresholds = rules.thresholds();
    let plain = !questions
        .iter()
        .any(|question| question.background || question.sensitive);
    let least = if plain {
        thresholds.plain_rows
    } else {
        thresholds.rows
    };
    let least = least.max(thresholds.k);
    if !enough(responses.len(), least) {
        return Err(Refusal::TooFew(least));
    }
    if hangs_on_background(&questions) {
        return Err(Refusal::HangsOnBackground);
    }
    let places = |wanted: fn(&Question) -> bool| -> Vec<usize> {
        let questions = questions.iter().enumerate();
        questions
            .filter(|(_, question)| wanted(question))
            .map(|(q, _)| q)
            .collect()
    };
    let (background, sensitive) = (
        places(|question| question.background),
        places(|question| question.sensitive && !question.background),
    );
    let folded =
        fold(responses, &background, &sensitive, thresholds.k).ok_or(Refusal::OneAnswer)?;
    let mut rows: Vec<Vec<String>> = responses
        .iter()
        .zip(&folded)
        .map(|(response, folded)| row(&questions, response, folded))
        .collect();
    shuffle_sorted(&mut rows, below);
    let header = questions
        .iter()
        .flat_map(|question| columns(question, names));
    Ok(csv::file(
        dialect,
        std::iter::once(header.collect()).chain(rows),
    ))
}

fn row(questions: &[&Question], response: &Response, folded: &Folded) -> Vec<String> {
    let cells = questions.iter().enumerate().flat_map(|(q, question)| {
        if folded.contains(&q) {
            vec![ALL.to_owned(); width(&question.kind)]
        } else {
            let answer = response.answer(q);
            cells(question, answer.is_some(), answer)
        }
    });
    cells.collect()
}

/// An empty cell of a question that only some were asked would tell the background answer that is `all`.
/// A condition on a question that itself hangs on the background is found at that question.
fn hangs_on_background(questions: &[&Question]) -> bool {
    let mut gates = Vec::new();
    for condition in questions.iter().filter_map(|one| one.relevant.as_ref()) {
        linked::collect(condition, &mut gates);
    }
    gates
        .iter()
        .filter_map(|gate| questions.get(*gate))
        .any(|gate| gate.background)
}
