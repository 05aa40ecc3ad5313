//! The functions that `medskick-collect.js` calls.

use medskick_widget::browser::mount;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::app::{Collect, Msg, Props};

/// A mounted survey. The element that mounted it holds this handle.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<Collect>,
}

/// Shows the survey of `bundle` (the parsed JSON file) in `root`. `key` is the public key that responses are sealed to, as text
/// from a link or an attribute. Dispatches `closed` on `root` when the respondent leaves without handing in.
///
/// # Errors
/// Returns a message that names the missing or wrong key of the bundle, or `key` for a missing or wrong public key.
#[wasm_bindgen]
pub fn mount(root: Element, bundle: JsValue, key: &str) -> Result<Handle, JsValue> {
    let props = mount::props(&root, |closed| Props::read(&bundle, key, closed))?;
    let app = Renderer::with_root_and_props(root, props).render();
    Ok(Handle { app })
}

#[wasm_bindgen]
impl Handle {
    /// Deletes every answer and shows the first screen.
    pub fn wipe(&self) {
        self.app.send_message(Msg::Wipe);
    }

    /// Removes the survey and every answer from the page.
    pub fn destroy(self) {
        self.app.destroy();
    }
}
