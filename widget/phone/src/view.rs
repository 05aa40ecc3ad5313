//! The view of the phone element around the survey: the content of the survey's last screen, and the screen with the sealed
//! response.

use medskick_survey::sealed::key::PublicKey;
use medskick_widget::{
    code, does as own, tag,
    text::Text,
    view::{help, markup},
    words::{Word as Own, Words},
};
use yew::{prelude::*, virtual_dom::VTag};

use super::{
    state::{Notice, State},
    words::Word,
};
use crate::browser::share;

/// The input of every part of the view.
pub struct View<'a> {
    /// The state to draw.
    pub state: &'a State,
    /// The texts of the survey.
    pub text: &'a Text,
    /// The messages of the phone element.
    pub said: &'a Words<Word>,
    /// The public key that responses are sealed to.
    pub key: &'a PublicKey,
}

impl View<'_> {
    fn word(&self, word: Word) -> Html {
        markup::text(self.said.get(word))
    }

    fn button(&self, class: &'static str, word: Word, does: &'static str) -> Html {
        tag!("button", "type" = "button", "class" = class, "data-does" = does; self.word(word))
            .into()
    }

    /// Draws one way to hand in: its title, its explanation and its controls.
    fn way(&self, title: Word, about: Word, inner: Html) -> Html {
        tag!("section", "class" = "part"; tag!("h3"; self.word(title)), tag!("p"; self.word(about)), inner).into()
    }
}

/// Draws the content of the last screen: the buttons to seal or not, of equal weight, and the way back to the questions.
pub fn ending(
    text: &Text,
    said: &Words<Word>,
    failed: Option<(Notice, usize)>,
    seal: Callback<MouseEvent>,
) -> Html {
    let word = |word: Word| markup::text(said.get(word));
    let leave = tag!("button", "type" = "button", "class" = "equal", "data-does" = own::LEAVE; word(Word::DoNot));
    let seal = html! { <button type="button" class="equal" data-does={does::SEAL} onclick={seal}>{ word(Word::Seal) }</button> };
    tag!("section", "class" = "part";
        tag!("h3"; word(Word::SealTitle)),
        tag!("p"; word(Word::SealText)),
        told(said, failed),
        tag!("div", "class" = "pair"; leave, seal),
        tag!("button", "type" = "button", "class" = "quiet", "data-does" = own::BACK; markup::text(text.words.get(Own::Back))),
    )
    .into()
}

/// Draws the sealed response and the ways to hand it in.
pub fn sealed(view: &View, line: &str) -> Html {
    let words = tag!("p", "class" = "key"; view.word(Word::Words), markup::text(" "), tag!("b", "lang" = "zxx", "dir" = "ltr"; markup::text(&view.key.words())));
    let screen = tag!("div", "class" = "screen";
        tag!("h2", "class" = "heading", "tabindex" = "-1"; view.word(Word::SealedTitle)),
        tag!("p"; view.word(Word::SealedText)),
        words,
        tag!("p", "class" = "small"; view.word(Word::WordsText)),
        drawn(view, line),
        file(view),
        written(view, line),
        told(view.said, view.state.notice()),
        tag!("div", "class" = "onward"; view.button("second", Word::Remove, does::REMOVE)),
        help::part(view.text),
    );
    card(view, screen, "sealed")
}

/// Draws the screen after deletion.
pub fn done(view: &View) -> Html {
    let own = |word: Own| markup::text(view.text.words.get(word));
    let again = tag!("button", "type" = "button", "class" = "second", "data-does" = does::AGAIN; own(Own::Again));
    let screen = tag!("div", "class" = "screen";
        tag!("h2", "class" = "heading", "tabindex" = "-1"; own(Own::Thanks)),
        tag!("p"; own(Own::LeftText)),
        tag!("div", "class" = "onward"; again),
        help::part(view.text),
    );
    card(view, screen, "done")
}

/// Wraps a screen in the widget's container.
fn card(view: &View, screen: VTag, key: &'static str) -> Html {
    let (lang, dir) = (view.text.lang.clone(), view.text.dir.clone());
    let mut card = tag!("div", "class" = "ms", "lang" = lang, "dir" = dir; screen);
    card.key = Some(key.into());
    card.into()
}

fn drawn(view: &View, line: &str) -> Html {
    let Some(code) = code::of(line) else {
        return view.way(Word::CodeTitle, Word::NoCode, Html::default());
    };
    let drawing = code.drawing(view.said.get(Word::CodeTitle));
    view.way(Word::CodeTitle, Word::CodeText, drawing)
}

fn file(view: &View) -> Html {
    let share = share::can().then(|| view.button("second", Word::Share, does::SHARE));
    let save = view.button("second", Word::File, does::SAVE);
    let ways = tag!("div", "class" = "ways"; save, share.unwrap_or_default());
    view.way(Word::FileTitle, Word::FileText, ways.into())
}

fn written(view: &View, line: &str) -> Html {
    let field = html! {
        <textarea class="line" dir="ltr" lang="zxx" rows="4" readonly=true spellcheck="false" autocomplete="off"
            aria-label={view.said.get(Word::TextTitle).to_owned()} value={line.to_owned()} />
    };
    let copy = view.button("second", Word::Copy, does::COPY);
    let inner = tag!("div", "class" = "ways"; field, copy);
    view.way(Word::TextTitle, Word::TextText, inner.into())
}

/// Draws the announcement in a live region, which is empty until there is one.
fn told(said: &Words<Word>, notice: Option<(Notice, usize)>) -> Html {
    let line = notice.map(|(notice, told)| {
        let word = match notice {
            Notice::NotSealed => Word::NotSealed,
            Notice::Saved(true) => Word::Saved,
            Notice::Saved(false) => Word::NotSaved,
            Notice::Shared(true) => Word::Shared,
            Notice::Shared(false) => Word::NotShared,
            Notice::Copied(true) => Word::Copied,
            Notice::Copied(false) => Word::NotCopied,
        };
        let mut line = tag!("p"; markup::text(said.get(word)));
        line.key = Some(told.into());
        Html::from(line)
    });
    tag!("div", "class" = "told", "role" = "status"; line.unwrap_or_default()).into()
}

/// The actions of the phone element, which a control names in `data-does`. They are distinct from the survey's actions.
pub mod does {
    use super::super::{app::Msg, state::Action};

    /// Seals the answers. The button has its own listener, because only that listener holds the answers.
    pub const SEAL: &str = "seal";
    /// Saves the sealed response as a file.
    pub const SAVE: &str = "sealed-save";
    /// Shares the sealed response with another program.
    pub const SHARE: &str = "sealed-share";
    /// Copies the sealed response.
    pub const COPY: &str = "sealed-copy";
    /// Deletes the sealed response.
    pub const REMOVE: &str = "sealed-remove";

    /// Shows the survey from the beginning.
    pub const AGAIN: &str = "sealed-again";

    /// Returns the message for a press on a button with this `data-does`.
    pub fn pressed(does: &str) -> Option<Msg> {
        Some(match does {
            SAVE => Msg::Save,
            SHARE => Msg::Share,
            COPY => Msg::Copy,
            REMOVE => Msg::Do(Action::Remove),
            AGAIN => Msg::Do(Action::Forget),
            _ => return None,
        })
    }
}
