//! The functions of the page that the element's script calls.

use medskick_widget::browser::signal;
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Renderer};

use crate::app::{Merge, Msg, Props};

/// A mounted page. The element that mounted it holds this handle.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<Merge>,
}

/// Shows the page of `bundle` (JSON) in `root`. `worker` is the aggregation worker, which is ready.
///
/// # Errors
/// Returns the parser's message if the bundle is malformed.
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
    /// Hides a sheet, which may show a secret, and closes the camera.
    pub fn wipe(&self) {
        self.app.send_message(Msg::Wipe);
    }

    /// Removes the page and ends the worker.
    pub fn destroy(self) {
        self.app.destroy();
    }
}
