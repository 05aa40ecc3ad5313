//! Reads a TOML table against a list of allowed keys, and reports every mistake with its line.

use std::path::Path;

use medskick_survey::problem::{Problem, line_of};
use serde_json::{Map, Value};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::shape::{Key, SCHEMES, Shape};

/// A TOML text in a file, and the list that its problems are added to.
pub struct Reader<'s> {
    file: &'s Path,
    source: &'s str,
    lines_before: usize,
    problems: &'s mut Vec<Problem>,
}

impl<'s> Reader<'s> {
    /// Creates a reader for `source`, which begins after `lines_before` lines of `file`.
    pub fn new(
        file: &'s Path,
        source: &'s str,
        lines_before: usize,
        problems: &'s mut Vec<Problem>,
    ) -> Self {
        Reader {
            file,
            source,
            lines_before,
            problems,
        }
    }

    /// Reads the whole text as a table with these keys. Invalid values are reported and left out. Returns `None` if the text is
    /// not TOML.
    pub fn read(mut self, keys: &[Key]) -> Option<Map<String, Value>> {
        let (document, errors) = DeTable::parse_recoverable(self.source);
        for error in &errors {
            let line = error
                .span()
                .map_or(1, |span| line_of(self.source, span.start));
            let what = format!("This is not valid TOML: {}.", error.message());
            self.error(
                "C03",
                line,
                what,
                "Look for a missing quote, bracket or `=` here or on the line before.",
            );
        }
        errors
            .is_empty()
            .then(|| self.table(document.get_ref(), 1, "The file", keys))
    }

    fn table(
        &mut self,
        table: &DeTable,
        line: usize,
        name: &str,
        keys: &[Key],
    ) -> Map<String, Value> {
        for (key, _) in table.iter() {
            if !keys
                .iter()
                .any(|known| known.name == key.get_ref().as_ref())
            {
                let known: Vec<String> = keys
                    .iter()
                    .map(|known| format!("`{}`", known.name))
                    .collect();
                let what = format!(
                    "{name} has a key `{}`, which doesn't exist here.",
                    key.get_ref()
                );
                self.error(
                    "C04",
                    self.line(key),
                    what,
                    format!(
                        "Correct or remove it. The keys here are {}.",
                        known.join(", ")
                    ),
                );
            }
        }
        let mut read = Map::new();
        for key in keys {
            match table.get(key.name) {
                Some(value) => {
                    if let Some(value) = self.value(value, key) {
                        read.insert(key.name.to_owned(), value);
                    }
                }
                None if key.required => {
                    let what = format!("{name} has no `{}`.", key.name);
                    self.error(
                        "C05",
                        line,
                        what,
                        format!("Add `{} = {}`.", key.name, key.shape.example()),
                    );
                }
                None => {}
            }
        }
        read
    }

