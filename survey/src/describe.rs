//! Describes the columns of an exported file, for people and for programs: a codebook in all languages, a Data Package
//! descriptor, and scripts that read the file with its labels in R and in SPSS.

mod codebook;
mod datapackage;
mod r;
mod resource;
mod spss;

use crate::{
    compiled::{Kind, Question, Survey},
    csv::Dialect,
    export::{ALL, DECLINED, Format, Names, SKIPPED, choice_column},
};

/// A survey in one language, with the labels that no survey contains.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// The language code, such as `sv`; it names columns of the codebook.
    pub language: &'a str,
    /// The survey in that language. All editions must be of the same survey.
    pub survey: &'a Survey,
    /// «Skipped», the label of 98.
    pub skipped: &'a str,
    /// «Does not want to answer», the label of 99.
    pub declined: &'a str,
    /// «Chosen», the label of 1 in a column of a `select_multiple`.
    pub chosen: &'a str,
    /// «Not chosen», the label of 0 in such a column.
    pub not_chosen: &'a str,
    /// «Hidden, since too few answered so», the label of `all` in a background question of a release.
    pub hidden: &'a str,
}

/// The exported files that a description belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// The format of the files.
    pub format: Format,
    /// Whether the files include rows.
    pub rows: bool,
    /// The purpose for which the rows are handed out, if it is stated.
    pub rows_for: Option<&'a str>,
    /// Whether the files include free texts.
    pub texts: bool,
}

/// The files that describe everything that a survey can release, for statistics programs, each with its name. The first edition
/// gives the words where only one language fits.
pub fn files(editions: &[Edition]) -> Vec<(&'static str, Vec<u8>)> {
    let writes = |edition: &Edition| edition.survey.questions().any(|it| it.kind.is_text());
    let beside = Beside {
        format: Dialect::Statistics.into(),
        rows: true,
        rows_for: None,
        texts: editions.first().is_some_and(writes),
    };
    files_beside(editions, beside)
}

/// The files that describe the given exported files. Without rows, the Data Package does not list them, and there are no import
/// scripts.
pub fn files_beside(editions: &[Edition], beside: Beside) -> Vec<(&'static str, Vec<u8>)> {
    let Some(first) = editions.first() else {
        return Vec::new();
    };
    let mut files = vec![
        ("codebook.csv", codebook::write(editions, beside.format)),
        (
            "datapackage.json",
            datapackage::write(editions, first, beside),
        ),
    ];
    if beside.rows {
        files.push(("import.R", r::write(first, beside.format)));
        files.push(("import.sps", spss::write(first, beside.format.dialect)));
    }
    files
}

/// A column of an exported file.
struct Variable {
    name: String,
    /// The text of the question, followed by that of the choice if the column belongs to one choice.
    label: String,
    /// Whether its cells are whole numbers; otherwise they are ids of choices.
    is_number: bool,
    /// Whether every respondent is asked, so that no cell is empty.
    always_asked: bool,
    /// The possible values of its cells.
    codes: Vec<Code>,
}

/// A possible value of a cell.
struct Code {
    value: String,
    label: String,
    /// Whether the value states why there is no answer.
    is_missing: bool,
}

impl Code {
    fn answer(value: impl ToString, label: impl Into<String>) -> Code {
        Code {
            value: value.to_string(),
            label: label.into(),
            is_missing: false,
        }
    }
}

/// The columns of an export in order, as [`crate::export::own_answers`] writes them.
fn variables(edition: &Edition, names: Names) -> Vec<Variable> {
    edition
        .survey
        .questions()
        .flat_map(|question| of_question(edition, question, names))
        .collect()
}

fn of_question(edition: &Edition, question: &Question, names: Names) -> Vec<Variable> {
    let asked = match &question.stem {
        Some(stem) => format!("{stem} {}", question.label),
        None => question.label.clone(),
    };
    let variable = |name: String, label: String, is_number: bool, mut codes: Vec<Code>| {
        codes.extend(missing(edition, question));
        Variable {
            name,
            label,
            // `all` is not a number.
            is_number: is_number && !question.background,
            always_asked: question.relevant.is_none(),
            codes,
        }
    };
    match &question.kind {
        Kind::Text | Kind::Note => Vec::new(),
        Kind::SelectOne { choices } => {
            let codes = choices
                .iter()
                .map(|choice| Code::answer(&choice.id, &choice.label));
            vec![variable(question.id.clone(), asked, false, codes.collect())]
        }
        Kind::Scale { points, low, high } => {
            let meaning = |step: u16| match step {
                1 => format!("1: {low}"),
                step if step == *points => format!("{step}: {high}"),
                step => step.to_string(),
            };
            let codes = (1..=*points).map(|step| Code::answer(step, meaning(step)));
            vec![variable(question.id.clone(), asked, true, codes.collect())]
        }
        Kind::SelectMultiple { choices, .. } => choices
            .iter()
            .map(|choice| {
                let codes = vec![
                    Code::answer(1, edition.chosen),
                    Code::answer(0, edition.not_chosen),
                ];
                let name = choice_column(&question.id, &choice.id, names);
                variable(name, format!("{asked} {}", choice.label), true, codes)
            })
            .collect(),
        Kind::Rank { choices, .. } => choices
            .iter()
            .map(|choice| {
                let places =
                    (1..=question.kind.most()).map(|place| Code::answer(place, place.to_string()));
                let unplaced = Code::answer(0, edition.not_chosen);
                let name = choice_column(&question.id, &choice.id, names);
                let codes = places.chain([unplaced]).collect();
                variable(name, format!("{asked} {}", choice.label), true, codes)
            })
            .collect(),
    }
}

fn missing(edition: &Edition, question: &Question) -> impl Iterator<Item = Code> {
    let code = |value: &str, label: &str| Code {
        value: value.to_owned(),
        label: label.to_owned(),
        is_missing: true,
    };
    let declined = question.sensitive.then(|| code(DECLINED, edition.declined));
    let hidden = question.background.then(|| code(ALL, edition.hidden));
    std::iter::once(code(SKIPPED, edition.skipped))
        .chain(declined)
        .chain(hidden)
}
