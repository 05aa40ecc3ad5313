//! The source files of the engine and its lists of errors, for tests that read them.

#![allow(dead_code, reason = "each test file uses its part")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// All files below `folder`.
pub fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// The error codes in a source file: string literals of the letter and two digits.
pub fn codes(file: &Path, letter: char) -> Vec<String> {
    let source = fs::read_to_string(file).unwrap();
    let begins = source.match_indices('"').map(|(at, _)| at + 1);
    let words = begins.filter_map(|at| source.get(at..at + 4));
    let is_code = |word: &&str| {
        let digits = word
            .strip_prefix(letter)
            .and_then(|it| it.strip_suffix('"'));
        digits.is_some_and(|digits| digits.chars().all(|c| c.is_ascii_digit()))
    };
    words
        .filter(is_code)
        .map(|word| word[..3].to_owned())
        .collect()
}

/// The codes that have an entry in a list of errors.
pub fn headings(document: &str) -> BTreeSet<String> {
    let headings = document.lines().filter_map(|line| line.strip_prefix("## "));
    headings
        .filter_map(|heading| Some(heading.split_whitespace().next()?.to_owned()))
        .collect()
}
