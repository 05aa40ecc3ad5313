//! Before the first question: who asks, what happens to the answers, and two ways on that weigh the same.

use yew::prelude::*;

use super::View;
use crate::{state::Action, words::Word};

/// The screen.
pub fn screen(view: &View) -> Html {
    let survey = view.state.session().survey();
    let facts = [
        (Word::Who, survey.who.as_str()),
        (Word::Why, &survey.why),
        (Word::Time, &survey.time),
        (Word::Voluntary, view.word(Word::VoluntaryText)),
        (Word::Answers, view.word(Word::AnswersText)),
        (Word::Promise, view.word(Word::PromiseText)),
    ];
    html! {
        <div class="screen">
            { view.heading(html! { &survey.title }) }
            <dl class="facts">
                { for facts.into_iter().map(|(word, text)| html! { <div><dt>{ view.word(word) }</dt>{ " " }<dd>{ text }</dd></div> }) }
            </dl>
            <div class="pair">
                { view.button("equal", Word::NoThanks, Action::Leave) }
                { view.button("equal", Word::Start, Action::Start) }
            </div>
        </div>
    }
}
