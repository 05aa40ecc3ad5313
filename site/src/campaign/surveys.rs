//! The surveys: structure from `content/surveys/`, words from each language.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use medskick_survey::{
    compile::{self, Origin},
    compiled,
    problem::Problem,
};

use super::{languages::Languages, read, words};

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

/// Reads all surveys, in order of their numbers.
pub fn load(root: &Path, languages: &Languages, problems: &mut Vec<Problem>) -> Vec<Survey> {
    let mut surveys = Vec::new();
    let mut numbers: BTreeMap<u16, PathBuf> = BTreeMap::new();
    for file in read::files(root, "content/surveys", "toml") {
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
            let (survey, found) = source.in_language(&words);
            problems.extend(found);
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
