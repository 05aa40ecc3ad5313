//! The bar that stays at the top: help, a way out, and how far one has come.

use yew::prelude::*;

use super::{View, help};
use crate::{
    state::{Action, Screen},
    words::Word,
};

/// Help on every screen before the end, where the contacts are on the screen itself.
pub fn bar(view: &View) -> Html {
    let asking = view.state.screen() == Screen::Questions;
    if !asking && view.state.screen() != Screen::Assent {
        return html! {};
    }
    let open = view.state.help();
    html! {
        <div class="bar">
            <div class="bar-row">
                <button type="button" class="quiet" ref={view.places.help_button.clone()}
                    aria-expanded={open.to_string()} onclick={view.on(Action::Help(!open))}>
                    { view.word(Word::Help) }
                </button>
                if asking { { view.button("quiet", Word::Stop, Action::Leave) } }
            </div>
            if asking { { progress(view) } }
            if open { { help::panel(view) } }
        </div>
    }
}

fn progress(view: &View) -> Html {
    let (current, total) = view.state.session().progress();
    let label = view
        .text
        .words
        .fill(Word::Page, &[("current", current), ("total", total)]);
    html! { <progress aria-label={label} value={current.to_string()} max={total.to_string()} /> }
}
