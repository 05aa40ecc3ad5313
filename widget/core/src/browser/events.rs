//! Reads the target and its attributes from DOM events.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlTextAreaElement};

/// Returns the `data-does` of the pressed element or its closest ancestor with one.
pub fn pressed(event: &Event) -> Option<String> {
    let button = target(event)?.closest("[data-does]").ok()??;
    button.get_attribute("data-does")
}

/// Returns the `name` and `value` attributes of the chosen input.
pub fn chosen(event: &Event) -> Option<(String, String)> {
    let input = target(event)?;
    Some((input.get_attribute("name")?, input.get_attribute("value")?))
}

/// Returns the name of the text area and its whole text.
pub fn written(event: &Event) -> Option<(String, String)> {
    let area = target(event)?.dyn_into::<HtmlTextAreaElement>().ok()?;
    Some((area.get_attribute("name")?, area.value()))
}

/// Returns `data-does`, `name` and `value` of the pressed or submitted `tag`. A missing `name` or `value` is empty.
pub fn asked(event: &Event, tag: &str) -> Option<(String, String, String)> {
    let element = target(event)?
        .closest(&format!("{tag}[data-does]"))
        .ok()??;
    let said = |key: &str| element.get_attribute(key).unwrap_or_default();
    Some((said("data-does"), said("name"), said("value")))
}

/// Returns the name of the changed field.
pub fn named(event: &Event) -> Option<String> {
    target(event)?.get_attribute("name")
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
