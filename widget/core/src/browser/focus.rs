//! Moves the focus, and with it keyboard and screen reader, to new content.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, Window};
use yew::NodeRef;

/// Selector of a screen's heading.
pub const HEADING: &str = ".heading";

/// Focuses the first element below `root` that matches `selector`.
///
/// For [`HEADING`] the screen is new, so the top of `root` also scrolls to the top of the viewport. In a frame, the embedding
/// page does not scroll: the distance and the time of scrolling would reveal to it which screens are shown.
pub fn to(root: &NodeRef, selector: &str) {
    let Some(root) = root.cast::<Element>() else {
        return;
    };
    let around = around();
    if let Ok(Some(element)) = root.query_selector(selector)
        && let Some(element) = element.dyn_ref::<HtmlElement>()
    {
        let options = FocusOptions::new();
        options.set_prevent_scroll(around.is_some());
        // Fails only for an element that cannot be focused. The focus then stays where it was.
        let _ = element.focus_with_options(&options);
    }
    if selector != HEADING {
        return;
    }
    match around {
        Some(window) => window.scroll_by_with_x_and_y(0.0, root.get_bounding_client_rect().top()),
        // The browser respects `scroll-margin` and the page's `scroll-padding`.
        None => root.scroll_into_view(),
    }
}

/// Returns the window if it is a frame of another window.
fn around() -> Option<Window> {
    let window = web_sys::window()?;
    let parent = window.parent().ok()??;
    (parent != window).then_some(window)
}

/// An element that had the focus.
pub struct Held(HtmlElement);

/// Returns the focused element below `root`.
pub fn held(root: &NodeRef) -> Option<Held> {
    let held = root.cast::<Element>()?.query_selector(":focus").ok()??;
    held.dyn_into().ok().map(Held)
}

impl Held {
    /// Focuses the element again.
    pub fn again(self) {
        // Fails only for an element that cannot be focused. The focus then stays where it was.
        let _ = self.0.focus();
    }
}
