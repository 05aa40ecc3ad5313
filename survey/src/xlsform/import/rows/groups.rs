//! Groups: a top-level group becomes a page, a table becomes a matrix, and any other group is flattened.

use super::{
    super::{
        finding::Place,
        grid::Row,
        headings::Texts,
        names::{Given, QUESTION},
        pages::Page,
        question::{Answer, Asked},
        shown::{SHOWN, show_an_answer},
    },
    Reader,
};
/// The open groups, and the pages so far.
#[derive(Default)]
pub(super) struct Groups {
    pub open: Vec<Group>,
    /// A table without a group of its own, from its row of column headings until its rows end.
    pub headings: Option<Group>,
    given: Given,
    pub pages: Vec<Page>,
}

pub(super) struct Group {
    pub name: String,
    pub row: usize,
    pub labels: Texts,
    pub condition: String,
    /// For a table, the number of questions that its page had before it.
    pub table: Option<usize>,
}

impl Groups {
    /// The conditions of all open groups with their rows, from the outermost in.
    pub fn conditions(&self) -> impl Iterator<Item = (String, usize)> {
        let conditions = self.open.iter().filter(|group| !group.condition.is_empty());
        conditions.map(|group| (group.condition.clone(), group.row))
    }

    /// Adds a question to the open page, or as a page of its own if no group is open.
    pub fn add(&mut self, asked: Asked, row: usize) {
        if self.open.is_empty() {
            self.pages.push(Page {
                id: self.given.unused(&format!("row_{row}"), 'p'),
                row,
                ..Page::default()
            });
        }
        if let Some(page) = self.pages.last_mut() {
            page.questions.push(asked);
        }
    }

    /// Whether a note is the introduction of the open page, by the name that our own exporter gives it.
    pub fn is_intro(&self, name: &str) -> bool {
        let group = self.open.first().map(|group| group.name.as_str());
        group.is_some_and(|group| name.strip_suffix("_intro") == Some(group))
    }

    /// Sets the introduction of the open page.
    pub fn set_intro(&mut self, words: Texts) {
        if let Some(page) = self.pages.last_mut() {
            page.intro = words;
        }
    }

    pub fn into_pages(self) -> Vec<Page> {
        self.pages
    }
}

impl Reader<'_, '_> {
    pub(super) fn begin_group(&mut self, row: &Row) {
        let table = self.table;
        let labels = table.texts(row, "label");
        if show_an_answer(table, row, "label") {
            let place = table.place(row, "label");
            self.told.error("X13", place, SHOWN.0, SHOWN.1);
        }
        let appearance = table.cell(row, "appearance").to_lowercase();
        let is_table = appearance.contains("table-list");
        let name = match table.cell(row, "name") {
            "" => format!("group_{}", row.number),
            name => name.to_owned(),
        };
        let is_outer = self.groups.open.is_empty();
        if is_outer {
            let place = table.place(row, "name");
            let id = self.groups.given.id(&name, 'p', place, self.told);
            self.groups.pages.push(Page {
                id,
                row: row.number,
                title: if is_table {
                    Texts::new()
                } else {
                    labels.clone()
                },
                ..Page::default()
            });
        } else if !is_table {
            self.flatten(row, &name, &labels);
        }
        let before = self.groups.pages.last().map(|page| page.questions.len());
        self.groups.open.push(Group {
            name,
            row: row.number,
            condition: table.cell(row, "relevant").to_owned(),
            labels,
            table: before.filter(|_| is_table),
        });
    }

    /// Flattens a group within a page: its heading becomes a note.
    fn flatten(&mut self, row: &Row, name: &str, labels: &Texts) {
        let heading = if labels.is_empty() {
            ""
        } else {
            "; its heading becomes a note"
        };
        self.told.warning(
            "X15",
            self.table.place(row, "type"),
            format!("The group `{name}` is within another, so its questions stand on that page{heading}."),
            "Nothing to do. If it should be a page of its own, end the outer group before it.",
        );
        if !labels.is_empty() {
            let place = self.table.place(row, "name");
            let id = self.questions.id(name, QUESTION, place, self.told);
            let asked =
                self.with_columns(row, id, Answer::Note, false, labels.clone(), String::new());
            self.groups.add(asked, row.number);
        }
    }

    pub(super) fn end_group(&mut self, row: &Row) {
        let Some(group) = self.groups.open.pop() else {
            self.told.error(
                "X15",
                self.table.place(row, "type"),
                "A group ends here that has not begun.",
                "Remove the row, or add its `begin_group`.",
            );
            return;
        };
        if let Some(before) = group.table {
            self.matrix(&group, before);
        }
    }

    pub(super) fn close_groups(&mut self) {
        while let Some(group) = self.groups.open.pop() {
            self.told.error(
                "X15",
                Place::cell(self.table.sheet, group.row, "type"),
                format!("The group `{}` never ends.", group.name),
                "Add a row with `end_group` after its last question.",
            );
        }
    }
}
