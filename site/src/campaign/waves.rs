//! Waves: published results of a survey, half-year by half-year (`content/data/waves.toml` and a `summary.csv` for each).

use std::path::{Path, PathBuf};

use medskick_survey::{
    problem::Problem,
    published::{self, Line},
};
use serde_json::Value;

use super::{
    Survey,
    entries::{self, List},
    read,
    shape::{Shape, optional, required},
};

const LIST: List = List {
    file: "content/data/waves.toml",
    name: "wave",
    keys: &[optional(
        "wave",
        Shape::Tables(&[
            required("id", Shape::Text),
            required("survey", Shape::Text),
            required("year", Shape::Whole),
            required("half", Shape::Whole),
            required("file", Shape::Text),
            required("publisher", Shape::Text),
            required("url", Shape::Address),
            required("published", Shape::Date),
        ]),
    )],
};

/// The published result of a survey in half a year.
#[derive(Debug)]
pub struct Wave {
    /// The id of its survey.
    pub survey: String,
    /// Year, and half: 1 or 2.
    pub half: (i64, i64),
    /// Who published it.
    pub publisher: String,
    /// Where.
    pub url: String,
    /// When, as an ISO date.
    pub published: String,
    /// What was answered by all, in order of the file.
    pub lines: Vec<Line>,
}

/// Reads the waves, in order of their half-years. A wave of a survey that is not there, of a half that is none, or the second of
/// the same half is told (C29), and what in its file cannot be a published result (C30).
pub fn load(root: &Path, surveys: &[Survey], problems: &mut Vec<Problem>) -> Vec<Wave> {
    let mut waves: Vec<Wave> = Vec::new();
    for entry in LIST.load(root, problems) {
        let number = |key: &str| entry[key].as_i64().unwrap_or_default();
        let text = |key: &str| entries::text(&entry, key).to_owned();
        let half = (number("year"), number("half"));
        let Some(survey) = surveys.iter().find(|it| it.id == text("survey")) else {
            let what = format!("There is no survey `{}`.", text("survey"));
            let ids: Vec<&str> = surveys.iter().map(|it| it.id.as_str()).collect();
            let remedy = format!("Write one of {}.", ids.join(", "));
            problems.push(LIST.problem("C29", &entry, what, remedy));
            continue;
        };
        if !(1..=2).contains(&half.1) {
            let what = format!("A year has the halves 1 and 2, not {}.", half.1);
            problems.push(LIST.problem("C29", &entry, what, "Write `half = 1` or `half = 2`."));
            continue;
        }
        if waves
            .iter()
            .any(|it| it.survey == survey.id && it.half == half)
        {
            let what = "The survey has a wave for this half-year already.";
            let remedy = "Keep one: results of the same half-year cannot be added up, since small numbers are hidden.";
            problems.push(LIST.problem("C29", &entry, what, remedy));
            continue;
        }
        waves.push(Wave {
            survey: survey.id.clone(),
            half,
            publisher: text("publisher"),
            url: text("url"),
            published: text("published"),
            lines: lines(root, &entry, survey, problems),
        });
    }
    waves.sort_by_key(|wave| wave.half);
    waves
}

fn lines(root: &Path, entry: &Value, survey: &Survey, problems: &mut Vec<Problem>) -> Vec<Line> {
    let file = PathBuf::from("content/data").join(entries::text(entry, "file"));
    let compiled = survey.in_language.values().next();
    let (Some(text), Some(compiled)) = (read::text(root, &file, problems), compiled) else {
        return Vec::new();
    };
    let (lines, misread) = published::read(compiled, text.as_bytes());
    problems.extend(
        misread
            .into_iter()
            .map(|it| Problem::error("C30", &file, Some(it.line), it.to_string(), it.remedy())),
    );
    lines
}
