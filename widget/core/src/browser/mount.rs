//! The common part of `mount` in every element: the panic hook and the properties.

use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::Callback;

use super::signal;
use crate::read::Unreadable;

/// Reads the properties of the component in `root`. `read` receives the callback that dispatches `closed` on `root`.
///
/// # Errors
/// Returns a message for the element's script that names the missing or wrong key of the bundle.
pub fn props<P>(
    root: &Element,
    read: impl FnOnce(Callback<()>) -> Result<P, Unreadable>,
) -> Result<P, JsValue> {
    signal::nothing_on_panic();
    let target = root.clone();
    let closed = Callback::from(move |()| signal::closed(&target));
    read(closed).map_err(|Unreadable(key)| format!("the key `{key}` is missing or wrong").into())
}
