//! Writes each page in each language, with the front matter that its template needs.

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::{
    front::{Front, alternates, page_extra, room_of, shown, source_of, written},
    search, surveys,
};
use crate::campaign::{Campaign, Language, Page, links};

/// Returns the path of each page below `content/` with its text.
pub fn all(campaign: &Campaign) -> Result<Vec<(String, String)>> {
    let mut pages = vec![("_index.md".to_owned(), chooser(campaign)?)];
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
        pages.extend(search::page(campaign, language)?);
    }
    Ok(pages)
}

/// Returns the page at `/`, where a visitor chooses a language.
pub(super) fn chooser(campaign: &Campaign) -> Result<String> {
    let home = campaign.pages.iter().find(|page| page.path.is_empty());
    let languages: Vec<Value> =
        home.map_or(Vec::new(), |home| alternates(campaign, home).collect());
    written(
        &Front {
            title: "Medskick",
            description: "",
            template: "chooser.html",
            weight: None,
            sort_by: None,
            extra: Map::from_iter([("alternates".to_owned(), Value::from(languages))]),
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
    written(
        &front,
        &links::in_language(&version.expanded, &language.code),
    )
}
