//! Reads what was typed into a text area.

use web_sys::HtmlTextAreaElement;
use yew::{InputEvent, TargetCast};

/// The whole text of the area, after the event; empty when it came from something else.
pub fn typed(event: &InputEvent) -> String {
    event
        .target_dyn_into::<HtmlTextAreaElement>()
        .map_or(String::new(), |area| area.value())
}
