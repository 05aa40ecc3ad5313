//! Suppression in a table where every respondent is in exactly one cell (R2).
//!
//! Smaller counts than *k* are hidden as `<k` (primary suppression). Then other cells are withheld in a
//! fixed order that does not depend on the counts – no answer first, then the last option, and so on –
//! until what is hidden is large enough that each hidden cell can have *k* values or more, also for somebody
//! who knows the number of respondents and this algorithm. Why `k·(withheld + 1)` is enough is proved in
//! `docs/release-rules.md`; `tests/release_solver.rs` tries all tables.

use super::Cell;

/// What may be said of the counts. `sum_is_public` when it may be known how many they are together.
pub(super) fn suppress(counts: &[u32], sum_is_public: bool, k: u32) -> Vec<Cell> {
    let withheld = vec![Cell::Withheld; counts.len()];
    let small = counts.iter().filter(|count| **count < k).count();
    // Nearly everybody is in one cell, so that it would be known of each of them. Where two cells are large,
    // each is in the complement of the other, and all complements are large.
    if counts.len() - small < 2 {
        return withheld;
    }
    if small == 0 && sum_is_public {
        return counts.iter().map(|count| Cell::Count(*count)).collect();
    }
    let Some(last) = last_to_hide(counts, small, k) else {
        return withheld;
    };
    let cell = |(place, count): (usize, &u32)| match *count {
        count if count < k => Cell::Small(k),
        _ if place >= last => Cell::Withheld,
        count => Cell::Count(count),
    };
    counts.iter().enumerate().map(cell).collect()
}

/// The place down to which, from the end, cells are withheld; `None` when nothing would be left to print.
fn last_to_hide(counts: &[u32], small: usize, k: u32) -> Option<usize> {
    let large = counts.len() - small;
    let mut hidden: u32 = counts.iter().filter(|count| **count < k).sum();
    let mut least = k;
    let from_the_end = counts.iter().enumerate().rev();
    let candidates = from_the_end.filter(|(_, count)| **count >= k).zip(1..large);
    for ((place, count), withheld) in candidates {
        hidden += count;
        least += k;
        if small + withheld >= 2 && hidden >= least {
            return Some(place);
        }
    }
    None
}