    fn value(&mut self, value: &Spanned<DeValue>, key: &Key) -> Option<Value> {
        let line = self.line(value);
        let read = match (key.shape, value.get_ref()) {
            (Shape::Text, DeValue::String(text)) if !text.trim().is_empty() => {
                Some(Value::from(text.as_ref()))
            }
            (Shape::Address, DeValue::String(text)) if is_address(text) => {
                if let Some(wrong) = text.chars().find(|c| !may_stand_in_address(*c)) {
                    let what = format!(
                        "`{}` has {} in its address, which no address can have.",
                        key.name,
                        named(wrong)
                    );
                    let remedy = format!(
                        "Copy the address from the browser's address line, or write {} in its place.",
                        encoded(wrong)
                    );
                    self.error("C45", line, what, remedy);
                    return None;
                }
                Some(Value::from(text.as_ref()))
            }
            (Shape::OneOf(words), DeValue::String(text)) if words.contains(&text.as_ref()) => {
                Some(Value::from(text.as_ref()))
            }
            (Shape::Texts, DeValue::Array(items)) => items
                .iter()
                .map(|item| Some(Value::from(item.get_ref().as_str()?)))
                .collect::<Option<Vec<_>>>()
                .map(Value::from),
            (Shape::SomeOf(words), DeValue::Array(items)) if !items.is_empty() => {
                let word = |item: &Spanned<DeValue>| {
                    item.get_ref()
                        .as_str()
                        .filter(|word| words.contains(word))
                        .map(Value::from)
                };
                items
                    .iter()
                    .map(word)
                    .collect::<Option<Vec<_>>>()
                    .map(Value::from)
            }
            (Shape::Flag, DeValue::Boolean(flag)) => Some(Value::from(*flag)),
            (Shape::Whole, DeValue::Integer(number)) => {
                number.to_string().parse::<i64>().ok().map(Value::from)
            }
            (Shape::Date, DeValue::Datetime(date))
                if date.date.is_some() && date.time.is_none() =>
            {
                Some(Value::from(date.to_string()))
            }
            (Shape::Table(keys), DeValue::Table(table)) => {
                return Some(Value::Object(self.table(
                    table,
                    line,
                    &format!("`{}`", key.name),
                    keys,
                )));
            }
            (Shape::Tables(keys), DeValue::Array(items)) => {
                return self.tables(items, key.name, keys);
            }
            _ => None,
        };
        if read.is_none() {
            self.error(
                "C06",
                line,
                format!("`{}` is not {}.", key.name, key.shape.wanted()),
                format!("Write `{} = {}`.", key.name, key.shape.example()),
            );
        }
        read
    }

    fn tables(&mut self, items: &[Spanned<DeValue>], name: &str, keys: &[Key]) -> Option<Value> {
        let mut tables = Vec::new();
        for (place, item) in items.iter().enumerate() {
            let line = self.line(item);
            match item.get_ref() {
                DeValue::Table(table) => {
                    let id = table.get("id").and_then(|id| id.get_ref().as_str());
                    let called = id.map_or(format!("`{name}` number {}", place + 1), |id| {
                        format!("The {name} `{id}`")
                    });
                    let mut read = self.table(table, line, &called, keys);
                    read.insert(LINE.to_owned(), Value::from(line + self.lines_before));
                    tables.push(Value::Object(read));
                }
                _ => self.error(
                    "C06",
                    line,
                    format!("`{name}` number {} is not a table.", place + 1),
                    format!("Write `[[{name}]]` with its keys below."),
                ),
            }
        }
        Some(Value::from(tables))
    }

    fn line<T>(&self, place: &Spanned<T>) -> usize {
        line_of(self.source, place.span().start)
    }

    fn error(&mut self, code: &'static str, line: usize, what: String, remedy: impl Into<String>) {
        self.problems.push(Problem::error(
            code,
            self.file,
            Some(line + self.lines_before),
            what,
            remedy,
        ));
    }
}

fn is_address(text: &str) -> bool {
    let rest = SCHEMES.iter().find_map(|scheme| text.strip_prefix(scheme));
    rest.is_some_and(|rest| !rest.is_empty())
}

/// Returns true if a URL may contain the character unencoded. The other characters would end the attribute that holds the URL,
/// or are invisible.
fn may_stand_in_address(c: char) -> bool {
    let is_unseen = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    !c.is_whitespace() && !c.is_control() && !is_unseen && !"\"'<>`\\{}|^".contains(c)
}

/// Returns a readable name of the character.
fn named(c: char) -> String {
    if c == ' ' {
        "a space".to_owned()
    } else if c.is_ascii_graphic() {
        format!("`{c}`")
    } else {
        format!("the character U+{:04X}", c as u32)
    }
}

/// Returns the character percent-encoded.
fn encoded(c: char) -> String {
    let mut bytes = [0; 4];
    let bytes = c.encode_utf8(&mut bytes).bytes();
    bytes.map(|byte| format!("%{byte:02X}")).collect()
}

/// Key under which [`Reader`] stores the line of a table in an array. No TOML key of the project has this name.
pub const LINE: &str = "@line";
