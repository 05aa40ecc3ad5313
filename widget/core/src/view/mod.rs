//! What the respondent sees: functions from the state to elements. Native controls, no inline style, nothing that listens.

mod assent;
mod bar;
mod choices;
mod drawing;
mod end;
pub mod help;
pub mod markup;
mod matrix;
mod page;
mod question;
mod text;

use yew::{prelude::*, virtual_dom::VTag};

use crate::{
    state::{Notice, Screen, State},
    text::Text,
    words::Word,
};
use markup::tag;

/// What every part of the view is drawn from.
pub struct View<'a> {
    /// What to show.
    pub state: &'a State,
    /// The words.
    pub text: &'a Text,
    /// Whether it is drawn at build time, for a page on which the widget has yet to arrive.
    pub first: bool,
    /// Whether everything is drawn that can be there, for the height of the screen.
    pub all: bool,
    /// What stands on the last screen in place of saving.
    pub ending: Option<Html>,
}

impl View<'_> {
    fn word(&self, word: Word) -> Html {
        markup::text(self.text.words.get(word))
    }

    /// A button that does what `does` says; see [`crate::does`].
    fn button(&self, class: &'static str, word: Word, does: &'static str) -> Html {
        tag!("button", "type" = "button", "class" = class, "data-does" = does; self.word(word))
            .into()
    }

    /// What `draw` makes of the state, which is one of two; with all of it, both in the same place, as high as the higher one.
    fn either(&self, state: bool, draw: impl Fn(bool) -> Html) -> Html {
        match self.all {
            true => stacked([draw(false), draw(true)]),
            false => draw(state),
        }
    }

    /// The heading of a screen, which takes the focus when the screen is new.
    fn heading(&self, content: Html) -> VTag {
        tag!("h2", "class" = "heading", "tabindex" = "-1"; content)
    }

    /// Which page of how many this is.
    fn count(&self) -> String {
        let (current, total) = self.state.session().progress();
        let numbers = [("current", current), ("total", total)];
        self.text.words.fill(Word::Page, &numbers)
    }

    /// What the respondent is told about what they just did.
    fn told(&self, notice: Notice) -> String {
        match notice {
            Notice::TooMany(q) => {
                let most = question::most(self.state.session(), q);
                self.text.words.fill(Word::TooMany, &[("max", most)])
            }
            Notice::Skipped(_) => self.text.words.get(Word::Skipped).to_owned(),
            Notice::Saved => self.text.words.get(Word::Saved).to_owned(),
        }
    }
}

/// Parts of which one is shown at a time, in the same place.
fn stacked(parts: impl IntoIterator<Item = Html>) -> Html {
    tag!("div", "class" = "stacked"; parts.into_iter().collect::<Html>()).into()
}

/// All that is in the widget.
pub fn frame(view: &View) -> Html {
    let screen = match view.state.screen() {
        Screen::Assent => assent::screen(view),
        Screen::Questions => page::screen(view),
        Screen::Done => end::done(view),
        Screen::Left => end::left(view),
    };
    let notice = view.state.notice().map(|(notice, told)| {
        let mut line = tag!("p"; markup::text(&view.told(notice)));
        line.key = Some(told.into());
        Html::from(line)
    });
    let ears = tag!("div", "class" = "ears", "role" = "status"; notice.unwrap_or_default());
    [bar::bar(view), screen, ears.into()].into_iter().collect()
}
