//! The texts of a file before they are resolved, each under its id: `message`, `message.attribute`, `-term`.

use std::{collections::BTreeMap, path::Path};

use fluent_syntax::ast::{Attribute, Entry, Pattern};

use super::syntax::name_of_junk;
use crate::problem::{Lines, Problem};

/// One text before it is resolved.
pub(super) struct Written<'s> {
    pub id: String,
    pub line: usize,
    /// `None` if Fluent could not read the text.
    pub pattern: Option<&'s Pattern<&'s str>>,
}

/// A second text under the same id.
pub(super) struct Duplicate {
    id: String,
    line: usize,
    first: usize,
}

impl Duplicate {
    /// The problem to report.
    pub fn problem(&self, file: &Path) -> Problem {
        let what = format!(
            "`{}` is written twice; the first is on line {}.",
            self.id, self.first
        );
        Problem::error(
            "S35",
            file,
            Some(self.line),
            what,
            "Remove one of them, or give it another name.",
        )
    }
}

/// Every text of the file in order, each id once, and the duplicates.
pub(super) fn written<'s>(
    source: &str,
    body: &'s [Entry<&'s str>],
) -> (Vec<Written<'s>>, Vec<Duplicate>) {
    let mut kept: Vec<Written> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut duplicates = Vec::new();
    let parts = Places {
        source,
        lines: Lines::new(source),
    };
    for text in body.iter().flat_map(|entry| parts.texts(entry)) {
        let place = places.get(&text.id).copied();
        match place.and_then(|place| kept.get_mut(place)) {
            None => {
                places.insert(text.id.clone(), kept.len());
                kept.push(text);
            }
            // A readable text replaces a broken one with the same id; the parser's error is reported anyway.
            Some(first) if first.pattern.is_none() => *first = text,
            Some(_) if text.pattern.is_none() => {}
            Some(first) => duplicates.push(Duplicate {
                id: text.id,
                line: text.line,
                first: first.line,
            }),
        }
    }
    (kept, duplicates)
}

/// A source text, for looking up the lines of its parts.
struct Places<'a> {
    source: &'a str,
    lines: Lines,
}

impl Places<'_> {
    /// The value of an entry, if it has one, and its attributes.
    fn texts<'s>(&self, entry: &'s Entry<&'s str>) -> Vec<Written<'s>> {
        match entry {
            Entry::Message(message) => {
                let name = message.id.name;
                let value = message
                    .value
                    .as_ref()
                    .map(|value| (name.to_owned(), name, value));
                self.with_attributes(name, value, &message.attributes)
            }
            Entry::Term(term) => {
                let name = format!("-{}", term.id.name);
                let value = Some((name.clone(), term.id.name, &term.value));
                self.with_attributes(&name, value, &term.attributes)
            }
            Entry::Junk { content } => {
                let name = name_of_junk(content).map(str::to_owned);
                let line = self.line_in(content);
                name.into_iter()
                    .map(|id| Written {
                        id,
                        line,
                        pattern: None,
                    })
                    .collect()
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => Vec::new(),
        }
    }

    fn with_attributes<'s>(
        &self,
        name: &str,
        value: Option<(String, &str, &'s Pattern<&'s str>)>,
        attributes: &'s [Attribute<&'s str>],
    ) -> Vec<Written<'s>> {
        let attributes = attributes
            .iter()
            .map(|Attribute { id, value }| (format!("{name}.{}", id.name), id.name, value));
        let texts = value.into_iter().chain(attributes);
        texts
            .map(|(id, at, pattern)| Written {
                id,
                line: self.line_in(at),
                pattern: Some(pattern),
            })
            .collect()
    }

    /// The line of `part`, which must be a slice of the source.
    fn line_in(&self, part: &str) -> usize {
        let offset = (part.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize);
        self.lines.of(offset)
    }
}
