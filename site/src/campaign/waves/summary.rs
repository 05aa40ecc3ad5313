//! Reads a `summary.csv` as the workshop writes it (docs/data.md), and refuses what the release rules would not have let out.

use std::path::Path;

use medskick_survey::{
    compiled::{Kind, Question, Survey},
    problem::Problem,
    release::Rules,
};

/// The columns, in their order.
const COLUMNS: [&str; 6] = ["question", "by", "group", "answer", "count", "of"];

/// How often all gave an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The id of the question.
    pub question: String,
    /// The id of the choice, the step, or `98+99`.
    pub answer: String,
    /// How many gave it.
    pub count: Number,
    /// How many were asked.
    pub of: Number,
}

/// A number of people as it is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// This many.
    Known(u32),
    /// Fewer than this many, also none.
    Below(u32),
    /// Not said.
    Hidden,
}

/// The lines of everybody; groups are left out.
pub fn read(file: &Path, text: &str, survey: &Survey, problems: &mut Vec<Problem>) -> Vec<Line> {
    let text = text.trim_start_matches('\u{feff}');
    let delimiter = match text.lines().next().is_some_and(|first| first.contains(';')) {
        true => b';',
        false => b',',
    };
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader
        .delimiter(delimiter)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut tell = |line: Option<usize>, what: String, remedy: &str| {
        problems.push(Problem::error("C30", file, line, what, remedy));
    };
    let header = reader.headers().cloned().unwrap_or_default();
    if header.iter().ne(COLUMNS) {
        let what = format!("The file has not the columns {}.", COLUMNS.join(", "));
        let remedy = "Publish summary.csv as the workshop saved it, never rows.";
        tell(Some(1), what, remedy);
        return Vec::new();
    }
    let mut lines = Vec::new();
    for (place, record) in (2..).zip(reader.records()) {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                tell(
                    None,
                    format!("The file cannot be read: {error}."),
                    "Save it again as CSV in UTF-8.",
                );
                break;
            }
        };
        match line(&record, survey) {
            Ok(Some(line)) => lines.push(line),
            Ok(None) => {}
            Err(what) => tell(
                Some(place),
                what,
                "Publish summary.csv as the workshop saved it, of this very survey.",
            ),
        }
    }
    lines
}

/// One line; `None` for that of a group.
fn line(record: &csv::StringRecord, survey: &Survey) -> Result<Option<Line>, String> {
    let cell = |place: usize| record.get(place).unwrap_or_default();
    let (id, answer) = (cell(0), cell(3));
    let question = survey.questions().find(|it| it.id == id);
    let question = question.ok_or_else(|| format!("The survey has no question `{id}`."))?;
    if !has(question, answer) {
        return Err(format!("The question `{id}` has no answer `{answer}`."));
    }
    let least = Rules::default().thresholds().cell;
    let line = Line {
        question: id.to_owned(),
        answer: answer.to_owned(),
        count: number(cell(4), least)?,
        of: number(cell(5), least)?,
    };
    Ok(cell(1).is_empty().then_some(line))
}

fn has(question: &Question, answer: &str) -> bool {
    let is_step = |points: u16| {
        answer
            .parse::<u16>()
            .is_ok_and(|step| (1..=points).contains(&step))
    };
    answer == "98+99"
        || match &question.kind {
            Kind::Scale { points, .. } => is_step(*points),
            kind => kind.choices().iter().any(|choice| choice.id == answer),
        }
}

/// A cell; a number under `least` would never have been let out (R2).
fn number(cell: &str, least: u32) -> Result<Number, String> {
    if cell == ".." {
        return Ok(Number::Hidden);
    }
    let (digits, is_below) = cell
        .strip_prefix('<')
        .map_or((cell, false), |rest| (rest, true));
    let value: u32 = digits
        .parse()
        .map_err(|_| format!("`{cell}` is no number of people."))?;
    match is_below {
        true if value >= least => Ok(Number::Below(value)),
        false if value >= least => Ok(Number::Known(value)),
        _ => Err(format!(
            "`{cell}` is fewer than {least}, which no release tells."
        )),
    }
}
