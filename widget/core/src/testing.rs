//! Helpers for the tests of the elements: languages, message files and QR codes.

#![allow(clippy::unwrap_used, reason = "only tests call this")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use medskick_survey::text::Catalogue;

use crate::code::Code;

fn translations() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../translations")
}

/// The languages, each with whether it must have every message. A partial language may lack messages, and then no survey is
/// shown in it.
pub fn languages() -> Vec<(String, bool)> {
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

/// Asserts that each language has the messages `wanted` in `file` and no other, with the placeholders of the Swedish source. A
/// partial language may lack messages.
pub fn compare(file: &str, wanted: &BTreeSet<&str>) {
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

/// Reads a message file of a language.
pub fn catalogue(language: &str, file: &str) -> Catalogue {
    let file = translations().join(language).join(file);
    let (catalogue, problems) = Catalogue::parse(&file, &fs::read_to_string(&file).unwrap());
    assert!(problems.is_empty(), "{problems:?}");
    catalogue
}

/// Returns the placeholders of a message.
pub fn places(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('}')?.0))
        .collect()
}

/// Returns a code's modules as rows of `#` for dark and `.` for light.
pub fn drawn(code: &Code) -> Vec<String> {
    let size = usize::try_from(code.size).unwrap();
    let mut rows = vec![vec!['.'; size]; size];
    for run in code.path.split('M').skip(1) {
        let (place, rest) = run.split_once('h').unwrap();
        let (left, top) = place.split_once(' ').unwrap();
        let (left, top): (usize, usize) = (left.parse().unwrap(), top.parse().unwrap());
        let (wide, _) = rest.split_once('v').unwrap();
        let wide: usize = wide.parse().unwrap();
        rows[top][left..left + wide].fill('#');
    }
    rows.into_iter()
        .map(|row| row.into_iter().collect())
        .collect()
}
