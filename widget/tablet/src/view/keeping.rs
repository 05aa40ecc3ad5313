//! Keeping what is sealed on the tablet: the choice, what was found from before, and whether it goes well.

use yew::{prelude::*, virtual_dom::VTag};

use super::{KEEP, View};
use crate::{does, keeping::Keeping, words::Word};
use medskick_widget::tag;

/// The storage is at work, for a moment.
pub fn busy(view: &View) -> VTag {
    tag!("div", "class" = "screen"; view.heading(Word::Moment))
}

/// The leader's choice, or why there is none.
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

/// Something is there from a round that was not handed over. How much it is stands behind a PIN, as it does in a round.
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

/// For the leader of a round that keeps: whether all is on the tablet.
pub fn goes(view: &View) -> Html {
    match view.state.keeping() {
        Keeping::Kept => view.paragraph(Word::KeptText),
        Keeping::Failing => tag!("p", "class" = "told"; view.word(Word::KeptNot)).into(),
        Keeping::Unavailable | Keeping::Elsewhere | Keeping::Offered => Html::default(),
    }
}
