//! Writes a survey as printable pages, one file per language.

use std::path::{Path, PathBuf};

use anyhow::Result;
use medskick_survey::paper;

use crate::{
    campaign::{Campaign, Language, Survey, Words},
    folder,
};

/// Writes the survey `id` as `<id>.<language>.html` into the folder `out`, in the language with the code `language` or in all
/// languages. Returns the paths.
///
/// # Errors
/// `T20` when there is no such survey, `T21` when there is no such language, `T12` when a file cannot be written.
pub fn write(
    campaign: &Campaign,
    id: &str,
    language: Option<&str>,
    out: &Path,
) -> Result<Vec<PathBuf>> {
    let survey = campaign.survey(id)?;
    let list = &campaign.languages.list;
    let language = language.map(|code| campaign.language(code)).transpose()?;
    let wanted = list
        .iter()
        .filter(|it| language.is_none_or(|only| it.code == only.code));
    let mut written = Vec::new();
    for language in wanted {
        if let Some(html) = document(campaign, survey, language) {
            let file = out.join(format!("{id}.{}.html", language.code));
            folder::write(&file, html)?;
            written.push(file);
        }
    }
    Ok(written)
}

/// Returns the questions as an HTML fragment.
pub fn questions(campaign: &Campaign, survey: &Survey, language: &Language) -> Option<String> {
    let words = campaign.words.get(&language.code)?;
    let survey = survey.in_language.get(&language.code)?;
    Some(paper::questions(survey, &|id| word(words, id)))
}

fn document(campaign: &Campaign, survey: &Survey, language: &Language) -> Option<String> {
    let words = campaign.words.get(&language.code)?;
    let survey = survey.in_language.get(&language.code)?;
    let words = |id: &str| word(words, id);
    Some(paper::document(
        survey,
        &language.tag,
        &language.dir,
        &words,
    ))
}

fn word(words: &Words, id: &str) -> String {
    words.site.get(id).unwrap_or(id).to_owned()
}
