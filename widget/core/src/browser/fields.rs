//! Reads form fields when their values are needed. A PIN is never part of the state that the view draws.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::NodeRef;

/// Returns the text of the input `name` below `root`, or an empty string if there is no such input.
pub fn typed(root: &NodeRef, name: &str) -> String {
    input(root, name).map_or(String::new(), |input| input.value())
}

/// Returns whether the checkbox `name` below `root` is checked.
pub fn ticked(root: &NodeRef, name: &str) -> bool {
    input(root, name).is_some_and(|input| input.checked())
}

/// Empties the input `name` below `root`.
pub fn empty(root: &NodeRef, name: &str) {
    if let Some(input) = input(root, name) {
        input.set_value("");
    }
}

fn input(root: &NodeRef, name: &str) -> Option<HtmlInputElement> {
    found(root, "input", name)
}

fn found<T: JsCast>(root: &NodeRef, tag: &str, name: &str) -> Option<T> {
    let selector = format!("{tag}[name={name}]");
    let found = root.cast::<Element>()?.query_selector(&selector).ok()??;
    found.dyn_into().ok()
}

/// Returns the selected value of the list `name` below `root`, or an empty string if there is no such list.
pub fn selected(root: &NodeRef, name: &str) -> String {
    found::<web_sys::HtmlSelectElement>(root, "select", name).map_or(String::new(), |it| it.value())
}

/// Returns the text of the text area `name` below `root`, or an empty string if there is no such text area.
pub fn written(root: &NodeRef, name: &str) -> String {
    found::<web_sys::HtmlTextAreaElement>(root, "textarea", name)
        .map_or(String::new(), |it| it.value())
}

/// Empties the text area `name` below `root`.
pub fn clear(root: &NodeRef, name: &str) {
    if let Some(area) = found::<web_sys::HtmlTextAreaElement>(root, "textarea", name) {
        area.set_value("");
    }
}
