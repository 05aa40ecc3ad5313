//! What an organisation puts on a page of its own to show a survey there.

use serde_json::{Map, Value};

use crate::{
    assets::{Asset, Assets},
    campaign::{Campaign, Language, Survey},
    headers::SANDBOX,
    markup::escaped,
};

/// Why a survey may not open; `widget/element/failure.js` says which it is, and `survey-failed-<kind>` what the visitor
/// is told.
pub const FAILURES: [&str; 8] = [
    "offline",
    "missing",
    "blocked",
    "damaged",
    "old",
    "switched-off",
    "setup",
    "broken",
];
/// Why a survey whose answers are sealed may not open, beside [`FAILURES`]: its link or file has no key, or a damaged one.
const NO_KEY: &str = "survey-failed-key";
/// What a visitor can do instead, on a page of ours that has the questions on paper too.
pub const ON_PAPER: &str = "survey-failed-way";
/// The same where there is but a link to such a page.
pub const ELSEWHERE: &str = "survey-failed-page";

/// What the visitor is told for each kind of failure, as the element takes it; `way` is the message of what to do instead.
pub fn failures(campaign: &Campaign, language: &Language, way: &str) -> String {
    Value::Object(reasons(campaign, language, way)).to_string()
}

fn reasons(campaign: &Campaign, language: &Language, way: &str) -> Map<String, Value> {
    let words = campaign.words.get(&language.code);
    let word = |id: &str| {
        words
            .and_then(|words| words.site.get(id))
            .unwrap_or_default()
    };
    let way = word(way);
    let told = FAILURES.map(|kind| {
        let what = word(&format!("survey-failed-{kind}"));
        (kind.to_owned(), Value::from(format!("{what} {way}")))
    });
    Map::from_iter(told)
}

/// The same where answers are sealed to a key: without one there is no other way to answer them.
pub fn failures_sealed(campaign: &Campaign, language: &Language, way: &str) -> String {
    let mut told = reasons(campaign, language, way);
    let words = campaign.words.get(&language.code);
    let word = words.and_then(|words| words.site.get(NO_KEY));
    told.insert("key".to_owned(), Value::from(word.unwrap_or_default()));
    Value::Object(told).to_string()
}

/// The same where sealed answers are put together: there the kind makes no difference to what can be done.
pub fn unopened(campaign: &Campaign, language: &Language) -> String {
    let words = campaign.words.get(&language.code);
    let word = words.and_then(|words| words.site.get("merge-failed"));
    let told = FAILURES.map(|kind| (kind.to_owned(), Value::from(word.unwrap_or_default())));
    Value::Object(Map::from_iter(told)).to_string()
}

/// The survey in a frame, which the page around it cannot look into; where the frame is taken out, as some editors do, the link
/// in it stays.
pub fn frame(campaign: &Campaign, survey: &Survey, language: &Language, script: &Asset) -> String {
    let origin = origin(campaign);
    let title = campaign
        .words
        .get(&language.code)
        .and_then(|words| words.site.get("embed-title"))
        .unwrap_or_default();
    let own = survey.in_language.get(&language.code);
    let link = own.map_or(title, |survey| &survey.title);
    format!(
        "<iframe data-medskick src=\"{origin}/{}/e/{}/\" title=\"{}\" width=\"100%\" height=\"720\" style=\"max-height:85vh\" frameborder=\"0\"\n  \
         sandbox=\"{SANDBOX}\" referrerpolicy=\"no-referrer\"><a href=\"{origin}/{}/survey/{}/\">{}</a></iframe>\n\
         <script src=\"{origin}{}\" integrity=\"{}\" crossorigin=\"anonymous\" async></script>",
        language.code,
        survey.number,
        escaped(title),
        language.code,
        survey.number,
        escaped(link),
        script.path,
        script.integrity
    )
}

/// The survey in the page itself; `None` when it is not published in that language.
pub fn element(
    campaign: &Campaign,
    survey: &Survey,
    language: &Language,
    assets: &Assets,
) -> Option<String> {
    let origin = origin(campaign);
    let script = assets.get("medskick-survey.js")?;
    let bundle = assets.get(&format!("w/{}.{}.json", survey.id, language.code))?;
    let title = &survey.in_language.get(&language.code)?.title;
    Some(format!(
        "<script type=\"module\" src=\"{origin}{}\" integrity=\"{}\" crossorigin=\"anonymous\"></script>\n\
         <medskick-survey src=\"{origin}{}\" integrity=\"{}\"\n  data-failures=\"{}\">\n  \
         <p lang=\"{}\" dir=\"{}\"><a href=\"{origin}/{}/survey/{}/\">{}</a></p>\n</medskick-survey>",
        script.path,
        script.integrity,
        bundle.path,
        bundle.integrity,
        escaped(&failures(campaign, language, ELSEWHERE)),
        language.tag,
        language.dir,
        language.code,
        survey.number,
        escaped(title)
    ))
}

fn origin(campaign: &Campaign) -> &str {
    campaign.site.origin.trim_end_matches('/')
}
