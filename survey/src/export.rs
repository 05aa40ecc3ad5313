//! A respondent's own answers as a file, without what is not relevant (R7). Cells hold codes, never words.
//!
//! What leaves of the answers of many goes through [`crate::release`].

use crate::{
    compiled::{Choice, Kind, Question, Survey},
    csv,
    session::{Answer, Session},
};

pub use crate::csv::Dialect;

/// What joins question and choice in the name of a column that belongs to one choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// `question__choice`, which every statistics program takes as a name.
    #[default]
    Statistics,
    /// `question/choice`, as KoboToolbox writes it when it leaves out the names of groups.
    Kobo,
}

/// How a file is written. A [`Dialect`] alone stands for it with the names for statistics programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// For which program.
    pub dialect: Dialect,
    /// With which names of columns.
    pub names: Names,
}

impl From<Dialect> for Format {
    fn from(dialect: Dialect) -> Self {
        Format {
            dialect,
            names: Names::default(),
        }
    }
}

/// The cell of a question that was asked and passed over, or left untouched.
pub(crate) const SKIPPED: &str = "98";
/// The cell of a question the respondent does not want to answer.
pub(crate) const DECLINED: &str = "99";

/// The respondent's own answers: a header and one row. Notes have no column; what was not asked is empty. Free text is
/// in none of these files, also not one's own, so that rows of many can never hold it: see [`own_texts`].
pub fn own_answers(session: &Session, format: impl Into<Format>) -> Vec<u8> {
    let Format { dialect, names } = format.into();
    let (mut header, mut row) = (Vec::new(), Vec::new());
    for (q, question) in session.survey().questions().enumerate() {
        header.extend(columns(question, names));
        let answer = session.answer(q).unwrap_or(&Answer::Skipped);
        let asked = session.is_relevant(q).then_some(answer);
        cells(question, asked, &mut |cell| row.push(cell.to_owned()));
    }
    csv::file(dialect, [header, row])
}

/// The respondent's own free text as a file of its own, a header and one row; `None` when there is none to hand over.
pub fn own_texts(session: &Session, dialect: Dialect) -> Option<Vec<u8>> {
    let mut questions = session.survey().questions().enumerate();
    let (question, text) =
        questions.find_map(|(q, question)| Some((question, session.written(q)?)))?;
    Some(csv::file(
        dialect,
        [vec![question.id.clone()], vec![text.to_owned()]],
    ))
}

/// The name of the file with free text, beside [`file_name`].
pub fn texts_file_name(survey: &Survey) -> String {
    file_name(survey).replace(".csv", "_text.csv")
}

/// The name of the file: the survey's id, and never a date.
pub fn file_name(survey: &Survey) -> String {
    let id: String = survey
        .id
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
        .collect();
    if id.is_empty() {
        "survey.csv".to_owned()
    } else {
        format!("{id}.csv")
    }
}

/// The column of a choice of a `select_multiple` or a `rank`.
pub(crate) fn choice_column(question: &str, choice: &str, names: Names) -> String {
    match names {
        Names::Statistics => format!("{question}__{choice}"),
        Names::Kobo => format!("{question}/{choice}"),
    }
}

/// In rows of a release, the cell of a background answer that too few share (R5).
pub(crate) const ALL: &str = "all";

/// The columns of a question.
pub(crate) fn columns(question: &Question, names: Names) -> Vec<String> {
    match &question.kind {
        Kind::Text | Kind::Note => Vec::new(),
        Kind::SelectOne { .. } | Kind::Scale { .. } => vec![question.id.clone()],
        Kind::SelectMultiple { choices, .. } | Kind::Rank { choices, .. } => choices
            .iter()
            .map(|choice| choice_column(&question.id, &choice.id, names))
            .collect(),
    }
}

/// How many columns a question has.
pub(crate) fn width(kind: &Kind) -> usize {
    match kind {
        Kind::Text | Kind::Note => 0,
        Kind::SelectOne { .. } | Kind::Scale { .. } => 1,
        Kind::SelectMultiple { choices, .. } | Kind::Rank { choices, .. } => choices.len(),
    }
}

/// Writes as many cells as the question has columns; `None` is an answer that was not asked for.
pub(crate) fn cells(question: &Question, answer: Option<&Answer>, write: &mut impl FnMut(&str)) {
    let chosen = match answer {
        None => return same(question, "", write),
        Some(Answer::Skipped | Answer::Written(_)) => return same(question, SKIPPED, write),
        Some(Answer::Declined) => return same(question, DECLINED, write),
        Some(Answer::Chosen(chosen)) => chosen,
    };
    match &question.kind {
        Kind::Text | Kind::Note => {}
        Kind::SelectOne { choices } => write(first_id(choices, chosen)),
        Kind::Scale { .. } => {
            let step = chosen.first().map(|option| usize::from(*option) + 1);
            write(step.map_or("", number));
        }
        Kind::SelectMultiple { choices, .. } => (0..)
            .zip(choices)
            .for_each(|(option, _)| write(number(usize::from(chosen.contains(&option))))),
        Kind::Rank { choices, .. } => (0..)
            .zip(choices)
            .for_each(|(option, _)| write(number(place(chosen, option)))),
    }
}

/// Writes the same into all columns of a question.
pub(crate) fn same(question: &Question, cell: &str, write: &mut impl FnMut(&str)) {
    (0..width(&question.kind)).for_each(|_| write(cell));
}

/// A number as text: a step of a scale or the place of a choice, neither of which goes beyond 10.
fn number(number: usize) -> &'static str {
    const NUMBERS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
    NUMBERS.get(number).copied().unwrap_or_default()
}

/// The place from 1 that an option was given, 0 for none.
fn place(chosen: &[u16], option: u16) -> usize {
    chosen
        .iter()
        .position(|one| *one == option)
        .map_or(0, |place| place + 1)
}

fn first_id<'c>(choices: &'c [Choice], chosen: &[u16]) -> &'c str {
    let choice = chosen
        .first()
        .and_then(|option| choices.get(usize::from(*option)));
    choice.map_or("", |choice| &choice.id)
}
