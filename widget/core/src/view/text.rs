//! The field for free text, and the problems of the text while the respondent types (R8).

use medskick_survey::{
    free_text::{LONGEST, Unfit, check},
    session::Answer,
};
use yew::prelude::*;

use super::{
    View,
    markup::{self, tag},
    stacked,
};
use crate::words::Word;

/// All problems that a text can have.
const UNFIT: [Unfit; 5] = [
    Unfit::TooLong,
    Unfit::PhoneNumber,
    Unfit::PersonalNumber,
    Unfit::Address,
    Unfit::Link,
];

/// Draws a native text area. It never shortens or changes the text; a message below names what must not leave.
pub fn field(view: &View, q: usize) -> Html {
    let words = match view.state.session().answer(q) {
        Some(Answer::Written(words)) => words.as_str(),
        _ => "",
    };
    let (unfit, count) = (check(words), words.chars().count());
    let invalid = if unfit.is_some() { "true" } else { "false" };
    let id = format!("q{q}-unfit");
    let mut area = tag!(
        "textarea",
        "name" = format!("q{q}"),
        "rows" = "4",
        "autocomplete" = "off",
        "spellcheck" = "false",
        "dir" = "auto",
        "aria-labelledby" = format!("q{q}-legend"),
        "aria-invalid" = invalid,
        "aria-describedby" = id.clone()
    );
    area.set_value(Some(words.to_owned()));
    let line = |unfit: Option<Unfit>| {
        let words = unfit.map(|unfit| markup::fresh(&told(view, unfit, count)));
        tag!("p", "class" = "full", "id" = id.clone(), "role" = "status"; words.unwrap_or_default())
            .into()
    };
    let told = match view.all {
        true => stacked(UNFIT.map(|unfit| line(Some(unfit)))),
        false => line(unfit),
    };
    [area.into(), told].into_iter().collect()
}

fn told(view: &View, unfit: Unfit, count: usize) -> String {
    let words = &view.text.words;
    let what = match unfit {
        Unfit::TooLong => words.fill(Word::TooLong, &[("count", count), ("max", LONGEST)]),
        Unfit::PhoneNumber => words.get(Word::HasPhone).to_owned(),
        Unfit::PersonalNumber => words.get(Word::HasPerson).to_owned(),
        Unfit::Address => words.get(Word::HasAddress).to_owned(),
        Unfit::Link => words.get(Word::HasLink).to_owned(),
    };
    format!("{what} {}", words.get(Word::LeftOut))
}
