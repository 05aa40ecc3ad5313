//! The leader's screens until there is a result: the PIN form, the number of responses, and confirmations.

use medskick_widget::tag;
use yew::{prelude::*, virtual_dom::VTag};

use super::{PIN, View, whole};
use crate::{does, state::least, words::Word};

/// Draws the PIN form.
pub fn gate(view: &View) -> VTag {
    tag!("form", "class" = "screen", "autocomplete" = "off", "data-does" = does::TRY_PIN;
        view.heading(Word::GateTitle),
        view.pin(view.word(Word::GatePin), PIN),
        view.told(),
        tag!("div", "class" = "onward";
            view.button("second", Word::ToGroup, does::HAND_OVER),
            tag!("button", "class" = "first", "disabled" = view.state.waiting(); view.word(Word::GateOpen)),
        ),
    )
}

/// Draws the number of responses, and no answer.
pub fn open(view: &View) -> VTag {
    let count = view.state.count().unwrap_or_default();
    tag!("div", "class" = "screen";
        view.heading(Word::LeaderTitle),
        tag!("p", "class" = "number"; view.fill(Word::Count, &[("count", count)])),
        view.paragraph(Word::CountText),
        super::keeping::goes(view),
        super::sealed::key(view),
        tag!("div", "class" = "onward";
            view.button("second", Word::CloseBatch, does::CLOSE),
            view.button("first", Word::ToGroup, does::HAND_OVER),
        ),
    )
}

/// Asks whether to close the batch. With too few responses for a result, the button that leaves it open is the primary one.
pub fn closing(view: &View) -> VTag {
    let ways = (
        (Word::KeepOpen, does::KEEP_OPEN),
        (Word::CloseNow, does::CLOSE_NOW),
    );
    let count = view.state.count().unwrap_or_default();
    let text = match count {
        0 => Word::ClosingNone,
        _ if view.state.has_too_few() => Word::ClosingFew,
        _ => return sure(view, Word::ClosingTitle, view.word(Word::ClosingText), ways),
    };
    let (no, yes) = ways;
    tag!("div", "class" = "screen", "role" = "alertdialog", "aria-labelledby" = "closing", "aria-describedby" = "closing-text";
        tag!("h2", "id" = "closing"; view.word(Word::ClosingTitle)),
        tag!("p", "id" = "closing-text"; view.fill(text, &[("count", count), ("least", whole(least()))])),
        tag!("div", "class" = "onward"; view.button("second", yes.0, yes.1), view.button("first", no.0, no.1)),
    )
}

/// Asks whether to delete everything.
pub fn deleting(view: &View) -> VTag {
    let ways = (
        (Word::Keep, does::KEEP),
        (Word::DeleteNow, does::DELETE_NOW),
    );
    sure(
        view,
        Word::DeletingTitle,
        view.word(Word::DeletingText),
        ways,
    )
}

type Way = (Word, &'static str);

fn sure(view: &View, title: Word, text: Html, (no, yes): (Way, Way)) -> VTag {
    tag!("div", "class" = "screen";
        view.heading(title),
        tag!("p"; text),
        view.told(),
        tag!("div", "class" = "pair"; view.button("equal", no.0, no.1), view.button("equal", yes.0, yes.1)),
    )
}

/// Draws the screen for a batch with too few responses: the required number, and what to do next time.
pub fn too_few(view: &View) -> VTag {
    tag!("div", "class" = "screen";
        view.heading(Word::FewTitle),
        tag!("p"; view.fill(Word::FewText, &[("least", whole(least()))])),
        view.paragraph(Word::FewNext),
        tag!("div", "class" = "onward"; view.button("first", Word::FewAgain, does::DELETE_NOW)),
    )
}
