//! Finds the pages in `content/` and compares the languages of each page.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use medskick_survey::problem::Problem;

use super::{Page, Version, place::Place, version};
use crate::campaign::{languages::Languages, read};

/// Reads all pages. Also returns the paths of all source language files, including unreadable ones, so that a link to an
/// unreadable page is not reported as a second mistake.
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
    for file in read::files(root, "content", "md", problems) {
        let Some(place) = Place::of(&file, languages, problems) else {
            continue;
        };
        if place.language == languages.source {
            addresses.insert(place.path.clone());
        }
        let Some(text) = read::text(root, &file, problems) else {
            continue;
        };
        let Some(version) = version::read(&file, &text, &place, languages, problems) else {
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
