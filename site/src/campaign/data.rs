//! Data that pages in all languages share: the site's address and the help contacts.

use std::path::Path;

use medskick_survey::{problem::Problem, text::Catalogue};
use serde::Deserialize;
use serde_json::Value;

use super::{
    entries::{self, List},
    read,
    shape::{Key, Shape, optional, required},
    table::Reader,
};
use crate::reserved::is_reserved;

const SITE_FILE: &str = "content/data/site.toml";
const SITE: [Key<'static>; 2] = [
    required("origin", Shape::Address),
    required("exit_url", Shape::Address),
];

/// List of the help contacts.
pub const HELP: List = List {
    file: "content/data/help.toml",
    name: "entry",
    keys: &[required(
        "entry",
        Shape::Tables(&[
            required("id", Shape::Text),
            required(
                "needs",
                Shape::SomeOf(&[
                    "talk", "urgent", "police", "victim", "leave", "violence", "social",
                ]),
            ),
            required(
                "for",
                Shape::SomeOf(&["youth", "parent", "adult", "women", "all"]),
            ),
            required("name", Shape::Text),
            required("contact", Shape::Text),
            optional("href", Shape::Address),
            optional("url", Shape::Address),
            optional("languages", Shape::Texts),
            required("open", Shape::OneOf(&["always", "hours", "unknown"])),
            required(
                "anonymous",
                Shape::OneOf(&["yes", "no", "depends", "unknown"]),
            ),
            required("source", Shape::Text),
            optional("source_url", Shape::Address),
            optional("source_date", Shape::Date),
            required("checked_on", Shape::Date),
        ]),
    )],
};

/// Settings of the whole site.
#[derive(Debug, Default, Deserialize)]
pub struct Site {
    /// Origin that the site is published at, such as `https://medskick.example`. Used only where an absolute URL is required.
    pub origin: String,
    /// Address that the quick exit button opens.
    pub exit_url: String,
}

impl Site {
    /// Returns the origin. Returns `None` while the origin is a reserved example name.
    pub fn published(&self) -> Option<&str> {
        let origin = self.origin.trim_end_matches('/');
        (!is_reserved(origin)).then_some(origin)
    }
}

/// Reads `site.toml`.
pub fn load_site(root: &Path, problems: &mut Vec<Problem>) -> Site {
    let file = Path::new(SITE_FILE);
    let table = read::text(root, file, problems)
        .and_then(|text| Reader::new(file, &text, 0, problems).read(&SITE));
    let site: Site = table
        .and_then(|table| serde_json::from_value(Value::Object(table)).ok())
        .unwrap_or_default();
    if let Some(what) = wrong_origin(&site.origin) {
        let remedy = "Write `origin = \"https://…\"` with the name of the host alone, such as https://medskick.se. A site in a folder of another, such as https://exempel.github.io/medskick, is not supported yet: its links would lead out of the folder.";
        problems.push(Problem::error("C46", file, origin_line(root), what, remedy));
    }
    site
}

/// Returns the mistake in an origin. A valid origin is `http` or `https`, a host and an optional port.
fn wrong_origin(origin: &str) -> Option<String> {
    if origin.is_empty() {
        return None; // the reader already reported the missing key
    }
    let rest = origin
        .strip_prefix("https://")
        .or_else(|| origin.strip_prefix("http://"));
    let Some(rest) = rest else {
        return Some(format!(
            "`origin` is {origin}, which is no address of a site."
        ));
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, after) = rest.split_at(end);
    if let Some(part) = Some(after).filter(|it| !matches!(*it, "" | "/")) {
        return Some(format!("`origin` has {part} after the host."));
    }
    if host.contains('@') {
        return Some(
            "`origin` has a name or password before the host, which every reader would see."
                .to_owned(),
        );
    }
    (host.is_empty() || host.starts_with(':')).then(|| "`origin` has no host.".to_owned())
}

/// Warns (C48) if the origin is a reserved example name, which nobody can register.
pub fn example_origin(root: &Path) -> Option<Problem> {
    let site = load_site(root, &mut Vec::new());
    // `load_site` already reports an invalid origin as an error (C46).
    if wrong_origin(&site.origin).is_some() || site.published().is_some() || site.origin.is_empty()
    {
        return None;
    }
    let what = format!(
        "The site's address is {}, which nobody can have.",
        site.origin
    );
    let remedy = "Write the address that the site is published at as `origin`, before it is published: the sitemap, link cards and pages in one file need it.";
    Some(Problem::error("C48", SITE_FILE, origin_line(root), what, remedy).as_warning())
}

fn origin_line(root: &Path) -> Option<usize> {
    let text = std::fs::read_to_string(root.join(SITE_FILE)).ok()?;
    let line = text.lines().position(|line| line.starts_with("origin"))?;
    Some(line + 1)
}

/// Attributes of the message `help-<id>` that every language must have.
pub const HELP_WORDS: [&str; 3] = ["what", "hours", "anonymous"];

/// Returns the help contact with its words: `what`, `hours`, `anonymous` (a sentence), `anonymity` (the value in the data), and
/// `name` and `contact` if the language translates them.
pub fn help_with_words(entry: &Value, words: &Catalogue) -> Value {
    let mut entry = entries::without_line(entry);
    let id = format!("help-{}", entries::text(&entry, "id"));
    if let Some(table) = entry.as_object_mut() {
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
