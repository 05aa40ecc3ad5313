//! The surveys: structure from `content/surveys/`, words from each language.

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
    /// Its id.
    pub id: String,
    /// Its number in `/<lang>/e/<number>/`.
    pub number: u16,
    /// Where its questions come from, by their ids.
    pub origins: BTreeMap<String, Origin>,
    /// The compiled survey by language code.
    pub in_language: BTreeMap<String, compiled::Survey>,
}

/// A survey that a partial language has only some of the words of is not asked in it (C49): half a survey in another language would be none.
fn half_translated(id: &str, language: &Language, words: &Catalogue, missing: usize) -> Problem {
    let what = format!(
        "{missing} texts of the survey `{id}` are not translated, so it is not asked in {} yet.",
        language.name
    );
    let remedy = "Translate the rest; the texts are those of the file in the source language.";
    Problem::error("C49", words.file(), None, what, remedy).as_warning()
}

/// Reads all surveys, in order of their numbers.
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
                // Warnings are of what is not translated yet.
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
