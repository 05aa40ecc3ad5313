//! Imports a table of a form, whose questions share one list, as a matrix.

use super::{
    super::{
        conditions::Target,
        finding::Place,
        grid::Row,
        kinds::Type,
        names::QUESTION,
        question::{Answer, Asked},
    },
    Reader,
    groups::Group,
};
use crate::compile::LONGEST_ID;

/// The most rows of a matrix, as in the compiler's S26.
const MOST_ROWS: usize = 10;

impl Reader<'_, '_> {
    /// Begins a table that has no group of its own, if the row holds its column headings: a `select_one` with the appearance
    /// `label`, above rows with the appearance `list-nolabel`.
    pub(super) fn begins_table(&mut self, row: &Row, kind: &Type) -> bool {
        let begins = matches!(kind, Type::SelectOne(_)) && self.looks_like(row, "label");
        if begins {
            let labels = self.table.texts(row, "label");
            let name = self.table.cell(row, "name");
            let before = self.groups.pages.last().map(|page| page.questions.len());
            let outer = self.groups.open.last();
            self.groups.headings = outer.and(before).map(|before| Group {
                name: name.to_owned(),
                row: row.number,
                // In some forms only the group around the table states the question.
                labels: if labels.is_empty() {
                    outer.map_or(labels, |group| group.labels.clone())
                } else {
                    labels
                },
                condition: String::new(),
                table: Some(before),
            });
        }
        begins && self.groups.headings.is_some()
    }

    /// Ends such a table before a row that does not belong to it; without a row, in any case.
    pub(super) fn ends_table(&mut self, row: Option<&Row>) {
        if row.is_some_and(|row| self.looks_like(row, "list-nolabel")) {
            return;
        }
        if let Some(group) = self.groups.headings.take() {
            self.matrix(&group, group.table.unwrap_or_default());
        }
    }

    fn looks_like(&self, row: &Row, word: &str) -> bool {
        let appearance = self.table.cell(row, "appearance").to_lowercase();
        appearance.split_whitespace().any(|it| it == word)
    }

    /// Combines the questions of a table into one matrix, if all use the same list.
    pub(super) fn matrix(&mut self, group: &Group, before: usize) {
        let place = Place::cell(self.table.sheet, group.row, "name");
        let id = self
            .questions
            .id(&group.name, QUESTION, place.clone(), self.told);
        let Some(page) = self.groups.pages.last_mut() else {
            return;
        };
        let mut rows: Vec<Asked> = page.questions.split_off(before.min(page.questions.len()));
        let prefix = format!("{id}_");
        // Our own exporter puts the name of the matrix before that of each row.
        let own = |asked: &Asked| {
            let own = asked.id.strip_prefix(&prefix);
            own.unwrap_or(&asked.id).to_owned()
        };
        let fits = |asked: &Asked| {
            matches!(asked.answer, Answer::One(_))
                && rows.first().is_some_and(|first| first.list == asked.list)
                && asked.conditions == rows[0].conditions
                && prefix.len() + own(asked).len() <= LONGEST_ID
        };
        if group.labels.is_empty()
            || !(2..=MOST_ROWS).contains(&rows.len())
            || !rows.iter().all(fits)
        {
            let becomes = match rows.len() {
                0 => "has no row that can be taken over, so it is left out",
                _ => "becomes single questions",
            };
            page.questions.extend(rows);
            self.told.warning(
                "X15",
                place,
                format!("The table `{}` {becomes}.", group.name),
                "A table needs a label, and 2 to 10 `select_one` that take the same list and have no condition of their own, with short names.",
            );
            return;
        }
        for row in &mut rows {
            let own = own(row);
            let old = std::mem::replace(&mut row.id, own);
            let target = self.targets.values_mut().find(|target| target.id == old);
            if let Some(Target { id, .. }) = target {
                *id = format!("{prefix}{}", row.id);
            }
        }
        let mut rows = rows.into_iter();
        let Some(mut matrix) = rows.next() else {
            return;
        };
        let first = (
            std::mem::replace(&mut matrix.id, id),
            std::mem::replace(&mut matrix.labels, group.labels.clone()),
        );
        let mut all = vec![first];
        for row in rows {
            matrix.sensitive |= row.sensitive;
            all.push((row.id, row.labels));
        }
        matrix.row = group.row;
        matrix.appearance = Some("likert");
        matrix.shuffle = false;
        matrix.answer = match matrix.answer {
            Answer::One(choices) => Answer::Matrix { rows: all, choices },
            other => other,
        };
        page.questions.push(matrix);
    }
}
