//! The question types, and the keys and values that belong to each.

use super::{
    choices::{Choice, read_choices},
    nearest::did_you_mean,
    reader::Reader,
    values::{Table, listed},
};

/// The types, in the order in which messages list them.
const TYPES: [&str; 7] = [
    "select_one",
    "select_multiple",
    "scale",
    "matrix",
    "rank",
    "text",
    "note",
];
/// The keys that every type has.
const COMMON: [&str; 5] = ["id", "type", "relevant", "source", "licence"];
/// The keys that only some types have, and those types.
const SPECIAL: [(&str, &[&str]); 9] = [
    ("role", &["select_one", "select_multiple", "scale"]),
    (
        "sensitive",
        &[
            "select_one",
            "select_multiple",
            "scale",
            "matrix",
            "rank",
            "text",
        ],
    ),
    (
        "choices",
        &["select_one", "select_multiple", "matrix", "rank"],
    ),
    ("rows", &["matrix"]),
    ("max", &["select_multiple", "rank"]),
    ("points", &["scale"]),
    (
        "appearance",
        &["select_one", "select_multiple", "scale", "matrix"],
    ),
    ("shuffle", &["select_one", "select_multiple", "rank"]),
    ("picture", &["note"]),
];
/// The most choices that people can put in order. A judgement: as many as the steps of a scale.
const MOST_RANKED: usize = 10;

/// A type, with the values that belong to it.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    SelectOne(Vec<Choice>),
    SelectMultiple(Vec<Choice>, Option<u16>),
    Scale(u16),
    Rank(Vec<Choice>, Option<u16>),
    Text,
    Note,
}

impl Kind {
    /// The choices; empty for types that have none.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Kind::SelectOne(choices)
            | Kind::SelectMultiple(choices, _)
            | Kind::Rank(choices, _) => choices,
            Kind::Scale(_) | Kind::Text | Kind::Note => &[],
        }
    }
}

/// The name of the question's type; `None` if it is missing or unknown (reported).
pub(super) fn read_type(reader: &mut Reader, table: &Table) -> Option<&'static str> {
    let types = listed(&TYPES);
    if !table.fields.contains_key("type") {
        let remedy = format!("Add a line such as `type = \"select_one\"`. The types are {types}.");
        reader.missing(table, "type", &remedy);
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

/// Reports keys that no type has, and keys that belong to other types only.
pub(super) fn check_keys(reader: &mut Reader, table: &Table, type_name: Option<&str>) {
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

/// Reads the values that belong to the type.
pub(super) fn read_kind(reader: &mut Reader, table: &Table, type_name: &str) -> Kind {
    match type_name {
        // A matrix becomes one `select_one` for each row.
        "select_one" | "matrix" => Kind::SelectOne(read_choices(reader, table, false)),
        "select_multiple" => {
            let choices = read_choices(reader, table, true);
            let max = read_max(reader, table, &choices);
            Kind::SelectMultiple(choices, max)
        }
        "rank" => {
            let choices = read_choices(reader, table, false);
            check_ranked(reader, table, choices.len());
            let max = read_max(reader, table, &choices);
            Kind::Rank(choices, max)
        }
        "scale" => Kind::Scale(read_points(reader, table)),
        "text" => Kind::Text,
        _ => Kind::Note,
    }
}

fn read_max(reader: &mut Reader, table: &Table, choices: &[Choice]) -> Option<u16> {
    let most = u16::try_from(choices.len()).unwrap_or(u16::MAX).max(1);
    reader.whole(table, "max", 1..=most, "S12")
}

fn read_points(reader: &mut Reader, table: &Table) -> u16 {
    if !table.fields.contains_key("points") {
        let remedy = "Add `points = 5`, or another number of steps from 2 to 10.";
        reader.missing(table, "points", remedy);
    }
    reader.whole(table, "points", 2..=10, "S13").unwrap_or(2)
}

fn check_ranked(reader: &mut Reader, table: &Table, count: usize) {
    if count > MOST_RANKED {
        let line = reader.line_of_key(table, "choices").unwrap_or(table.line);
        let what = format!(
            "{} has {count} choices to put in order; the most is {MOST_RANKED}.",
            table.name
        );
        let remedy =
            "Take some away, or ask for the most important ones with `select_multiple` and `max`.";
        reader.error("S10", line, what, remedy);
    }
}
