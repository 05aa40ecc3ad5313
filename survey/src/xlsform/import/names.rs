//! Names of a form as ids: small letters, digits and `_`, not too long, no word that a program keeps for itself.

use std::collections::BTreeSet;

use super::finding::{Place, Told};
use crate::compile::{LONGEST_ID, keeps_for_itself};

/// What stands before a question's name that does not begin with a letter.
pub(super) const QUESTION: char = 'q';

/// The id that a name becomes. `prefix` stands before one that does not begin with a letter.
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
    // Only questions become columns by their name alone.
    if prefix == QUESTION && keeps_for_itself(&id) {
        id.truncate(LONGEST_ID - 2);
        id.push_str("_1");
    }
    id
}

/// Ids that have been given, so that each is given once.
#[derive(Default)]
pub(super) struct Given(BTreeSet<String>);

impl Given {
    /// The id of a name, told when it is another than the name, or when it had been given.
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

    /// The id of a name, with a number behind it where it has been given.
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

/// The survey's id, told when it is another than the name; a form without one is told.
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
