//! Moves the keyboard and the screen reader to where something new is.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::NodeRef;

/// Focuses the first element below `root` that `selector` finds.
pub fn to(root: &NodeRef, selector: &str) {
    let found = root
        .cast::<Element>()
        .and_then(|root| root.query_selector(selector).ok()?);
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // It only fails for an element that cannot be focused, and then nothing is lost.
        let _ = element.focus();
    }
}

/// What had the focus.
#[cfg(feature = "workshop")]
pub struct Held(HtmlElement);

/// What has the focus below `root`.
#[cfg(feature = "workshop")]
pub fn held(root: &NodeRef) -> Option<Held> {
    let held = root.cast::<Element>()?.query_selector(":focus").ok()??;
    held.dyn_into().ok().map(Held)
}

#[cfg(feature = "workshop")]
impl Held {
    /// Gives the focus back.
    pub fn again(self) {
        // As above.
        let _ = self.0.focus();
    }
}
