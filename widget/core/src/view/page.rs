//! One page of questions.

use yew::prelude::*;

use super::{
    View,
    markup::{fresh, tag, text},
    matrix, question,
};
use crate::{does, words::Word};

/// Draws the screen.
pub fn screen(view: &View) -> Html {
    let session = view.state.session();
    let (current, total) = session.progress();
    let page = session.survey().pages.get(session.page());
    let title = page.and_then(|page| page.title.as_deref());
    let title = title.map(|title| [text(" "), tag!("span"; text(title)).into()]);
    let count = tag!("span", "class" = "count"; fresh(&view.count()));
    let heading: Html = std::iter::once(count.into())
        .chain(title.into_iter().flatten())
        .collect();
    let intro = page.and_then(|page| page.intro.as_deref());
    let intro = intro.map(|intro| Html::from(tag!("p", "class" = "intro"; text(intro))));
    let back = (current > 1).then(|| view.button("second", Word::Back, does::BACK));
    let onward = |is_last: bool| {
        let forward = if is_last { Word::Finish } else { Word::Next };
        tag!("div", "class" = "onward"; back.clone().unwrap_or_default(), tag!("button", "type" = "button", "class" = "first", "data-does" = does::NEXT; fresh(view.text.words.get(forward)))).into()
    };
    let mut screen = tag!("form", "class" = "screen", "autocomplete" = "off";
        view.heading(heading),
        intro.unwrap_or_default(),
        questions(view, &session.shown()),
        view.either(current == total, onward),
    );
    screen.key = Some(session.page().into());
    screen.into()
}

/// Draws the questions that are shown. Adjacent questions with the same stem are the rows of one matrix.
fn questions(view: &View, shown: &[usize]) -> Html {
    let session = view.state.session();
    let stem = |q: &usize| {
        session
            .question(*q)
            .and_then(|question| question.stem.as_ref())
    };
    shown
        .chunk_by(|a, b| stem(a).is_some() && stem(a) == stem(b))
        .flat_map(|rows| match stem(&rows[0]) {
            Some(stem) => vec![matrix::matrix(view, stem, rows)],
            None => rows
                .iter()
                .filter_map(|q| question::question(view, *q))
                .collect(),
        })
        .collect()
}
