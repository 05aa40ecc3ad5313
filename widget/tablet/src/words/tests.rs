//! Every language has exactly the messages of the tablet element, with the same placeholders.

use std::collections::BTreeSet;

use super::{Meaning, Released, Word};
use medskick_widget::{
    testing::{catalogue, compare, languages},
    words::{Message, Word as Own},
};

/// Messages that replace those of the survey, under the same ids, because a group answers.
const INSTEAD: [&str; 4] = ["answers-text", "promise-text", "done-text", "left-out"];

/// Messages that replace those of the survey and of the tablet element when responses are sealed. Their ids begin with `sealed-`.
const SEALED: [&str; 10] = [
    "sealed-answers-text",
    "sealed-setup-memory",
    "sealed-setup-least",
    "sealed-setup-pin",
    "sealed-hand-in-text",
    "sealed-closing-text",
    "sealed-closing-few",
    "sealed-closing-none",
    "sealed-count-text",
    "sealed-deleting-text",
];

/// Messages that replace others when sealed responses are stored on the tablet. Their ids begin with `kept-`.
const KEPT: [&str; 4] = [
    "kept-answers-text",
    "kept-hand-over-text",
    "kept-deleting-text",
    "kept-sealed-text",
];

fn ids<M: Message>() -> BTreeSet<&'static str> {
    M::ALL.iter().map(|word| word.id()).collect()
}

#[test]
fn every_language_has_the_words() {
    let own = ids::<Word>().into_iter().chain(ids::<Released>());
    let wanted: BTreeSet<&str> = own.chain(INSTEAD).chain(SEALED).chain(KEPT).collect();
    assert_eq!(
        wanted.len(),
        Word::ALL.len() + Released::ALL.len() + INSTEAD.len() + SEALED.len() + KEPT.len()
    );
    compare("workshop.ftl", &wanted);
}

/// One file holds both sets of messages, so the tablet element's message applies where both have the id.
#[test]
fn only_what_is_said_otherwise_has_an_id_of_the_widgets() {
    let both: BTreeSet<&str> = INSTEAD.into_iter().collect();
    assert!(both.is_subset(&ids::<Own>()));
    assert!(ids::<Word>().is_disjoint(&ids::<Own>()));
    let sealed = SEALED.iter().filter_map(|id| id.strip_prefix("sealed-"));
    let kept = KEPT.iter().filter_map(|id| id.strip_prefix("kept-"));
    for id in sealed.chain(kept) {
        assert!(
            ids::<Word>().contains(id) || INSTEAD.contains(&id),
            "{id} is said nowhere otherwise"
        );
    }
}

#[test]
fn the_words_for_what_files_hold_are_those_of_the_site() {
    for (language, _) in languages().iter().filter(|(_, whole)| *whole) {
        let catalogue = catalogue(language, "site.ftl");
        for id in ids::<Meaning>() {
            assert!(catalogue.get(id).is_some(), "{language}: {id}");
        }
    }
}
