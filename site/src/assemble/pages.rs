//! Every page in every language, with what the templates need in its front matter.

use anyhow::{Context, Result};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::surveys;
use crate::campaign::{Campaign, Language, Page, State, Version, links, rooms::Room};

/// The front matter that Zola reads.
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

/// Paths below `content/` and their text.
pub fn all(campaign: &Campaign) -> Result<Vec<(String, String)>> {
    let mut pages = vec![("_index.md".to_owned(), chooser()?)];
    for language in &campaign.languages.list {
        for page in &campaign.pages {
            let name = match (page.is_index, page.path.is_empty()) {
                (true, true) => format!("_index.{}.md", language.code),
                (true, false) => format!("{}/_index.{}.md", page.path, language.code),
                (false, _) => format!("{}.{}.md", page.path, language.code),
            };
            pages.push((name, text(campaign, page, language)?));
        }
        pages.extend(surveys::all(campaign, language)?);
    }
    Ok(pages)
}

/// The page where one chooses a language.
fn chooser() -> Result<String> {
    written(
        &Front {
            title: "Medskick",
            description: "",
            template: "chooser.html",
            weight: None,
            sort_by: None,
            extra: Map::new(),
        },
        "",
    )
}

fn text(campaign: &Campaign, page: &Page, language: &Language) -> Result<String> {
    let room = room_of(page)?;
    let source = source_of(page, campaign)?;
    let (version, ..) = shown(page, campaign, language)?;
    let template = if page.is_index {
        Some(room.index)
    } else {
        room.page
    };
    let front = Front {
        title: &version.title,
        description: &version.description,
        template: template.with_context(|| format!("the room {} has no pages", room.folder))?,
        weight: (!page.is_index).then(|| {
            source
                .extra
                .get("order")
                .and_then(Value::as_i64)
                .unwrap_or(i64::from(u16::MAX))
        }),
        sort_by: page.is_index.then_some("weight"),
        extra: page_extra(campaign, page, language)?,
    };
    written(&front, &links::in_language(&version.body, &language.code))
}

fn room_of(page: &Page) -> Result<&'static Room> {
    Room::of(&page.path).with_context(|| format!("the page {} has no room", page.path))
}

fn source_of<'a>(page: &'a Page, campaign: &Campaign) -> Result<&'a Version> {
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
    });
    if let Value::Object(own) = own {
        extra.extend(own);
    }
    Ok(extra)
}

/// The languages in which the page has a text of its own, with its address. The chooser of languages is the home
/// page of those who read none of them; further in there is no page for them.
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
