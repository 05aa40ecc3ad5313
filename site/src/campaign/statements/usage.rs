//! Checks that each statement has words and is used.

use std::collections::BTreeMap;

use medskick_survey::{problem::Problem, text::Catalogue};
use serde_json::Value;

use super::{
    super::{Languages, Page, Words, entries, read},
    LIST, PREFIX, is_id,
};

/// Reports each statement whose words in the source language are missing or contain a variable (C37), and each statement that
/// no page and no message uses (C38).
pub fn check(
    statements: &[Value],
    pages: &[Page],
    words: &BTreeMap<String, Words>,
    languages: &Languages,
    problems: &mut Vec<Problem>,
) {
    let source = words
        .get(&languages.source)
        .filter(|it| !read::was_unreadable(it.site.file(), problems));
    let in_pages = pages
        .iter()
        .flat_map(|page| page.versions.values())
        .flat_map(|version| version.statements.iter().cloned());
    let catalogues = words.values().flat_map(Words::files);
    let used: Vec<String> = in_pages
        .chain(catalogues.flat_map(|it| in_messages(it, "")))
        .collect();
    for statement in statements {
        let id = entries::text(statement, "id");
        if !is_id(id) {
            continue; // `load` reported the invalid id
        }
        let message = format!("{PREFIX}{id}");
        if let Some(source) = source {
            let remedy = format!("Write {message} = … in {}.", source.site.file().display());
            if source.site.line(&message).is_none() {
                let what = format!("The statement `{id}` has no words in the source language.");
                problems.push(LIST.problem("C37", statement, what, remedy));
            } else if !source.site.variables(&message).is_empty() {
                let what =
                    format!("The statement `{id}` has a variable, which a page cannot fill in.");
                problems.push(LIST.problem("C37", statement, what, remedy));
            }
        }
        if !used.iter().any(|other| other == id) {
            let what = format!("The statement `{id}` stands on no page and in no message.");
            let remedy = format!(
                "Put it in where it belongs, {{{{ statement(id=\"{id}\") }}}} in a page or {{ {message} }} in a message; or remove it."
            );
            problems.push(LIST.problem("C38", statement, what, remedy).as_warning());
        }
    }
}

/// Returns the ids of the statements that messages refer to. Only messages whose id begins with `prefix` count.
pub fn in_messages(words: &Catalogue, prefix: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for id in words.ids().filter(|id| id.starts_with(prefix)) {
        let parts = words.unexpanded(id).split("{ ").skip(1);
        let referred = parts.filter_map(|part| part.strip_prefix(PREFIX)?.split_once(" }"));
        for (id, _) in referred {
            if !found.iter().any(|other| other == id) {
                found.push(id.to_owned());
            }
        }
    }
    found
}
