//! Reads typed values from a TOML table. Reports problems with their lines, and goes on.

mod typed;

use std::path::Path;

use toml::Spanned;

use super::{
    nearest::did_you_mean,
    values::{Table, listed},
};
use crate::problem::{Lines, Problem};

/// The file being read and the problems found in it so far.
pub(super) struct Reader<'s> {
    file: &'s Path,
    lines: Lines,
    problems: Vec<Problem>,
}

impl<'s> Reader<'s> {
    pub fn new(file: &'s Path, source: &str) -> Self {
        Reader {
            file,
            lines: Lines::new(source),
            problems: Vec::new(),
        }
    }

    /// Reports an error.
    pub fn error(
        &mut self,
        code: &'static str,
        line: usize,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.problems
            .push(Problem::error(code, self.file, Some(line), what, remedy));
    }

    /// Reports a warning.
    pub fn warning(
        &mut self,
        code: &'static str,
        line: usize,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        let problem = Problem::error(code, self.file, Some(line), what, remedy);
        self.problems.push(problem.as_warning());
    }

    /// The problems in the order of their lines, each once.
    pub fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| problem.line);
        // A problem of a matrix occurs in each of its rows.
        let mut told = Vec::new();
        self.problems.retain(|problem| {
            let new = !told.contains(problem);
            if new {
                told.push(problem.clone());
            }
            new
        });
        self.problems
    }

    /// Reports every key of the table that is not among `known`.
    pub fn only_keys(&mut self, table: &Table, known: &[&str]) {
        for (key, _) in table.fields.iter() {
            let (name, line) = (key.get_ref().as_ref(), self.line(key));
            if known.contains(&name) {
                continue;
            }
            if name == "required" {
                let what = format!(
                    "{} has the key `required`, which doesn't exist.",
                    table.name
                );
                self.error(
                    "S03",
                    line,
                    what,
                    "Every question can be skipped; remove the key.",
                );
                continue;
            }
            let what = format!("{} has a key `{name}`, which doesn't exist.", table.name);
            let near = did_you_mean(name, known.iter().copied());
            self.error(
                "S02",
                line,
                what,
                format!("{near}The keys here are {}.", listed(known)),
            );
        }
    }

    /// Reports a missing key.
    pub fn missing(&mut self, table: &Table, key: &str, remedy: &str) {
        let what = format!("{} has no `{key}`.", table.name);
        self.error("S04", table.line, what, remedy);
    }

    /// The line of the key, if the table has it.
    pub fn line_of_key(&self, table: &Table, key: &str) -> Option<usize> {
        table
            .fields
            .get_key_value(key)
            .map(|(key, _)| self.line(key))
    }

    fn line<T>(&self, place: &Spanned<T>) -> usize {
        self.lines.of(place.span().start)
    }
}
