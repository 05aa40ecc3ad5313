//! Suppression in a table where a respondent may be in several cells (R2).
//!
//! How many gave no answer is never said: it is what makes room for the hidden cells. The table is withheld
//! as a whole unless every hidden cell, and the number without an answer, can have *k* values or more, given
//! that exclusive choices stand alone and nobody chooses more than `max`. Proof in `docs/release-rules.md`.

use super::Cell;
use crate::compiled::Choice;

/// What may be said of how often each choice was made by `sum` respondents, each choosing at most `max`.
pub(super) fn suppress(
    choices: &[Choice],
    counts: &[u32],
    sum: u32,
    max: Option<u16>,
    k: u32,
) -> Vec<Cell> {
    let most = counts.iter().max().copied().unwrap_or(0);
    let mut cells: Vec<Cell> =
        if sum.saturating_sub(most) >= k && leaves_room(choices, counts, sum, max, k) {
            let cell = |count: &u32| match *count {
                count if count < k => Cell::Small(k),
                count => Cell::Count(count),
            };
            counts.iter().map(cell).collect()
        } else {
            vec![Cell::Withheld; counts.len()]
        };
    cells.push(Cell::Withheld);
    cells
}

fn leaves_room(choices: &[Choice], counts: &[u32], sum: u32, max: Option<u16>, k: u32) -> bool {
    let max = max.map_or(u32::MAX, |max| u32::from(max).max(1));
    let (mut alone, mut ticks, mut widest) = (0, 0, 0);
    for (choice, count) in choices.iter().zip(counts).filter(|(_, count)| **count >= k) {
        if choice.exclusive {
            alone += count;
        } else {
            ticks += count;
            widest = widest.max(*count);
        }
    }
    let one_less = k.saturating_sub(1);
    // The fewest respondents who can have made the printed ticks, without and with a hidden choice beside.
    let fewest = widest.max(u32::div_ceil(ticks, max));
    let with_hidden = widest
        .max(u32::div_ceil(ticks + one_less, max))
        .max(one_less);
    let hides = counts.iter().any(|count| *count < k);
    let spread = hides || ticks - fewest >= one_less;
    spread && alone + with_hidden + one_less <= sum
}
