//! The search page in each language. Without JavaScript, the page is a list of all pages.

use anyhow::Result;
use serde_json::{Value, json};

use super::front::{Front, page_extra, written};
use crate::{
    campaign::{Campaign, Language},
    search,
};

/// Path of the search page below the language.
const PATH: &str = "search";

/// Returns the path below `content/` and the text of the search page. Returns `None` if the language has no words.
pub fn page(campaign: &Campaign, language: &Language) -> Result<Option<(String, String)>> {
    let home = campaign.pages.iter().find(|page| page.path.is_empty());
    let words = campaign.words.get(&language.code);
    let (Some(home), Some(words)) = (home, words) else {
        return Ok(None);
    };
    let mut extra = page_extra(campaign, home, language)?;
    let list = extra.get_mut("languages").and_then(Value::as_array_mut);
    for other in list.into_iter().flatten() {
        other["path"] = json!(format!(
            "/{}/{PATH}/",
            other["code"].as_str().unwrap_or_default()
        ));
    }
    // The page has no text of its own: no alternates, signatures or statement sources. The template excludes it from search
    // engines.
    extra.insert("alternates".to_owned(), json!([]));
    extra.insert("proposal".to_owned(), json!(false));
    extra.insert("statement_sources".to_owned(), json!([]));
    extra.insert("state".to_owned(), json!("source"));
    extra.insert("room".to_owned(), json!(PATH));
    let rooms = campaign
        .pages
        .iter()
        .filter(|page| page.is_index && !page.path.is_empty());
    let rooms: Vec<&str> = rooms.map(|page| page.path.as_str()).collect();
    extra.insert("rooms".to_owned(), json!(rooms));
    extra.insert("entries".to_owned(), json!(search::name(&language.code)));
    let front = Front {
        title: words.site.get("search").unwrap_or_default(),
        description: words.site.get("search.about").unwrap_or_default(),
        template: "search.html",
        weight: None,
        sort_by: None,
        extra,
    };
    Ok(Some((
        format!("{PATH}/_index.{}.md", language.code),
        written(&front, "")?,
    )))
}
