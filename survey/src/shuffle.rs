//! Random order: of the rows of a release (R6), and of choices on the screen.

/// Fisher and Yates' shuffle. `below(bound)` gives a number from 0 to `bound` − 1, each as likely as another;
/// it must come from a cryptographic generator.
pub(crate) fn shuffle<T>(items: &mut [T], below: &mut impl FnMut(u32) -> u32) {
    for last in (1..items.len()).rev() {
        let bound = u32::try_from(last).unwrap_or(u32::MAX - 1) + 1;
        let drawn = usize::try_from(below(bound)).unwrap_or(last);
        items.swap(last, drawn.min(last));
    }
}

/// The same of items sorted first, so that not even a broken generator lets the order in which they came show through.
pub(crate) fn shuffle_sorted<T: Ord>(items: &mut [T], below: &mut impl FnMut(u32) -> u32) {
    items.sort_unstable();
    shuffle(items, below);
}
