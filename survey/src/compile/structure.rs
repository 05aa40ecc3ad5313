//! Reads the structure of a survey: pages and their questions.

use super::{
    ids::read_id,
    matrix,
    questions::{Question, read_question},
    reader::Reader,
    values::{At, Table},
};
use crate::compiled::Expr;

/// The most questions that a survey may have; nobody answers more.
const MOST_QUESTIONS: usize = 100;

/// A survey before its texts are added.
#[derive(Clone, Debug)]
pub(super) struct Structure {
    pub id: Option<At<String>>,
    pub number: u16,
    /// The key `free_text`, if the survey has it.
    pub free_text: Option<At<bool>>,
    pub pages: Vec<Page>,
}

/// A page before its texts are added.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub id: Option<At<String>>,
    pub questions: Vec<Question>,
}

impl Structure {
    /// All questions in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.pages.iter().flat_map(|page| &page.questions)
    }

    /// Sets the condition of each question, in order.
    pub fn set_conditions(&mut self, conditions: Vec<Option<Expr>>) {
        let questions = self.pages.iter_mut().flat_map(|page| &mut page.questions);
        for (question, condition) in questions.zip(conditions) {
            question.condition = condition;
        }
    }
}

/// Reads the whole survey.
pub(super) fn read(reader: &mut Reader, root: &Table) -> Structure {
    reader.only_keys(root, &["id", "number", "free_text", "page"]);
    let id = read_id(reader, root, "everyday");
    let number = reader.whole(root, "number", 1..=u16::MAX, "S24");
    if !root.fields.contains_key("number") {
        let remedy =
            "Add `number = 1`, its place in short addresses; another number for each survey.";
        reader.missing(root, "number", remedy);
    }
    let tables = reader.tables(
        root,
        "page",
        "Page",
        "`[[page]]`, in double brackets, before each page",
    );
    if tables.as_ref().is_some_and(Vec::is_empty) {
        let remedy = "Add a `[[page]]` with an `id`, and a `[[page.question]]` under it.";
        reader.error("S23", 1, "The survey has no page.", remedy);
    }
    let pages: Vec<Page> = tables
        .unwrap_or_default()
        .into_iter()
        .map(|table| read_page(reader, table))
        .collect();
    let count: usize = pages.iter().map(|page| page.questions.len()).sum();
    if count > MOST_QUESTIONS {
        let what = format!("The survey has {count} questions; the most is {MOST_QUESTIONS}.");
        reader.error("S23", 1, what, "Split it into several surveys.");
    }
    Structure {
        id,
        number: number.unwrap_or(0),
        free_text: reader.flag_at(root, "free_text"),
        pages,
    }
}

fn read_page(reader: &mut Reader, mut table: Table) -> Page {
    table.name_by_id("The page");
    reader.only_keys(&table, &["id", "question"]);
    let id = read_id(reader, &table, "about_you");
    let name = format!("{}, question", table.name);
    let tables = reader.tables(
        &table,
        "question",
        &name,
        "`[[page.question]]`, in double brackets, before each question",
    );
    if tables.as_ref().is_some_and(Vec::is_empty) {
        let what = format!("{} has no question.", table.name);
        let remedy = "Add a `[[page.question]]` under the page, or remove the page.";
        reader.error("S23", table.line, what, remedy);
    }
    let mut questions = Vec::new();
    for mut table in tables.unwrap_or_default() {
        table.name_by_id("The question");
        let rows = matrix::read_rows(reader, &table);
        let question = read_question(reader, table);
        questions.extend(matrix::in_rows(reader, question, rows));
    }
    Page { id, questions }
}
