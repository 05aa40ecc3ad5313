//! What the custom element is told: that the survey was closed. Never an answer.

use web_sys::{Element, Event};

/// The respondent has closed the survey: `closed` on the element it was mounted in.
pub fn closed(root: &Element) {
    if let Ok(event) = Event::new("closed") {
        // The result only says whether a listener prevented a default, and there is none.
        let _ = root.dispatch_event(&event);
    }
}

/// A panic stops this module at once, and the element sees that as an exception. Yew's own hook would write the
/// panic's text, which nobody needs and which weighs.
pub fn nothing_on_panic() {
    yew::set_custom_panic_hook(Box::new(|_| {}));
}
