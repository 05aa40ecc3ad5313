//! The steps of `cargo xtask ci`.

use anyhow::Result;

use super::{Outcome, Step, deny, rebuild};
use crate::{command, fuzz, medskick, tidy};

/// The steps, in the order in which they run.
pub const STEPS: [Step; 10] = [
    Step::new("tidy", tidied),
    Step::new("formatting", formatted),
    Step::new("clippy", clippy),
    Step::new("documentation", documented),
    Step::new("tests of xtask", tested),
    Step::new("licences, sources and banned crates", deny::policy),
    Step::new("advisories", deny::advisories),
    Step::new("fuzzing for seconds", fuzzed),
    Step::new("sizes within the gates", built),
    Step::new("two builds are byte-identical", rebuild::identical).after("sizes within the gates"),
];

/// The widget has a module for each of these sets of features; the first is that of a respondent.
const WIDGETS: [&str; 4] = [
    "",
    "--features workshop",
    "--features collect",
    "--features merge",
];

fn tidied() -> Result<Outcome> {
    tidy::run()?;
    Ok(Outcome::Passed)
}

fn formatted() -> Result<Outcome> {
    cargo("fmt --all --check")
}

/// Clippy for the host, and for the widget in the browser.
fn clippy() -> Result<Outcome> {
    cargo("clippy --workspace --all-targets -- -D warnings")?;
    for features in WIDGETS {
        cargo(&format!(
            "clippy -p medskick-widget --target wasm32-unknown-unknown {features} -- -D warnings"
        ))?;
    }
    Ok(Outcome::Passed)
}

fn documented() -> Result<Outcome> {
    let mut doc = command::cargo("doc --workspace --no-deps --quiet")?;
    command::run(doc.env("RUSTDOCFLAGS", "-D warnings"))?;
    Ok(Outcome::Passed)
}

/// `cargo test` leaves this crate out: it is no default member.
fn tested() -> Result<Outcome> {
    cargo("test --quiet -p xtask")
}

fn fuzzed() -> Result<Outcome> {
    fuzz::all(2)?;
    Ok(Outcome::Passed)
}

fn built() -> Result<Outcome> {
    medskick::measured()?;
    Ok(Outcome::Passed)
}

fn cargo(arguments: &str) -> Result<Outcome> {
    command::run(&mut command::cargo(arguments)?)?;
    Ok(Outcome::Passed)
}
