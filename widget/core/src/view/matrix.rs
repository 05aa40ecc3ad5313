//! Questions with a stem in common: one under the other on a phone, a table where there is room.

use yew::prelude::*;

use super::{
    View,
    markup::{tag, text},
    question,
};

/// The rows `rows`, each a question with the same choices, under what they have in common.
pub fn matrix(view: &View, stem: &str, rows: &[usize]) -> Html {
    let first = rows.first().copied().unwrap_or_default();
    let id = format!("q{first}-stem");
    let choices = view.state.session().question(first);
    let columns = choices.map_or(&[][..], |question| question.kind.choices());
    let heads = columns
        .iter()
        .map(|choice| tag!("span"; text(&choice.label)));
    let mut matrix = tag!("div", "class" = "matrix", "role" = "group", "aria-labelledby" = id.clone();
        tag!("p", "class" = "stem", "id" = id; text(stem)),
        // For the eyes: each input says its own words.
        tag!("div", "class" = "heads", "aria-hidden" = "true"; heads.collect::<Html>()),
        rows.iter().filter_map(|q| question::question(view, *q)).collect::<Html>(),
    );
    matrix.key = Some(format!("m{first}").into());
    matrix.into()
}
