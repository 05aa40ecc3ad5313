//! Reads the choices of a select question.

use super::{
    ids::read_id,
    reader::Reader,
    values::{At, Table},
};

/// How many choices a question may have.
const COUNT: std::ops::RangeInclusive<usize> = 2..=100;
const EXAMPLE: &str = "`choices = [ { id = \"yes\" }, { id = \"no\" } ]`";

/// A choice before its text is added.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub id: Option<At<String>>,
    pub exclusive: bool,
    /// Whether it keeps its position when the others are shuffled.
    pub fixed: bool,
    /// The name of its drawing.
    pub picture: Option<At<String>>,
    /// The ages that the choice stands for, first and last.
    pub years: Option<At<(i64, i64)>>,
}

/// Reads the choices of a question; `multiple` says whether several can be chosen.
pub(super) fn read_choices(reader: &mut Reader, question: &Table, multiple: bool) -> Vec<Choice> {
    let name = format!("{}, choice", question.name);
    let Some(tables) = reader.tables(question, "choices", &name, EXAMPLE) else {
        return Vec::new();
    };
    if !COUNT.contains(&tables.len()) {
        let line = reader
            .line_of_key(question, "choices")
            .unwrap_or(question.line);
        let what = match tables.len() {
            0 => format!("{} has no choices.", question.name),
            1 => format!("{} has only one choice.", question.name),
            count => format!(
                "{} has {count} choices; the most is {}.",
                question.name,
                COUNT.end()
            ),
        };
        let remedy = format!(
            "Write at least {} choices, such as {EXAMPLE}.",
            COUNT.start()
        );
        reader.error("S10", line, what, remedy);
    }
    tables
        .into_iter()
        .map(|choice| read_choice(reader, choice, &question.name, multiple))
        .collect()
}

fn read_choice(reader: &mut Reader, mut table: Table, question: &str, multiple: bool) -> Choice {
    table.name_by_id(&format!("{question}, choice"));
    reader.only_keys(&table, &["id", "exclusive", "fixed", "picture", "years"]);
    if !multiple && let Some(line) = reader.line_of_key(&table, "exclusive") {
        let what = format!(
            "{} has the key `exclusive`, but its question is no `select_multiple`.",
            table.name
        );
        reader.error(
            "S11",
            line,
            what,
            "Remove the key: it says which choice unticks the others.",
        );
    }
    Choice {
        id: read_id(reader, &table, "yes"),
        exclusive: reader.flag(&table, "exclusive"),
        fixed: reader.flag(&table, "fixed"),
        picture: reader.text(&table, "picture"),
        years: reader.pair(&table, "years"),
    }
}
