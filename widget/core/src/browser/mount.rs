//! Begins to show a component in an element of the page.

use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::Callback;

use super::signal;
use crate::read::Unreadable;

/// The properties of what `root` is to show, which get what is called when the respondent has closed the survey.
///
/// # Errors
/// When the bundle is not one that this widget understands, for the element's script.
pub fn props<P>(
    root: &Element,
    read: impl FnOnce(Callback<()>) -> Result<P, Unreadable>,
) -> Result<P, JsValue> {
    signal::nothing_on_panic();
    let target = root.clone();
    let closed = Callback::from(move |()| signal::closed(&target));
    read(closed).map_err(|Unreadable(key)| format!("the key `{key}` is missing or wrong").into())
}
