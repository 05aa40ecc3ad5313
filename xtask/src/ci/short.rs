//! The steps of `cargo xtask ci`.

use anyhow::Result;

use super::{Outcome, Step, deny, rebuild};
use crate::{command, fuzz, medskick, tidy};

/// The steps, in the order in which they run.
pub const STEPS: [Step; 11] = [
    Step::new("tidy", tidied),
    Step::new("formatting", formatted),
    Step::new("clippy", clippy),
    Step::new("documentation", documented),
    Step::new("tests of xtask", tested),
    Step::new("licences, sources and banned crates", deny::policy),
    Step::new("advisories", deny::advisories),
    Step::new("fuzzing for seconds", fuzzed),
    Step::new("sizes within the gates", built),
    Step::new("tests of the published site", published).after("sizes within the gates"),
    Step::new("two builds are byte-identical", rebuild::identical).after("sizes within the gates"),
];

/// The widget has a module for each of these sets of features; the first is that of a respondent.
const WIDGETS: [&str; 4] = [
    "",
    "--features workshop",
    "--features collect",
    "--features merge",
];

/// What a module asks of the browser, what it leaves in memory, and one way through the survey.
const PUBLISHED: [&str; 5] = [
    "s12_all_that_the_widget_can_ask_of_the_browser",
    "s09_freed_memory_holds_no_answer",
    "s32_sealed_words_are_not_in_the_memory",
    "no_worker_keeps_the_bytes_of_the_key_that_a_helper_was_given",
    "in_swedish_in_the_dark",
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

/// The tests that `cargo test` runs with modules that compile quickly, and whose result may be another with those that are published.
fn published() -> Result<Outcome> {
    let mut test = command::cargo("test --workspace --test browser --")?;
    command::run(test.args(PUBLISHED).env("PUBLISHED", "1"))?;
    Ok(Outcome::Passed)
}

fn cargo(arguments: &str) -> Result<Outcome> {
    command::run(&mut command::cargo(arguments)?)?;
    Ok(Outcome::Passed)
}

#[cfg(test)]
mod tests {
    use super::PUBLISHED;
    use crate::project;

    /// A filter that matches no test would pass.
    #[test]
    fn every_test_of_the_published_site_exists() {
        let folder = project::root().unwrap().join("tests/tests");
        let sources = project::sources(&folder).unwrap();
        for name in PUBLISHED {
            let function = format!("fn {name}(");
            let found = sources.iter().any(|(_, text)| text.contains(&function));
            assert!(found, "{name}");
        }
    }
}
