//! What stands in a page in one file: style, script and the parts that the script takes out of the page, and the policy that lets just
//! these in, by their hashes.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use medskick_survey::{bundle::Bundle, sealed::key::PublicKey};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Kind, Page};
use crate::{
    campaign::{Campaign, Language, Survey},
    elements::{self, Inside},
    first,
    markup::in_script,
    paper, script, snippet,
    wasm::Compiled,
};

/// How a survey in one file is answered.
#[derive(Clone, Debug, Default)]
pub struct Mode {
    /// The key that answers are sealed to.
    pub key: Option<PublicKey>,
    /// On one tablet that goes round in a group.
    pub workshop: bool,
}

impl Mode {
    /// The module of the widget, and what its element is called after `medskick-`.
    fn names(&self) -> (&'static str, &'static str) {
        match (self.workshop, &self.key) {
            (true, _) => ("workshop", "workshop"),
            (false, Some(_)) => ("collect", "collect"),
            (false, None) => ("widget", "survey"),
        }
    }

    /// The language in which readers of `language` are asked, and what the widget shows.
    fn asked<'a>(
        &self,
        campaign: &'a Campaign,
        survey: &Survey,
        language: &Language,
    ) -> Option<(&'a Language, Bundle)> {
        let asked = match (self.workshop, &self.key) {
            (true, _) => campaign.led_in(survey, language)?,
            (false, Some(_)) => campaign.sealed_in(survey, language)?,
            (false, None) => campaign.asked_in(survey, language)?,
        };
        let bundle = match (self.workshop, &self.key) {
            (true, _) => campaign.workshop(survey, asked)?,
            (false, Some(_)) => campaign.collect(survey, asked)?,
            (false, None) => campaign.bundle(survey, asked)?,
        };
        Some((asked, bundle))
    }
}

/// A survey for readers of `language`, and the language in which they are asked.
///
/// # Errors
/// When a file of the widget cannot be read.
pub fn survey<'a>(
    root: &Path,
    campaign: &'a Campaign,
    widget: &Compiled,
    (survey, language): (&Survey, &'a Language),
    mode: &Mode,
) -> Result<(Page<'a>, &'a Language)> {
    let (asked, bundle) = mode
        .asked(campaign, survey, language)
        .with_context(|| format!("the survey {} is in no language", survey.id))?;
    let (module, element) = mode.names();
    let mut inside = elements::inside(widget, root, module)?;
    // What is answered elsewhere than on its first screen has none of its own.
    let is_own = element == "survey";
    let style = format!("<style>{}</style>", inside.style);
    let first = is_own.then(|| first::shadow_root(&bundle, &style));
    let src = part(&mut inside, "survey.json", &bundle)?;
    let mut data = around(root, campaign, language, &inside, "")?;
    data["help"] = json!(campaign.help_in(language));
    data["survey"] = json!({
        "element": element,
        "src": src,
        "key": mode.key.as_ref().map(PublicKey::text),
        "tag": asked.tag,
        "dir": asked.dir,
        "survey": survey.in_language.get(&asked.code),
        "first": first.transpose()?.unwrap_or_default(),
        "failures": snippet::failures_sealed(campaign, language, snippet::ON_PAPER),
        "paper": paper::questions(campaign, survey, asked),
    });
    let page = Page {
        kind: Kind::Survey,
        language,
        data,
    };
    Ok((page, asked))
}

/// The page where sealed answers are opened and put together, in a language that has all its words.
///
/// # Errors
/// When a file of the widget cannot be read.
pub fn collect<'a>(
    root: &Path,
    campaign: &Campaign,
    widget: &Compiled,
    language: &'a Language,
) -> Result<Page<'a>> {
    let merge = campaign
        .merge(language)
        .with_context(|| format!("{} has no words for it", language.code))?;
    let mut inside = elements::inside(widget, root, "merge")?;
    let src = part(&mut inside, "merge.json", &merge)?;
    let mut data = around(root, campaign, language, &inside, "worker-src blob:; ")?;
    data["merge"] = json!({
        "src": src,
        "integrity": "",
        "failures": snippet::unopened(campaign, language),
    });
    Ok(Page {
        kind: Kind::Collect,
        language,
        data,
    })
}

/// Puts what the widget shows in as the last part, and gives the fragment that names it.
fn part(inside: &mut Inside, name: &str, shown: &impl Serialize) -> Result<String> {
    let json = in_script(&serde_json::to_string(shown)?);
    inside.parts.push((name.to_owned(), json));
    Ok(format!("#{name}"))
}

/// What stands around the survey; `worker` is what the policy says of workers.
fn around(
    root: &Path,
    campaign: &Campaign,
    language: &Language,
    inside: &Inside,
    worker: &str,
) -> Result<Value> {
    let scripts = inside.parts.iter().map(|(_, text)| text);
    for text in scripts.chain([&inside.script]) {
        // Either would end the script in the page, or begin another.
        let closes = text.contains("</script") || text.contains("<!--");
        ensure!(!closes, "a script cannot stand in a page as it is");
    }
    let style = script::style(root, &root.join("site/styles/site.css"))?;
    let icon = root.join("site/static/favicon.svg");
    let icon = fs::read(&icon).with_context(|| format!("could not read {}", icon.display()))?;
    let parts = inside.parts.iter();
    let parts: Vec<Value> = parts
        .map(|(id, text)| json!({ "id": id, "text": text }))
        .collect();
    Ok(json!({
        "policy": policy(&inside.script, [&style, &inside.style], worker),
        "icon": format!("data:image/svg+xml;base64,{}", BASE64_STANDARD.encode(icon)),
        "style": style,
        "script": inside.script,
        "parts": parts,
        "online": campaign.site.published().map(|origin| format!("{origin}/{}/", language.code)),
    }))
}

/// Nothing but this script and these styles; no address that anything could be asked of.
fn policy(script: &str, styles: [&str; 2], worker: &str) -> String {
    let [page, widget] = styles.map(hashed);
    let types = match worker {
        "" => "'none'",
        _ => "medskick-desk 'allow-duplicates'",
    };
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {page} {widget}; img-src data:; {worker}base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types {types}",
        hashed(script)
    )
}

fn hashed(text: &str) -> String {
    let hash = BASE64_STANDARD.encode(Sha256::digest(text));
    format!("'sha256-{hash}'")
}
