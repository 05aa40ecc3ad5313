//! The screen of a closed batch whose responses are sealed: a file for the holder of the key.

use medskick_widget::{tag, view::markup::text};
use yew::{prelude::*, virtual_dom::VTag};

use super::View;
use crate::{does, kept::Sealing, words::Word};

/// Draws the screen.
pub fn screen(view: &View) -> VTag {
    let count = view.state.sealing().map_or(0, Sealing::count);
    let inner = match count {
        0 => view.paragraph(Word::SealedNone),
        count => Html::from_iter([
            tag!("p", "class" = "number"; view.fill(Word::Count, &[("count", count)])).into(),
            view.paragraph(Word::SealedText),
            super::keeping::goes(view),
            key(view),
            view.button("first", Word::SealedSave, does::SAVE_SEALED),
        ]),
    };
    tag!("div", "class" = "screen";
        view.heading(Word::SealedTitle),
        inner,
        view.told(),
        tag!("div", "class" = "onward"; view.button("second", Word::DeleteAll, does::DELETE)),
    )
}

/// Draws the six words of the key, so that they can be compared with those of the organisation that collects.
pub fn key(view: &View) -> Html {
    let words = view.state.sealing().map(|sealing| sealing.key().words());
    let Some(words) = words else {
        return Html::default();
    };
    tag!("div", "class" = "key";
        tag!("p"; view.word(Word::SealedKey), text(" "), tag!("b", "lang" = "zxx", "dir" = "ltr"; text(&words))),
        tag!("p", "class" = "small"; view.word(Word::SealedKeyText)),
    )
    .into()
}
