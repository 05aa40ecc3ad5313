//! The page being left and coming back. Browsers keep a left page in memory, and *Back* would show the answers.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::PageTransitionEvent;
use yew::Callback;

/// Listens until it is dropped.
pub struct Leaving {
    _listeners: Vec<EventListener>,
}

impl Leaving {
    /// Calls `wipe` when the page is left, and once more when a page kept in memory is shown again.
    pub fn listen(wipe: Callback<()>) -> Self {
        Leaving::between(wipe.clone(), wipe)
    }

    /// Calls `left` when the page is left, and `again` when a page kept in memory is shown again.
    pub fn between(left: Callback<()>, again: Callback<()>) -> Self {
        let Some(window) = web_sys::window() else {
            return Leaving {
                _listeners: Vec::new(),
            };
        };
        let hide = EventListener::new(&window, "pagehide", move |_| left.emit(()));
        let show = EventListener::new(&window, "pageshow", move |event| {
            let kept = event.dyn_ref::<PageTransitionEvent>();
            if kept.is_some_and(PageTransitionEvent::persisted) {
                again.emit(());
            }
        });
        Leaving {
            _listeners: vec![hide, show],
        }
    }
}

/// Prints the page. Nothing happens where the browser cannot.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
