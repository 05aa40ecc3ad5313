//! What `medskick-workshop.js` calls.

use medskick_widget::browser::mount;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::{
    app::{Props, Workshop},
    msg::Msg,
};

/// A mounted survey, for the element that mounted it.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<Workshop>,
}

/// Shows the survey of `bundle` (the parsed JSON file) in `root`, with the public key that responses are sealed to, as it was written
/// in a link or an attribute, or nothing. Says `closed` on `root` when the respondent has closed it.
///
/// # Errors
/// When the bundle is not one that this widget understands, or the key is none.
#[wasm_bindgen]
pub fn mount(root: Element, bundle: JsValue, key: &str) -> Result<Handle, JsValue> {
    let props = mount::props(&root, |closed| Props::read(&bundle, key, closed))?;
    let app = Renderer::with_root_and_props(root, props).render();
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
