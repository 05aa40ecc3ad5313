//! A fault of the machine or the set-up: number, what is wrong, and the remedy. Listed in `docs/errors/tools.md`.

use std::fmt;

/// One fault. Faults in what editors write are [`medskick_survey::problem::Problem`]s instead.
#[derive(Debug)]
pub struct Fault {
    code: &'static str,
    what: String,
    remedy: String,
}

impl Fault {
    /// A fault as an error for `?`.
    pub fn error(
        code: &'static str,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> anyhow::Error {
        Fault {
            code,
            what: what.into(),
            remedy: remedy.into(),
        }
        .into()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "error {}: {}\n  Mend: {}",
            self.code, self.what, self.remedy
        )
    }
}

impl std::error::Error for Fault {}
