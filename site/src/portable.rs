//! `medskick survey portable`: writes a survey as one file that works from a USB stick and without a network.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use medskick_survey::sealed::key::PublicKey;
use sha2::{Digest, Sha256};

use crate::{
    assets, build,
    campaign::{Campaign, Language, Survey},
    fault::Fault,
    folder, inputs, report,
    saved::{self, Mode},
    tools,
    wasm::{self, Profile},
};

/// What is wanted.
#[derive(Args)]
pub struct Wanted {
    /// The survey's id, such as `everyday`.
    pub id: String,
    /// In this language, such as `ar`.
    #[arg(long)]
    pub lang: String,
    /// The public key that answers are sealed to; without it each keeps their own.
    #[arg(long, value_name = "MEDSKICKPUBLIC…")]
    pub key: Option<String>,
    /// For one tablet that goes round in a group.
    #[arg(long)]
    pub workshop: bool,
    /// The file to write (default: `questions-<number>.<lang>.html` in the current folder, a name that tells nothing).
    #[arg(long)]
    pub out: Option<PathBuf>,
}

/// Writes the file with modules of this profile, prints its SHA-256 and the key's words, and returns its path.
///
/// # Errors
/// `T20`, `T21` and `T35` for mistakes in the arguments, all reported in one run; `T12` when the file cannot be written, and
/// the errors of the tools.
pub fn write(root: &Path, wanted: &Wanted, profile: Profile) -> Result<PathBuf> {
    let root = &root
        .canonicalize()
        .with_context(|| format!("there is no folder {}", root.display()))?;
    let campaign = build::check(root)?;
    let (survey, language, mode) = understood(&campaign, wanted)?;
    let html = html(root, &campaign, (survey, language), &mode, profile)?;
    let file = wanted.out.clone().unwrap_or_else(|| {
        let name = format!("questions-{}.{}.html", survey.number, language.code);
        PathBuf::from(name)
    });
    folder::write(&file, &html)?;
    let mut rows = vec![vec![
        "SHA-256".to_owned(),
        inputs::hex(&Sha256::digest(&html)),
    ]];
    let words = mode.key.as_ref().map(PublicKey::words);
    rows.extend(words.map(|words| vec!["Key".to_owned(), words]));
    report::table(&rows);
    report::note(
        "Keep this: who gets the file can see by its SHA-256 that it is the same, and by the words of the key to whom answers are sealed.",
    );
    Ok(file)
}

/// Returns the survey, the language and the mode that the arguments name. Prints all mistakes in them.
fn understood<'a>(
    campaign: &'a Campaign,
    wanted: &Wanted,
) -> Result<(&'a Survey, &'a Language, Mode)> {
    let survey = campaign.survey(&wanted.id);
    let language = campaign.language(&wanted.lang);
    let key = wanted.key.as_deref().map(key).transpose();
    let (survey, language, key) = match (survey, language, key) {
        (Ok(survey), Ok(language), Ok(key)) => (survey, language, key),
        (survey, language, key) => {
            let faults = [survey.err(), language.err(), key.err()];
            let mut faults: Vec<_> = faults.into_iter().flatten().collect();
            let Some(last) = faults.pop() else {
                bail!("the command cannot be understood");
            };
            report::each(&faults);
            return Err(last);
        }
    };
    let workshop = wanted.workshop;
    Ok((survey, language, Mode { key, workshop }))
}

fn key(written: &str) -> Result<PublicKey> {
    let what = "Answers cannot be sealed to what --key says.";
    PublicKey::parse(written).map_err(|no| Fault::error("T35", what, no.to_string()))
}

fn html(
    root: &Path,
    campaign: &Campaign,
    asked: (&Survey, &Language),
    mode: &Mode,
    profile: Profile,
) -> Result<String> {
    let _lock = folder::lock(root, "build")?;
    let tools = tools::ensure(root)?;
    let widget = wasm::compile(root, &tools.compiler, profile)?;
    report::step("writing the page");
    let (page, language) = saved::survey(root, campaign, &widget, asked, mode)?;
    if language.code != page.language.code {
        report::note(&format!(
            "not all of it is translated to {}: the questions are in {}",
            page.language.name, language.name
        ));
    }
    let zola_root = folder::emptied(root.join("target/portable"))?;
    let files = zola_root.join("static");
    let assets = assets::of_site(root, &campaign.site.origin, &files)?;
    let pages = [page];
    let rendered = saved::render(root, campaign, &pages, (&tools.zola, &assets), &zola_root)?;
    rendered.into_iter().next().context("there is no page")
}
