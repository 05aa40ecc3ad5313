//! Pages: Markdown with TOML front matter, one file for each language.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use medskick_survey::problem::Problem;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::{
    languages::{Language, Languages},
    read,
    rooms::Room,
    table::{LINE, Reader, Shape, optional, required},
};
use crate::inputs;

/// Folders of `content/` that hold no pages.
const NO_PAGES: [&str; 2] = ["data", "surveys"];

/// A page in all its languages.
#[derive(Debug)]
pub struct Page {
    /// Its path below the language, such as `guides/signs`; empty for the home page.
    pub path: String,
    /// Whether it is the first page of its room (`_index`).
    pub is_index: bool,
    /// The texts by language code; always one in the source language.
    pub versions: BTreeMap<String, Version>,
}

/// A page in one language.
#[derive(Debug)]
pub struct Version {
    /// The file, relative to the project.
    pub file: PathBuf,
    /// The title.
    pub title: String,
    /// One sentence for search engines and link cards.
    pub description: String,
    /// The `[extra]` of the front matter.
    pub extra: Map<String, Value>,
    /// The Markdown below the front matter.
    pub body: String,
    /// The line that the body begins on.
    pub body_line: usize,
    /// The hash of all that a translator translates, 16 hexadecimal digits.
    pub hash: String,
}

/// How far the text that a reader gets can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The text was written in this language.
    Source,
    /// A translation of today's source, reviewed.
    Reviewed,
    /// A translation of today's source that nobody has reviewed.
    Unreviewed,
    /// The source has changed since it was translated.
    Stale,
    /// There is no translation: the text of another language is shown.
    Fallback,
}

impl State {
    /// The word for templates.
    pub fn name(self) -> &'static str {
        match self {
            State::Source => "source",
            State::Reviewed => "reviewed",
            State::Unreviewed => "unreviewed",
            State::Stale => "stale",
            State::Fallback => "fallback",
        }
    }
}

impl Page {
    /// What readers of `code` get: the version, the language it is in, and its state.
    pub fn shown_in<'a>(
        &'a self,
        code: &str,
        languages: &'a Languages,
    ) -> Option<(&'a Version, &'a Language, State)> {
        let found = languages
            .chain(code)
            .find_map(|code| Some((self.versions.get(code)?, languages.get(code)?)));
        let (version, language) = found?;
        let state = if language.code == code {
            self.state(version, language, languages)
        } else {
            State::Fallback
        };
        Some((version, language, state))
    }

    /// The address in a language, such as `/sv/guides/signs/`.
    pub fn address(&self, code: &str) -> String {
        if self.path.is_empty() {
            format!("/{code}/")
        } else {
            format!("/{code}/{}/", self.path)
        }
    }

    fn state(&self, version: &Version, language: &Language, languages: &Languages) -> State {
        if language.code == languages.source {
            return State::Source;
        }
        let source = self
            .versions
            .get(&languages.source)
            .map(|source| source.hash.as_str());
        let made_from = version.extra.get("source_hash").and_then(Value::as_str);
        match version.extra.get("reviewed").and_then(Value::as_bool) {
            _ if source != made_from => State::Stale,
            Some(true) => State::Reviewed,
            _ => State::Unreviewed,
        }
    }
}

/// Reads all pages. Beside them, the paths that have a file in the source language, also one that cannot be read:
/// a link to a broken page is no second mistake.
pub fn load(
    root: &Path,
    languages: &Languages,
    problems: &mut Vec<Problem>,
) -> (Vec<Page>, BTreeSet<String>) {
    let mut pages: BTreeMap<String, Page> = BTreeMap::new();
    let mut addresses = BTreeSet::new();
    if !root.join("content").is_dir() {
        problems.push(Problem::error(
            "C01",
            "content",
            None,
            "There is no folder `content`.",
            "Run the command in the project's folder.",
        ));
    }
    for file in read::files(root, "content", "md") {
        let Some(place) = place(&file, languages, problems) else {
            continue;
        };
        if place.language == languages.source {
            addresses.insert(place.path.clone());
        }
        let Some(text) = read::text(root, &file, problems) else {
            continue;
        };
        let Some(version) = version(&file, &text, &place, languages, problems) else {
            continue;
        };
        let page = pages
            .entry(place.path.to_lowercase())
            .or_insert_with(|| Page {
                path: place.path.clone(),
                is_index: place.is_index,
                versions: BTreeMap::new(),
            });
        if let Some(other) = page.versions.get(&place.language) {
            let what = format!("The page has the same address as {}.", other.file.display());
            problems.push(Problem::error(
                "C09",
                file,
                None,
                what,
                "Rename or remove one of the two.",
            ));
        } else {
            page.versions.insert(place.language, version);
        }
    }
    let mut pages: Vec<Page> = pages.into_values().collect();
    for page in &pages {
        for version in page.versions.values() {
            unpinned(page, version, languages, problems);
            if !addresses.contains(&page.path) {
                without_source(page, version, languages, problems);
            }
        }
    }
    pages.retain(|page| page.versions.contains_key(&languages.source));
    (pages, addresses)
}

struct Place {
    path: String,
    is_index: bool,
    language: String,
    room: &'static Room,
}

