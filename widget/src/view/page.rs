//! One page of questions.

use yew::prelude::*;

use super::{View, question};
use crate::{state::Action, words::Word};

/// The screen.
pub fn screen(view: &View) -> Html {
    let session = view.state.session();
    let (current, total) = session.progress();
    let page = session.survey().pages.get(session.page());
    let title = page.and_then(|page| page.title.as_deref());
    let intro = page.and_then(|page| page.intro.as_deref());
    let forward = if current < total {
        Word::Next
    } else {
        Word::Finish
    };
    let submit = view.link.callback(|event: SubmitEvent| {
        event.prevent_default();
        crate::app::Msg::Do(Action::Next)
    });
    html! {
        <form class="screen" key={session.page()} autocomplete="off" onsubmit={submit}>
            { view.heading(html! {
                <>
                    <span class="count">{ view.text.words.fill(Word::Page, &[("current", current), ("total", total)]) }</span>
                    { for title.map(|title| html! { <>{ " " }<span>{ title }</span></> }) }
                </>
            }) }
            { for intro.map(|intro| html! { <p class="intro">{ intro }</p> }) }
            { for session.shown().into_iter().filter_map(|q| question::question(view, q)) }
            <div class="onward">
                if current > 1 { { view.button("second", Word::Back, Action::Back) } }
                { view.button("first", forward, Action::Next) }
            </div>
        </form>
    }
}
