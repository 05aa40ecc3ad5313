//! Checks the texts of a row: whether there are any, in which languages, and whether they may be shown.

use std::collections::BTreeSet;

use super::{
    super::{
        grid::Row,
        headings::Texts,
        shown::{SHOWN, show_an_answer},
    },
    Reader,
};

impl Reader<'_, '_> {
    /// Whether the row has a label, and no text of the question shows an earlier answer.
    pub(super) fn words_can_be_taken(&mut self, row: &Row, labels: &Texts) -> bool {
        for name in ["label", "hint"] {
            if show_an_answer(self.table, row, name) {
                let place = self.table.place(row, name);
                self.refuse("X13", place, SHOWN.0.to_owned(), SHOWN.1);
                return false;
            }
        }
        let place = self.table.place(row, "label");
        if labels.is_empty() {
            let remedy = "Write what is asked in the column label, in each language.";
            self.refuse(
                "X14",
                place,
                "The question has no label.".to_owned(),
                remedy,
            );
            return false;
        }
        let all: BTreeSet<&String> = self.table.languages().collect();
        let lacks: Vec<&str> = all
            .into_iter()
            .filter(|language| !labels.contains_key(*language))
            .map(String::as_str)
            .collect();
        if !lacks.is_empty() {
            self.told.warning(
                "X14",
                place,
                format!("The question has no label in {}.", lacks.join(", ")),
                "Translate it; until then the check says which text is missing.",
            );
        }
        true
    }
}
