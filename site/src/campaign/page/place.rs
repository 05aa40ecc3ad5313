//! The place of a page: its room, path and language, told from the name of its file.

use std::path::Path;

use medskick_survey::problem::Problem;

use crate::campaign::{
    languages::{self, Languages},
    rooms::{ROOMS, Room},
};

/// Folders of `content/` that hold no pages.
const NO_PAGES: [&str; 2] = ["data", "surveys"];

/// Where a page stands on the site.
pub struct Place {
    /// Its path below the language; empty for the home page.
    pub path: String,
    /// Whether it is the first page of its room (`_index`).
    pub is_index: bool,
    /// The code of its language.
    pub language: String,
    /// Its room.
    pub room: &'static Room,
}

impl Place {
    /// Where a file belongs, by its folder and name: `content/<room>/<slug>.<language>.md`.
    pub fn of(file: &Path, languages: &Languages, problems: &mut Vec<Problem>) -> Option<Place> {
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
                languages::FILE
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
            let rooms: Vec<&str> = ROOMS
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
}
