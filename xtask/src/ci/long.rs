//! The additional steps of `cargo xtask ci --full`.

use anyhow::Result;

use super::{Outcome, Step};
use crate::{command, fuzz};

/// The steps, in their order.
pub const STEPS: [Step; 5] = [
    Step::new("every page and every browser", browsers),
    Step::new("exports in other programs", readers),
    Step::new("XLSForms in pyxform", xlsform),
    Step::new("fuzzing for minutes", fuzzed),
    Step::new("a million cases for each property", properties),
];

/// Tests every page in every language, and every flow in Firefox and WebKit.
fn browsers() -> Result<Outcome> {
    let mut test = command::cargo("test --workspace --test browser -- --include-ignored")?;
    passes(test.env("EVERY_PAGE", "1"))
}

/// Tests the exports in pandas, DuckDB, R, PSPP, LibreOffice, frictionless and Spark.
fn readers() -> Result<Outcome> {
    passes(&mut command::cargo(
        "test --workspace --test readers -- --ignored",
    )?)
}

fn xlsform() -> Result<Outcome> {
    passes(&mut command::cargo(
        "test --workspace --test xlsform -- --ignored",
    )?)
}

fn fuzzed() -> Result<Outcome> {
    fuzz::all(120)?;
    Ok(Outcome::Passed)
}

fn properties() -> Result<Outcome> {
    let mut test =
        command::cargo("test --release -p medskick-survey --test properties --test pack")?;
    passes(test.env("PROPTEST_CASES", "1000000"))
}

fn passes(command: &mut std::process::Command) -> Result<Outcome> {
    command::run(command)?;
    Ok(Outcome::Passed)
}
