//! Creates the release: the same files as on the results page, by the same rules.

use std::rc::Rc;

use anyhow::Result;
use medskick_survey::{
    collect::{Collection, history},
    compiled::{Kind, Survey},
    describe::Edition,
    export::Dialect,
    release::{History, Refusal, Rules, Stream},
};
use medskick_widget::fair;

use super::Wanted;
use crate::{fault::Fault, report};

/// Maximum number of responses for rows and free texts. They need all responses in memory, about 2 GB for this number. Tables
/// need only counts, so they have no limit.
const MOST_ROWS: usize = 1_000_000;

/// A release.
pub struct Made {
    /// Name and content of each file.
    pub files: Vec<(String, Vec<u8>)>,
    /// The history including this release.
    pub history: String,
}

/// Checks the options before any response is opened.
///
/// # Errors
/// `T31` when the options are invalid.
pub fn possible(wanted: &Wanted, survey: &Rc<Survey>) -> Result<()> {
    Stream::new(Rc::clone(survey), wanted.by.as_deref()).map_err(|why| refused(why, survey))?;
    match &wanted.rows_for {
        Some(reason) if reason.trim().is_empty() => Err(Fault::error(
            "T31",
            "Rows were wanted without a reason.",
            "Say after --rows-for what they are for and who gets them; it stands in datapackage.json.",
        )),
        _ => Ok(()),
    }
}

/// Creates the release. Prints why rows or free texts are missing from it.
///
/// # Errors
/// `T31` when the rules forbid a release.
pub fn make(
    collection: &mut Collection,
    survey: &Rc<Survey>,
    editions: &[Edition],
    wanted: &Wanted,
    past: &History,
) -> Result<Made> {
    let (rules, by) = (Rules::default(), wanted.by.as_deref());
    let dialect = match wanted.excel {
        true => Dialect::Excel,
        false => Dialect::Statistics,
    };
    let failed = |why| refused(why, survey);
    let mut history = past.clone();
    let rows_for = wanted.rows_for.as_deref().map(str::trim);
    let has_texts = survey.questions().any(|it| it.kind == Kind::Text);
    let wants_all = rows_for.is_some() || has_texts;
    let files = if wants_all && collection.count() <= MOST_ROWS {
        let pool = collection.pool().map_err(failed)?;
        let release = pool.release(&rules, past, by).map_err(failed)?;
        history.record(&release);
        drop(pool);
        let below = &mut |bound| fair::below(bound, fill);
        let package = release.package(editions, dialect, rows_for, below);
        tell(package.no_rows, "rows", survey);
        tell(package.no_texts, "free texts", survey);
        package.files
    } else {
        let summary = collection.summary(&rules, past, by).map_err(failed)?;
        history.record(&summary);
        if wants_all {
            report::note(&format!(
                "no rows and no free texts: there are more than {MOST_ROWS} responses. The tables are of all of them; for rows put fewer together at a time, such as one region"
            ));
        }
        summary.package(editions, dialect)
    };
    Ok(Made {
        files,
        history: history::write(&history, survey),
    })
}

fn tell(why: Option<Refusal>, what: &str, survey: &Survey) {
    if let Some(why) = why {
        let (reason, _) = said(why, survey);
        report::note(&format!("no {what}: {reason}"));
    }
}

fn refused(why: Refusal, survey: &Survey) -> anyhow::Error {
    let (what, remedy) = said(why, survey);
    Fault::error("T31", what, remedy)
}

/// Returns the description and the remedy of a refusal.
fn said(why: Refusal, survey: &Survey) -> (String, String) {
    let (what, remedy) = match why {
        Refusal::OtherSurvey => ("the answers are of another survey", "Name that survey."),
        Refusal::TooFew(least) => {
            return (
                format!(
                    "There are fewer than {least}, and so few do not leave (docs/release-rules.md)."
                ),
                "Wait for more, or put answers from more places together.".to_owned(),
            );
        }
        Refusal::TooClose(least) => {
            return (
                format!(
                    "An earlier release is of nearly the same responses: fewer than {least} differ, and subtracting one from the other would show them (R3)."
                ),
                "Wait for more responses, or hand on the earlier release.".to_owned(),
            );
        }
        Refusal::OtherBreakdown => (
            "The same responses were released with another breakdown, and the two together would tell more than either (R3).",
            "Take the same breakdown, or none.",
        ),
        Refusal::NotABreakdown => {
            let background: Vec<String> = survey
                .questions()
                .filter(|it| it.background && it.relevant.is_none())
                .map(|it| format!("`{}`", it.id))
                .collect();
            let known = match background.is_empty() {
                true => "This survey has none; leave --by out.".to_owned(),
                false => format!("Take one of these: {}.", background.join(", ")),
            };
            return (
                "--by takes a background question that asks everybody for one choice (R3)."
                    .to_owned(),
                known,
            );
        }
        Refusal::HangsOnBackground => (
            "A question hangs on a background question, and an empty cell would tell what is hidden there (R5).",
            "Release the tables alone.",
        ),
        Refusal::OneAnswer => (
            "All gave the same answer to a sensitive question, so a row would tell what each of them said (R5).",
            "Release the tables alone.",
        ),
    };
    (what.to_owned(), remedy.to_owned())
}

/// Fills a buffer with random bytes from the operating system. Returns false on failure.
fn fill(bytes: &mut [u8]) -> bool {
    getrandom::fill(bytes).is_ok()
}
