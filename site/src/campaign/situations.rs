//! The guide of three questions: who are you, what has happened, is it urgent (`content/data/situations.toml`).

use std::{collections::BTreeSet, path::Path};

use medskick_survey::{problem::Problem, text::Catalogue};
use serde_json::{Value, json};

use super::{
    Page,
    entries::{self, List},
    shape::{Shape, required},
};

const LIST: List = List {
    file: "content/data/situations.toml",
    name: "situation",
    keys: &[required(
        "situation",
        Shape::Tables(&[
            required("id", Shape::Text),
            required("who", Shape::SomeOf(&WHO)),
            required("help", Shape::Texts),
            required("now", Shape::Texts),
            required("pages", Shape::Texts),
        ]),
    )],
};

/// Who asks.
const WHO: [&str; 3] = ["youth", "family", "leader"];

/// What every situation says to those whom it is for: what has happened, what to do, and what if it is urgent.
const WORDS: [&str; 3] = ["", ".do", ".now"];

/// Reads the situations. What leads nowhere is told (C27), and what has no words in the source language (C28).
pub fn load(
    root: &Path,
    (help, pages): (&[Value], &[Page]),
    source: Option<&Catalogue>,
    problems: &mut Vec<Problem>,
) -> Vec<Value> {
    let list = LIST.load(root, problems);
    let contacts: BTreeSet<&str> = help.iter().map(|it| entries::text(it, "id")).collect();
    let paths: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).collect();
    for situation in &list {
        for (key, known) in [("help", &contacts), ("now", &contacts), ("pages", &paths)] {
            for missing in entries::texts(situation, key).filter(|it| !known.contains(it)) {
                let what = format!("`{key}` names `{missing}`, which is not there.");
                let remedy = match key {
                    "pages" => "Write the path of a page without its language, such as help/tell.",
                    _ => "Write the id of an entry in content/data/help.toml.",
                };
                problems.push(LIST.problem("C27", situation, what, remedy));
            }
        }
        let said = entries::texts(situation, "who")
            .flat_map(|who| WORDS.map(|word| format!("{}{word}", message(situation, who))));
        for word in said.filter(|word| source.is_some_and(|source| source.get(word).is_none())) {
            let what = format!("The situation has no words: there is no text `{word}`.");
            let remedy = "Add it to site.ftl of the source language, then translate it.";
            problems.push(LIST.problem("C28", situation, what, remedy));
        }
    }
    list
}

/// For each who asks, the situations with their words, contacts and pages in one language.
pub fn with_words(
    situations: &[Value],
    words: &Catalogue,
    help: &[Value],
    page: impl Fn(&str) -> Option<Value>,
) -> Value {
    let contacts = |situation: &Value, key: &str| -> Vec<Value> {
        let of = |id: &str| {
            help.iter()
                .find(|it| entries::text(it, "id") == id)
                .cloned()
        };
        entries::texts(situation, key).filter_map(of).collect()
    };
    let told = |situation: &Value, who: &str| {
        let id = message(situation, who);
        let said = |word: &str| words.get(&format!("{id}{word}"));
        json!({
            "id": situation["id"],
            "what": said(""),
            "do": said(".do"),
            "now": said(".now"),
            "help": contacts(situation, "help"),
            "help_now": contacts(situation, "now"),
            "pages": entries::texts(situation, "pages").filter_map(&page).collect::<Vec<_>>(),
        })
    };
    let asks = |who: &str| {
        let is_for = |it: &&Value| entries::texts(it, "who").any(|other| other == who);
        let list: Vec<Value> = situations
            .iter()
            .filter(is_for)
            .map(|it| told(it, who))
            .collect();
        json!({ "who": who, "situations": list })
    };
    Value::from(WHO.map(asks).to_vec())
}

/// The message of a situation for one who asks.
fn message(situation: &Value, who: &str) -> String {
    format!("situation-{}-{who}", entries::text(situation, "id"))
}
