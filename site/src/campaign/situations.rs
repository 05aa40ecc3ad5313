//! The guide of three questions: who are you, what has happened, is it urgent (`content/data/situations.toml`). A situation has
//! one table per group of people, because a parent needs other contacts and pages than a youth.

use std::{collections::BTreeSet, path::Path};

use medskick_survey::{problem::Problem, text::Catalogue};
use serde_json::{Value, json};

use super::{
    data::HELP,
    entries::{self, List},
    read,
    shape::{Key, Shape, optional, required},
};

const LIST: List = List {
    file: "content/data/situations.toml",
    name: "situation",
    keys: &[required(
        "situation",
        Shape::Tables(&[
            required("id", Shape::Text),
            optional("youth", Shape::Table(&FOR_ONE)),
            optional("family", Shape::Table(&FOR_ONE)),
            optional("leader", Shape::Table(&FOR_ONE)),
        ]),
    )],
};

/// Keys of a group's table: contacts, contacts for an urgent case, pages.
const FOR_ONE: [Key<'static>; 3] = [
    required("help", Shape::Texts),
    required("now", Shape::Texts),
    required("pages", Shape::Texts),
];

/// The groups of people who ask.
const WHO: [&str; 3] = ["youth", "family", "leader"];

/// Endings of the messages that a situation needs for each group: what has happened, what to do, and what to do when it is
/// urgent.
const WORDS: [&str; 3] = ["", ".do", ".now"];

/// Reads the situations. Reports an unknown contact or page (C27), a situation without groups or without words in the source
/// language (C28), and a contact for other people (C40).
pub fn load(
    root: &Path,
    (help, addresses): (&[Value], &BTreeSet<String>),
    source: Option<&Catalogue>,
    problems: &mut Vec<Problem>,
) -> Vec<Value> {
    let list = LIST.load(root, problems);
    for situation in &list {
        if people(situation).next().is_none() {
            let what = "The situation is for nobody.";
            let remedy = "Add a table for each person it is for: [situation.youth], [situation.family], [situation.leader].";
            problems.push(LIST.problem("C28", situation, what, remedy));
        }
        for who in people(situation) {
            links(situation, who, help, addresses, problems);
            contacts(situation, who, help, problems);
            words(situation, who, source, problems);
        }
    }
    list
}

/// Returns the groups that a situation has a table for.
fn people(situation: &Value) -> impl Iterator<Item = &'static str> {
    WHO.into_iter().filter(|who| situation[*who].is_object())
}

fn links(
    situation: &Value,
    who: &str,
    help: &[Value],
    addresses: &BTreeSet<String>,
    problems: &mut Vec<Problem>,
) {
    // An id in an unreadable file is not missing.
    let no_contacts = read::was_unreadable(Path::new(HELP.file), problems);
    let is_contact = |id: &str| no_contacts || help.iter().any(|it| entries::text(it, "id") == id);
    for key in ["help", "now", "pages"] {
        let is_known = |name: &&str| match key {
            "pages" => addresses.contains(*name),
            _ => is_contact(name),
        };
        for missing in entries::texts(&situation[who], key).filter(|it| !is_known(it)) {
            let what = format!("`{key}` of `{who}` names `{missing}`, which is not there.");
            let remedy = match key {
                "pages" => "Write the path of a page without its language, such as help/tell.",
                _ => "Write the id of an entry in content/data/help.toml.",
            };
            problems.push(LIST.problem("C27", situation, what, remedy));
        }
    }
}

/// Reports a contact for parents or adults in a youth's table, and a contact for youths in an adult's table (C40).
fn contacts(situation: &Value, who: &str, help: &[Value], problems: &mut Vec<Problem>) {
    let others: &[&str] = match who {
        "youth" => &["parent", "adult"],
        _ => &["youth"],
    };
    let named = ["help", "now"].map(|key| entries::texts(&situation[who], key));
    for id in named.into_iter().flatten() {
        let Some(contact) = help.iter().find(|it| entries::text(it, "id") == id) else {
            continue;
        };
        let is_for: Vec<&str> = entries::texts(contact, "for").collect();
        if !is_for.is_empty() && is_for.iter().all(|it| others.contains(it)) {
            let what = format!(
                "`{who}` is sent to `{id}`, which is for {} only.",
                is_for.join(", ")
            );
            let remedy = "Name a contact that is for this person, or correct `for` in content/data/help.toml.";
            problems.push(LIST.problem("C40", situation, what, remedy));
        }
    }
}

fn words(situation: &Value, who: &str, source: Option<&Catalogue>, problems: &mut Vec<Problem>) {
    let needed = WORDS.map(|word| format!("{}{word}", message(situation, who)));
    for word in needed {
        if source.is_some_and(|source| source.get(&word).is_none()) {
            let what = format!("The situation has no words: there is no text `{word}`.");
            let remedy = "Add it to site.ftl of the source language, then translate it.";
            problems.push(LIST.problem("C28", situation, what, remedy));
        }
    }
}

/// Returns, for each group, the situations with their words, contacts and pages in one language.
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
        let own = &situation[who];
        json!({
            "id": situation["id"],
            "what": said(""),
            "do": said(".do"),
            "now": said(".now"),
            "help": contacts(own, "help"),
            "help_now": contacts(own, "now"),
            "pages": entries::texts(own, "pages").filter_map(&page).collect::<Vec<_>>(),
        })
    };
    let asks = |who: &str| {
        let is_for = |it: &&Value| it[who].is_object();
        let list: Vec<Value> = situations
            .iter()
            .filter(is_for)
            .map(|it| told(it, who))
            .collect();
        json!({ "who": who, "situations": list })
    };
    Value::from(WHO.map(asks).to_vec())
}

/// Returns the id of a situation's message for one group.
fn message(situation: &Value, who: &str) -> String {
    format!("situation-{}-{who}", entries::text(situation, "id"))
}
