//! An error of the machine or its set-up, with code, description and remedy. All codes are listed in `docs/errors/tools.md`.

use std::fmt;

/// A tool error. Mistakes in the texts of editors are [`medskick_survey::problem::Problem`]s instead.
#[derive(Debug)]
pub struct Fault {
    code: &'static str,
    what: String,
    remedy: String,
}

impl Fault {
    /// Creates an error for use with `?`.
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
