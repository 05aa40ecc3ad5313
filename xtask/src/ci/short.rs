//! The steps of `cargo xtask ci`.

use anyhow::Result;

use super::{Outcome, Step, deny, rebuild};
use crate::{command, fuzz, medskick, tidy};

/// The steps, in their order.
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

/// The crates that run in the browser.
const WIDGET: &str = "-p medskick-widget -p medskick-widget-survey -p medskick-widget-tablet -p medskick-widget-phone \
    -p medskick-widget-results";

fn tidied() -> Result<Outcome> {
    tidy::run()?;
    Ok(Outcome::Passed)
}

fn formatted() -> Result<Outcome> {
    cargo("fmt --all --check")
}

/// Runs clippy for the host, and for the widget's crates on `wasm32-unknown-unknown`.
fn clippy() -> Result<Outcome> {
    cargo("clippy --workspace --all-targets -- -D warnings")?;
    cargo(&format!(
        "clippy {WIDGET} --target wasm32-unknown-unknown -- -D warnings"
    ))
}

fn documented() -> Result<Outcome> {
    let mut doc = command::cargo("doc --workspace --no-deps --quiet")?;
    command::run(doc.env("RUSTDOCFLAGS", "-D warnings"))?;
    Ok(Outcome::Passed)
}

/// Tests this crate. `cargo test` leaves it out, because it is not a default member.
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
