//! The Zola sources of the single-file pages.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::front::{Front, page_extra, shown, written};
use crate::{
    campaign::{Campaign, links},
    saved::{Kind, Page},
};

/// Returns the text of the page.
pub fn text(campaign: &Campaign, page: &Page) -> Result<String> {
    match page.kind {
        Kind::Survey => survey(page),
        Kind::Collect => collect(campaign, page),
    }
}

/// The title is empty, so that the browser's tab and history reveal nothing about the survey.
fn survey(page: &Page) -> Result<String> {
    let extra = Map::from_iter([
        ("lang_tag".to_owned(), json!(page.language.tag)),
        ("dir".to_owned(), json!(page.language.dir)),
    ]);
    front(page, "", "", "saved-survey.html", extra, "")
}

fn collect(campaign: &Campaign, page: &Page) -> Result<String> {
    let room = campaign.pages.iter().find(|it| it.path == "collect");
    let room = room.context("there is no page where answers are put together")?;
    let (version, ..) = shown(room, campaign, page.language)?;
    let mut extra = page_extra(campaign, room, page.language)?;
    // The other languages exist only on the site and not in this file.
    extra.insert("languages".to_owned(), json!([]));
    let code = &page.language.code;
    let body = links::in_file(&version.expanded, code, campaign.site.published());
    let (title, description) = (&version.title, &version.description);
    front(page, title, description, "saved-collect.html", extra, &body)
}

fn front(
    page: &Page,
    title: &str,
    description: &str,
    template: &str,
    mut extra: Map<String, Value>,
    body: &str,
) -> Result<String> {
    let data = format!("data/{}", page.data_file());
    extra.insert("data".to_owned(), json!(data));
    let front = Front {
        title,
        description,
        template,
        weight: None,
        sort_by: None,
        extra,
    };
    written(&front, body)
}
