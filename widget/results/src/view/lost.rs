//! The desk is broken or silent: what to do, and what can be saved without it.

use yew::prelude::*;

use super::{
    super::{state::Place, words::Word},
    View, does,
};
use medskick_widget::tag;

/// It stands below all else, and stays in view.
pub fn lost(view: &View) -> Option<Html> {
    let word = match view.state.is_broken() {
        true => Word::Broken,
        false if view.state.is_silent() => Word::Silent,
        false => return None,
    };
    let mut lost = tag!("div", "class" = "stack lost";
        tag!("p", "class" = "warning", "role" = "alert"; view.word(word)),
        rescue(view).unwrap_or_default(),
    );
    // Those around it have keys too: what was typed into them stays.
    lost.key = Some("lost".into());
    Some(lost.into())
}

/// What came by the camera or was pasted is in no file.
fn rescue(view: &View) -> Option<Html> {
    view.state.has_received().then(|| {
        // Otherwise it is told where the answers are.
        let told = match view.state.is_broken() {
            true => view.told(Place::Answers),
            false => Html::default(),
        };
        Html::from_iter([
            view.paragraph(Word::RescueText),
            view.button("second", Word::ReceivedSave, does::RESCUE),
            told,
        ])
    })
}
