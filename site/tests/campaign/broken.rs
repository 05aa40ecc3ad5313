//! Every mistake of an editor and its error text: one folder per case in `broken/`.
//!
//! `UPDATE_EXPECTED=1 cargo test -p medskick --test campaign` rewrites the expected texts.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;
use medskick::campaign;
use medskick_survey::problem::Problem;
use time::macros::date;

use crate::folder;

fn cases() -> Result<Vec<PathBuf>> {
    let mut cases = fs::read_dir(folder::fixtures().join("broken"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    cases.sort();
    Ok(cases)
}

fn problems(case: Option<&Path>) -> Result<Vec<Problem>> {
    let campaign = folder::with(case)?;
    Ok(campaign::load_on(campaign.path(), date!(2026 - 11 - 24)).1)
}

#[test]
fn the_base_has_no_problem() -> Result<()> {
    assert_eq!(problems(None)?, []);
    Ok(())
}

#[test]
fn every_mistake_is_told_as_expected() -> Result<()> {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    for case in cases()? {
        let told: Vec<String> = problems(Some(&case))?
            .iter()
            .map(|problem| format!("{problem}\n"))
            .collect();
        assert!(!told.is_empty(), "{}: no problem was found", case.display());
        let told = told.join("\n");
        let expected = case.join("expected.txt");
        if update {
            fs::write(&expected, &told)?;
        } else if fs::read_to_string(&expected).unwrap_or_default() != told {
            wrong.push(format!("== {} ==\n{told}", case.display()));
        }
    }
    assert!(
        wrong.is_empty(),
        "these differ from expected.txt:\n{}",
        wrong.join("\n")
    );
    Ok(())
}

#[test]
fn every_code_has_an_entry_and_a_fixture() -> Result<()> {
    let catalogue = fs::read_to_string(folder::fixtures().join("../../../docs/errors/content.md"))?;
    let heading = |line: &str| {
        Some(
            line.strip_prefix("## ")?
                .split_whitespace()
                .next()?
                .to_owned(),
        )
    };
    let listed: BTreeSet<String> = catalogue.lines().filter_map(heading).collect();
    let base = folder::with(None)?;
    let campaign = campaign::load(base.path()).0;
    let unsigned = campaign::signatures::missing(&campaign);
    let no_address = campaign::data::example_origin(base.path());
    let mut shown: BTreeSet<String> = unsigned
        .iter()
        .chain(&no_address)
        .map(|it| it.code.to_owned())
        .collect();
    for case in cases()? {
        shown.extend(
            problems(Some(&case))?
                .into_iter()
                .map(|problem| problem.code.to_owned())
                .filter(|code| code.starts_with('C')),
        );
    }
    assert_eq!(
        listed, shown,
        "left: docs/errors/content.md, right: broken/"
    );
    Ok(())
}
