//! The warning that the aggregator is broken or silent: what to do, and what can be saved without it.

use medskick_widget::tag;
use yew::prelude::*;

use super::{
    super::{state::Place, words::Word},
    View, does,
};

/// Draws the warning. It is below all steps, and stays in view.
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
    // The steps have keys too, so what was typed into them stays.
    lost.key = Some("lost".into());
    Some(lost.into())
}

/// Draws the button that saves responses from the camera or from pasted text. They are in no file.
fn rescue(view: &View) -> Option<Html> {
    view.state.has_received().then(|| {
        // Otherwise the step with the answers shows the announcement.
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
