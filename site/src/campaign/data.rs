//! The data that pages in all languages read: where the site is, and where one can get help.

use std::{collections::BTreeMap, path::Path};

use medskick_survey::{problem::Problem, text::Catalogue};
use serde::Deserialize;
use serde_json::Value;

use super::{
    read,
    shape::{Key, Shape, optional, required},
    table::{LINE, Reader},
};

const SITE_FILE: &str = "content/data/site.toml";
const SITE: [Key<'static>; 2] = [
    required("origin", Shape::Address),
    required("exit_url", Shape::Address),
];

/// The file with the help contacts.
pub const HELP_FILE: &str = "content/data/help.toml";
const HELP: [Key<'static>; 1] = [required(
    "entry",
    Shape::Tables(&[
        required("id", Shape::Text),
        required(
            "needs",
            Shape::SomeOf(&[
                "talk", "urgent", "police", "victim", "leave", "violence", "social",
            ]),
        ),
        required("for", Shape::SomeOf(&["youth", "parent", "all"])),
        required("name", Shape::Text),
        required("contact", Shape::Text),
        optional("href", Shape::Address),
        optional("url", Shape::Address),
        optional("languages", Shape::Texts),
        required(
            "anonymous",
            Shape::OneOf(&["yes", "no", "depends", "unknown"]),
        ),
        required("source", Shape::Text),
        optional("source_url", Shape::Address),
        optional("source_date", Shape::Date),
        required("checked_on", Shape::Date),
    ]),
)];

/// The site as a whole.
#[derive(Debug, Default, Deserialize)]
pub struct Site {
    /// Where it is published, such as `https://medskick.example`; only for addresses that must be whole.
    pub origin: String,
    /// Where the quick exit leads.
    pub exit_url: String,
}

/// Reads `site.toml`.
pub fn load_site(root: &Path, problems: &mut Vec<Problem>) -> Site {
    let file = Path::new(SITE_FILE);
    let table = read::text(root, file, problems)
        .and_then(|text| Reader::new(file, &text, 0, problems).read(&SITE));
    table
        .and_then(|table| serde_json::from_value(Value::Object(table)).ok())
        .unwrap_or_default()
}

/// Reads `help.toml`.
pub fn load_help(root: &Path, problems: &mut Vec<Problem>) -> Vec<Value> {
    let file = Path::new(HELP_FILE);
    let Some(text) = read::text(root, file, problems) else {
        return Vec::new();
    };
    let Some(table) = Reader::new(file, &text, 0, problems).read(&HELP) else {
        return Vec::new();
    };
    let entries = table
        .get("entry")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    for entry in &entries {
        let (Some(id), Some(line)) = (entry["id"].as_str(), entry[LINE].as_u64()) else {
            continue;
        };
        if let Some(first) = seen.insert(id.to_owned(), line) {
            let what = format!("The id `{id}` is used already, in line {first}.");
            problems.push(Problem::error(
                "C16",
                file,
                usize::try_from(line).ok(),
                what,
                "Give each entry an id of its own.",
            ));
        }
    }
    entries
}

/// The words of an entry that every language must have, as attributes of `help-<id>`.
pub const HELP_WORDS: [&str; 3] = ["what", "hours", "anonymous"];

/// The entry with its words: `what`, `hours`, `anonymous` (the line), `anonymity` (the bare fact), and name and
/// contact where the language has its own.
pub fn help_with_words(entry: &Value, words: &Catalogue) -> Value {
    let mut entry = entry.clone();
    let id = format!("help-{}", entry["id"].as_str().unwrap_or_default());
    if let Some(table) = entry.as_object_mut() {
        table.remove(LINE);
        let anonymity = table.get("anonymous").cloned().unwrap_or_default();
        table.insert("anonymity".to_owned(), anonymity);
        for word in HELP_WORDS.into_iter().chain(["name", "contact"]) {
            if let Some(text) = words.get(&format!("{id}.{word}")) {
                table.insert(word.to_owned(), Value::from(text));
            }
        }
    }
    entry
}
