//! The pages of a survey: one on the site, and standalone pages for frames on other sites, for tablets and for phones. The
//! addresses hold only the survey's number, so they reveal nothing about its subject.

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::front::{Front, page_extra, shown, written};
use crate::campaign::{Campaign, Language, Survey, links};

/// Paths and templates of a survey's standalone pages: for frames on other sites, for a tablet shared by a group, for a tablet
/// that seals each response, and for phones that hand in sealed responses.
const ALONE: [(&str, &str); 4] = [
    ("e/{number}", "embed.html"),
    ("workshop/{number}", "workshop.html"),
    ("workshop/{number}/sealed", "workshop.html"),
    ("seal/{number}", "seal.html"),
];
/// The section that holds the surveys.
const ROOM: &str = "survey";

/// Returns the path below `content/` and the text of each survey page in one language.
pub fn all(campaign: &Campaign, language: &Language) -> Result<Vec<(String, String)>> {
    let mut pages = Vec::new();
    for survey in &campaign.surveys {
        let (number, code) = (survey.number, &language.code);
        for (path, template) in ALONE {
            let path = path.replace("{number}", &number.to_string());
            pages.push((format!("{path}.{code}.md"), alone(language, template)?));
        }
        if let Some(page) = page(campaign, survey, language)? {
            pages.push((format!("{ROOM}/{number}.{code}.md"), page));
        }
    }
    Ok(pages)
}

/// Returns a survey's page on the site. Above the survey stands the text of the section's index page.
fn page(campaign: &Campaign, survey: &Survey, language: &Language) -> Result<Option<String>> {
    let room = campaign.pages.iter().find(|page| page.path == ROOM);
    let asked = campaign.asked_in(survey, language);
    let words = asked.and_then(|asked| survey.in_language.get(&asked.code));
    let (Some(room), Some(words)) = (room, words) else {
        return Ok(None);
    };
    let mut extra = page_extra(campaign, room, language)?;
    let path = |code: &str| address(survey, code);
    for other in extra
        .get_mut("languages")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        other["path"] = json!(path(other["code"].as_str().unwrap_or_default()));
    }
    let alternates: Vec<Value> = alternates(campaign, survey).collect();
    extra.insert("alternates".to_owned(), json!(alternates));
    extra.insert("survey".to_owned(), json!(survey.number));
    let (version, ..) = shown(room, campaign, language)?;
    let front = Front {
        title: &words.title,
        description: "",
        template: "survey.html",
        weight: Some(i64::from(survey.number)),
        sort_by: None,
        extra,
    };
    written(
        &front,
        &links::in_language(&version.expanded, &language.code),
    )
    .map(Some)
}

fn address(survey: &Survey, code: &str) -> String {
    format!("/{code}/{ROOM}/{}/", survey.number)
}

/// Returns the languages in which the survey has its own page, each with the page's address.
pub fn alternates<'a>(
    campaign: &'a Campaign,
    survey: &'a Survey,
) -> impl Iterator<Item = Value> + 'a {
    // A language counts only if both the survey and the section's text exist in it. A page that mixes languages is no
    // alternate.
    let room = campaign.pages.iter().find(|page| page.path == ROOM);
    let is_own = move |language: &&Language| {
        campaign.asked_in(survey, language) == Some(*language)
            && room.is_some_and(|room| room.versions.contains_key(&language.code))
    };
    let languages = campaign.languages.list.iter().filter(is_own);
    languages
        .map(|language| json!({ "tag": language.tag, "path": address(survey, &language.code) }))
}

/// Returns a page that holds only the survey. The title is empty, so that the browser's tab and history reveal nothing.
fn alone(language: &Language, template: &str) -> Result<String> {
    let extra = Map::from_iter([
        ("room".to_owned(), json!("survey")),
        ("lang_tag".to_owned(), json!(language.tag)),
        ("dir".to_owned(), json!(language.dir)),
    ]);
    written(
        &Front {
            title: "",
            description: "",
            template,
            weight: None,
            sort_by: None,
            extra,
        },
        "",
    )
}
