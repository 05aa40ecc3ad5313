//! The survey element: a survey on a page, for a respondent on their own device. `medskick-survey.js` calls this module.

// Other targets need only the tests: `cargo run` compiles nothing of this crate.
#![cfg(any(test, target_arch = "wasm32"))]

use medskick_widget::{
    app::{App, Props},
    browser::mount,
    ending::Saving,
    msg::Msg,
};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

/// A mounted survey. The element that mounted it holds this handle.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<App<Saving>>,
    props: Props<Saving>,
}

/// Shows the survey of `bundle` (the parsed JSON file) in `root`. Dispatches `closed` on `root` when the respondent leaves the
/// survey.
///
/// # Errors
/// Returns a message that names the missing or wrong key of the bundle.
#[wasm_bindgen]
pub fn mount(root: Element, bundle: JsValue) -> Result<Handle, JsValue> {
    let props = mount::props(&root, |closed| Props::read(&bundle, closed))?;
    Ok(Handle::shown(root, props))
}

impl Handle {
    fn shown(root: Element, props: Props<Saving>) -> Self {
        Handle {
            props: props.clone(),
            app: Renderer::with_root_and_props(root, props).render(),
        }
    }
}

#[wasm_bindgen]
impl Handle {
    /// Draws one screen in another `root`, with every question and every message, so that its height does not depend on the
    /// answers. `None` after the last screen.
    pub fn draw(&self, root: Element, screen: usize) -> Option<Handle> {
        let props = Props {
            every: Some(screen),
            ..self.props.clone()
        };
        let is_one = screen < props.survey.pages.len() + 3;
        is_one.then(|| Handle::shown(root, props))
    }

    /// Deletes every answer and shows the first screen.
    pub fn wipe(&self) {
        self.app.send_message(Msg::Wipe);
    }

    /// Removes the survey and every answer from the page.
    pub fn destroy(self) {
        self.app.destroy();
    }
}
