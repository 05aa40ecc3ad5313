//! Pages: one text per published language, each with a translation state.

mod load;
mod place;
mod version;

use std::{collections::BTreeMap, path::PathBuf};

use serde_json::{Map, Value};

use super::languages::{Language, Languages};

pub use load::load;
pub use version::check_signatures;

/// A page in all its languages.
#[derive(Debug)]
pub struct Page {
    /// Path below the language, such as `guides/signs`; empty for the home page.
    pub path: String,
    /// True for the index page of a section (`_index`).
    pub is_index: bool,
    /// The texts by language code. One of them is always in the source language.
    pub versions: BTreeMap<String, Version>,
}

/// A page in one language.
#[derive(Clone, Debug)]
pub struct Version {
    /// Path of the file, relative to the project.
    pub file: PathBuf,
    /// The title.
    pub title: String,
    /// One sentence for search engines and link cards.
    pub description: String,
    /// The `[extra]` of the front matter.
    pub extra: Map<String, Value>,
    /// The front matter as TOML text.
    pub front: String,
    /// The Markdown below the front matter, with placeholders.
    pub body: String,
    /// The Markdown with the words of statements in place of their placeholders.
    pub expanded: String,
    /// Line of the file where the body begins, from 1.
    pub body_line: usize,
    /// Ids of the statements that the page includes.
    pub statements: Vec<String>,
    /// Hash of all translatable text, 16 hexadecimal digits. It does not cover the words of statements, which are translated
    /// once and not per page.
    pub hash: String,
    /// Hash of all text that a reader sees, statements included. Equal to `hash` on a page without statements.
    pub signed_hash: String,
}

/// Translation state of the text that a reader sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The text is in the source language.
    Source,
    /// A reviewed translation of the current source text.
    Reviewed,
    /// A translation of the current source text without review.
    Unreviewed,
    /// The source text has changed since the translation.
    Stale,
    /// There is no translation. Readers see the text in another language.
    Fallback,
}

impl State {
    /// Returns the name of the state for templates.
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

impl Version {
    /// Returns the line of the file on which the front matter contains these words; 1 if it does not.
    pub fn line_in_front(&self, words: &str) -> usize {
        let mut lines = self.front.lines();
        // Line 1 of the file is the opening `+++`.
        lines
            .position(|line| line.contains(words))
            .map_or(1, |line| line + 2)
    }
}

impl Page {
    /// Returns the version that readers of `code` see, its language and its state.
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

    /// Returns the URL path in a language, such as `/sv/guides/signs/`.
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
