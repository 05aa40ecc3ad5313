//! Every mistake in a survey file and its error text: one folder per case in `tests/broken`.
//!
//! `UPDATE_EXPECTED=1 cargo test -p medskick-survey --test broken` rewrites the expected texts.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod sources;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use medskick_survey::{compile, problem::Problem, text::Catalogue};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    let mut cases: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    cases
}

fn problems(case: &Path) -> Vec<Problem> {
    let toml = fs::read_to_string(case.join("survey.toml")).unwrap();
    let (source, mut problems) = compile::parse(Path::new("survey.toml"), &toml);
    if let Ok(ftl) = fs::read_to_string(case.join("text.ftl")) {
        let (texts, more) = Catalogue::parse(Path::new("text.ftl"), &ftl);
        problems.extend(more);
        if let Some(source) = source {
            problems.extend(source.in_language(&texts).1);
        }
    }
    problems
}

#[test]
fn every_mistake_is_told_as_expected() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let told: Vec<String> = problems(&case)
            .iter()
            .map(|problem| format!("{problem}\n"))
            .collect();
        assert!(!told.is_empty(), "{}: no problem was found", case.display());
        let told = told.join("\n");
        let expected = case.join("expected.txt");
        if update {
            fs::write(&expected, &told).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != told {
            wrong.push(format!("== {} ==\n{told}", case.display()));
        }
    }
    assert!(
        wrong.is_empty(),
        "these differ from expected.txt:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn every_code_has_an_entry_and_a_fixture() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalogue = fs::read_to_string(root.join("../docs/errors/survey.md")).unwrap();
    let listed = sources::headings(&catalogue);
    let shown: BTreeSet<String> = cases()
        .iter()
        .flat_map(|case| problems(case))
        .map(|problem| problem.code.to_owned())
        .collect();
    let written: BTreeSet<String> = sources::sources(&root.join("src"))
        .iter()
        .flat_map(|source| sources::codes(source, 'S'))
        .collect();
    assert_eq!(
        listed, shown,
        "left: docs/errors/survey.md, right: tests/broken"
    );
    assert_eq!(written, shown, "left: the sources, right: tests/broken");
}
