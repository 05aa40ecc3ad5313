//! The survey widget: a Yew view over the engine.
//!
//! `widget/element/medskick-survey.js` fetches this module and a bundle, and calls [`mount`]. From then on
//! nothing is requested, stored or timed by a clock; answers live in `State` and nowhere else.

mod app;
mod browser;
mod does;
mod ending;
#[cfg(feature = "first")]
pub mod first;
mod msg;
mod read;
mod state;
mod text;
mod view;
mod words;
#[cfg(feature = "workshop")]
mod workshop;

use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, BaseComponent, Callback, Renderer};

#[cfg(feature = "workshop")]
use crate::workshop::{Msg, Workshop as Root};
#[cfg(not(feature = "workshop"))]
use crate::{app::App as Root, msg::Msg};
use crate::{browser::signal, read::Unreadable};

/// Writes zeros over everything that is freed: what was answered is not in the memory once it is forgotten.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

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
#[wasm_bindgen]
pub fn mount(root: Element, bundle: JsValue) -> Result<Handle, JsValue> {
    signal::nothing_on_panic();
    let target = root.clone();
    let closed = Callback::from(move |()| signal::closed(&target));
    let props = <Root as BaseComponent>::Properties::read(&bundle, closed)
        .map_err(|Unreadable(key)| format!("the key `{key}` is missing or wrong"))?;
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
