//! The JSON files that templates load in each language: help contacts, parties, surveys, waves and snippets.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::waves;
use crate::{
    assets::Assets,
    campaign::{Campaign, Language},
    first,
    markup::in_script,
    paper, saved, snippet,
};

/// Returns the name of each file below `data/` with its JSON.
pub fn all(campaign: &Campaign, assets: &Assets) -> Result<Vec<(String, String)>> {
    let mut files = vec![(
        "directory.json".to_owned(),
        Value::from(campaign.directory.by_municipality()).to_string(),
    )];
    for language in &campaign.languages.list {
        let code = &language.code;
        files.push((
            format!("help.{code}.json"),
            serde_json::to_string(&campaign.help_in(language))?,
        ));
        files.push((
            format!("parties.{code}.json"),
            serde_json::to_string(&campaign.parties_in(language))?,
        ));
        files.push((
            format!("situations.{code}.json"),
            campaign.situations_in(language).to_string(),
        ));
        files.push((
            format!("waves.{code}.json"),
            Value::from(waves::all(campaign, language)).to_string(),
        ));
        files.push((
            format!("merge.{code}.json"),
            merge(campaign, assets, language)?,
        ));
        let mut surveys = Vec::new();
        for survey in &campaign.surveys {
            let asked = campaign
                .asked_in(survey, language)
                .with_context(|| format!("the survey {} is in no language", survey.id))?;
            let led = campaign
                .led_in(survey, language)
                .with_context(|| format!("the workshop {} is in no language", survey.id))?;
            let sealed = campaign
                .sealed_in(survey, language)
                .with_context(|| format!("{} can be sealed in no language", survey.id))?;
            let published = |folder: &str, language: &Language| {
                let name = format!("{folder}/{}.{}.json", survey.id, language.code);
                assets
                    .get(&name)
                    .with_context(|| format!("{name} was not published"))
            };
            let (asset, workshop) = (published("w", asked)?, published("workshop", led)?);
            let collect = published("collect", sealed)?;
            let first = match (campaign.bundle(survey, asked), assets.get("widget.css")) {
                (Some(bundle), Some(style)) => {
                    Some(first::shadow_root(&bundle, &first::linked(style))?)
                }
                _ => None,
            };
            surveys.push(json!({
                "id": survey.id,
                "number": survey.number,
                "src": asset.path,
                "integrity": asset.integrity,
                "tag": asked.tag,
                "dir": asked.dir,
                "survey": survey.in_language.get(&asked.code),
                "first": first,
                "failures": snippet::failures(campaign, language, snippet::ON_PAPER),
                "workshop": {
                    "src": workshop.path,
                    "integrity": workshop.integrity,
                    "failures": snippet::failures_sealed(campaign, language, snippet::ELSEWHERE),
                },
                "collect": {
                    "src": collect.path,
                    "integrity": collect.integrity,
                    "failures": snippet::failures_sealed(campaign, language, snippet::ELSEWHERE),
                },
                "paper": paper::questions(campaign, survey, asked),
            }));
        }
        files.push((
            format!("surveys.{code}.json"),
            serde_json::to_string(&surveys)?,
        ));
        files.push((
            format!("snippets.{code}.json"),
            for_template_and_script(&snippets(campaign, assets, language)?)?,
        ));
    }
    Ok(files)
}

/// Returns the data of the results page: the URL and hash of its bundle, its error texts and the address of its single-file
/// copy.
fn merge(campaign: &Campaign, assets: &Assets, language: &Language) -> Result<String> {
    let own = campaign
        .merged_in(language)
        .context("sealed answers can be put together in no language")?;
    let name = format!("merge/{}.json", own.code);
    let asset = assets
        .get(&name)
        .with_context(|| format!("{name} was not published"))?;
    let merge = json!({
        "src": asset.path,
        "integrity": asset.integrity,
        "failures": snippet::unopened(campaign, language),
        "saved": saved::address(own),
    });
    Ok(merge.to_string())
}

/// Returns a list for the template together with the same list as JSON that is safe inside a `<script>` element.
fn for_template_and_script(list: &[Value]) -> Result<String> {
    let script = in_script(&serde_json::to_string(list)?);
    Ok(json!({ "list": list, "script": script }).to_string())
}

/// Returns the snippets that other sites embed, one per survey and language. Snippets in the language `first` come first.
fn snippets(campaign: &Campaign, assets: &Assets, first: &Language) -> Result<Vec<Value>> {
    let script = assets
        .get("embed.js")
        .context("embed.js was not published")?;
    let mut languages: Vec<&Language> = campaign.languages.list.iter().collect();
    languages.sort_by_key(|language| language.code != first.code);
    let mut all = Vec::new();
    for language in languages {
        for survey in &campaign.surveys {
            let Some(words) = survey.in_language.get(&language.code) else {
                continue;
            };
            if campaign.asked_in(survey, language) != Some(language) {
                continue;
            }
            all.push(json!({
                "survey": survey.number,
                "title": words.title,
                "language": language.code,
                "name": language.name,
                "page": format!("/{}/e/{}/", language.code, survey.number),
                "frame": snippet::frame(campaign, survey, language, script),
                "element": snippet::element(campaign, survey, language, assets),
            }));
        }
    }
    Ok(all)
}
