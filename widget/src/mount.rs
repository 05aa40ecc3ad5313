//! The survey on a page: what the element calls.

use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, BaseComponent, Callback, Renderer};

#[cfg(all(feature = "collect", not(feature = "workshop")))]
use crate::collect::{Collect as Root, Msg};
#[cfg(feature = "workshop")]
use crate::workshop::{Msg, Workshop as Root};
#[cfg(not(feature = "around"))]
use crate::{app::App as Root, msg::Msg};
use crate::{browser::signal, read::Unreadable};

/// A mounted survey, for the element that mounted it.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<Root>,
}

/// Shows the survey of `bundle` (the parsed JSON file) in `root`, and says `closed` on `root` when the
/// respondent has closed it.
///
/// # Errors
/// When the bundle is not one that this widget understands.
#[cfg(not(feature = "around"))]
#[wasm_bindgen]
pub fn mount(root: Element, bundle: JsValue) -> Result<Handle, JsValue> {
    show(root, |closed| {
        <Root as BaseComponent>::Properties::read(&bundle, closed)
    })
}

/// The same with the public key that responses are sealed to, as it was written in a link or an attribute, or nothing.
///
/// # Errors
/// When the bundle is not one that this widget understands, or the key is none.
#[cfg(any(feature = "collect", feature = "workshop"))]
#[wasm_bindgen]
pub fn mount(root: Element, bundle: JsValue, key: &str) -> Result<Handle, JsValue> {
    show(root, |closed| {
        <Root as BaseComponent>::Properties::read(&bundle, key, closed)
    })
}

fn show(
    root: Element,
    props: impl FnOnce(Callback<()>) -> Result<<Root as BaseComponent>::Properties, Unreadable>,
) -> Result<Handle, JsValue> {
    signal::nothing_on_panic();
    let target = root.clone();
    let closed = Callback::from(move |()| signal::closed(&target));
    let props =
        props(closed).map_err(|Unreadable(key)| format!("the key `{key}` is missing or wrong"))?;
    let app = Renderer::<Root>::with_root_and_props(root, props).render();
    Ok(Handle { app })
}

#[wasm_bindgen]
impl Handle {
    /// Forgets every answer and shows the first screen.
    pub fn wipe(&self) {
        self.app.send_message(Msg::Wipe);
    }

    /// Takes the survey off the page, with every answer.
    pub fn destroy(self) {
        self.app.destroy();
    }
}
