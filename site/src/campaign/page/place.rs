//! Derives a page's section, path and language from its file name.

use std::path::Path;

use medskick_survey::problem::Problem;

use crate::campaign::{
    languages::{self, Languages},
    rooms::{ROOMS, Room},
};

/// Folders of `content/` that contain no pages.
const NO_PAGES: [&str; 2] = ["data", "surveys"];

/// Location of a page on the site.
pub struct Place {
    /// Path below the language; empty for the home page.
    pub path: String,
    /// True for the index page of a section (`_index`).
    pub is_index: bool,
    /// Code of the page's language.
    pub language: String,
    /// Section of the page.
    pub room: &'static Room,
}

impl Place {
    /// Returns the location of a file named `content/<section>/<slug>.<language>.md`. Reports an unknown language (C07), an
    /// unknown section (C10) and an invalid slug (C18).
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
        if room.is_some() && !path.split('/').all(is_slug) {
            let what = format!("The name `{path}` cannot be an address on the site.");
            let remedy = "Use small letters a to z, digits and single hyphens, and no date in front: `good-signs`.";
            problems.push(Problem::error("C18", file, None, what, remedy));
        }
        Some(Place {
            is_index,
            language: language.to_owned(),
            room: room?,
            path,
        })
    }
}

/// Returns true if Zola uses the name as the address unchanged. Zola slugifies other names and removes a leading date.
fn is_slug(name: &str) -> bool {
    let parts: Vec<&str> = name.split('-').collect();
    let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let begins_with_date = parts.len() > 3
        && parts.iter().take(3).all(is_number)
        && [4, 2, 2]
            .iter()
            .zip(&parts)
            .all(|(length, part)| part.len() == *length);
    let is_part = |part: &&str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    name.is_empty() || parts.iter().all(is_part) && !begins_with_date
}
