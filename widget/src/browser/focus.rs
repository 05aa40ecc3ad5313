//! Moves the keyboard and the screen reader to where something new is.

use web_sys::HtmlElement;
use yew::NodeRef;

/// Focuses the element, if it is on the page.
pub fn to(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // It only fails for an element that cannot be focused, and then nothing is lost.
        let _ = element.focus();
    }
}
