//! Imports free text: at most one, and never one that asks who somebody is.

use super::{super::grid::Row, Reader};
use crate::compile::{asks_who, identifying_ends};

impl Reader<'_, '_> {
    /// Refuses a text that asks for a name, an address or the like, by its words or by its own name.
    fn asks_who(&mut self, row: &Row) -> bool {
        let table = self.table;
        let name = table.cell(row, "name");
        let words: Vec<String> = ["label", "hint"]
            .iter()
            .flat_map(|column| table.texts(row, column).into_values())
            .collect();
        let named = !self.is_own && identifying_ends(&name.to_lowercase()).contains(&true);
        let asks = named || asks_who(&words).is_some();
        if asks {
            let what = format!("The text `{name}` seems to ask who somebody is.");
            let remedy =
                "Remove the row. If it asks for something else, say so in its name and words.";
            self.refuse("X04", table.place(row, "type"), what, remedy);
        }
        asks
    }

    /// Whether the text is imported: only the first one is.
    pub(super) fn text(&mut self, row: &Row) -> bool {
        if self.asks_who(row) {
            return false;
        }
        self.texts += 1;
        let place = self.table.place(row, "type");
        if self.texts == 1 {
            if !self.is_own {
                self.told.warning(
                    "X16",
                    place,
                    "The form has free text, which people can be recognised by.",
                    "Ask with choices if you can. Otherwise decide who reads every text before it is passed on; the survey now says `free_text = true`.",
                );
            }
            return true;
        }
        let what = "A survey has one free text at the most.".to_owned();
        let remedy = "Make it a `select_one` or `select_multiple`: several texts of one person, laid together, tell who they are.";
        self.refuse("X16", place, what, remedy);
        false
    }
}
