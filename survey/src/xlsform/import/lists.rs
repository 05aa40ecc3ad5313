//! The sheet `choices`: lists of choices by name.

use std::collections::BTreeMap;

use super::{
    finding::{Place, Told},
    grid::{Row, is_yes},
    headings::{Table, Texts},
    names::Given,
    shown::{SHOWN, show_an_answer},
};

/// A choice of a list.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// Its name in the form.
    pub name: String,
    /// Its id here.
    pub id: String,
    pub labels: Texts,
    /// Ours: it keeps its place where the others are shuffled.
    pub fixed: bool,
    /// Ours: the name of its drawing.
    pub picture: String,
}

/// The lists by the names that rows refer to.
#[derive(Default)]
pub(super) struct Lists(BTreeMap<String, Vec<Choice>>);

impl Lists {
    /// The choices of a list; `None` when it is not there.
    pub fn get(&self, name: &str) -> Option<&[Choice]> {
        self.0.get(&key(name)).map(Vec::as_slice)
    }

    /// The names of all lists.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

fn key(name: &str) -> String {
    name.trim().to_lowercase()
}

pub(super) fn read(table: &Table, told: &mut Told) -> Lists {
    let mut lists: BTreeMap<String, Vec<Choice>> = BTreeMap::new();
    let mut given: BTreeMap<String, Given> = BTreeMap::new();
    for row in &table.rows {
        let (list, name) = (
            table.cell(row, "list_name"),
            plain_number(table.cell(row, "name")),
        );
        if list.is_empty() && name.is_empty() {
            continue;
        }
        let labels = table.texts(row, "label");
        if list.is_empty() || name.is_empty() || labels.is_empty() {
            let lacks = match (list.is_empty(), name.is_empty()) {
                (true, _) => "list_name",
                (_, true) => "name",
                _ => "label",
            };
            told.error(
                "X14",
                table.place(row, lacks),
                format!("The choice has no `{lacks}`."),
                "Fill in the cell, or remove the row.",
            );
        }
        if show_an_answer(table, row, "label") {
            let place = table.place(row, "label");
            told.error("X13", place, SHOWN.0, SHOWN.1);
        }
        table.give_up(row, told);
        check_dates(table, row, told);
        let place = Place::cell(table.sheet, row.number, "name");
        // A step of a scale keeps its number until it is known whether it is one.
        let id = match is_code(&name) {
            true => super::names::id(&name, 'c'),
            false => given
                .entry(key(list))
                .or_default()
                .id(&name, 'c', place, told),
        };
        lists.entry(key(list)).or_default().push(Choice {
            name,
            id,
            labels,
            fixed: is_yes(table.cell(row, "fixed")),
            picture: table.cell(row, "picture").to_owned(),
        });
    }
    Lists(lists)
}

/// Whether a choice's name is a number, as in forms made for statistics programs.
pub(super) fn is_code(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_digit())
}

/// Spreadsheets make `1.0` of a 1.
fn plain_number(cell: &str) -> String {
    let whole = cell.strip_suffix(".0").filter(|whole| is_code(whole));
    whole.unwrap_or(cell).to_owned()
}

/// Tells of a choice that a spreadsheet has made a date of.
fn check_dates(table: &Table, row: &Row, told: &mut Told) {
    let names = ["name", "label"];
    for (_, heading, cell) in table.filled(row).filter(|(name, ..)| names.contains(name)) {
        if is_date(cell) {
            told.error(
                "X24",
                Place::cell(table.sheet, row.number, heading),
                format!(
                    "The choice is a date, {cell}: spreadsheets make one of words such as 12-14."
                ),
                "Format the column as text, and write the words again.",
            );
        }
    }
}

/// Whether a text is a date as the reader of a workbook writes one: `2024-12-14`.
fn is_date(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([4, 2, 2]) && text.chars().all(|c| c.is_ascii_digit() || c == '-')
}
