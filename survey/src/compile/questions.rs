//! One question as it is written: its type, choices and other keys.

use super::{
    choices::{Choice, read_choices},
    nearest::did_you_mean,
    reader::Reader,
    structure::{missing, read_id},
    values::{At, Table, listed},
};
use crate::compiled::Expr;

/// The types a question can have.
const TYPES: [&str; 5] = ["select_one", "select_multiple", "scale", "matrix", "note"];
const ROLES: [&str; 2] = ["background", "answer"];
/// The keys that every type has.
const COMMON: [&str; 5] = ["id", "type", "relevant", "source", "licence"];
/// The keys that only some types have, and those types.
const SPECIAL: [(&str, &[&str]); 6] = [
    ("role", &["select_one", "select_multiple", "scale"]),
    (
        "sensitive",
        &["select_one", "select_multiple", "scale", "matrix"],
    ),
    ("choices", &["select_one", "select_multiple", "matrix"]),
    ("rows", &["matrix"]),
    ("max", &["select_multiple"]),
    ("points", &["scale"]),
];

/// A question without words.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub id: Option<At<String>>,
    /// Which part of a matrix it is.
    pub row: Option<Row>,
    /// What to call it in a message.
    pub name: String,
    pub line: usize,
    /// `None` when its type could not be read.
    pub kind: Option<Kind>,
    pub background: bool,
    pub sensitive: bool,
    /// The condition as written.
    pub relevant: Option<At<String>>,
    /// The condition as understood.
    pub condition: Option<Expr>,
}

/// A row of a matrix.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// The id of the matrix.
    pub matrix: String,
    /// Its own id in there.
    pub id: String,
    /// Whether it is the first.
    pub is_first: bool,
}

/// A type and what belongs to it.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    SelectOne(Vec<Choice>),
    SelectMultiple(Vec<Choice>, Option<u16>),
    Scale(u16),
    Note,
}

impl Question {
    /// The choices of a select question; none for other types.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Some(Kind::SelectOne(choices) | Kind::SelectMultiple(choices, _)) => choices,
            _ => &[],
        }
    }
}

/// Reads one `[[page.question]]`.
pub(super) fn read_question(reader: &mut Reader, table: Table) -> Question {
    let id = read_id(reader, &table, "free_time");
    let type_name = read_type(reader, &table);
    check_keys(reader, &table, type_name);
    let kind = type_name.map(|name| read_kind(reader, &table, name));
    if !matches!(kind, Some(Kind::Note)) {
        check_origin(reader, &table);
    }
    Question {
        id,
        row: None,
        line: table.line,
        kind,
        background: read_background(reader, &table),
        sensitive: reader.flag(&table, "sensitive"),
        relevant: reader.text(&table, "relevant"),
        condition: None,
        name: table.name,
    }
}

fn read_type(reader: &mut Reader, table: &Table) -> Option<&'static str> {
    let types = listed(&TYPES);
    if !table.fields.contains_key("type") {
        missing(
            reader,
            table,
            "type",
            &format!("Add a line such as `type = \"select_one\"`. The types are {types}."),
        );
    }
    let name = reader.text(table, "type")?;
    let known = TYPES.into_iter().find(|known| *known == name.value);
    if known.is_none() {
        let what = format!(
            "{} has the type `{}`, which doesn't exist.",
            table.name, name.value
        );
        let near = did_you_mean(&name.value, TYPES);
        reader.error(
            "S09",
            name.line,
            what,
            format!("{near}The types are {types}."),
        );
    }
    known
}

/// A key of another type is told apart from a key that no type has.
fn check_keys(reader: &mut Reader, table: &Table, type_name: Option<&str>) {
    let special = SPECIAL.iter().map(|(key, _)| *key);
    let known: Vec<&str> = COMMON.into_iter().chain(special).collect();
    reader.only_keys(table, &known);
    let Some(type_name) = type_name else {
        return;
    };
    for (key, types) in SPECIAL {
        if !types.contains(&type_name)
            && let Some(line) = reader.line_of_key(table, key)
        {
            let what = format!("{} is a `{type_name}`, which has no `{key}`.", table.name);
            let remedy = format!(
                "Remove the key, or change the type: `{key}` is for {}.",
                listed(types)
            );
            reader.error("S11", line, what, remedy);
        }
    }
}

fn read_kind(reader: &mut Reader, table: &Table, type_name: &str) -> Kind {
    match type_name {
        // A matrix is as many questions as it has rows.
        "select_one" | "matrix" => Kind::SelectOne(read_choices(reader, table, false)),
        "select_multiple" => {
            let choices = read_choices(reader, table, true);
            let most = u16::try_from(choices.len()).unwrap_or(u16::MAX).max(1);
            Kind::SelectMultiple(choices, reader.whole(table, "max", 1..=most, "S12"))
        }
        "scale" => {
            if !table.fields.contains_key("points") {
                missing(
                    reader,
                    table,
                    "points",
                    "Add `points = 5`, or another number of steps from 2 to 10.",
                );
            }
            Kind::Scale(reader.whole(table, "points", 2..=10, "S13").unwrap_or(2))
        }
        _ => Kind::Note,
    }
}

fn read_background(reader: &mut Reader, table: &Table) -> bool {
    let Some(role) = reader.text(table, "role") else {
        return false;
    };
    if !ROLES.contains(&role.value.as_str()) {
        let what = format!(
            "{} has the role `{}`, which doesn't exist.",
            table.name, role.value
        );
        let near = did_you_mean(&role.value, ROLES);
        let remedy = format!(
            "{near}Write `background` for a question on who answers; otherwise remove the key."
        );
        reader.error("S14", role.line, what, remedy);
    }
    role.value == "background"
}

fn check_origin(reader: &mut Reader, table: &Table) {
    for (key, example, meaning) in [
        (
            "source",
            "own",
            "where the question comes from (`own` if you wrote it)",
        ),
        ("licence", "CC-BY-4.0", "under which licence it may be used"),
    ] {
        let empty = reader
            .text(table, key)
            .is_some_and(|text| text.value.trim().is_empty());
        if empty || !table.fields.contains_key(key) {
            let line = reader.line_of_key(table, key).unwrap_or(table.line);
            let what = format!("{} doesn't say {meaning}.", table.name);
            reader.error(
                "S17",
                line,
                what,
                format!("Add `{key} = \"{example}\"` with what is true of this question."),
            );
        }
    }
}
