//! Reads the rows of the sheet `survey`, from the first to the last.

use super::{
    Options,
    conditions::{Target, Targets},
    finding::{Place, Told},
    grid::{Row, is_yes},
    headings::Table,
    kinds::{self, TAKEN, Type},
    lists::Lists,
    names::{Given, QUESTION},
    pages::Pages,
    question::{Answer, Asked},
    refused,
};
use crate::compile::did_you_mean;

mod answer;
mod columns;
mod finish;
mod groups;
mod matrix;
mod text;
mod words;

use groups::Groups;

/// The rows that our own exporter writes for the texts of the first screen, and the keys of these texts.
const ABOUT: [(&str, &str); 4] = [
    ("about_title", "title"),
    ("about_who", "who"),
    ("about_why", "why"),
    ("about_time", "time"),
];

/// Reads all rows.
pub(super) fn read(table: &Table, lists: &Lists, options: &Options, told: &mut Told) -> Pages {
    let is_own = table
        .rows
        .iter()
        .any(|row| table.cell(row, "name") == ABOUT[0].0);
    let mut reader = Reader {
        table,
        lists,
        options,
        told,
        is_own,
        questions: Given::default(),
        groups: Groups::default(),
        targets: Targets::new(),
        pages: Pages::default(),
        texts: 0,
    };
    for row in &table.rows {
        reader.row(row);
    }
    reader.finish()
}

struct Reader<'r, 'g> {
    table: &'r Table<'g>,
    lists: &'r Lists,
    options: &'r Options,
    told: &'r mut Told,
    /// Whether our own exporter wrote the form.
    is_own: bool,
    questions: Given,
    groups: Groups,
    targets: Targets,
    pages: Pages,
    texts: usize,
}

impl Reader<'_, '_> {
    fn row(&mut self, row: &Row) {
        let (kind, name) = (self.table.cell(row, "type"), self.table.cell(row, "name"));
        let disabled = self.table.cell(row, "disabled");
        if kind.starts_with('#') || name.starts_with('#') || is_yes(disabled) {
            return;
        }
        if kind.is_empty() {
            if !name.is_empty() {
                let remedy = format!(
                    "Write one of {} in the cell, or remove the row.",
                    TAKEN.join(", ")
                );
                self.told.error(
                    "X03",
                    self.table.place(row, "type"),
                    "The row has no type.",
                    remedy,
                );
            }
            return;
        }
        self.ends_table(Some(row));
        match kinds::read(kind) {
            Type::BeginGroup => self.begin_group(row),
            Type::EndGroup => self.end_group(row),
            Type::Other(word) => self.other(row, &word),
            kind => self.question(row, kind),
        }
    }

    /// Reports a type that is refused, or does not exist.
    fn other(&mut self, row: &Row, kind: &str) {
        let place = self.table.place(row, "type");
        let word = kind.split(' ').next().unwrap_or_default();
        if let Some((word, refusal)) = refused::refusal(kind) {
            let written = self.table.cell(row, "type");
            let what = format!("`{written}` is not taken over: {}.", refusal.reason);
            match word.as_str() {
                "begin_repeat" | "begin_loop" => {
                    let done = "Its questions are asked once.";
                    self.refuse_but(refusal.code, place, &what, done, refusal.remedy);
                    self.begin_group(row);
                }
                "end_repeat" | "end_loop" => self.end_group(row),
                _ => self.refuse(refusal.code, place, what, refusal.remedy),
            }
        } else if word.starts_with("select") || word == "rank" {
            self.told.error(
                "X07",
                place,
                format!("`{word}` does not say which list it takes its choices from."),
                format!("Write the list's name after it, such as `{word} yes_no`."),
            );
        } else {
            let near = did_you_mean(word, TAKEN);
            let remedy = format!(
                "{near}The types that can be taken over are {}.",
                TAKEN.join(", ")
            );
            self.refuse(
                "X03",
                place,
                format!("The type `{kind}` doesn't exist."),
                &remedy,
            );
        }
    }

    /// Reports something that is not imported: as an error, or as a warning if refused parts are to be left out.
    fn refuse(&mut self, code: &'static str, place: Place, what: String, remedy: &str) {
        self.refuse_but(code, place, &what, "It is left out.", remedy);
    }

    /// Like `refuse`; `done` says what happens to the refused part if it is left out.
    fn refuse_but(
        &mut self,
        code: &'static str,
        place: Place,
        what: &str,
        done: &str,
        remedy: &str,
    ) {
        if self.options.without_refused {
            self.told
                .warning(code, place, format!("{what} {done}"), remedy);
        } else {
            self.told.refusal(code, place, what, remedy);
        }
    }

    fn question(&mut self, row: &Row, kind: Type) {
        if self.begins_table(row, &kind) {
            return;
        }
        let table = self.table;
        let name = table.cell(row, "name").to_owned();
        let labels = table.texts(row, "label");
        if let Some((_, said)) = ABOUT.iter().find(|(about, _)| *about == name) {
            self.pages.about.insert(said, labels);
            return;
        }
        if self.groups.is_intro(&name) {
            self.groups.set_intro(labels);
            return;
        }
        if !self.words_can_be_taken(row, &labels) {
            return;
        }
        if name.is_empty() && kind != Type::Note {
            self.told.error(
                "X14",
                table.place(row, "name"),
                "The question has no name.",
                "Write a short one, such as `free_time`: it becomes the column in the file of answers.",
            );
            return;
        }
        let list = self.list_of(row, &kind);
        let Some((answer, sensitive)) = self.answer(row, kind, &list) else {
            return;
        };
        let wanted = if name.is_empty() {
            format!("note_{}", row.number)
        } else {
            name.clone()
        };
        let place = table.place(row, "name");
        let id = self.questions.id(&wanted, QUESTION, place, self.told);
        let asked = self.with_columns(row, id, answer, sensitive, labels, list);
        self.targets.entry(name).or_insert_with(|| target(&asked));
        self.groups.add(asked, row.number);
    }
}

fn target(asked: &Asked) -> Target {
    let values = match &asked.answer {
        Answer::Scale(scale) => (1..=scale.points)
            .map(|step| (step.to_string(), step.to_string()))
            .collect(),
        answer => {
            let choices = answer.choices().iter();
            choices
                .map(|choice| (choice.name.clone(), choice.id.clone()))
                .collect()
        }
    };
    Target {
        id: asked.id.clone(),
        several: matches!(asked.answer, Answer::Several { .. }),
        values,
    }
}
