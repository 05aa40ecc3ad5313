//! Local suppression for *k*-anonymity: background answers that too few share become `all` (R5).
//!
//! A combination of background answers is safe when at least *k* rows share it – `all` counts as an answer
//! of its own, which is stricter than counting it as any answer – and no sensitive question got one and the
//! same answer from all of them (group disclosure). Unsafe rows lose the last background question, are
//! counted anew, lose the one before it, and so on. If those that lost all are still unsafe together, the
//! smallest other combination joins them until they are safe.

use std::collections::{BTreeMap, BTreeSet};

use super::batch::Response;
use crate::session::Answer;

/// The background questions that are `all` in a row.
pub(super) type Folded = BTreeSet<usize>;

/// The rows that gave the same background answers. They are folded alike.
struct Class<'a> {
    answers: Vec<Option<&'a Answer>>,
    rows: Vec<usize>,
    folded: Folded,
}

/// A combination: each background answer, `None` for `all`.
type Key<'a> = Vec<Option<Option<&'a Answer>>>;

/// What becomes `all` in each row; `None` if even all rows together are not safe.
pub(super) fn fold(
    responses: &[Response],
    background: &[usize],
    sensitive: &[usize],
    k: u32,
) -> Option<Vec<Folded>> {
    let mut classes = classes(responses, background);
    let is_safe = |classes: &[Class], group: &[usize]| {
        let rows = || rows(responses, classes, group);
        super::rules::enough(rows().count(), k) && !sensitive.iter().any(|q| one_answer(rows(), *q))
    };
    for q in background.iter().rev() {
        let groups = combinations(&classes, background);
        let groups = groups.into_values();
        let unsafe_groups: Vec<_> = groups.filter(|group| !is_safe(&classes, group)).collect();
        for class in unsafe_groups.into_iter().flatten() {
            classes[class].folded.insert(*q);
        }
    }
    loop {
        let groups = combinations(&classes, background);
        if groups.values().all(|group| is_safe(&classes, group)) {
            return Some(folded(responses, &classes));
        }
        // Only the rows that lost everything can be unsafe now.
        let others = groups
            .iter()
            .filter(|(key, _)| key.iter().any(Option::is_some));
        let size = |group: &[usize]| rows(responses, &classes, group).count();
        let (_, smallest) = others.min_by_key(|(_, group)| size(group))?;
        for class in smallest.clone() {
            classes[class].folded = background.iter().copied().collect();
        }
    }
}

/// The rows by their background answers.
fn classes<'a>(responses: &'a [Response], background: &[usize]) -> Vec<Class<'a>> {
    let mut places: BTreeMap<Vec<Option<&Answer>>, usize> = BTreeMap::new();
    let mut classes: Vec<Class> = Vec::new();
    let mut answers = Vec::new();
    for (row, response) in responses.iter().enumerate() {
        answers.clear();
        answers.extend(background.iter().map(|q| response.answer(*q)));
        // The key is copied only for the first of its class.
        if let Some(place) = places.get(&answers) {
            classes[*place].rows.push(row);
        } else {
            places.insert(answers.clone(), classes.len());
            classes.push(Class {
                answers: answers.clone(),
                rows: vec![row],
                folded: Folded::new(),
            });
        }
    }
    classes
}

/// The classes of each combination, as far as they are folded.
fn combinations<'a>(classes: &[Class<'a>], background: &[usize]) -> BTreeMap<Key<'a>, Vec<usize>> {
    let mut groups: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (place, class) in classes.iter().enumerate() {
        let answers = background.iter().zip(&class.answers);
        let key = answers.map(|(q, answer)| (!class.folded.contains(q)).then_some(*answer));
        groups.entry(key.collect()).or_default().push(place);
    }
    groups
}

/// The responses in some of the classes.
fn rows<'a>(
    responses: &'a [Response],
    classes: &[Class],
    group: &[usize],
) -> impl Iterator<Item = &'a Response> {
    let rows = group.iter().flat_map(|class| &classes[*class].rows);
    rows.filter_map(|row| responses.get(*row))
}

/// The folding of each class for each of its rows.
fn folded(responses: &[Response], classes: &[Class]) -> Vec<Folded> {
    let mut all = vec![Folded::new(); responses.len()];
    for class in classes.iter().filter(|class| !class.folded.is_empty()) {
        for row in &class.rows {
            all[*row].clone_from(&class.folded);
        }
    }
    all
}

/// Whether all chose, and chose the same.
fn one_answer<'a>(mut rows: impl Iterator<Item = &'a Response>, q: usize) -> bool {
    match rows.next().and_then(|row| row.answer(q)) {
        Some(first @ Answer::Chosen(_)) => rows.all(|row| row.answer(q) == Some(first)),
        _ => false,
    }
}
