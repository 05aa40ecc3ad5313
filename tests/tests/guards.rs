//! Checks the table *What guards what* in `CONTRIBUTING.md`: each guard in it exists and runs when the table says.

use std::{collections::BTreeSet, fs};

use anyhow::{Context, Result, ensure};
use medskick_tests::site;

/// Runs in every `.ci/run`.
const SHORT: &str = "short";
/// Runs only in `cargo xtask ci --full`.
const LONG: &str = "long";
/// Runs in Chromium in every `.ci/run`, and in the other engines only in `cargo xtask ci --full`.
const LONG_ELSEWHERE: &str = "long in Firefox and WebKit";

/// The source file that lists the steps of `cargo xtask ci`, by run.
const STEPS: [(&str, &str); 2] = [
    (SHORT, "xtask/src/ci/short.rs"),
    (LONG, "xtask/src/ci/long.rs"),
];

#[test]
fn every_guard_exists_and_runs_when_the_table_says_so() -> Result<()> {
    let document = read("CONTRIBUTING.md")?;
    let (_, section) = document
        .split_once("\n## What guards what\n")
        .context("CONTRIBUTING.md has no section «What guards what»")?;
    let section = section
        .split_once("\n## ")
        .map_or(section, |(section, _)| section);
    let mut promises = BTreeSet::new();
    let mut wrong = Vec::new();
    for line in section.lines().filter(|line| line.starts_with('|')) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let &[promise, guards, run] = cells.as_slice() else {
            wrong.push(format!("not a row of three cells: {line}"));
            continue;
        };
        if promise == "promise" || promise.starts_with("--") {
            continue;
        }
        if !promises.insert(promise.to_owned()) {
            wrong.push(format!("«{promise}» is listed twice"));
        }
        let named: Vec<&str> = guards.split('`').skip(1).step_by(2).collect();
        if named.is_empty() {
            wrong.push(format!("«{promise}» names no guard"));
        }
        for guard in named {
            if let Err(error) = holds(guard, run) {
                wrong.push(format!("«{promise}», {guard}: {error:#}"));
            }
        }
    }
    ensure!(promises.len() >= 20, "only {} promises", promises.len());
    ensure!(wrong.is_empty(), "CONTRIBUTING.md:\n{}", wrong.join("\n"));
    Ok(())
}

/// Checks that a guard, `<file>::<test>` or `cargo xtask ci: <step>`, exists and runs at `run`.
fn holds(guard: &str, run: &str) -> Result<()> {
    if let Some(step) = guard.strip_prefix("cargo xtask ci: ") {
        let file = STEPS.iter().find(|(when, _)| *when == run);
        let (_, file) = file.with_context(|| format!("no step runs «{run}»"))?;
        let listed = read(file)?.contains(&format!("Step::new(\"{step}\","));
        ensure!(listed, "{file} has no step of this name");
        return Ok(());
    }
    let (file, name) = guard
        .split_once("::")
        .context("a guard is `<file>::<test>` or `cargo xtask ci: <step>`")?;
    let runs = when(&read(file)?, name);
    let runs = runs.with_context(|| format!("{file} has no test of this name"))?;
    ensure!(runs == run, "runs «{runs}», the table says «{run}»");
    Ok(())
}

/// When the test `name` in a source file runs. `None` if there is no such test.
fn when(source: &str, name: &str) -> Option<&'static str> {
    if let Some((always, long)) = flows(source) {
        if has(always, name) {
            return Some(SHORT);
        }
        if has(long, name) {
            return Some(LONG_ELSEWHERE);
        }
    }
    let (mut is_test, mut is_ignored) = (false, false);
    for line in source.lines().map(str::trim) {
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            is_test = true;
        } else if line.starts_with("#[ignore") {
            is_ignored = true;
        } else if let Some(found) = function(line) {
            if is_test && found == name {
                return Some(if is_ignored { LONG } else { SHORT });
            }
            (is_test, is_ignored) = (false, false);
        }
    }
    None
}

/// The two lists of `in_each_engine!`: flows that always run in all engines, and flows that do so only in the long run.
fn flows(source: &str) -> Option<(&str, &str)> {
    let (_, lists) = source.split_once("\nin_each_engine!(")?;
    let (lists, _) = lists.split_once(");")?;
    lists.split_once(';')
}

fn has(list: &str, name: &str) -> bool {
    list.split(',').any(|flow| flow.trim() == name)
}

/// The name of the function that is declared on this line.
fn function(line: &str) -> Option<&str> {
    let line = line.strip_prefix("pub ").unwrap_or(line);
    let line = line.strip_prefix("async ").unwrap_or(line);
    line.strip_prefix("fn ")?.split(['(', '<']).next()
}

fn read(path: &str) -> Result<String> {
    fs::read_to_string(site::root().join(path)).with_context(|| format!("cannot read {path}"))
}
