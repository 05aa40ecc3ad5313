//! Writes a matrix as a table: a group whose questions share one list.

use super::{Form, Row};
use crate::compiled::Question;

/// The rows of a matrix. Their ids begin with `name`, the id of the matrix.
pub(super) struct Table<'q> {
    pub name: String,
    pub rows: &'q [Question],
}

/// The matrix at the beginning of the questions, if there is one.
pub(super) fn of(questions: &[Question]) -> Option<Table<'_>> {
    let stem = questions.first()?.stem.as_ref()?;
    let count = questions
        .iter()
        .take_while(|question| question.stem.as_ref() == Some(stem))
        .count();
    let rows = &questions[..count];
    let mut common = rows.first()?.id.as_str();
    for row in rows {
        let same = common
            .chars()
            .zip(row.id.chars())
            .take_while(|(a, b)| a == b);
        let bytes: usize = same.map(|(letter, _)| letter.len_utf8()).sum();
        common = common.get(..bytes)?;
    }
    let (name, _) = common.rsplit_once('_')?;
    (count > 1 && !name.is_empty()).then(|| Table {
        name: name.to_owned(),
        rows,
    })
}

impl Form<'_> {
    /// Adds the group, its rows, and their list.
    pub(super) fn table(&mut self, q: usize, table: &Table) {
        self.row(Row {
            kind: "begin_group".to_owned(),
            name: table.name.clone(),
            labels: self.of(q, |question| question.stem.clone().unwrap_or_default()),
            appearance: "table-list",
            ..Row::default()
        });
        for (q, question) in (q..).zip(table.rows) {
            self.asked(q, question, &table.name, |question| question.label.clone());
        }
        self.row(Row {
            kind: "end_group".to_owned(),
            ..Row::default()
        });
        if let Some(first) = table.rows.first() {
            self.list(q, first, &table.name);
        }
    }
}
