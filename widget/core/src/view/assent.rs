//! The assent screen: who asks, what happens to the answers, and two buttons of equal weight.

use yew::prelude::*;

use super::{
    View,
    markup::{tag, text},
};
use crate::{does, words::Word};

/// Draws the screen.
pub fn screen(view: &View) -> Html {
    let survey = view.state.session().survey();
    let own = |word: Word| view.text.words.get(word);
    let facts = [
        (Word::Who, survey.who.as_str()),
        (Word::Why, &survey.why),
        (Word::Time, &survey.time),
        (Word::Voluntary, own(Word::VoluntaryText)),
        (Word::Answers, own(Word::AnswersText)),
        (Word::Promise, own(Word::PromiseText)),
    ];
    let fact = |(word, said): (Word, &str)| tag!("div"; tag!("dt"; view.word(word)), text(" "), tag!("dd"; text(said)));
    let mut screen = tag!("div", "class" = "screen";
        view.heading(text(&survey.title)),
        tag!("dl", "class" = "facts"; facts.into_iter().map(fact).collect::<Html>()),
        tag!("div", "class" = "pair";
            view.button("equal", Word::NoThanks, does::LEAVE),
            view.button("equal", Word::Start, does::START),
        ),
    );
    screen.key = Some("assent".into());
    screen.into()
}
