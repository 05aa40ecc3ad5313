//! What the custom element is told: that the survey was closed, or that it broke. Never an answer.

use web_sys::{Element, Event, EventTarget};

/// The respondent has closed the survey: `closed` on the element it was mounted in.
pub fn closed(root: &Element) {
    send(root, "closed");
}

/// A panic ends this module for good, so the elements must show what they showed without it: they listen
/// for `medskick-failed` on the window.
pub fn failed_on_panic() {
    yew::set_custom_panic_hook(Box::new(|_| {
        if let Some(window) = web_sys::window() {
            send(&window, "medskick-failed");
        }
    }));
}

fn send(target: &EventTarget, name: &str) {
    if let Ok(event) = Event::new(name) {
        // The result only says whether a listener prevented a default, and there is none.
        let _ = target.dispatch_event(&event);
    }
}
