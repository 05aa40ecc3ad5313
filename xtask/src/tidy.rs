//! `cargo xtask tidy`: checks that neither the compiler nor a test makes. It takes milliseconds.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use crate::{
    identifiers::identifiers,
    project::{self, FOLDERS},
    report,
};

/// Files with more lines get a warning, because they probably do more than one thing.
const LONG: usize = 400;

/// The test `every_module_says_what_it_is` checks these folders.
const TESTED: [&str; 7] = [
    "survey/src",
    "survey/tests",
    "widget",
    "site/src",
    "site/tests",
    "tests/src",
    "tests/tests",
];

/// The file with the retired identifiers.
const RETIRED: &str = "xtask/retired.txt";

/// Checks every Rust source file of the project, and prints warnings.
///
/// # Errors
/// If a check fails. The error lists every fault with its location.
pub fn run() -> Result<()> {
    let root = project::root()?;
    let list = fs::read_to_string(root.join(RETIRED));
    let list = list
        .with_context(|| format!("cannot read {RETIRED}; `git checkout {RETIRED}` restores it"))?;
    let retired = parse(&list)?;
    let mut wrong = Vec::new();
    for (path, text) in all(&root)? {
        let name = path.display();
        let lines = text.lines().count();
        if lines > LONG {
            report::line(&format!(
                "warning: {name} has {lines} lines; split it if it does more than one thing"
            ));
        }
        let tested = TESTED.iter().any(|folder| path.starts_with(folder));
        if !tested && !text.starts_with("//!") {
            wrong.push(format!(
                "{name}:1: the first line has to say what the module is, after `//!`"
            ));
        }
        let found = in_source(&text, &retired).into_iter();
        wrong.extend(found.map(|(line, problem)| format!("{name}:{line}: {problem}")));
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// The relative path and the text of each Rust source file of the project.
fn all(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    for folder in FOLDERS {
        for (path, text) in project::sources(&root.join(folder))? {
            let path = path.strip_prefix(root)?.to_owned();
            found.push((path, text));
        }
    }
    Ok(found)
}

/// The retired identifiers with their replacements.
fn parse(list: &str) -> Result<BTreeMap<&str, &str>> {
    let mut retired = BTreeMap::new();
    for (index, line) in list.lines().enumerate() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() {
            continue;
        }
        let entry = line.split_once(" -> ");
        let (old, new) = entry.with_context(|| {
            format!(
                "{RETIRED}:{}: write `old -> new`, with the identifiers in their places",
                index + 1
            )
        })?;
        ensure!(
            retired.insert(old.trim(), new.trim()).is_none(),
            "{RETIRED}:{}: `{old}` is listed twice; remove one",
            index + 1
        );
    }
    Ok(retired)
}

/// The line of each retired identifier, with the remedy.
fn in_source(text: &str, retired: &BTreeMap<&str, &str>) -> Vec<(usize, String)> {
    let problem = |(line, name): (usize, &str)| {
        let new = retired.get(name)?;
        Some((line, format!("`{name}` is retired; use `{new}`")))
    };
    // Most files have none. Searching the text first is faster than parsing all of it.
    match retired.keys().any(|name| text.contains(name)) {
        true => identifiers(text).into_iter().filter_map(problem).collect(),
        false => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_retired_identifier_is_found_in_code_only() {
        let retired = parse("# what was -> what is\n\ndesk -> aggregator # the worker\n").unwrap();
        let found = in_source(
            "// desk\nlet s = \"desk\";\nlet desk = Desk::desks();\n",
            &retired,
        );
        assert_eq!(
            found,
            [(3, "`desk` is retired; use `aggregator`".to_owned())]
        );
    }

    #[test]
    fn a_list_that_cannot_be_read_is_an_error() {
        assert!(parse("desk aggregator").is_err());
        assert!(parse("desk -> a\ndesk -> b").is_err());
    }
}
