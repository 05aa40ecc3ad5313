//! One thing that is wrong with what a server sends, and the line that mends it, for each server.

use std::fmt;

/// What is wrong at an address.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its number in `docs/errors/tools.md`.
    pub code: &'static str,
    /// The addresses.
    pub addresses: Vec<String>,
    /// What is wrong.
    pub what: String,
    /// The line to add, by the name of the server.
    pub lines: Vec<(&'static str, String)>,
}

/// What is wrong in the same way at several addresses is told once.
pub fn together(findings: Vec<Finding>) -> Vec<Finding> {
    let mut all: Vec<Finding> = Vec::new();
    for finding in findings {
        let is_same = |known: &&mut Finding| {
            known.code == finding.code
                && known.what == finding.what
                && known.lines.first() == finding.lines.first()
        };
        match all.iter_mut().find(is_same) {
            Some(known) => known.addresses.extend(finding.addresses),
            None => all.push(finding),
        }
    }
    all
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {}: {}",
            self.code,
            self.addresses.join(", "),
            self.what
        )?;
        for (server, line) in &self.lines {
            let label = format!("\n  {server}: ");
            let indent = format!("\n{}", " ".repeat(label.len() - 1));
            write!(f, "{label}{}", line.replace('\n', &indent))?;
        }
        Ok(())
    }
}
