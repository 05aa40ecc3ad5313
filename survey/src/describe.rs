//! What the columns of an exported file mean, for people and for programs: a code book in all languages, a Data
//! Package descriptor, and scripts that read the file with its labels in R and in SPSS.

mod codebook;
mod datapackage;
mod r;
mod spss;

use crate::{
    compiled::{Kind, Question, Survey},
    export::{DECLINED, SKIPPED, choice_column},
};

/// A survey in one language, with the words for what is in no survey.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// The code of the language, such as `sv`; it names columns of the code book.
    pub language: &'a str,
    /// The survey in that language. All editions must be of one survey.
    pub survey: &'a Survey,
    /// «Skipped», the meaning of 98.
    pub skipped: &'a str,
    /// «Does not want to answer», the meaning of 99.
    pub declined: &'a str,
    /// «Chosen», the meaning of 1 in a column of a `select_multiple`.
    pub chosen: &'a str,
    /// «Not chosen», the meaning of 0 there.
    pub not_chosen: &'a str,
}

/// The files that describe an export, by name. The first edition gives the words where only one language fits.
pub fn files(editions: &[Edition]) -> Vec<(&'static str, Vec<u8>)> {
    let Some(first) = editions.first() else {
        return Vec::new();
    };
    vec![
        ("codebook.csv", codebook::write(editions)),
        ("datapackage.json", datapackage::write(first)),
        ("import.R", r::write(first)),
        ("import.sps", spss::write(first)),
    ]
}

/// A column of an exported file.
struct Variable {
    name: String,
    /// The question, and in a column of one choice that choice.
    label: String,
    /// Whether its cells are whole numbers; otherwise they are the ids of choices.
    is_number: bool,
    /// What its cells can be.
    codes: Vec<Code>,
}

/// What a cell can be.
struct Code {
    value: String,
    label: String,
    /// Whether it says why there is no answer.
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
fn variables(edition: &Edition) -> Vec<Variable> {
    edition
        .survey
        .questions()
        .flat_map(|question| of_question(edition, question))
        .collect()
}

fn of_question(edition: &Edition, question: &Question) -> Vec<Variable> {
    let asked = match &question.stem {
        Some(stem) => format!("{stem} {}", question.label),
        None => question.label.clone(),
    };
    let variable = |name: String, label: String, is_number: bool, mut codes: Vec<Code>| {
        codes.extend(missing(edition, question));
        Variable {
            name,
            label,
            is_number,
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
                let name = choice_column(&question.id, &choice.id);
                variable(name, format!("{asked} {}", choice.label), true, codes)
            })
            .collect(),
        Kind::Rank { choices, .. } => choices
            .iter()
            .map(|choice| {
                let places =
                    (1..=question.kind.most()).map(|place| Code::answer(place, place.to_string()));
                let unplaced = Code::answer(0, edition.not_chosen);
                let name = choice_column(&question.id, &choice.id);
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
    std::iter::once(code(SKIPPED, edition.skipped)).chain(declined)
}
