//! The only place that talks to the terminal: progress and problems to standard error, tables to standard output.

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

/// What moves on the terminal below the step that has begun. Where there is no terminal, nothing moves.
static MOVING: Mutex<Option<ProgressBar>> = Mutex::new(None);

/// Whether only what is wrong is said, and of warnings only new ones.
static QUIET: AtomicBool = AtomicBool::new(false);
/// The problems that were said last.
static TOLD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// What `work` does is not told step by step, and a warning of before not again.
pub fn quietly<T>(work: impl FnOnce() -> T) -> T {
    QUIET.store(true, Ordering::Relaxed);
    let result = work();
    QUIET.store(false, Ordering::Relaxed);
    result
}

fn is_quiet() -> bool {
    QUIET.load(Ordering::Relaxed)
}

/// Something to know.
pub fn note(what: &str) {
    if is_quiet() {
        return;
    }
    line(&format!("{} {what}", paint("36", "·")));
}

/// A step that begins now, and lasts until the next line.
pub fn step(what: &str) {
    note(what);
    let style = ProgressStyle::with_template("  {spinner} {elapsed} {wide_msg}");
    let bar =
        ProgressBar::new_spinner().with_style(style.unwrap_or(ProgressStyle::default_spinner()));
    bar.enable_steady_tick(Duration::from_millis(120));
    stop_moving(Some(bar));
}

/// The last thing that a program said which the step waits for.
pub fn says(what: &str) {
    let moving = MOVING.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(bar) = moving.as_ref().filter(|_| !what.trim().is_empty()) {
        bar.set_message(what.trim().to_owned());
    }
}

/// Something that is done.
pub fn done(what: &str) {
    if is_quiet() {
        return;
    }
    line(&format!("{} {what}", paint("32", "✓")));
}

/// Asks for a secret, which does not show while it is typed; `None` where there is no terminal.
pub fn ask(what: &str) -> Option<String> {
    if !io::stdin().is_terminal() {
        return None;
    }
    stop_moving(None);
    rpassword::prompt_password(format!("{} {what}: ", paint("36", "?"))).ok()
}

/// An error, with the causes below it.
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

/// Messages with a line between them, to be read one by one.
pub fn each(messages: &[impl std::fmt::Display]) {
    for message in messages {
        line(&format!("{message}\n"));
    }
}

/// All problems, and how many there are.
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

/// `2 errors, 1 warning`.
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

/// A table with aligned columns, to standard output.
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
        // A closed pipe (`medskick doctor | head`) is no reason to fail.
        let _ = writeln!(out, "{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
}

/// Puts another thing that moves, or none, in the place of the one there is.
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
