//! Moves the keyboard and the screen reader to where something new is.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::NodeRef;

/// The heading of a screen.
pub const HEADING: &str = ".heading";

/// Focuses the first element below `root` that `selector` finds. With a heading the screen is new: the top of `root` comes to the top of
/// the view, so that the screen is read from its beginning, however long the last one was. The browser keeps free what `scroll-margin`
/// and the page's `scroll-padding` say, and from a frame it moves the page around.
pub fn to(root: &NodeRef, selector: &str) {
    let Some(root) = root.cast::<Element>() else {
        return;
    };
    if let Ok(Some(element)) = root.query_selector(selector)
        && let Some(element) = element.dyn_ref::<HtmlElement>()
    {
        // It only fails for an element that cannot be focused, and then nothing is lost.
        let _ = element.focus();
    }
    if selector == HEADING {
        root.scroll_into_view();
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
