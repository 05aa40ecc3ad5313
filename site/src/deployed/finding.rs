//! A mistake in a server's response, with the correction for each kind of server.

use std::fmt;

/// A mistake at one or several addresses.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    /// Error code in `docs/errors/tools.md`.
    pub code: &'static str,
    /// The affected addresses.
    pub addresses: Vec<String>,
    /// Description of the mistake.
    pub what: String,
    /// Configuration lines to add, by the name of the server.
    pub lines: Vec<(&'static str, String)>,
}

/// Merges equal findings at several addresses into one.
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
