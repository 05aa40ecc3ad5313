//! Reads one question: its type, choices and other keys.

use super::{
    appearance,
    choices::Choice,
    ids::read_id,
    kinds::{Kind, check_keys, read_kind, read_type},
    nearest::did_you_mean,
    origin::{self, Origin},
    reader::Reader,
    values::{At, Table},
};
use crate::compiled::{Appearance, Expr};

const ROLES: [&str; 2] = ["background", "answer"];

/// A question before its texts are added.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub id: Option<At<String>>,
    /// Its row in a matrix; `None` outside a matrix.
    pub row: Option<Row>,
    /// The question's name in messages.
    pub name: String,
    pub line: usize,
    /// `None` if the type could not be read.
    pub kind: Option<Kind>,
    pub background: bool,
    pub sensitive: bool,
    /// The condition as written.
    pub relevant: Option<At<String>>,
    /// The condition with its references resolved.
    pub condition: Option<Expr>,
    pub appearance: Option<Appearance>,
    pub shuffle: bool,
    pub picture: Option<At<String>>,
    pub origin: Origin,
}

/// A row of a matrix.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// The id of the matrix.
    pub matrix: String,
    /// The row's id within the matrix.
    pub id: String,
    /// Whether it is the first row of the matrix.
    pub is_first: bool,
}

impl Question {
    /// The choices; empty for types that have none.
    pub fn choices(&self) -> &[Choice] {
        self.kind.as_ref().map_or(&[], Kind::choices)
    }
}

/// Reads one `[[page.question]]`.
pub(super) fn read_question(reader: &mut Reader, table: Table) -> Question {
    let id = read_id(reader, &table, "free_time");
    let type_name = read_type(reader, &table);
    check_keys(reader, &table, type_name);
    let kind = type_name.map(|name| read_kind(reader, &table, name));
    Question {
        id,
        row: None,
        line: table.line,
        appearance: appearance::read(reader, &table, kind.as_ref()),
        shuffle: reader.flag(&table, "shuffle"),
        picture: reader.text(&table, "picture"),
        origin: origin::read(reader, &table, kind.as_ref()),
        kind,
        background: read_background(reader, &table),
        sensitive: reader.flag(&table, "sensitive"),
        relevant: reader.text(&table, "relevant"),
        condition: None,
        name: table.name,
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
