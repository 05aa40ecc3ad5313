//! The view: functions from the state to elements. Native controls, no inline style, no listeners.

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

/// The input of every part of the view.
pub struct View<'a> {
    /// The state to draw.
    pub state: &'a State,
    /// The texts.
    pub text: &'a Text,
    /// Whether the build renders the screen, for a page that has not loaded the module yet.
    pub first: bool,
    /// Whether to draw everything that can appear, for measuring the height of the screen.
    pub all: bool,
    /// The content of the last screen in place of saving.
    pub ending: Option<Html>,
}

impl View<'_> {
    fn word(&self, word: Word) -> Html {
        markup::text(self.text.words.get(word))
    }

    /// Draws a button with the action `does`; see [`crate::does`].
    fn button(&self, class: &'static str, word: Word, does: &'static str) -> Html {
        tag!("button", "type" = "button", "class" = class, "data-does" = does; self.word(word))
            .into()
    }

    /// Draws one of two variants. For measuring, draws both in the same position, so that the higher one counts.
    fn either(&self, state: bool, draw: impl Fn(bool) -> Html) -> Html {
        match self.all {
            true => stacked([draw(false), draw(true)]),
            false => draw(state),
        }
    }

    /// Draws the heading of a screen. It receives the focus when the screen is new.
    fn heading(&self, content: Html) -> VTag {
        tag!("h2", "class" = "heading", "tabindex" = "-1"; content)
    }

    /// Returns the text for the page's number and the number of pages.
    fn count(&self) -> String {
        let (current, total) = self.state.session().progress();
        let numbers = [("current", current), ("total", total)];
        self.text.words.fill(Word::Page, &numbers)
    }

    /// Returns the text of an announcement.
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

/// Stacks alternative parts in the same position.
fn stacked(parts: impl IntoIterator<Item = Html>) -> Html {
    tag!("div", "class" = "stacked"; parts.into_iter().collect::<Html>()).into()
}

/// Draws the whole widget: bar, screen and announcement.
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
