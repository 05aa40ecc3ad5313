//! Every language has exactly the messages that the widget needs, with the same placeholders.

use std::collections::BTreeSet;

use super::{Message, Word, Words};
use crate::testing::compare;

#[test]
fn every_language_has_the_words() {
    let wanted: BTreeSet<&str> = Word::ALL.iter().map(|word| word.id()).collect();
    assert_eq!(wanted.len(), Word::ALL.len(), "two words share an id");
    compare("widget.ftl", &wanted);
}

#[test]
fn fills_in_what_it_is_given() {
    let words =
        Words::<Word>::new(|id| (id == "page").then(|| "Sida {current} av {total}.".to_owned()));
    assert_eq!(
        words.fill(Word::Page, &[("current", 2), ("total", 5)]),
        "Sida 2 av 5."
    );
    assert_eq!(words.fill(Word::Page, &[("total", 5)]), "Sida  av 5.");
    assert_eq!(words.get(Word::Next), "next");
}

#[test]
fn an_open_brace_loses_nothing_but_itself() {
    let words = Words::<Word>::new(|_| Some("a {b".to_owned()));
    assert_eq!(words.fill(Word::Page, &[]), "a ");
}
