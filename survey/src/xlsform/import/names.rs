//! Turns names of a form into ids: lower-case letters, digits and `_`, of limited length, and no word that a program reserves.

use std::collections::BTreeSet;

use super::finding::{Place, Told};
use crate::compile::{LONGEST_ID, keeps_for_itself};

/// The prefix for a question's name that does not begin with a letter.
pub(super) const QUESTION: char = 'q';

/// The id for a name. `prefix` precedes a name that does not begin with a letter.
pub(super) fn id(name: &str, prefix: char) -> String {
    let letter = |c: char| match c {
        'å' | 'ä' | 'à' | 'á' | 'â' => 'a',
        'ö' | 'ø' | 'ó' | 'ô' => 'o',
        'é' | 'è' | 'ê' => 'e',
        c if c.is_ascii_alphanumeric() => c,
        _ => '_',
    };
    let mut id: String = name.to_lowercase().chars().map(letter).collect();
    if !id.starts_with(|c: char| c.is_ascii_lowercase()) {
        id.insert(0, prefix);
    }
    id.truncate(LONGEST_ID);
    // Only the ids of questions become column names by themselves.
    if prefix == QUESTION && keeps_for_itself(&id) {
        id.truncate(LONGEST_ID - 2);
        id.push_str("_1");
    }
    id
}

/// The ids in use, so that each is used once.
#[derive(Default)]
pub(super) struct Given(BTreeSet<String>);

impl Given {
    /// The id for a name. Warns if the id differs from the name, because the name is malformed or already in use.
    pub fn id(&mut self, name: &str, prefix: char, place: Place, told: &mut Told) -> String {
        let id = self.unused(name, prefix);
        if id != name {
            told.warning(
                "X08",
                place,
                format!("The name `{name}` becomes `{id}`."),
                "Nothing to do, unless you want another: names have small letters a to z, digits and `_`, begin with a letter, are given once, and are no word that a statistics program keeps for itself.",
            );
        }
        id
    }

    /// The id for a name, with a number at its end if the id is already in use.
    pub fn unused(&mut self, name: &str, prefix: char) -> String {
        let plain = id(name, prefix);
        let numbered = |number: u32| {
            let mut id = plain.clone();
            let end = format!("_{number}");
            id.truncate(LONGEST_ID - end.len());
            id + &end
        };
        let id = match self.0.contains(&plain) {
            false => plain,
            true => (2..)
                .map(numbered)
                .find(|id| !self.0.contains(id))
                .unwrap_or_default(),
        };
        self.0.insert(id.clone());
        id
    }
}

/// The survey's id. Warns if the id differs from the name, and reports a form without a name.
pub(super) fn survey_id(name: &str, told: &mut Told) -> String {
    let name = name.trim();
    if name.is_empty() {
        told.error(
            "X18",
            Place::form(),
            "The form has no id.",
            "Give the survey one with `--id`, such as `--id leisure`, or write `form_id` in the sheet settings.",
        );
    }
    let id = id(name, 's');
    if id != name && !name.is_empty() {
        told.warning(
            "X08",
            Place::form(),
            format!("The form's id `{name}` becomes `{id}`."),
            "Nothing to do, unless you want another: then `--id`, such as `--id leisure`.",
        );
    }
    id
}
