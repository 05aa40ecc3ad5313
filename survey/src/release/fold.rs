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

/// A combination: each background answer, `None` for `all`.
type Key<'a> = Vec<Option<Option<&'a Answer>>>;

/// What becomes `all` in each row; `None` if even all rows together are not safe.
pub(super) fn fold(
    responses: &[Response],
    background: &[usize],
    sensitive: &[usize],
    k: u32,
) -> Option<Vec<Folded>> {
    let mut folded = vec![Folded::new(); responses.len()];
    let is_safe = |rows: &[usize]| {
        let rows = || rows.iter().filter_map(|row| responses.get(*row));
        super::pool::enough(rows().count(), k) && !sensitive.iter().any(|q| one_answer(rows(), *q))
    };
    for q in background.iter().rev() {
        let groups = combinations(responses, background, &folded);
        let unsafe_rows = groups.values().filter(|rows| !is_safe(rows)).flatten();
        for row in unsafe_rows.copied().collect::<Vec<_>>() {
            if let Some(folded) = folded.get_mut(row) {
                folded.insert(*q);
            }
        }
    }
    loop {
        let groups = combinations(responses, background, &folded);
        if groups.values().all(|rows| is_safe(rows)) {
            return Some(folded);
        }
        // Only the rows that lost everything can be unsafe now.
        let others = groups
            .iter()
            .filter(|(key, _)| key.iter().any(Option::is_some));
        let (_, smallest) = others.min_by_key(|(_, rows)| rows.len())?;
        let everything: Folded = background.iter().copied().collect();
        for row in smallest.clone() {
            if let Some(folded) = folded.get_mut(row) {
                folded.clone_from(&everything);
            }
        }
    }
}

/// The rows of each combination.
fn combinations<'a>(
    responses: &'a [Response],
    background: &[usize],
    folded: &[Folded],
) -> BTreeMap<Key<'a>, Vec<usize>> {
    let mut groups: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (row, (response, folded)) in responses.iter().zip(folded).enumerate() {
        let key = background
            .iter()
            .map(|q| (!folded.contains(q)).then(|| response.answer(*q)))
            .collect();
        groups.entry(key).or_default().push(row);
    }
    groups
}

/// Whether all chose, and chose the same.
fn one_answer<'a>(mut rows: impl Iterator<Item = &'a Response>, q: usize) -> bool {
    match rows.next().and_then(|row| row.answer(q)) {
        Some(first @ Answer::Chosen(_)) => rows.all(|row| row.answer(q) == Some(first)),
        _ => false,
    }
}
