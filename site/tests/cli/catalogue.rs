//! The catalogue of errors lists exactly the error numbers in the code.

use std::{collections::BTreeSet, fs};

use crate::machine::repository;

/// The error numbers (`T` and two digits) after each `before` in a text.
fn numbers(text: &str, before: &str) -> BTreeSet<String> {
    let candidates = text
        .match_indices(before)
        .map(|(at, _)| text[at + before.len()..].chars().take(3).collect());
    let is_number = |word: &String| word.starts_with('T') && word[1..].parse::<u8>().is_ok();
    candidates.filter(is_number).collect()
}

#[test]
fn the_catalogue_has_every_number_and_no_other() {
    let mut used = BTreeSet::new();
    for entry in walkdir::WalkDir::new(repository().join("site/src")) {
        let entry = entry.unwrap();
        if entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "rs")
        {
            let source = fs::read_to_string(entry.path()).unwrap();
            used.extend(numbers(&source, "\""));
            used.extend(numbers(&source, "\"error "));
        }
    }
    let catalogue = fs::read_to_string(repository().join("docs/errors/tools.md")).unwrap();
    assert_eq!(numbers(&catalogue, "## "), used);
}
