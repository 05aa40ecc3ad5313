//! The published languages (`translations/languages.toml`).

use std::{collections::BTreeSet, path::Path};

use medskick_survey::problem::Problem;
use serde::{Deserialize, Serialize};

use super::{
    read,
    shape::{Key, Shape, optional, required},
    table::{LINE, Reader},
};

/// Path of the file relative to the project.
pub const FILE: &str = "translations/languages.toml";

const KEYS: [Key<'static>; 2] = [
    required("source", Shape::Text),
    required(
        "language",
        Shape::Tables(&[
            required("code", Shape::Text),
            required("tag", Shape::Text),
            required("name", Shape::Text),
            required("dir", Shape::OneOf(&["ltr", "rtl"])),
            required("reviewers", Shape::Texts),
            optional("fallback", Shape::Text),
            optional("partial", Shape::Flag),
        ]),
    ),
];

/// The published languages.
#[derive(Debug, Default)]
pub struct Languages {
    /// Code of the language that texts are written in first.
    pub source: String,
    /// All languages, in the order that readers see.
    pub list: Vec<Language>,
}

/// One language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Language {
    /// Folder name and URL prefix, such as `sv-simple`.
    pub code: String,
    /// BCP 47 tag, such as `sv-x-simple`.
    pub tag: String,
    /// Name of the language in the language itself.
    pub name: String,
    /// Writing direction: `ltr` or `rtl`.
    pub dir: String,
    /// Names of the reviewers; empty if nobody has reviewed.
    #[serde(skip_serializing)]
    pub reviewers: Vec<String>,
    /// Code of the language to show where a page is missing; the source language if `None`.
    #[serde(default, skip_serializing)]
    pub fallback: Option<String>,
    /// True if words and surveys may be missing. Readers then see the fallback's texts and a notice.
    #[serde(default, skip_serializing)]
    pub partial: bool,
}

impl Languages {
    /// Returns the language with this code.
    pub fn get(&self, code: &str) -> Option<&Language> {
        self.list.iter().find(|language| language.code == code)
    }

    /// Returns the codes of the languages to show to readers of `code`, best first: the language itself, its fallback, the
    /// source.
    pub fn chain<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a str> {
        let fallback = self
            .get(code)
            .and_then(|language| language.fallback.as_deref());
        std::iter::once(code)
            .chain(fallback)
            .chain(std::iter::once(self.source.as_str()))
    }
}

/// Reads the languages. Returns `None` if the file is unreadable or lacks the source language, because no other file can be
/// checked then.
pub fn load(root: &Path, problems: &mut Vec<Problem>) -> Option<Languages> {
    let file = Path::new(FILE);
    let text = read::text(root, file, problems)?;
    let table = Reader::new(file, &text, 0, problems).read(&KEYS)?;
    let tables = table
        .get("language")
        .and_then(|list| list.as_array())
        .cloned()
        .unwrap_or_default();
    let source = table
        .get("source")
        .and_then(|source| source.as_str())
        .unwrap_or_default()
        .to_owned();
    let mut seen = BTreeSet::new();
    let mut list = Vec::new();
    for table in tables {
        let line = table[LINE]
            .as_u64()
            .and_then(|line| usize::try_from(line).ok());
        // The reader already reported the missing key.
        let Ok(language) = serde_json::from_value::<Language>(table) else {
            continue;
        };
        if !seen.insert(language.code.to_lowercase()) {
            let what = format!("The language `{}` is there twice.", language.code);
            problems.push(Problem::error(
                "C16",
                file,
                line,
                what,
                "Remove one of the two.",
            ));
            continue;
        }
        list.push(language);
    }
    let languages = Languages { source, list };
    let named = languages
        .list
        .iter()
        .filter_map(|language| language.fallback.as_deref());
    for code in named.chain([languages.source.as_str()]) {
        if languages.get(code).is_none() {
            let what = format!("The language `{code}` is named but not described.");
            let remedy = format!("Add a [[language]] with code = \"{code}\", or correct the name.");
            problems.push(Problem::error("C07", file, None, what, remedy));
        }
    }
    languages
        .get(&languages.source)
        .is_some()
        .then_some(languages)
}
