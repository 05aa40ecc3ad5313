//! Reads the headings of a sheet: the name and the language of each column.

use std::collections::BTreeMap;

use super::{
    finding::{Place, Told},
    given_up,
    grid::{Grid, Row},
    heading::{READ, TEXTS, parts},
    languages::Languages,
};
use crate::compile::did_you_mean;

/// A text in each language that has it, by language code.
pub(super) type Texts = BTreeMap<String, String>;

/// A sheet whose headings have been read.
pub(super) struct Table<'g> {
    /// The sheet's name, for findings.
    pub sheet: &'static str,
    /// The number of the row with the headings.
    pub headings: usize,
    columns: Vec<Column>,
    /// The rows below the headings that are not empty.
    pub rows: Vec<&'g Row>,
}

struct Column {
    place: usize,
    /// The heading as written.
    heading: String,
    /// The column's name in lower case, without the language.
    name: String,
    language: Option<String>,
}

impl<'g> Table<'g> {
    pub fn new(sheet: &'g Grid, languages: &Languages, told: &mut Told) -> Self {
        let sheet_name = if sheet.name.trim().eq_ignore_ascii_case("choices") {
            "choices"
        } else {
            "survey"
        };
        let mut rows = sheet.rows.iter().filter(|row| !row.is_empty());
        let headings = rows.next();
        let mut columns: Vec<Column> = Vec::new();
        for place in 0..headings.map_or(0, |row| row.cells.len()) {
            let heading = headings.map_or("", |row| row.cell(place));
            if heading.is_empty() {
                continue;
            }
            let (name, language) = parts(heading);
            let language = TEXTS
                .contains(&name.as_str())
                .then(|| languages.code(&language));
            let twice = columns
                .iter()
                .find(|other| other.name == name && other.language == language);
            // A column that is not read may occur several times, such as a message in each language.
            if let Some(other) = twice.filter(|_| READ.contains(&name.as_str())) {
                let row = headings.map_or(1, |row| row.number);
                told.error(
                    "X02",
                    Place::cell(sheet_name, row, heading),
                    format!(
                        "The columns `{}` and `{heading}` hold the same.",
                        other.heading
                    ),
                    "Remove one of them, or give each its language, such as `label::Svenska (sv)`.",
                );
                continue;
            }
            columns.push(Column {
                place,
                heading: heading.to_owned(),
                name,
                language,
            });
        }
        let table = Table {
            sheet: sheet_name,
            headings: headings.map_or(1, |row| row.number),
            columns,
            rows: rows.collect(),
        };
        table.check_slips(told);
        table
    }

    /// Warns about headings that look like typing errors: their columns would be lost silently.
    fn check_slips(&self, told: &mut Told) {
        let is_known = |name: &str| READ.contains(&name) || given_up::remedy(name).is_some();
        let lacking = || READ.into_iter().filter(|name| !self.has(name));
        for column in self.columns.iter().filter(|it| !is_known(&it.name)) {
            let near = did_you_mean(&column.name, lacking());
            if !near.is_empty() {
                let heading = &column.heading;
                let place = Place::cell(self.sheet, self.headings, heading);
                let what = format!(
                    "The column `{heading}` is not known, and nothing of it is taken over."
                );
                told.warning(
                    "X10",
                    place,
                    what,
                    format!("{near}Correct the heading if so."),
                );
            }
        }
    }

    /// Warns about the cells of a row that are dropped.
    pub fn give_up(&self, row: &Row, told: &mut Told) {
        for (name, heading, _) in self.filled(row) {
            if let Some(remedy) = given_up::remedy(name) {
                let place = Place::cell(self.sheet, row.number, heading);
                let what = format!("The column `{heading}` is not taken over.");
                told.warning("X10", place, what, remedy);
            }
        }
    }

    /// The text of a cell, by the name of its column; empty if there is none.
    pub fn cell<'r>(&self, row: &'r Row, name: &str) -> &'r str {
        let column = self.columns.iter().find(|column| column.name == name);
        column.map_or("", |column| row.cell(column.place))
    }

    /// The texts of a row, by language, in the columns with this name.
    pub fn texts(&self, row: &Row, name: &str) -> Texts {
        let columns = self.columns.iter().filter(|column| column.name == name);
        columns
            .filter_map(|column| Some((column.language.clone()?, one_line(row.cell(column.place)))))
            .filter(|(_, text)| !text.is_empty())
            .collect()
    }

    /// The name and the heading of each column that is not empty in this row, with the text of the cell.
    pub fn filled<'t>(&'t self, row: &'t Row) -> impl Iterator<Item = (&'t str, &'t str, &'t str)> {
        self.columns.iter().filter_map(|column| {
            let cell = row.cell(column.place);
            (!cell.is_empty()).then_some((column.name.as_str(), column.heading.as_str(), cell))
        })
    }

    /// Whether the sheet has a column with this name.
    pub fn has(&self, name: &str) -> bool {
        self.columns.iter().any(|column| column.name == name)
    }

    /// The languages of the columns with texts.
    pub fn languages(&self) -> impl Iterator<Item = &String> {
        self.columns
            .iter()
            .filter_map(|column| column.language.as_ref())
    }

    /// The heading of a column with texts that names no language.
    pub fn without_language(&self) -> Option<&str> {
        let headings = self.columns.iter().filter(|it| it.language.is_some());
        headings
            .map(|column| column.heading.as_str())
            .find(|heading| !heading.contains(':'))
    }

    /// The location of a cell, by the name of its column.
    pub fn place(&self, row: &Row, name: &str) -> Place {
        let column = self.columns.iter().find(|column| column.name == name);
        Place::cell(
            self.sheet,
            row.number,
            column.map_or(name, |column| &column.heading),
        )
    }
}

/// Reports missing columns without which a form cannot be read.
pub(super) fn check(survey: &Table, choices: &Table, told: &mut Told) {
    let needed = [
        (survey, "type", "`type`, such as `select_one yes_no`"),
        (survey, "name", "`name`, a short name for each question"),
        (
            survey,
            "label",
            "`label`, or one for each language, such as `label::Svenska (sv)`",
        ),
    ];
    let mut missing: Vec<(&Table, &str)> = needed
        .into_iter()
        .filter(|(table, name, _)| !table.has(name))
        .map(|(table, _, what)| (table, what))
        .collect();
    if !choices.rows.is_empty() {
        for (name, what) in [
            (
                "list_name",
                "`list_name`, the list that a choice belongs to",
            ),
            ("name", "`name`, a short name for each choice"),
        ] {
            if !choices.has(name) {
                missing.push((choices, what));
            }
        }
    }
    for (table, what) in missing {
        let place = Place {
            sheet: table.sheet.to_owned(),
            ..Place::default()
        };
        told.error(
            "X01",
            place,
            format!("The sheet has no column {what}."),
            "Write the heading in the first row.",
        );
    }
}

/// The words of a cell on one line, as the survey shows them.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
