//! Imports a survey from an XLSForm into the campaign.

use std::path::{Path, PathBuf};

use anyhow::Result;
use medskick_survey::xlsform::import::{Import, Options, import};

use super::read;
use crate::{
    campaign::{self, Campaign},
    fault::Fault,
    folder, report,
};

/// What the command line says of it.
#[derive(clap::Args)]
pub struct Wanted {
    /// The form: .xlsx, .csv, or Markdown tables.
    pub file: PathBuf,
    /// The survey's id (default: the form's `form_id`).
    #[arg(long)]
    pub id: Option<String>,
    /// Its number in short addresses (default: the next that is free).
    #[arg(long)]
    pub number: Option<u16>,
    /// Where the questions are from, such as `own`.
    #[arg(long)]
    pub source: Option<String>,
    /// Under which licence they may be used, such as `CC-BY-4.0`.
    #[arg(long)]
    pub licence: Option<String>,
    /// Leave out the rows that are refused, and take the rest.
    #[arg(long)]
    pub without_refused: bool,
    /// The folder to write to, in place of the campaign's.
    #[arg(long)]
    pub out: Option<PathBuf>,
}

/// Imports the form, prints all findings, and returns the paths of the written files.
///
/// # Errors
/// `T22` when the file cannot be read, `T23` when the form has errors, `T24` when a file would be overwritten.
pub fn run(root: &Path, wanted: &Wanted) -> Result<Vec<PathBuf>> {
    let sheets = read::sheets(&wanted.file)?;
    let (campaign, _) = campaign::load(root);
    let (made, findings) = import(&sheets, &options(wanted, &campaign));
    report::each(&findings);
    let Some(made) = made else {
        return Err(Fault::error(
            "T23",
            "Nothing was written, because of the errors in the form that are told above.",
            "Mend them in the form and run the command again, or take the rest with `--without-refused`.",
        ));
    };
    let files = files(&made, wanted.out.as_deref().unwrap_or(root));
    let there: Vec<String> = files
        .iter()
        .filter(|(file, _)| file.exists())
        .map(|(file, _)| file.display().to_string())
        .collect();
    if !there.is_empty() {
        return Err(Fault::error(
            "T24",
            format!(
                "Nothing was written, for it would overwrite {}.",
                there.join(", ")
            ),
            "Give the survey another name with `--id`, write it elsewhere with `--out`, or remove what is there.",
        ));
    }
    let mut written = Vec::new();
    for (file, text) in files {
        folder::write(&file, text)?;
        written.push(file);
    }
    Ok(written)
}

fn options(wanted: &Wanted, campaign: &Campaign) -> Options {
    let languages = &campaign.languages;
    let named = languages.list.iter().flat_map(|language| {
        [&language.tag, &language.code, &language.name]
            .map(|name| (name.clone(), language.code.clone()))
    });
    let highest = campaign.surveys.iter().map(|survey| survey.number).max();
    Options {
        id: wanted.id.clone(),
        number: wanted
            .number
            .unwrap_or(highest.unwrap_or(0).saturating_add(1)),
        source: wanted.source.clone(),
        licence: wanted.licence.clone(),
        without_refused: wanted.without_refused,
        language: languages.source.clone(),
        languages: named.collect(),
    }
}

fn files(made: &Import, folder: &Path) -> Vec<(PathBuf, String)> {
    let structure = folder
        .join("content/surveys")
        .join(format!("{}.toml", made.id));
    let words = made.words.iter().map(|(language, words)| {
        let file = folder.join("translations").join(language).join("surveys");
        (file.join(format!("{}.ftl", made.id)), words.clone())
    });
    std::iter::once((structure, made.structure.clone()))
        .chain(words)
        .collect()
}
