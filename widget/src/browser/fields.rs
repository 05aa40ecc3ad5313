//! Fields whose value is read once, when it is needed: a PIN is in no state that is drawn.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::NodeRef;

/// What is typed in the input of that name below `root`.
pub fn typed(root: &NodeRef, name: &str) -> String {
    input(root, name).map_or(String::new(), |input| input.value())
}

/// Empties it.
pub fn empty(root: &NodeRef, name: &str) {
    if let Some(input) = input(root, name) {
        input.set_value("");
    }
}

fn input(root: &NodeRef, name: &str) -> Option<HtmlInputElement> {
    let selector = format!("input[name={name}]");
    let found = root.cast::<Element>()?.query_selector(&selector).ok()??;
    found.dyn_into().ok()
}
