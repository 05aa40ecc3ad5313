//! `cargo xtask ci`: all checks of `main` except `cargo test`. With `--full` also the long run.

mod deny;
mod long;
mod rebuild;
mod short;

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use crate::report;

/// What to check.
#[derive(clap::Args)]
pub struct Args {
    /// Also the long run: every page, every browser, other programs, fuzzing for minutes, a million cases for each property.
    #[arg(long)]
    full: bool,
}

/// The outcome of a step that did not fail.
#[derive(Debug)]
enum Outcome {
    Passed,
    /// Not run, with the reason.
    Skipped(&'static str),
}

/// A named check.
struct Step {
    name: &'static str,
    run: fn() -> Result<Outcome>,
    /// The step that must pass first.
    after: Option<&'static str>,
}

impl Step {
    const fn new(name: &'static str, run: fn() -> Result<Outcome>) -> Step {
        let after = None;
        Step { name, run, after }
    }

    const fn after(mut self, name: &'static str) -> Step {
        self.after = Some(name);
        self
    }
}

/// A finished step with its result.
struct Row {
    name: &'static str,
    took: Duration,
    result: Result<Outcome>,
}

impl Row {
    fn failed(&self) -> bool {
        self.result.is_err()
    }

    fn cells(&self) -> Vec<String> {
        let result = match &self.result {
            Ok(Outcome::Passed) => "passed".to_owned(),
            Ok(Outcome::Skipped(why)) => format!("SKIPPED: {why}"),
            Err(_) => "FAILED".to_owned(),
        };
        vec![self.name.to_owned(), seconds(self.took), result]
    }
}

/// Runs all steps and prints a table. A failed step does not stop later steps, except those that need it.
///
/// # Errors
/// If steps failed. The error names them.
pub fn run(args: &Args) -> Result<()> {
    let long: &[Step] = if args.full { &long::STEPS } else { &[] };
    let rows = all(short::STEPS.iter().chain(long), report::line);
    report::heading("steps");
    report::table(&rows.iter().map(Row::cells).collect::<Vec<_>>());
    let failed: Vec<&str> = rows
        .iter()
        .filter(|row| row.failed())
        .map(|row| row.name)
        .collect();
    ensure!(
        failed.is_empty(),
        "failed: {}; the reason stands above, at the end of each",
        failed.join(", ")
    );
    Ok(())
}

/// Runs the steps in order and prints each result.
fn all<'a>(steps: impl Iterator<Item = &'a Step>, print: impl Fn(&str)) -> Vec<Row> {
    let mut rows = Vec::<Row>::new();
    for step in steps {
        print(&format!("\n== {}", step.name));
        let begun = Instant::now();
        let passed = |row: &Row| matches!(row.result, Ok(Outcome::Passed));
        let is_ready = |name| rows.iter().any(|row| row.name == name && passed(row));
        let result = match step.after.is_none_or(is_ready) {
            true => (step.run)(),
            false => Ok(Outcome::Skipped("the step that it needs did not pass")),
        };
        let took = begun.elapsed();
        let row = Row {
            name: step.name,
            took,
            result,
        };
        if let Err(error) = &row.result {
            print(&format!("error: {error:#}"));
        }
        print(&row.cells().join("  "));
        rows.push(row);
    }
    rows
}

fn seconds(time: Duration) -> String {
    format!("{:>6.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    #[test]
    fn a_step_that_fails_stops_only_those_that_need_it() {
        let steps = [
            Step::new("one", || bail!("broken")),
            Step::new("two", || Ok(Outcome::Passed)).after("one"),
            Step::new("three", || Ok(Outcome::Passed)).after("two"),
            Step::new("four", || Ok(Outcome::Passed)),
        ];
        let rows = all(steps.iter(), |_| ());
        let results: Vec<String> = rows.iter().filter_map(|row| row.cells().pop()).collect();
        let skipped = "SKIPPED: the step that it needs did not pass";
        assert_eq!(results, ["FAILED", skipped, skipped, "passed"]);
    }
}
