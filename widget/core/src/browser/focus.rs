//! Moves the keyboard and the screen reader to where something new is.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, Window};
use yew::NodeRef;

/// The heading of a screen.
pub const HEADING: &str = ".heading";

/// Focuses the first element below `root` that `selector` finds. With a heading the screen is new: the top of `root` comes to the top of
/// the view, so that the screen is read from its beginning, however long the last one was. In a frame the page around stays where it is:
/// how far it was moved, and when, would tell it which screens are shown.
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
        // It only fails for an element that cannot be focused, and then nothing is lost.
        let _ = element.focus_with_options(&options);
    }
    if selector != HEADING {
        return;
    }
    match around {
        Some(window) => window.scroll_by_with_x_and_y(0.0, root.get_bounding_client_rect().top()),
        // The browser keeps free what `scroll-margin` and the page's `scroll-padding` say.
        None => root.scroll_into_view(),
    }
}

/// The window, if it is a frame of another.
fn around() -> Option<Window> {
    let window = web_sys::window()?;
    let parent = window.parent().ok()??;
    (parent != window).then_some(window)
}

/// What had the focus.
pub struct Held(HtmlElement);

/// What has the focus below `root`.
pub fn held(root: &NodeRef) -> Option<Held> {
    let held = root.cast::<Element>()?.query_selector(":focus").ok()??;
    held.dyn_into().ok().map(Held)
}

impl Held {
    /// Gives the focus back.
    pub fn again(self) {
        // As above.
        let _ = self.0.focus();
    }
}
