//! The view of persistence: the leader's choice, a round that was found, and whether every response is stored.

use medskick_widget::tag;
use yew::{prelude::*, virtual_dom::VTag};

use super::{KEEP, View};
use crate::{does, keeping::Keeping, words::Word};

/// Draws the screen that is shown while the storage runs a task.
pub fn busy(view: &View) -> VTag {
    tag!("div", "class" = "screen"; view.heading(Word::Moment))
}

/// Draws the leader's choice, or the reason why there is none.
pub fn choice(view: &View) -> Html {
    let word = match view.state.keeping() {
        _ if view.state.sealing().is_none() => return Html::default(),
        Keeping::Offered => return offer(view),
        Keeping::Elsewhere => Word::KeepElsewhere,
        Keeping::Unavailable => Word::KeepUnavailable,
        Keeping::Kept | Keeping::Failing => Word::KeepGoesOn,
    };
    tag!("p", "class" = "told"; view.word(word)).into()
}

fn offer(view: &View) -> Html {
    tag!("div", "class" = "keep";
        tag!("label", "class" = "choice";
            tag!("input", "name" = KEEP, "type" = "checkbox", "autocomplete" = "off", "aria-describedby" = "keep-text"),
            tag!("span"; view.word(Word::KeepChoice)),
        ),
        tag!("p", "class" = "small", "id" = "keep-text"; view.word(Word::KeepText)),
    )
    .into()
}

/// Draws the screen for a round that was found. The number of its responses is shown only behind the PIN, as in any round.
pub fn found(view: &View) -> VTag {
    let (text, go_on, save) = match view.state.can_go_on() {
        true => (
            Word::FoundText,
            view.button("first", Word::GoOn, does::GO_ON),
            "second",
        ),
        false => (Word::FoundOther, Html::default(), "first"),
    };
    tag!("div", "class" = "screen";
        view.heading(Word::FoundTitle),
        view.paragraph(text),
        super::sealed::key(view),
        view.told(),
        tag!("div", "class" = "ways";
            go_on,
            view.button(save, Word::SealedSave, does::SAVE_SEALED),
            view.button("second", Word::DeleteAll, does::DELETE),
        ),
    )
}

/// Tells the leader of a round that stores responses whether all of them are stored.
pub fn goes(view: &View) -> Html {
    match view.state.keeping() {
        Keeping::Kept => view.paragraph(Word::KeptText),
        Keeping::Failing => tag!("p", "class" = "told"; view.word(Word::KeptNot)).into(),
        Keeping::Unavailable | Keeping::Elsewhere | Keeping::Offered => Html::default(),
    }
}
