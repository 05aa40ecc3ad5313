//! Questions with a common stem: one below the other on a narrow screen, a table on a wide one.

use yew::prelude::*;

use super::{
    View,
    markup::{tag, text},
    question,
};

/// Draws the questions `rows`, which have the same choices, below their common stem.
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
        // Hidden from screen readers: each input has its own label.
        tag!("div", "class" = "heads", "aria-hidden" = "true"; heads.collect::<Html>()),
        rows.iter().filter_map(|q| question::question(view, *q)).collect::<Html>(),
    );
    matrix.key = Some(format!("m{first}").into());
    matrix.into()
}
