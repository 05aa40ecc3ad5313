//! Reads from an event what the person did, and with which element.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlTextAreaElement};

/// The `data-does` of what was pressed.
pub fn pressed(event: &Event) -> Option<String> {
    let button = target(event)?.closest("[data-does]").ok()??;
    button.get_attribute("data-does")
}

/// The name and the value of the input that was chosen.
pub fn chosen(event: &Event) -> Option<(String, String)> {
    let input = target(event)?;
    Some((input.get_attribute("name")?, input.get_attribute("value")?))
}

/// The name of the text area that was written in, and all that is in it.
pub fn written(event: &Event) -> Option<(String, String)> {
    let area = target(event)?.dyn_into::<HtmlTextAreaElement>().ok()?;
    Some((area.get_attribute("name")?, area.value()))
}

/// The `data-does` of the `tag` that was pressed or sent, with its name and value where it has them.
pub fn asked(event: &Event, tag: &str) -> Option<(String, String, String)> {
    let element = target(event)?
        .closest(&format!("{tag}[data-does]"))
        .ok()??;
    let said = |key: &str| element.get_attribute(key).unwrap_or_default();
    Some((said("data-does"), said("name"), said("value")))
}

/// The name of the field that was changed.
pub fn named(event: &Event) -> Option<String> {
    target(event)?.get_attribute("name")
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
