//! Rows of a release: one for each respondent, *k*-anonymous in the background questions (R5), in random
//! order (R6), with the columns of one's own answers and no other.

use std::{
    hash::{DefaultHasher, Hasher},
    ops::Range,
};

use super::{
    Refusal, Rules,
    batch::Response,
    fold::{Folded, fold},
    linked,
    rules::enough,
};
use crate::{
    compiled::{Question, Survey},
    csv::Lines,
    export::{ALL, Format, cells, columns, same},
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
    let mut lines = Lines::new(dialect);
    let header = questions
        .iter()
        .flat_map(|question| columns(question, names));
    header.for_each(|name| lines.cell(&name));
    let header = 0..lines.end().end;
    let mut write = |(response, folded)| {
        row(&questions, response, folded, &mut |cell| lines.cell(cell));
        lines.end()
    };
    let rows: Vec<Range<usize>> = responses.iter().zip(&folded).map(&mut write).collect();
    Ok(shuffled(lines.bytes(), header, &rows, below))
}

/// The file with its rows in random order.
fn shuffled(
    bytes: &[u8],
    header: Range<usize>,
    rows: &[Range<usize>],
    below: &mut impl FnMut(u32) -> u32,
) -> Vec<u8> {
    // A hash before each row makes sorting fast, for most rows begin alike. Any order will do that the rows alone decide.
    let hashed = |row: &Range<usize>| {
        let row = &bytes[row.clone()];
        let mut hasher = DefaultHasher::new();
        hasher.write(row);
        (hasher.finish(), row)
    };
    let mut rows: Vec<(u64, &[u8])> = rows.iter().map(hashed).collect();
    shuffle_sorted(&mut rows, below);
    let mut file = Vec::with_capacity(bytes.len());
    file.extend_from_slice(&bytes[header]);
    rows.iter().for_each(|(_, row)| file.extend_from_slice(row));
    file
}

fn row(
    questions: &[&Question],
    response: &Response,
    folded: &Folded,
    write: &mut impl FnMut(&str),
) {
    for (q, question) in questions.iter().enumerate() {
        if folded.contains(&q) {
            same(question, ALL, write);
        } else {
            cells(question, response.answer(q), write);
        }
    }
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
