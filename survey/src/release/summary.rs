//! `summary.csv`: a line for each cell of each table.

use super::{Cell, Group, Table};
use crate::{
    compiled::{Kind, Question, Survey},
    csv::{self, Dialect},
};

/// No answer: what is 98 (skipped) or 99 (does not want to answer) in rows.
const NO_ANSWER: &str = "98+99";
/// The other groups of a breakdown together; no choice can have this id.
const OTHERS: &str = "(others)";

/// The file. `group` is empty for everybody; `of` is how many were asked.
pub(super) fn csv(
    survey: &Survey,
    by: Option<usize>,
    tables: &[Table],
    dialect: Dialect,
) -> Vec<u8> {
    let questions: Vec<&Question> = survey.questions().collect();
    let by = by.and_then(|by| questions.get(by));
    let header = ["question", "by", "group", "answer", "count", "of"].map(str::to_owned);
    let lines = tables.iter().flat_map(|table| {
        let question = questions.get(table.question);
        question.map_or(Vec::new(), |question| lines(question, by.copied(), table))
    });
    csv::file(dialect, std::iter::once(header.to_vec()).chain(lines))
}

fn lines(question: &Question, by: Option<&Question>, table: &Table) -> Vec<Vec<String>> {
    let group = match table.group {
        Group::All => String::new(),
        Group::Others => OTHERS.to_owned(),
        Group::Option(option) => by.map_or(String::new(), |by| code(by, option)),
    };
    let by = by.filter(|_| table.group != Group::All);
    let by = by.map_or(String::new(), |by| by.id.clone());
    let options = (0..question.kind.option_count()).map(Some).chain([None]);
    let line = |(option, cell): (Option<u16>, &Cell)| {
        vec![
            question.id.clone(),
            by.clone(),
            group.clone(),
            code(question, option),
            cell.code(),
            table.total.code(),
        ]
    };
    options.zip(&table.cells).map(line).collect()
}

/// The option as it stands in rows.
fn code(question: &Question, option: Option<u16>) -> String {
    let Some(option) = option else {
        return NO_ANSWER.to_owned();
    };
    match &question.kind {
        Kind::Scale { .. } => (u32::from(option) + 1).to_string(),
        kind => kind
            .choices()
            .get(usize::from(option))
            .map_or(String::new(), |choice| choice.id.clone()),
    }
}
