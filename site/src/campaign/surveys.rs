//! Surveys: their structure comes from `content/surveys/`, their words from each language's files.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use medskick_survey::{
    compile::{self, Origin},
    compiled,
    problem::{Problem, Severity},
    text::Catalogue,
};

use super::{
    languages::{Language, Languages},
    read, words,
};

/// A survey in all languages.
#[derive(Debug)]
pub struct Survey {
    /// Id of the survey.
    pub id: String,
    /// Number in the URL `/<lang>/e/<number>/`.
    pub number: u16,
    /// Sources of the questions, by question id.
    pub origins: BTreeMap<String, Origin>,
    /// The compiled survey, by language code.
    pub in_language: BTreeMap<String, compiled::Survey>,
}

/// Returns the warning that a partial language has only some words of a survey (C49). The survey is then not offered in that
/// language, so that no survey mixes languages.
fn half_translated(id: &str, language: &Language, words: &Catalogue, missing: usize) -> Problem {
    let what = format!(
        "{missing} texts of the survey `{id}` are not translated, so it is not asked in {} yet.",
        language.name
    );
    let remedy = "Translate the rest; the texts are those of the file in the source language.";
    Problem::error("C49", words.file(), None, what, remedy).as_warning()
}

/// Reads all surveys, sorted by number.
pub fn load(root: &Path, languages: &Languages, problems: &mut Vec<Problem>) -> Vec<Survey> {
    let mut surveys = Vec::new();
    let mut numbers: BTreeMap<u16, PathBuf> = BTreeMap::new();
    for file in read::files(root, "content/surveys", "toml", problems) {
        let Some(text) = read::text(root, &file, problems) else {
            continue;
        };
        let (source, found) = compile::parse(&file, &text);
        problems.extend(found);
        let Some(source) = source else { continue };
        if let Some(other) = numbers.insert(source.number, file.clone()) {
            let what = format!(
                "The number {} is used already, in {}.",
                source.number,
                other.display()
            );
            problems.push(Problem::error(
                "C16",
                &file,
                None,
                what,
                "Give each survey a number of its own: it is its address.",
            ));
        }
        let mut in_language = BTreeMap::new();
        for language in &languages.list {
            let name = format!("surveys/{}.ftl", source.id);
            if language.partial && !root.join(words::path(&language.code, &name)).is_file() {
                continue;
            }
            let words = words::catalogue(root, &language.code, &name, problems);
            if read::was_unreadable(words.file(), problems) {
                continue;
            }
            let (survey, found) = source.in_language(&words);
            let (missing, other): (Vec<Problem>, Vec<Problem>) =
                found.into_iter().partition(|it| it.code == "S36");
            if language.partial && !missing.is_empty() {
                // Warnings concern texts that are not translated yet, so only errors are reported.
                problems.extend(
                    other
                        .into_iter()
                        .filter(|it| it.severity == Severity::Error),
                );
                problems.push(half_translated(&source.id, language, &words, missing.len()));
                continue;
            }
            problems.extend(other);
            problems.extend(missing);
            in_language.insert(language.code.clone(), survey);
        }
        surveys.push(Survey {
            origins: source.origins(),
            id: source.id,
            number: source.number,
            in_language,
        });
    }
    surveys.sort_by_key(|survey| survey.number);
    surveys
}
