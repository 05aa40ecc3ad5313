//! Page exit and return. Browsers keep a left page in the back/forward cache, and *Back* would show the answers.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::PageTransitionEvent;
use yew::Callback;

/// Listeners for page exit and return; removed on drop.
pub struct Leaving {
    _listeners: Vec<EventListener>,
}

impl Leaving {
    /// Calls `wipe` when the page is left, and again when it returns from the back/forward cache.
    pub fn listen(wipe: Callback<()>) -> Self {
        Leaving::between(wipe.clone(), wipe)
    }

    /// Calls `left` when the page is left, and `again` when it returns from the back/forward cache.
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

/// Prints the page. Does nothing in a browser without printing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
