//! A respondent's own answers as a file, without irrelevant answers (R7). Cells hold codes, never words.
//!
//! Answers of many respondents leave through [`crate::release`].

use crate::{
    compiled::{Choice, Kind, Question, Survey},
    csv,
    session::{Answer, Session},
};

pub use crate::csv::Dialect;

/// The separator between question and choice in the name of a column that belongs to one choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// `question__choice`, a valid name in every statistics program.
    #[default]
    Statistics,
    /// `question/choice`, as in KoboToolbox without the names of groups.
    Kobo,
}

/// The format of a file. A [`Dialect`] converts into the format with the names for statistics programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// The CSV dialect.
    pub dialect: Dialect,
    /// The style of column names.
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

/// The cell of a question that the respondent skipped or left untouched.
pub(crate) const SKIPPED: &str = "98";
/// The cell of a question that the respondent does not want to answer.
pub(crate) const DECLINED: &str = "99";

/// The respondent's own answers: a header and one row. Notes have no column; a question that was not asked has an empty cell.
/// No file with answers contains free text, not even the respondent's own, so that rows of many respondents can never contain
/// it: see [`own_texts`].
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

/// The respondent's own free text as a separate file, a header and one row; `None` if there is no text that may leave.
pub fn own_texts(session: &Session, dialect: Dialect) -> Option<Vec<u8>> {
    let mut questions = session.survey().questions().enumerate();
    let (question, text) =
        questions.find_map(|(q, question)| Some((question, session.written(q)?)))?;
    Some(csv::file(
        dialect,
        [vec![question.id.clone()], vec![text.to_owned()]],
    ))
}

/// The name of the file with free text; [`file_name`] is that of the file with answers.
pub fn texts_file_name(survey: &Survey) -> String {
    file_name(survey).replace(".csv", "_text.csv")
}

/// The name of the file with answers: the survey's id, and never a date.
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

/// In rows of a release, the cell of a background answer that too few respondents share (R5).
pub(crate) const ALL: &str = "all";

/// The column names of a question.
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

/// The number of columns of a question.
pub(crate) fn width(kind: &Kind) -> usize {
    match kind {
        Kind::Text | Kind::Note => 0,
        Kind::SelectOne { .. } | Kind::Scale { .. } => 1,
        Kind::SelectMultiple { choices, .. } | Kind::Rank { choices, .. } => choices.len(),
    }
}

/// Writes one cell for each column of the question; `None` means that the question was not asked.
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

/// Writes the same text into all columns of a question.
pub(crate) fn same(question: &Question, cell: &str, write: &mut impl FnMut(&str)) {
    (0..width(&question.kind)).for_each(|_| write(cell));
}

/// A number as text: a step of a scale or a position in a ranking, neither of which exceeds 10.
fn number(number: usize) -> &'static str {
    const NUMBERS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
    NUMBERS.get(number).copied().unwrap_or_default()
}

/// The position of an option in a ranking, from 1; 0 if it has none.
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
