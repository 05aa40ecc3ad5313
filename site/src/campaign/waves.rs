//! Waves: published results of a survey per half-year (`content/data/waves.toml` and one `summary.csv` per wave).

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

/// The published result of a survey in one half-year.
#[derive(Debug)]
pub struct Wave {
    /// Id of the survey.
    pub survey: String,
    /// Year, and half: 1 or 2.
    pub half: (i64, i64),
    /// Name of the publisher.
    pub publisher: String,
    /// URL of the publication.
    pub url: String,
    /// Date of publication, in ISO format.
    pub published: String,
    /// The lines of the summary, in the order of the file.
    pub lines: Vec<Line>,
}

/// Reads the waves, sorted by half-year. Reports an unknown survey, an invalid half and a duplicate half-year (C29), and
/// invalid lines in a wave's file (C30).
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
