//! All terminal output: progress and problems go to standard error, tables to standard output.

use std::{
    collections::BTreeSet,
    io::{self, IsTerminal, Write},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};
use medskick_survey::problem::{Problem, Severity};

/// Spinner below the current step. It is invisible without a terminal.
static MOVING: Mutex<Option<ProgressBar>> = Mutex::new(None);

/// True during [`quietly`]: progress and repeated warnings are not printed.
static QUIET: AtomicBool = AtomicBool::new(false);
/// The most recently printed problems.
static TOLD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Runs `work` without printing progress and without repeating warnings that are already known.
pub fn quietly<T>(work: impl FnOnce() -> T) -> T {
    QUIET.store(true, Ordering::Relaxed);
    let result = work();
    QUIET.store(false, Ordering::Relaxed);
    result
}

fn is_quiet() -> bool {
    QUIET.load(Ordering::Relaxed)
}

/// Prints an information.
pub fn note(what: &str) {
    if is_quiet() {
        return;
    }
    line(&format!("{} {what}", paint("36", "·")));
}

/// Starts a step with a spinner, which runs until the next printed line.
pub fn step(what: &str) {
    note(what);
    let style = ProgressStyle::with_template("  {spinner} {elapsed} {wide_msg}");
    let bar =
        ProgressBar::new_spinner().with_style(style.unwrap_or(ProgressStyle::default_spinner()));
    bar.enable_steady_tick(Duration::from_millis(120));
    stop_moving(Some(bar));
}

/// Shows the latest output line of a program next to the spinner.
pub fn says(what: &str) {
    let moving = MOVING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(bar) = moving.as_ref().filter(|_| !what.trim().is_empty()) {
        bar.set_message(what.trim().to_owned());
    }
}

/// Prints that a step is done.
pub fn done(what: &str) {
    if is_quiet() {
        return;
    }
    line(&format!("{} {what}", paint("32", "✓")));
}

/// Prompts for a secret without echoing it. Returns `None` without a terminal.
pub fn ask(what: &str) -> Option<String> {
    if !io::stdin().is_terminal() {
        return None;
    }
    stop_moving(None);
    rpassword::prompt_password(format!("{} {what}: ", paint("36", "?"))).ok()
}

/// Prints an error and its causes.
pub fn error(error: &anyhow::Error) {
    let mut causes = error.chain().map(ToString::to_string);
    let head = causes.next().unwrap_or_default();
    let head = if head.starts_with("error") {
        head
    } else {
        format!("error: {head}")
    };
    line(&paint("31", &head));
    for cause in causes {
        line(&format!("  because: {cause}"));
    }
}

/// Prints messages separated by empty lines.
pub fn each(messages: &[impl std::fmt::Display]) {
    for message in messages {
        line(&format!("{message}\n"));
    }
}

/// Prints all problems and their number. In quiet mode, known warnings are left out.
pub fn problems(problems: &[Problem]) {
    let now: BTreeSet<String> = problems.iter().map(ToString::to_string).collect();
    let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    let known = std::mem::replace(&mut *told, now);
    let is_old = |it: &Problem| it.severity == Severity::Warning && known.contains(&it.to_string());
    let is_said = |it: &&Problem| !is_quiet() || !is_old(it);
    let said: Vec<&Problem> = problems.iter().filter(is_said).collect();
    each(&said);
    if !said.is_empty() {
        line(&count(problems));
    }
}

/// Returns the number of problems by severity, such as `2 errors, 1 warning`.
pub fn count(problems: &[Problem]) -> String {
    let errors = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .count();
    let plural = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    format!(
        "{}, {}",
        plural(errors, "error"),
        plural(problems.len() - errors, "warning")
    )
}

/// Prints a table with aligned columns to standard output.
pub fn table(rows: &[Vec<String>]) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
    };
    let widths: Vec<usize> = (0..columns)
        .map(|column| width(column).unwrap_or(0))
        .collect();
    stop_moving(None);
    let mut out = io::stdout().lock();
    for row in rows {
        let cells = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:width$}"));
        // A closed pipe (`medskick doctor | head`) is no error.
        let _ = writeln!(out, "{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
}

/// Replaces the current spinner with another one or with none.
fn stop_moving(next: Option<ProgressBar>) {
    let mut moving = MOVING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(bar) = std::mem::replace(&mut *moving, next) {
        bar.finish_and_clear();
    }
}

fn line(text: &str) {
    stop_moving(None);
    let _ = writeln!(io::stderr().lock(), "{text}");
}

fn paint(colour: &str, text: &str) -> String {
    if std::env::var_os("NO_COLOR").is_none() && io::stderr().is_terminal() {
        format!("\u{1b}[{colour}m{text}\u{1b}[0m")
    } else {
        text.to_owned()
    }
}
