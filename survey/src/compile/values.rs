//! Values of a TOML file with their lines, and their names in messages.

use toml::de::{DeTable, DeValue};

/// A value and its line, from 1.
#[derive(Clone, Debug)]
pub(super) struct At<T> {
    pub value: T,
    pub line: usize,
}

/// A table of the file, and its name in messages, such as «The question `age`».
pub(super) struct Table<'t> {
    pub fields: &'t DeTable<'t>,
    pub line: usize,
    pub name: String,
}

impl Table<'_> {
    /// Names the table by its id, if it has one.
    pub fn name_by_id(&mut self, what: &str) {
        if let Some(id) = self
            .fields
            .get("id")
            .and_then(|id| id.get_ref().as_str())
            .filter(|id| !id.is_empty())
        {
            self.name = format!("{what} `{id}`");
        }
    }
}

/// The words in backticks, joined as in «`a`, `b` and `c`».
pub(super) fn listed(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match &quoted[..] {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// The value as a whole number; `None` if it is something else.
pub(super) fn whole(value: &DeValue) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// The kind of a value, in an editor's words.
pub(super) fn kind_name(value: &DeValue) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with decimals",
        DeValue::Boolean(_) => "`true` or `false`",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
