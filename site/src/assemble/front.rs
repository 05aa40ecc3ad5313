//! The front matter of a page: title, template and all values that the templates read.

use anyhow::{Context, Result};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    campaign::{Campaign, Language, Page, State, Version, rooms::Room, statements},
    cards,
};

/// The front matter, with the field names that Zola expects.
#[derive(Serialize)]
pub(super) struct Front<'a> {
    pub title: &'a str,
    pub description: &'a str,
    pub template: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<&'a str>,
    pub extra: Map<String, Value>,
}

pub(super) fn room_of(page: &Page) -> Result<&'static Room> {
    Room::of(&page.path).with_context(|| format!("the page {} has no room", page.path))
}

pub(super) fn source_of<'a>(page: &'a Page, campaign: &Campaign) -> Result<&'a Version> {
    page.versions
        .get(&campaign.languages.source)
        .with_context(|| format!("the page {} has no source", page.path))
}

pub(super) fn shown<'a>(
    page: &'a Page,
    campaign: &'a Campaign,
    language: &Language,
) -> Result<(&'a Version, &'a Language, State)> {
    page.shown_in(&language.code, &campaign.languages)
        .with_context(|| format!("the page {} has no text", page.path))
}

pub(super) fn page_extra(
    campaign: &Campaign,
    page: &Page,
    language: &Language,
) -> Result<Map<String, Value>> {
    let (room, source) = (room_of(page)?, source_of(page, campaign)?);
    let (version, text_language, state) = shown(page, campaign, language)?;
    let list = &campaign.languages.list;
    let mut extra = version.extra.clone();
    let signed = source
        .extra
        .get("signed")
        .cloned()
        .unwrap_or_else(|| json!([]));
    let own = json!({
        "room": room.folder,
        "lang_tag": language.tag,
        "dir": language.dir,
        "state": state.name(),
        "partial": campaign.words.get(&language.code).is_some_and(|words| words.missing[0] > 0),
        "text_tag": text_language.tag,
        "text_dir": text_language.dir,
        "text_name": text_language.name,
        "alternates": alternates(campaign, page).collect::<Vec<_>>(),
        "languages": list.iter().map(|other| json!({
            "code": other.code, "tag": other.tag, "name": other.name, "dir": other.dir, "path": page.address(&other.code),
        })).collect::<Vec<_>>(),
        "proposal": signed.as_array().is_none_or(Vec::is_empty),
        "took_part": source.extra.get("took_part").cloned().unwrap_or_else(|| json!([])),
        "signed": signed,
        "statement_sources": statement_sources(campaign, page, language, version),
    });
    if let Value::Object(own) = own {
        extra.extend(own);
    }
    if !page.is_index && room.folder == cards::ROOM {
        let named = cards::SHAPES.map(|(shape, _)| {
            (
                shape.to_owned(),
                Value::from(cards::name(&page.path, &text_language.code, shape)),
            )
        });
        extra.insert(
            "cards".to_owned(),
            Value::Object(named.into_iter().collect()),
        );
    }
    let figure = source.extra.get("figure");
    extra.extend(figure.map(|name| ("figure".to_owned(), name.clone())));
    Ok(extra)
}

/// Returns the sources of the statements in the page's text and in the messages that its template shows below the text.
fn statement_sources(
    campaign: &Campaign,
    page: &Page,
    language: &Language,
    version: &Version,
) -> Vec<Value> {
    let figure = page.versions.get(&campaign.languages.source);
    let figure = figure.and_then(|source| source.extra.get("figure")?.as_str());
    let prefix = match (figure, page.is_index, page.path.as_str()) {
        (Some("situations"), ..) => Some("situation-"),
        (_, true, "help") => Some("help-"),
        _ => None,
    };
    let words = campaign.words.get(&language.code);
    let in_messages = prefix.zip(words).map_or(Vec::new(), |(prefix, words)| {
        statements::in_messages(&words.site, prefix)
    });
    let ids = version.statements.iter().chain(&in_messages);
    statements::sources(&campaign.statements, ids.map(String::as_str))
}

/// Returns the languages in which the page has its own text, each with the page's address. The home page also lists the
/// language chooser as `x-default`; no other page has an `x-default`.
pub fn alternates<'a>(campaign: &'a Campaign, page: &'a Page) -> impl Iterator<Item = Value> + 'a {
    let own = campaign
        .languages
        .list
        .iter()
        .filter(|language| page.versions.contains_key(&language.code))
        .map(|language| json!({ "tag": language.tag, "path": page.address(&language.code) }));
    let chooser = page
        .path
        .is_empty()
        .then(|| json!({ "tag": "x-default", "path": "/" }));
    own.chain(chooser)
}

pub(super) fn written(front: &Front, body: &str) -> Result<String> {
    Ok(format!("+++\n{}+++\n{body}", toml::to_string(front)?))
}
