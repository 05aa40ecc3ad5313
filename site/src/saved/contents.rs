//! Content of a single-file page: style sheet, script, the parts that the script reads from the page, and a CSP that allows
//! only these, by their hashes.

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

/// How respondents answer a survey in a single file.
#[derive(Clone, Debug, Default)]
pub struct Mode {
    /// Public key that responses are sealed to; `None` if each respondent saves their own file.
    pub key: Option<PublicKey>,
    /// True for a tablet that a group shares.
    pub workshop: bool,
}

impl Mode {
    /// Returns the name of the widget's module, and the name of its element without `medskick-`.
    fn names(&self) -> (&'static str, &'static str) {
        match (self.workshop, &self.key) {
            (true, _) => ("workshop", "workshop"),
            (false, Some(_)) => ("collect", "collect"),
            (false, None) => ("widget", "survey"),
        }
    }

    /// Returns the language that readers of `language` answer in, and the widget's bundle.
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

/// Returns the page of a survey for readers of `language`, and the language of its questions.
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
    // Only the survey element has prerendered first screens.
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

/// Returns the results page, in a language with complete words.
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

/// Adds the widget's data as the last part. Returns the URL fragment that refers to it.
fn part(inside: &mut Inside, name: &str, shown: &impl Serialize) -> Result<String> {
    let json = in_script(&serde_json::to_string(shown)?);
    inside.parts.push((name.to_owned(), json));
    Ok(format!("#{name}"))
}

/// Returns the template data of a page. `worker` is the worker directive of its policy.
fn around(
    root: &Path,
    campaign: &Campaign,
    language: &Language,
    inside: &Inside,
    worker: &str,
) -> Result<Value> {
    let scripts = inside.parts.iter().map(|(_, text)| text);
    for text in scripts.chain([&inside.script]) {
        // Either string would end the script element, or start a comment in it.
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

/// Returns the policy: only this script and these styles run, and no URL can be requested.
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
