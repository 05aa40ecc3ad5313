//! Copies text to the clipboard when the user presses a button.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use yew::Callback;

/// Copies `text`. Calls `done` with whether the browser allowed it.
pub fn copy(text: &str, done: Callback<bool>) {
    let copied = web_sys::window()
        .map(|window| window.navigator())
        // Pages without TLS have no `clipboard`.
        .filter(|navigator| js_sys::Reflect::has(navigator, &"clipboard".into()) == Ok(true))
        .map(|navigator| navigator.clipboard().write_text(text));
    match copied {
        Some(promise) => settled(&promise, done),
        None => done.emit(false),
    }
}

/// Calls `done` with `true` when the promise is fulfilled, and with `false` when it is rejected.
pub fn settled(promise: &Promise, done: Callback<bool>) {
    let told = |kept: bool| {
        let done = done.clone();
        Closure::once_into_js(move |_: JsValue| done.emit(kept)).unchecked_into::<Function>()
    };
    let (kept, broken) = (told(true), told(false));
    let _ = js_sys::Reflect::get(promise, &"then".into())
        .ok()
        .and_then(|then| then.dyn_into::<Function>().ok())
        .map(|then| then.call2(promise, &kept, &broken));
}
