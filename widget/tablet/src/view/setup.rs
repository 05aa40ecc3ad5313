//! The first screen: the introduction, and the leader's choice of a PIN.

use medskick_widget::tag;
use yew::{prelude::*, virtual_dom::VTag};

use super::{super::pin, PIN, PIN_AGAIN, View, whole};
use crate::{does, state::least, words::Word};

/// Draws the screen.
pub fn screen(view: &View) -> VTag {
    let respondents = whole(least());
    let shortest = [("least", pin::SHORTEST)];
    let facts = [
        view.word(Word::SetupHow),
        view.word(Word::SetupMemory),
        view.fill(Word::SetupLeast, &[("least", respondents)]),
        view.word(Word::SetupPin),
    ];
    let fact = |fact: Html| Html::from(tag!("li"; fact));
    tag!("form", "class" = "screen", "autocomplete" = "off", "data-does" = does::SET_PIN;
        view.heading(Word::SetupTitle),
        tag!("ul", "class" = "points"; facts.into_iter().map(fact).collect::<Html>()),
        super::sealed::key(view),
        super::keeping::choice(view),
        view.pin(view.fill(Word::Pin, &shortest), PIN),
        view.pin(view.word(Word::PinAgain), PIN_AGAIN),
        view.told(),
        tag!("div", "class" = "onward"; tag!("button", "class" = "first"; view.word(Word::PinSet))),
    )
}
