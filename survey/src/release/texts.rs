//! Free texts: enough of them, in an order of their own, in a file of their own (R8).

use super::{Refusal, Rules};
use crate::{
    compiled::Survey,
    csv::{self, Dialect},
    shuffle::shuffle_sorted,
};

/// The file, if there are enough texts. It has the question's id as its heading and no other column, since the order is
/// all that keeps the texts apart from the rows.
pub(super) fn csv(
    survey: &Survey,
    texts: &[String],
    rules: &Rules,
    dialect: Dialect,
    below: &mut impl FnMut(u32) -> u32,
) -> Result<Vec<u8>, Refusal> {
    let least = rules.thresholds().texts;
    if !super::rules::enough(texts.len(), least) {
        return Err(Refusal::TooFew(least));
    }
    let mut texts = texts.to_vec();
    shuffle_sorted(&mut texts, below);
    let question = survey.questions().find(|it| it.kind.is_text());
    let heading = question.map_or(String::new(), |question| question.id.clone());
    let rows = std::iter::once(heading).chain(texts);
    Ok(csv::file(dialect, rows.map(|cell| vec![cell])))
}
