//! Reads lists of entries from `content/data/*.toml`: checks each key, and that each id is unique.

use std::{collections::BTreeSet, path::Path};

use medskick_survey::problem::Problem;
use serde_json::Value;
use time::{Date, macros::format_description};

use super::{
    read,
    shape::Key,
    table::{LINE, Reader},
};

/// A file that holds a list of entries.
pub struct List {
    /// Path relative to the project.
    pub file: &'static str,
    /// Name of the TOML array of tables: `[[name]]`.
    pub name: &'static str,
    /// The key that holds the list, with the keys of an entry.
    pub keys: &'static [Key<'static>],
}

impl List {
    /// Reads the entries. A campaign without the file has no entries. Reports a duplicate id (C16).
    pub fn load(&self, root: &Path, problems: &mut Vec<Problem>) -> Vec<Value> {
        if !root.join(self.file).is_file() {
            return Vec::new();
        }
        match read::text(root, Path::new(self.file), problems) {
            Some(text) => self.parse(&text, problems),
            None => Vec::new(),
        }
    }

    /// Parses the entries from the text of the file.
    pub fn parse(&self, source: &str, problems: &mut Vec<Problem>) -> Vec<Value> {
        let file = Path::new(self.file);
        let table = Reader::new(file, source, 0, problems).read(self.keys);
        let Some(Value::Array(list)) = table.and_then(|mut table| table.remove(self.name)) else {
            return Vec::new();
        };
        let mut seen = BTreeSet::new();
        for entry in &list {
            let id = text(entry, "id");
            if !id.is_empty() && !seen.insert(id) {
                let what = format!("The id `{id}` is used already, further up.");
                let remedy = "Give each entry an id of its own.";
                problems.push(self.problem("C16", entry, what, remedy));
            }
        }
        list
    }

    /// Returns a problem at the line of an entry.
    pub fn problem(
        &self,
        code: &'static str,
        entry: &Value,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Problem {
        Problem::error(code, self.file, line(entry), what, remedy)
    }
}

/// Returns the line of the file where an entry begins, from 1.
pub fn line(entry: &Value) -> Option<usize> {
    let line = entry[LINE].as_u64()?;
    usize::try_from(line).ok()
}

/// Returns the text of a key; empty if the key is missing.
pub fn text<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry[key].as_str().unwrap_or_default()
}

/// Returns the texts of a list; none if the key is missing.
pub fn texts<'a>(entry: &'a Value, key: &str) -> impl Iterator<Item = &'a str> {
    let list = entry[key].as_array().into_iter().flatten();
    list.filter_map(Value::as_str)
}

/// Returns the entry without its line number, as templates receive it.
pub fn without_line(entry: &Value) -> Value {
    let mut entry = entry.clone();
    if let Some(table) = entry.as_object_mut() {
        table.remove(LINE);
    }
    entry
}

/// Returns the date of a key; `None` if the key is missing or holds no date.
pub fn date(entry: &Value, key: &str) -> Option<Date> {
    let format = format_description!("[year]-[month]-[day]");
    Date::parse(text(entry, key), format).ok()
}
