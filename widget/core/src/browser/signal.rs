//! Signals from the module to its custom element: the event `closed`, and panics as exceptions. No signal carries an answer.

use web_sys::{Element, Event};

/// Dispatches `closed` on `root`, the element in which the survey is mounted.
pub fn closed(root: &Element) {
    if let Ok(event) = Event::new("closed") {
        // The result reports whether a listener called `preventDefault`. `closed` has no default action.
        let _ = root.dispatch_event(&event);
    }
}

/// Installs an empty panic hook. A panic stops the module, and the element catches it as an exception. Yew's own hook would log
/// the panic's text, which nobody needs and which makes the module larger.
pub fn nothing_on_panic() {
    yew::set_custom_panic_hook(Box::new(|_| {}));
}
