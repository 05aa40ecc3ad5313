//! Statements: sentences that must be correct and identical on all pages (`content/data/statements.toml`, words
//! `statement-<id>` in `site.ftl`). Pages include a statement with a placeholder, messages with a Fluent reference.

mod escape;
mod include;
mod placeholder;
mod usage;

use std::path::Path;

use medskick_survey::problem::Problem;
use serde_json::{Value, json};
use time::Date;

use super::{
    dates,
    entries::{self, List},
    shape::{Shape, optional, required},
};

pub use include::{include, strings};
pub use placeholder::{Kind, find, masked};
pub use usage::{check, in_messages};

/// Prefix of the id of a statement's message.
pub const PREFIX: &str = "statement-";
/// Message ids with that prefix that are no statements, without the prefix.
const OTHER_MESSAGES: [&str; 2] = ["sources", "checked"];

const LIST: List = List {
    file: "content/data/statements.toml",
    name: "statement",
    keys: &[optional(
        "statement",
        Shape::Tables(&[
            required("id", Shape::Text),
            required("kind", Shape::OneOf(&["safety", "law"])),
            required("checked_on", Shape::Date),
            optional("until", Shape::Date),
            required(
                "source",
                Shape::Tables(&[
                    required("name", Shape::Text),
                    optional("url", Shape::Address),
                ]),
            ),
        ]),
    )],
};

/// Reads the statements. A campaign without the file has no statements. Reports an invalid id (C06), a statement without a
/// source (C05), a check that is too old (C24), and a statement whose `until` date has passed (C39).
pub fn load(root: &Path, today: Date, problems: &mut Vec<Problem>) -> Vec<Value> {
    let list = LIST.load(root, problems);
    dates::check(&LIST, &list, today, dates::COMPARE, problems);
    for statement in &list {
        let id = entries::text(statement, "id");
        if !id.is_empty() && !is_id(id) {
            let what = format!("`{id}` cannot be the id of a statement.");
            let remedy =
                "Use small letters a to z, digits and hyphens, a letter first, as `call-112`.";
            problems.push(LIST.problem("C06", statement, what, remedy));
        }
        if statement["source"].as_array().is_some_and(Vec::is_empty) {
            let what = format!("The statement `{id}` has no source.");
            let remedy = "Add `[[statement.source]]` with `name = \"…\"` below it.";
            problems.push(LIST.problem("C05", statement, what, remedy));
        }
        let until = entries::date(statement, "until").filter(|until| *until <= today);
        if let Some(until) = until {
            let what = format!("The statement `{id}` was expected to change by {until}.");
            let remedy = "Compare it with its sources again, correct its words in every language, and write the new day as `until`, or none.";
            problems.push(LIST.problem("C39", statement, what, remedy));
        }
    }
    list
}

/// Returns true if a statement can have this id. The id is the end of a Fluent message id.
fn is_id(id: &str) -> bool {
    placeholder::is_id(id) && !OTHER_MESSAGES.contains(&id)
}

/// Returns the sources of these statements for templates, without duplicates: `name`, `checked_on`, and `url` if the source has
/// one.
pub fn sources<'a>(statements: &[Value], ids: impl Iterator<Item = &'a str>) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    for id in ids {
        let statement = statements.iter().find(|it| entries::text(it, "id") == id);
        for source in statement
            .and_then(|it| it["source"].as_array())
            .into_iter()
            .flatten()
        {
            let mut source_in_page = json!({
                "name": source["name"],
                "checked_on": statement.map(|it| it["checked_on"].clone()),
            });
            if let Some(url) = source.get("url") {
                source_in_page["url"] = url.clone();
            }
            if !found.contains(&source_in_page) {
                found.push(source_in_page);
            }
        }
    }
    found
}
