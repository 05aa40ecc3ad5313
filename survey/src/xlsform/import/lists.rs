//! Reads the sheet `choices`: lists of choices by name.

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
    /// The name in the form.
    pub name: String,
    /// The id in the survey.
    pub id: String,
    pub labels: Texts,
    /// Our own column: whether it keeps its position when the others are shuffled.
    pub fixed: bool,
    /// Our own column: the name of its drawing.
    pub picture: String,
}

/// The lists, by their names in lower case.
#[derive(Default)]
pub(super) struct Lists(BTreeMap<String, Vec<Choice>>);

impl Lists {
    /// The choices of a list; `None` if the form has no such list.
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
        // A number may be a step of a scale, which keeps its number, so its id is not reported here.
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

/// Turns `1.0`, which spreadsheets make of a 1, back into `1`.
fn plain_number(cell: &str) -> String {
    let whole = cell.strip_suffix(".0").filter(|whole| is_code(whole));
    whole.unwrap_or(cell).to_owned()
}

/// Reports a choice that a spreadsheet has turned into a date.
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

/// Whether a text is a date in the format of the workbook reader: `2024-12-14`.
fn is_date(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([4, 2, 2]) && text.chars().all(|c| c.is_ascii_digit() || c == '-')
}
