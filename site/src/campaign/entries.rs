//! Lists of entries in `content/data/*.toml`: read, checked key by key, and each id used once.

use std::{collections::BTreeSet, path::Path};

use medskick_survey::problem::Problem;
use serde_json::Value;
use time::{Date, macros::format_description};

use super::{
    read,
    shape::Key,
    table::{LINE, Reader},
};

/// A file with a list of entries.
pub struct List {
    /// Where it is.
    pub file: &'static str,
    /// What an entry is called: `[[name]]`.
    pub name: &'static str,
    /// The list as a key of the file, and in it the keys of an entry.
    pub keys: &'static [Key<'static>],
}

impl List {
    /// Reads the entries; a campaign without the file has none. An id that is used twice is told (C16).
    pub fn load(&self, root: &Path, problems: &mut Vec<Problem>) -> Vec<Value> {
        if !root.join(self.file).is_file() {
            return Vec::new();
        }
        match read::text(root, Path::new(self.file), problems) {
            Some(text) => self.parse(&text, problems),
            None => Vec::new(),
        }
    }

    /// The entries of the text of such a file.
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

    /// A problem with an entry.
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

/// The line of the file where an entry begins.
pub fn line(entry: &Value) -> Option<usize> {
    let line = entry[LINE].as_u64()?;
    usize::try_from(line).ok()
}

/// The text of a key; empty when it has none.
pub fn text<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry[key].as_str().unwrap_or_default()
}

/// The texts of a list.
pub fn texts<'a>(entry: &'a Value, key: &str) -> impl Iterator<Item = &'a str> {
    let list = entry[key].as_array().into_iter().flatten();
    list.filter_map(Value::as_str)
}

/// The entry as templates get it.
pub fn without_line(entry: &Value) -> Value {
    let mut entry = entry.clone();
    if let Some(table) = entry.as_object_mut() {
        table.remove(LINE);
    }
    entry
}

/// The day of a key.
pub fn date(entry: &Value, key: &str) -> Option<Date> {
    let format = format_description!("[year]-[month]-[day]");
    Date::parse(text(entry, key), format).ok()
}
