//! Pages: a text in every language it is published in, and how far each can be trusted.

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
    /// Its path below the language, such as `guides/signs`; empty for the home page.
    pub path: String,
    /// Whether it is the first page of its room (`_index`).
    pub is_index: bool,
    /// The texts by language code; always one in the source language.
    pub versions: BTreeMap<String, Version>,
}

/// A page in one language.
#[derive(Clone, Debug)]
pub struct Version {
    /// The file, relative to the project.
    pub file: PathBuf,
    /// The title.
    pub title: String,
    /// One sentence for search engines and link cards.
    pub description: String,
    /// The `[extra]` of the front matter.
    pub extra: Map<String, Value>,
    /// The front matter as it is written.
    pub front: String,
    /// The Markdown below the front matter, as it is written.
    pub body: String,
    /// The same with the words of statements in the place of their placeholders.
    pub expanded: String,
    /// The line that the body begins on.
    pub body_line: usize,
    /// The ids of the statements in the text.
    pub statements: Vec<String>,
    /// The hash of all that a translator translates, 16 hexadecimal digits. A statement is translated once, not with each page.
    pub hash: String,
    /// The hash of all that a reader reads: the same as `hash` on a page without statements.
    pub signed_hash: String,
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

impl Version {
    /// The line of the front matter that has these words; the first one when none has.
    pub fn line_in_front(&self, words: &str) -> usize {
        let mut lines = self.front.lines();
        // The first line of the file is the mark before the front matter.
        lines
            .position(|line| line.contains(words))
            .map_or(1, |line| line + 2)
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
