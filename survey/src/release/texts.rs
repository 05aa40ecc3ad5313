//! Free texts: enough of them, and in an order of their own (R8).

use super::{Refusal, Rules, shuffle::shuffle};

/// The texts that say something, in random order, if there are enough of them. They belong in a file of
/// their own, since the order is all that kept them apart from the rows. `below` as in [`super::Release::rows`].
pub fn shuffled_texts(
    texts: impl IntoIterator<Item = String>,
    rules: &Rules,
    below: &mut impl FnMut(u32) -> u32,
) -> Result<Vec<String>, Refusal> {
    let mut texts: Vec<String> = texts
        .into_iter()
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect();
    let least = rules.thresholds().texts;
    if !super::pool::enough(texts.len(), least) {
        return Err(Refusal::TooFew(least));
    }
    shuffle(&mut texts, below);
    Ok(texts)
}
