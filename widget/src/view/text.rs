//! The field for words of one's own, and what is wrong with them while they are typed (R8).

use medskick_survey::{
    free_text::{LONGEST, Unfit, check},
    session::Answer,
};
use yew::prelude::*;

use super::View;
use crate::{app::Msg, browser::typed::typed, words::Word};

/// A native text area. Nothing is cut off and nothing is taken away: what must not leave is told below.
pub fn field(view: &View, q: usize) -> Html {
    let text = match view.state.session().answer(q) {
        Some(Answer::Written(text)) => text.as_str(),
        _ => "",
    };
    let unfit = check(text).map(|unfit| told(view, unfit, text.chars().count()));
    let write = view
        .link
        .callback(move |event: InputEvent| Msg::Write(q, typed(&event)));
    let id = format!("q{q}-unfit");
    html! {
        <>
            <textarea rows="4" autocomplete="off" spellcheck="false" dir="auto" aria-labelledby={format!("q{q}-legend")}
                aria-invalid={unfit.is_some().to_string()} aria-describedby={id.clone()} value={text.to_owned()} oninput={write} />
            <p class="full" {id} role="status">{ for unfit }</p>
        </>
    }
}

fn told(view: &View, unfit: Unfit, count: usize) -> String {
    let words = &view.text.words;
    let what = match unfit {
        Unfit::TooLong => words.fill(Word::TooLong, &[("count", count), ("max", LONGEST)]),
        Unfit::PhoneNumber => view.word(Word::HasPhone).to_owned(),
        Unfit::PersonalNumber => view.word(Word::HasPerson).to_owned(),
        Unfit::Address => view.word(Word::HasAddress).to_owned(),
        Unfit::Link => view.word(Word::HasLink).to_owned(),
    };
    format!("{what} {}", view.word(Word::LeftOut))
}
