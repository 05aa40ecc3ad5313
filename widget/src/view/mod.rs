//! What the respondent sees: functions from the state to elements. Native controls, no inline style.

mod assent;
mod bar;
mod choices;
mod end;
mod help;
mod page;
mod question;
mod text;

use yew::{html::Scope, prelude::*};

use crate::{
    app::{App, File, Msg, Places, Text},
    state::{Action, Notice, Screen, State},
    words::Word,
};

/// What every part of the view is drawn from.
pub struct View<'a> {
    /// What to show.
    pub state: &'a State,
    /// The words.
    pub text: &'a Text,
    /// Where the focus can be moved to.
    pub places: &'a Places,
    /// Whom to tell what the respondent did.
    pub link: &'a Scope<App>,
}

impl View<'_> {
    fn word(&self, word: Word) -> &str {
        self.text.words.get(word)
    }

    fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        self.link.callback(move |_| Msg::Do(action))
    }

    fn on_save(&self, file: File) -> Callback<MouseEvent> {
        self.link.callback(move |_| Msg::Save(file))
    }

    fn button(&self, class: &'static str, word: Word, action: Action) -> Html {
        html! { <button type="button" {class} onclick={self.on(action)}>{ self.word(word) }</button> }
    }

    /// The heading of a screen, which takes the focus when the screen is new.
    fn heading(&self, content: Html) -> Html {
        html! { <h2 class="heading" tabindex="-1" ref={self.places.heading.clone()}>{ content }</h2> }
    }

    /// What the respondent is told about what they just did.
    fn told(&self, notice: Notice) -> String {
        match notice {
            Notice::TooMany(q) => self.text.words.fill(
                Word::TooMany,
                &[("max", question::most(self.state.session(), q))],
            ),
            Notice::Skipped(_) => self.word(Word::Skipped).to_owned(),
            Notice::Saved => self.word(Word::Saved).to_owned(),
        }
    }
}

/// The whole widget.
pub fn frame(view: &View) -> Html {
    let screen = match view.state.screen() {
        Screen::Assent => assent::screen(view),
        Screen::Questions => page::screen(view),
        Screen::Done => end::done(view),
        Screen::Left => end::left(view),
    };
    let notice = view.state.notice();
    html! {
        <div class="ms" lang={view.text.lang.clone()} dir={view.text.dir.clone()}>
            { bar::bar(view) }
            { screen }
            <div class="ears" role="status">
                { for notice.map(|(notice, told)| html! { <p key={told}>{ view.told(notice) }</p> }) }
            </div>
        </div>
    }
}
