//! Fluent texts (`.ftl`), resolved when the site is built: the browser gets plain text.
//!
//! Text, literals, and references to other messages and terms become text. A variable `{ $name }` becomes `{name}`; the program
//! that shows the text fills it in. Select expressions and functions are refused: they need a Fluent runtime, and the browser
//! has none.

mod plain;
mod resolve;
mod syntax;
mod written;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use crate::problem::Problem;

/// The texts of one `.ftl` file.
#[derive(Clone, Debug)]
pub struct Catalogue {
    file: PathBuf,
    texts: Vec<Text>,
    index: BTreeMap<String, usize>,
    was_read: bool,
}

/// One text of the file: a message's value or one of its attributes.
#[derive(Clone, Debug)]
struct Text {
    id: String,
    line: usize,
    /// `None` if the file has the text but it could not be read, which is a problem of its own.
    text: Option<String>,
    /// The text with references to other messages left as `{ id }`; empty if it could not be read.
    unexpanded: String,
    variables: Vec<String>,
}

impl Catalogue {
    /// Reads `source`, the content of `file`. Leaves out what cannot be read, and reports it as a problem.
    pub fn parse(file: &Path, source: &str) -> (Catalogue, Vec<Problem>) {
        Catalogue::parse_with(file, source, &BTreeMap::new())
    }

    /// Like [`Catalogue::parse`], but messages may also refer to the texts in `shared`, which are in other files.
    pub fn parse_with(
        file: &Path,
        source: &str,
        shared: &BTreeMap<String, String>,
    ) -> (Catalogue, Vec<Problem>) {
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let too_deep = syntax::too_deep(file, source);
        let was_read = too_deep.is_none();
        let (texts, mut problems) = match too_deep {
            Some(problem) => (Vec::new(), vec![problem]),
            None => resolve::texts(file, source, shared),
        };
        problems.sort_by_key(|problem| problem.line);
        let places = texts.iter().enumerate();
        let index = places
            .map(|(place, text)| (text.id.clone(), place))
            .collect();
        let catalogue = Catalogue {
            file: file.to_owned(),
            texts,
            index,
            was_read,
        };
        (catalogue, problems)
    }

    /// The text of `message` or `message.attribute`; `None` when it is missing or broken.
    pub fn get(&self, id: &str) -> Option<&str> {
        self.find(id)?.text.as_deref()
    }

    /// The text with references to other messages left as `{ id }`, so that it holds only what is written in the message itself.
    pub fn unexpanded(&self, id: &str) -> &str {
        self.find(id).map_or("", |text| &text.unexpanded)
    }

    /// Every id of the file in order, including those of broken texts (`get` returns `None` for them).
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(|text| text.id.as_str())
    }

    /// Adds the texts of `other` that are missing here. They keep their lines in the other file.
    pub fn fill(&mut self, other: &Catalogue) {
        for text in &other.texts {
            if !self.index.contains_key(&text.id) {
                self.index.insert(text.id.clone(), self.texts.len());
                self.texts.push(text.clone());
            }
        }
    }

    /// Replaces each text with `change(text)`.
    pub fn reword(&mut self, change: impl Fn(&str) -> String) {
        for text in self.texts.iter_mut().filter_map(|it| it.text.as_mut()) {
            *text = change(text);
        }
    }

    /// The variables in a text, without `$`.
    pub fn variables(&self, id: &str) -> &[String] {
        self.find(id).map_or(&[], |text| &text.variables)
    }

    /// The file that the texts are in.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The line (from 1) of `id`, also if its text is broken.
    pub fn line(&self, id: &str) -> Option<usize> {
        self.find(id).map(|text| text.line)
    }

    /// Whether the file could be read at all; if not, no text counts as missing.
    pub(crate) fn was_read(&self) -> bool {
        self.was_read
    }

    fn find(&self, id: &str) -> Option<&Text> {
        self.texts.get(*self.index.get(id)?)
    }
}
