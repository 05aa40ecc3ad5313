//! Fields whose value is read once, when it is needed: a PIN is in no state that is drawn.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::NodeRef;

/// What is typed in the input of that name below `root`.
pub fn typed(root: &NodeRef, name: &str) -> String {
    input(root, name).map_or(String::new(), |input| input.value())
}

/// Whether the box of that name below `root` is ticked.
pub fn ticked(root: &NodeRef, name: &str) -> bool {
    input(root, name).is_some_and(|input| input.checked())
}

/// Empties it.
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

/// What is chosen in the list of that name below `root`.
pub fn selected(root: &NodeRef, name: &str) -> String {
    found::<web_sys::HtmlSelectElement>(root, "select", name).map_or(String::new(), |it| it.value())
}

/// What is written in the text area of that name below `root`.
pub fn written(root: &NodeRef, name: &str) -> String {
    found::<web_sys::HtmlTextAreaElement>(root, "textarea", name)
        .map_or(String::new(), |it| it.value())
}

/// Empties it.
pub fn clear(root: &NodeRef, name: &str) {
    if let Some(area) = found::<web_sys::HtmlTextAreaElement>(root, "textarea", name) {
        area.set_value("");
    }
}
