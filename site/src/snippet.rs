//! HTML snippets with which an organisation embeds a survey in its own page.

use serde_json::{Map, Value};

use crate::{
    assets::{Asset, Assets},
    campaign::{Campaign, Language, Survey},
    headers::SANDBOX,
    markup::escaped,
};

/// Kinds of failure to open a survey. `widget/element/failure.js` determines the kind, and the message `survey-failed-<kind>`
/// explains it to the visitor.
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
/// Message for a further failure of sealed surveys: the link or file has no key, or a damaged one.
const NO_KEY: &str = "survey-failed-key";
/// Message with the alternative on a page that also has the printable questions.
pub const ON_PAPER: &str = "survey-failed-way";
/// Message with the alternative on a page that only links to the printable questions.
pub const ELSEWHERE: &str = "survey-failed-page";

/// Returns the texts for each kind of failure as JSON, for the element's attribute. `way` is the id of the message with the
/// alternative.
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

/// Same as [`failures`] for a sealed survey, with the text for a missing or damaged key.
pub fn failures_sealed(campaign: &Campaign, language: &Language, way: &str) -> String {
    let mut told = reasons(campaign, language, way);
    let words = campaign.words.get(&language.code);
    let word = words.and_then(|words| words.site.get(NO_KEY));
    told.insert("key".to_owned(), Value::from(word.unwrap_or_default()));
    Value::Object(told).to_string()
}

/// Same as [`failures`] for the results page, where all kinds have the same text.
pub fn unopened(campaign: &Campaign, language: &Language) -> String {
    let words = campaign.words.get(&language.code);
    let word = words.and_then(|words| words.site.get("merge-failed"));
    let told = FAILURES.map(|kind| (kind.to_owned(), Value::from(word.unwrap_or_default())));
    Value::Object(Map::from_iter(told)).to_string()
}

/// Returns the snippet with the survey in an `<iframe>`, which the embedding page cannot read. If an editor removes the frame,
/// the link inside it remains.
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

/// Returns the snippet with the survey as an element in the page. Returns `None` if the survey is not published in that
/// language.
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