/// Where a file belongs, by its folder and name: `content/<room>/<slug>.<language>.md`.
fn place(file: &Path, languages: &Languages, problems: &mut Vec<Problem>) -> Option<Place> {
    let inside = file
        .strip_prefix("content")
        .ok()?
        .to_string_lossy()
        .replace('\\', "/");
    if NO_PAGES
        .iter()
        .any(|folder| inside.starts_with(&format!("{folder}/")))
    {
        return None;
    }
    let (stem, language) = inside
        .strip_suffix(".md")?
        .rsplit_once('.')
        .unwrap_or((inside.strip_suffix(".md")?, ""));
    if languages.get(language).is_none() {
        let known: Vec<String> = languages
            .list
            .iter()
            .map(|language| format!(".{}.md", language.code))
            .collect();
        let what = format!("The file name has no published language (it has «{language}»).");
        let remedy = format!(
            "End the name in one of {}, or add the language to {}.",
            known.join(", "),
            super::languages::FILE
        );
        problems.push(Problem::error("C07", file, None, what, remedy));
        return None;
    }
    let is_index = stem == "_index" || stem.ends_with("/_index");
    let path = stem
        .strip_suffix("_index")
        .unwrap_or(stem)
        .trim_end_matches('/')
        .to_owned();
    let room = Room::of(&path).filter(|room| match path.matches('/').count() {
        0 => is_index,
        1 => !is_index && room.page.is_some(),
        _ => false,
    });
    if room.is_none() {
        let rooms: Vec<&str> = super::rooms::ROOMS
            .iter()
            .filter(|room| room.page.is_some())
            .map(|room| room.folder)
            .collect();
        let what = format!("There is no place on the site for a page `{path}`.");
        let remedy = format!(
            "Pages go directly into one of these folders of content/: {}.",
            rooms.join(", ")
        );
        problems.push(Problem::error("C10", file, None, what, remedy));
    }
    Some(Place {
        is_index,
        language: language.to_owned(),
        room: room?,
        path,
    })
}

fn version(
    file: &Path,
    text: &str,
    place: &Place,
    languages: &Languages,
    problems: &mut Vec<Problem>,
) -> Option<Version> {
    let text = text
        .strip_prefix('\u{feff}')
        .unwrap_or(text)
        .replace("\r\n", "\n");
    let parts = text.strip_prefix("+++\n").and_then(|rest| {
        rest.split_once("\n+++\n")
            .or_else(|| Some((rest.strip_suffix("\n+++")?, "")))
    });
    let Some((front, body)) = parts else {
        let remedy = "Begin the file with a line +++, then title = \"…\" and description = \"…\", then another line +++.";
        problems.push(Problem::error(
            "C02",
            file,
            Some(1),
            "The page has no front matter.",
            remedy,
        ));
        return None;
    };
    let extra_keys = place
        .room
        .extra_keys(place.is_index, place.language == languages.source);
    let keys = [
        required("title", Shape::Text),
        required("description", Shape::Text),
        if place.language == languages.source || !place.is_index {
            required("extra", Shape::Table(&extra_keys))
        } else {
            optional("extra", Shape::Table(&extra_keys))
        },
    ];
    let table = Reader::new(file, front, 1, problems).read(&keys)?;
    let field = |name: &str| {
        table
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let mut extra = table
        .get("extra")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    forget_lines(&mut extra);
    let (title, description) = (field("title"), field("description"));
    Some(Version {
        hash: hash(&title, &description, &extra, body, place.room),
        file: file.to_owned(),
        title,
        description,
        extra,
        body: body.to_owned(),
        body_line: front.lines().count() + 3,
    })
}

/// Over what a translator translates; a signature or a new place in the order makes no translation old.
fn hash(
    title: &str,
    description: &str,
    extra: &Map<String, Value>,
    body: &str,
    room: &Room,
) -> String {
    let mut sha = Sha256::new();
    for part in [title, description, body.trim()] {
        sha.update(part);
        sha.update([0]);
    }
    for name in room.translated() {
        sha.update(extra.get(name).map(Value::to_string).unwrap_or_default());
        sha.update([0]);
    }
    inputs::hex(&sha.finalize()[..8])
}

fn forget_lines(extra: &mut Map<String, Value>) {
    for item in extra.values_mut().filter_map(Value::as_array_mut).flatten() {
        if let Some(table) = item.as_object_mut() {
            table.remove(LINE);
        }
    }
}

fn without_source(
    page: &Page,
    version: &Version,
    languages: &Languages,
    problems: &mut Vec<Problem>,
) {
    let name = if page.path.is_empty() {
        "_index"
    } else {
        &page.path
    };
    let what = format!(
        "There is no page `{name}` in the source language, so there is nothing this is a translation of."
    );
    let remedy = format!(
        "Write the page in `{}` first, or name the file as the page it translates.",
        languages.source
    );
    problems.push(Problem::error("C08", &version.file, None, what, remedy));
}

fn unpinned(page: &Page, version: &Version, languages: &Languages, problems: &mut Vec<Problem>) {
    let is_source = page
        .versions
        .get(&languages.source)
        .is_some_and(|source| source.file == version.file);
    if !is_source && !version.extra.contains_key("source_hash") {
        let what = "The translation does not say which source text it was made from, so readers are told that it may be old.";
        let remedy = format!(
            "When it matches the source, run: cargo run -- translations pin {}",
            version.file.display()
        );
        problems.push(Problem::error("C12", &version.file, None, what, remedy).as_warning());
    }
}
