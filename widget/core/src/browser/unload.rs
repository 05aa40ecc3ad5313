//! The browser asks before the page is left.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::BeforeUnloadEvent;

/// It asks until this is dropped.
pub struct Asking {
    _listener: EventListener,
}

/// Lets the browser ask, in its own words.
pub fn ask() -> Option<Asking> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    let _listener = EventListener::new_with_options(&window, "beforeunload", options, |event| {
        event.prevent_default();
        // Browsers from before 2024 ask only for this.
        if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
            event.set_return_value("leave");
        }
    });
    Some(Asking { _listener })
}
