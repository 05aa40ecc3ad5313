//! The view of the tablet element: functions from the state to elements.

mod keeping;
mod leader;
mod result;
mod round;
mod sealed;
mod setup;

use medskick_widget::{released::words::Word as Released, tag, text::Text, view::markup};
use yew::{prelude::*, virtual_dom::VTag};

use super::{
    state::State,
    step::{Notice, Stage},
    words::{Said, Word},
};

pub use round::ending;

/// Name of the PIN field.
pub const PIN: &str = "pin";
/// Name of the field in which the PIN is repeated.
pub const PIN_AGAIN: &str = "pin-again";
/// Name of the checkbox to store sealed responses.
pub const KEEP: &str = "keep";
/// Name of the field for the reason for rows.
pub const REASON: &str = "reason";

/// The input of every part of the view.
pub struct View<'a> {
    /// The state to draw.
    pub state: &'a State,
    /// The texts of the survey.
    pub text: &'a Text,
    /// The messages of the tablet element.
    pub said: &'a Said,
}

impl View<'_> {
    fn word(&self, word: Word) -> Html {
        markup::fresh(self.said.own.get(word))
    }

    fn released(&self, word: Released) -> Html {
        markup::fresh(self.said.released.get(word))
    }

    fn fill(&self, word: Word, values: &[(&str, usize)]) -> Html {
        markup::fresh(&self.said.own.fill(word, values))
    }

    fn paragraph(&self, word: Word) -> Html {
        tag!("p"; self.word(word)).into()
    }

    /// Draws a button with the action `does`; see [`super::does`].
    fn button(&self, class: &'static str, word: Word, does: &'static str) -> Html {
        tag!("button", "type" = "button", "class" = class, "data-does" = does; self.word(word))
            .into()
    }

    /// Draws the heading of a screen. It receives the focus when the screen is new.
    fn heading(&self, word: Word) -> Html {
        tag!("h2", "class" = "heading", "tabindex" = "-1"; self.word(word)).into()
    }

    /// Draws a PIN field. The browser neither shows nor remembers the PIN.
    fn pin(&self, label: Html, name: &'static str) -> Html {
        tag!("label", "class" = "field";
            tag!("span"; label),
            tag!("input", "name" = name, "type" = "password", "inputmode" = "numeric", "autocomplete" = "off", "aria-describedby" = TOLD),
        )
        .into()
    }

    /// Draws the announcement in a live region, which is empty until there is one.
    fn told(&self) -> Html {
        let line = self.state.notice().map(|(notice, told)| {
            let mut line = tag!("p"; self.notice(notice));
            line.key = Some(told.into());
            Html::from(line)
        });
        tag!("div", "class" = "told", "id" = TOLD, "role" = "status"; line.unwrap_or_default())
            .into()
    }

    fn notice(&self, notice: Notice) -> Html {
        let least = [("least", super::pin::SHORTEST)];
        match notice {
            Notice::NoPin => self.fill(Word::NoPin, &least),
            Notice::OtherPin => self.word(Word::OtherPin),
            Notice::WrongPin => self.word(Word::WrongPin),
            Notice::Wait(seconds) => self.fill(Word::Wait, &[("seconds", whole(seconds))]),
            Notice::WaitOver => self.word(Word::WaitOver),
            Notice::Idle => self.word(Word::NobodyThere),
            Notice::Gone => self.word(Word::Gone),
            Notice::GonePartly => self.word(Word::GonePartly),
            Notice::Thanks => self.word(Word::HandOverText),
            Notice::Saved => self.released(Released::FileSaved),
            Notice::NoReason => self.released(Released::NoReason),
            Notice::NotSaved => self.released(Released::NotSaved),
            Notice::NotSealed => self.word(Word::NotSealed),
            Notice::NotKept => self.word(Word::NotKept),
            Notice::Erased => self.word(Word::Erased),
            Notice::NotErased => self.word(Word::NotErased),
        }
    }
}

const TOLD: &str = "told";

/// Draws the current screen. `survey` draws the survey while a respondent answers.
pub fn frame(view: &View, survey: impl FnOnce() -> Html) -> Html {
    let screen = match view.state.stage() {
        Stage::Asking | Stage::Warned => return round::asking(view, survey()),
        Stage::Busy(_) => keeping::busy(view),
        Stage::Found => keeping::found(view),
        Stage::SetUp => setup::screen(view),
        Stage::HandOver => round::hand_over(view),
        Stage::Gate => leader::gate(view),
        Stage::Leader => leader::open(view),
        Stage::Closing => leader::closing(view),
        Stage::TooFew => leader::too_few(view),
        Stage::Result => result::screen(view),
        Stage::Sealed => sealed::screen(view),
        Stage::Deleting => leader::deleting(view),
    };
    card(view, screen)
}

/// Wraps a screen in the widget's container. Its key contains the round, so that a new batch reuses no field.
fn card(view: &View, screen: VTag) -> Html {
    let (lang, dir) = (view.text.lang.clone(), view.text.dir.clone());
    let mut card = tag!("div", "class" = "ms", "lang" = lang, "dir" = dir; screen);
    // Each screen of each round gets a new element: there are fewer than 16 stages.
    let screen = view.state.round() as usize * 16 + view.state.stage().number();
    card.key = Some(screen.into());
    card.into()
}

/// Converts a number to the type that messages take.
fn whole(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
