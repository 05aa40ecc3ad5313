//! Random order for the rows of a release (R6) and for choices on the screen.

/// Fisher–Yates shuffle. `below(bound)` must return a uniform random number from 0 to `bound` − 1, from a cryptographic
/// generator.
pub(crate) fn shuffle<T>(items: &mut [T], below: &mut impl FnMut(u32) -> u32) {
    for last in (1..items.len()).rev() {
        let bound = u32::try_from(last).unwrap_or(u32::MAX - 1) + 1;
        let drawn = usize::try_from(below(bound)).unwrap_or(last);
        items.swap(last, drawn.min(last));
    }
}

/// Sorts the items before it shuffles them, so that even with a broken generator the result does not reveal the order of
/// arrival.
pub(crate) fn shuffle_sorted<T: Ord>(items: &mut [T], below: &mut impl FnMut(u32) -> u32) {
    items.sort_unstable();
    shuffle(items, below);
}
