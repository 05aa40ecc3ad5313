//! The organisations behind the joint message and their promises (`content/data/parties.toml`).

use std::path::Path;

use medskick_survey::{problem::Problem, text::Catalogue};
use serde_json::Value;

use super::{
    entries::{self, List},
    shape::{Shape, optional, required},
};

const LIST: List = List {
    file: "content/data/parties.toml",
    name: "party",
    keys: &[optional(
        "party",
        Shape::Tables(&[
            required("id", Shape::Text),
            required("name", Shape::Text),
            required("url", Shape::Address),
            required("since", Shape::Date),
        ]),
    )],
};

/// Reads the parties. A campaign without the file has no parties. Reports a party without a promise in the source language
/// (C26).
pub fn load(root: &Path, source: Option<&Catalogue>, problems: &mut Vec<Problem>) -> Vec<Value> {
    let list = LIST.load(root, problems);
    for party in &list {
        let id = entries::text(party, "id");
        let word = word(id);
        if source.is_some_and(|words| words.get(&word).is_none()) {
            let what = format!("The party `{id}` does not say what it promises.");
            let remedy = format!(
                "Let it say so in its own words, and write them as `{word} = …` in translations/<language>/site.ftl; or take it out."
            );
            problems.push(LIST.problem("C26", party, what, remedy));
        }
    }
    list
}

/// Returns the parties with their promises in one language.
pub fn with_words(parties: &[Value], words: &Catalogue) -> Vec<Value> {
    let promised = |party: &Value| {
        let mut party = entries::without_line(party);
        party["promise"] = Value::from(words.get(&word(entries::text(&party, "id"))));
        party
    };
    parties.iter().map(promised).collect()
}

/// Returns the id of the message that holds a party's promise.
fn word(id: &str) -> String {
    format!("party-{id}")
}
