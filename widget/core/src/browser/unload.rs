//! The browser's confirmation dialog before the page is left (`beforeunload`).

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::BeforeUnloadEvent;

/// An active confirmation; removed on drop.
pub struct Asking {
    _listener: EventListener,
}

/// Makes the browser ask before the page is left. The browser chooses the words.
pub fn ask() -> Option<Asking> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    let _listener = EventListener::new_with_options(&window, "beforeunload", options, |event| {
        event.prevent_default();
        // Browsers from before 2024 show the dialog only if this value is set.
        if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
            event.set_return_value("leave");
        }
    });
    Some(Asking { _listener })
}
