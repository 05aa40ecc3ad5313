//! The pages of surveys: each on the site, and alone for the frames of other sites and for one tablet in a group. Their
//! addresses tell nothing of what is asked.

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::front::{Front, page_extra, shown, written};
use crate::campaign::{Campaign, Language, Survey, links};

/// Where each survey stands alone: for the frames of other sites, for one tablet in a group, for one on which each response is sealed,
/// and for phones that hand over what is sealed; and its template.
const ALONE: [(&str, &str); 4] = [
    ("e/{number}", "embed.html"),
    ("workshop/{number}", "workshop.html"),
    ("workshop/{number}/sealed", "workshop.html"),
    ("seal/{number}", "seal.html"),
];
/// The room where the surveys are.
const ROOM: &str = "survey";

/// Paths below `content/` and their text, in one language.
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

/// A survey's page, under the text that the room of surveys has.
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

/// The survey in each language, with its address.
pub fn alternates<'a>(
    campaign: &'a Campaign,
    survey: &'a Survey,
) -> impl Iterator<Item = Value> + 'a {
    // A survey under a text in another language is not the page of its language.
    let room = campaign.pages.iter().find(|page| page.path == ROOM);
    let is_own = move |language: &&Language| {
        campaign.asked_in(survey, language) == Some(*language)
            && room.is_some_and(|room| room.versions.contains_key(&language.code))
    };
    let languages = campaign.languages.list.iter().filter(is_own);
    languages
        .map(|language| json!({ "tag": language.tag, "path": address(survey, &language.code) }))
}

/// A page with nothing around the survey; its title tells nothing.
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
