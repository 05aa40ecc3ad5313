//! All languages have every message the widget needs and no other, with the same places to fill in.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use medskick_survey::text::Catalogue;

use super::{Message, Word, Words};

fn translations() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../translations")
}

/// The languages, and whether all words of each must be there: those of a partial one may be missing, and then nobody is asked in it.
pub(crate) fn languages() -> Vec<(String, bool)> {
    let list = fs::read_to_string(translations().join("languages.toml")).unwrap();
    let entries = list.split("[[language]]").skip(1);
    let value = |entry: &str, key: &str| {
        let line = entry
            .lines()
            .find_map(|line| line.strip_prefix(key)?.trim().strip_prefix('='));
        line.map(|value| {
            value
                .split('#')
                .next()
                .unwrap_or_default()
                .trim()
                .trim_matches('"')
                .to_owned()
        })
    };
    entries
        .map(|entry| {
            (
                value(entry, "code").unwrap(),
                value(entry, "partial").as_deref() != Some("true"),
            )
        })
        .collect()
}

/// Holds the words of each language in `file` against those that are wanted, and their places against those of the source.
pub(crate) fn compare(file: &str, wanted: &BTreeSet<&str>) {
    let source = catalogue("sv", file);
    for (language, whole) in &languages() {
        if !whole && !translations().join(language).join(file).is_file() {
            continue;
        }
        let catalogue = catalogue(language, file);
        let found: BTreeSet<&str> = catalogue.ids().collect();
        assert!(found.is_subset(wanted), "{language} has more in {file}");
        assert!(
            !whole || found == *wanted,
            "{language} lacks some in {file}"
        );
        for id in found {
            let (text, original) = (catalogue.get(id).unwrap(), source.get(id).unwrap());
            assert_eq!(places(text), places(original), "{language}: {id}");
        }
    }
}

/// A file of a language.
pub(crate) fn catalogue(language: &str, file: &str) -> Catalogue {
    let file = translations().join(language).join(file);
    let (catalogue, problems) = Catalogue::parse(&file, &fs::read_to_string(&file).unwrap());
    assert!(problems.is_empty(), "{problems:?}");
    catalogue
}

/// What is to be filled in.
pub(crate) fn places(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('}')?.0))
        .collect()
}

#[test]
fn every_language_has_the_words() {
    let wanted: BTreeSet<&str> = Word::ALL.iter().map(|word| word.id()).collect();
    assert_eq!(wanted.len(), Word::ALL.len(), "two words share an id");
    compare("widget.ftl", &wanted);
}

#[test]
fn fills_in_what_it_is_given() {
    let words =
        Words::<Word>::new(|id| (id == "page").then(|| "Sida {current} av {total}.".to_owned()));
    assert_eq!(
        words.fill(Word::Page, &[("current", 2), ("total", 5)]),
        "Sida 2 av 5."
    );
    assert_eq!(words.fill(Word::Page, &[("total", 5)]), "Sida  av 5.");
    assert_eq!(words.get(Word::Next), "next");
}

#[test]
fn an_open_brace_loses_nothing_but_itself() {
    let words = Words::<Word>::new(|_| Some("a {b".to_owned()));
    assert_eq!(words.fill(Word::Page, &[]), "a ");
}
