//! What may leave as a file. Every export goes through this module, so that nothing irrelevant leaves (R7).
//!
//! CSV after RFC 4180, in two dialects: spreadsheets in Swedish want `;` and a byte order mark,
//! statistics programs want neither. Cells hold codes, never words.

use csv_core::{Terminator, Writer, WriterBuilder};

use crate::{
    compiled::{Choice, Kind, Question, Survey},
    session::{Answer, Session},
};

/// The cell of a question that was asked and passed over, or left untouched.
pub(crate) const SKIPPED: &str = "98";
/// The cell of a question the respondent does not want to answer.
pub(crate) const DECLINED: &str = "99";

/// For which program the file is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// `;` between cells and a byte order mark, as Excel in Swedish opens right.
    Excel,
    /// `,` between cells and no byte order mark, for R, SPSS, pandas and others.
    Statistics,
}

/// The respondent's own answers: a header and one row. Notes have no column; what was not asked is empty.
pub fn own_answers(session: &Session, dialect: Dialect) -> Vec<u8> {
    let (mut header, mut row) = (Vec::new(), Vec::new());
    for (q, question) in session.survey().questions().enumerate() {
        header.extend(columns(question));
        row.extend(cells(question, session.is_relevant(q), session.answer(q)));
    }
    table(&[header, row], dialect)
}

/// Rows of cells as a file.
pub(crate) fn table(rows: &[Vec<String>], dialect: Dialect) -> Vec<u8> {
    let mut out = match dialect {
        Dialect::Excel => "\u{feff}".as_bytes().to_vec(),
        Dialect::Statistics => Vec::new(),
    };
    let mut writer = writer(dialect);
    for row in rows {
        write_record(&mut writer, row, &mut out);
    }
    out
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

/// The column of a choice of a `select_multiple`.
pub(crate) fn choice_column(question: &str, choice: &str) -> String {
    format!("{question}__{choice}")
}

fn columns(question: &Question) -> Vec<String> {
    match &question.kind {
        Kind::Note => Vec::new(),
        Kind::SelectOne { .. } | Kind::Scale { .. } => vec![question.id.clone()],
        Kind::SelectMultiple { choices, .. } => choices
            .iter()
            .map(|choice| choice_column(&question.id, &choice.id))
            .collect(),
    }
}

/// As many cells as the question has columns.
fn cells(question: &Question, relevant: bool, answer: Option<&Answer>) -> Vec<String> {
    let count = columns(question).len();
    match answer.filter(|_| relevant) {
        _ if !relevant => vec![String::new(); count],
        None | Some(Answer::Skipped) => vec![SKIPPED.to_owned(); count],
        Some(Answer::Declined) => vec![DECLINED.to_owned(); count],
        Some(Answer::Chosen(chosen)) => match &question.kind {
            Kind::Note => Vec::new(),
            Kind::SelectOne { choices } => vec![first_id(choices, chosen)],
            Kind::Scale { .. } => vec![
                chosen
                    .first()
                    .map_or(String::new(), |option| (option + 1).to_string()),
            ],
            Kind::SelectMultiple { choices, .. } => (0..)
                .zip(choices)
                .map(|(option, _)| u8::from(chosen.contains(&option)).to_string())
                .collect(),
        },
    }
}

fn first_id(choices: &[Choice], chosen: &[u16]) -> String {
    let choice = chosen
        .first()
        .and_then(|option| choices.get(usize::from(*option)));
    choice.map_or(String::new(), |choice| choice.id.clone())
}

fn writer(dialect: Dialect) -> Writer {
    let delimiter = match dialect {
        Dialect::Excel => b';',
        Dialect::Statistics => b',',
    };
    WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(Terminator::CRLF)
        .build()
}

fn write_record(writer: &mut Writer, fields: &[String], out: &mut Vec<u8>) {
    for (place, field) in fields.iter().enumerate() {
        if place > 0 {
            append(out, 2, |buffer| writer.delimiter(buffer).1);
        }
        let field = harmless(field);
        append(out, 2 + 2 * field.len(), |buffer| {
            writer.field(field.as_bytes(), buffer).2
        });
    }
    // A record of nothing at all is written as `""`, hence up to five bytes.
    append(out, 5, |buffer| writer.terminator(buffer).1);
}

/// Lets `write` fill a buffer of `most` bytes (which the writer promises is enough) and keeps what it wrote.
fn append(out: &mut Vec<u8>, most: usize, write: impl FnOnce(&mut [u8]) -> usize) {
    let start = out.len();
    out.resize(start + most, 0);
    let written = write(&mut out[start..]);
    out.truncate(start + written);
}

/// A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text.
fn harmless(field: &str) -> String {
    let formula = field.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    format!("{}{field}", if formula { "'" } else { "" })
}
