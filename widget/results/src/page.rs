//! The page, as the script of its element calls it.

use medskick_widget::browser::signal;
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Renderer};

use crate::app::{Merge, Msg, Props};

/// A mounted page.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<Merge>,
}

/// Shows the page of `bundle` (JSON) in `root`, with the desk's worker, which is ready.
///
/// # Errors
/// When the bundle is not one that this page understands.
#[wasm_bindgen]
pub fn mount(
    root: web_sys::Element,
    bundle: &str,
    worker: web_sys::Worker,
) -> Result<Handle, JsValue> {
    signal::nothing_on_panic();
    let props = Props::read(bundle, worker)?;
    let app = Renderer::<Merge>::with_root_and_props(root, props).render();
    Ok(Handle { app })
}

#[wasm_bindgen]
impl Handle {
    /// Puts away what can be read.
    pub fn wipe(&self) {
        self.app.send_message(Msg::Wipe);
    }

    /// Takes it off the page, and ends the worker.
    pub fn destroy(self) {
        self.app.destroy();
    }
}
