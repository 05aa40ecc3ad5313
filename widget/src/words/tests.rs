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

/// Every language has a folder.
pub(crate) fn languages() -> Vec<String> {
    let folders = fs::read_dir(translations())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir());
    folders
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect()
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
    let source = catalogue("sv", "widget.ftl");
    for language in &languages() {
        let catalogue = catalogue(language, "widget.ftl");
        assert_eq!(
            catalogue.ids().collect::<BTreeSet<_>>(),
            wanted,
            "{language}"
        );
        for id in &wanted {
            let (text, original) = (catalogue.get(id).unwrap(), source.get(id).unwrap());
            assert_eq!(places(text), places(original), "{language}: {id}");
        }
    }
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
