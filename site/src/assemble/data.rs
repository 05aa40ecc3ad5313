//! The data that templates load: help contacts and surveys, in each language.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use medskick_widget::first::{self, First};

use crate::{
    assets::Assets,
    campaign::{Campaign, Language, Survey},
    paper,
};

/// File names and their JSON.
pub fn all(campaign: &Campaign, assets: &Assets) -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for language in &campaign.languages.list {
        let code = &language.code;
        files.push((
            format!("help.{code}.json"),
            serde_json::to_string(&campaign.help_in(language))?,
        ));
        let mut surveys = Vec::new();
        for survey in &campaign.surveys {
            let name = format!("w/{}.{code}.json", survey.id);
            let asset = assets
                .get(&name)
                .with_context(|| format!("{name} was not published"))?;
            surveys.push(json!({
                "id": survey.id,
                "number": survey.number,
                "src": asset.path,
                "integrity": asset.integrity,
                "survey": survey.in_language.get(code),
                "first": first(campaign, survey, language)?,
                "paper": paper::questions(campaign, survey, language),
            }));
        }
        files.push((
            format!("surveys.{code}.json"),
            serde_json::to_string(&surveys)?,
        ));
    }
    Ok(files)
}

/// The first screens, to be shown while the widget is on its way.
fn first(campaign: &Campaign, survey: &Survey, language: &Language) -> Result<Value> {
    let Some(bundle) = campaign.bundle(survey, language) else {
        return Ok(Value::Null);
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let local = tokio::task::LocalSet::new();
    let First { assent, questions } = local.block_on(&runtime, first::screens(&bundle));
    Ok(json!({ "assent": assent, "questions": questions }))
}
