//! The data that templates load: help contacts and surveys, in each language.

use anyhow::{Context, Result};
use serde_json::json;

use crate::{assets::Assets, campaign::Campaign, first, paper};

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
            let first = match (campaign.bundle(survey, language), assets.get("widget.css")) {
                (Some(bundle), Some(style)) => Some(first::shadow_root(&bundle, style)?),
                _ => None,
            };
            surveys.push(json!({
                "id": survey.id,
                "number": survey.number,
                "src": asset.path,
                "integrity": asset.integrity,
                "survey": survey.in_language.get(code),
                "first": first,
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
