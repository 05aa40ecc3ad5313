//! `medskick merge`: opens sealed responses from folders of files, aggregates them, and writes one release. Engine and rules
//! are the same as on the results page `/<lang>/collect/`.
//!
//! Opened responses stay in memory, in packed form. The release is the only readable output. Its history is written before it
//! (R3).

mod files;
mod key;
mod open;
mod place;
mod release;
mod told;

use std::{
    path::{Path, PathBuf},
    rc::Rc,
};

use anyhow::Result;
use clap::Args;
use medskick_survey::collect::Collection;

use self::{open::Desk, place::Place};
use crate::{build, fault::Fault, report};

/// What to put together, and what to release of it.
#[derive(Args)]
pub struct Wanted {
    /// Folders with files of sealed answers, also in folders and .zip archives in them; or single files.
    #[arg(required = true, value_name = "FOLDER")]
    folders: Vec<PathBuf>,
    /// The survey's id, such as `everyday`.
    #[arg(long)]
    survey: String,
    /// The key file; its name ends with -key.json. Its passphrase is taken from --passphrase-file, from the environment
    /// (MEDSKICK_PASSPHRASE), or asked for.
    #[arg(
        long,
        value_name = "FILE",
        required_unless_present = "recover",
        conflicts_with = "recover"
    )]
    key: Option<PathBuf>,
    /// Take the key from its recovery sheet: the line on it is wanted in place of the passphrase.
    #[arg(long)]
    recover: bool,
    /// A file that holds the passphrase and nothing else.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// A new folder for the files of the release. Its history is written beside it.
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// The history of earlier releases; its name ends with -history.json. Name all that there are: each holds.
    #[arg(long, value_name = "FILE")]
    history: Vec<PathBuf>,
    /// Break each question down by this background question.
    #[arg(long, value_name = "QUESTION")]
    by: Option<String>,
    /// Write rows as well, if they may leave, and this reason beside them.
    #[arg(long, value_name = "REASON")]
    rows_for: Option<String>,
    /// Write files for Excel in Swedish, in place of those for statistics programs.
    #[arg(long)]
    excel: bool,
    /// How many could answer: says so when there are more responses than that.
    #[arg(long, value_name = "NUMBER")]
    present: Option<usize>,
    /// The language of what is in one language only, such as `ar`; the codebook has all.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
}

/// Merges sealed responses to a survey of the campaign in `root`, and writes a release.
///
/// # Errors
/// `T30` to `T34`, `E07` to `E12` and `E20`, and those of [`build::read`]. Responses that cannot be opened are printed and are
/// no error.
pub fn run(root: &Path, wanted: &Wanted) -> Result<()> {
    let campaign = build::read(root)?;
    let survey = campaign.survey(&wanted.survey)?;
    let editions = campaign.editions_from(survey, wanted.lang.as_deref())?;
    let survey = editions.first().map(|edition| edition.survey.clone());
    let survey = Rc::new(survey.ok_or_else(|| nothing_to_read(&wanted.survey))?);
    // Check everything that does not need an opened response first, so that mistakes appear before the long wait.
    let place = Place::find(wanted, &survey)?;
    release::possible(wanted, &survey)?;
    wanted
        .folders
        .iter()
        .try_for_each(|it| files::is_there(it))?;
    let key = key::get(wanted)?;
    report::note(&format!("the key is {}", key.public().words()));

    let collection = Collection::new(Rc::clone(&survey), key.clone());
    let mut desk = Desk::new(collection, &survey, key);
    report::step("opening sealed answers");
    for folder in &wanted.folders {
        files::each(folder, &mut |found| desk.take(found))?;
    }
    let opened = desk.close();
    opened.told.print();
    report::done(&opened.counts());
    let mut collection = opened.collection;
    if let Some(present) = wanted.present
        && collection.count() > present
    {
        report::note(&format!(
            "there are {} responses, and {present} could answer: somebody answered more than once, or the link went further. Find out before you trust the numbers",
            collection.count()
        ));
    }
    report::step("making the release");
    let made = release::make(&mut collection, &survey, &editions, wanted, &place.history)?;
    drop(collection);
    place.write(&made)
}

fn nothing_to_read(survey: &str) -> anyhow::Error {
    Fault::error(
        "T20",
        format!("The survey `{survey}` is in no language."),
        "Give it words in `translations/`; `medskick check` says which are missing.",
    )
}
