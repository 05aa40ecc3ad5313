//! The field for words of one's own, and what is wrong with them while they are typed (R8).

use medskick_survey::{
    free_text::{LONGEST, Unfit, check},
    session::Answer,
};
use yew::prelude::*;

use super::{
    View,
    markup::{self, tag},
};
use crate::words::Word;

/// A native text area. Nothing is cut off and nothing is taken away: what must not leave is told below.
pub fn field(view: &View, q: usize) -> Html {
    let words = match view.state.session().answer(q) {
        Some(Answer::Written(words)) => words.as_str(),
        _ => "",
    };
    let unfit = check(words).map(|unfit| told(view, unfit, words.chars().count()));
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
    let unfit = unfit.map(|unfit| markup::fresh(&unfit));
    let told = tag!("p", "class" = "full", "id" = id, "role" = "status"; unfit.unwrap_or_default());
    [area, told].into_iter().collect()
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
