//! The survey on a page, for a respondent on a device of their own: what `medskick-survey.js` calls.

// Elsewhere only the tests are of use: `cargo run` compiles nothing of it.
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

/// A mounted survey, for the element that mounted it.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<App<Saving>>,
    props: Props<Saving>,
}

/// Shows the survey of `bundle` (the parsed JSON file) in `root`, and says `closed` on `root` when the
/// respondent has closed it.
///
/// # Errors
/// When the bundle is not one that this widget understands.
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
    /// Draws one of all screens that there can be in another `root`, with every question and every message, so that its height
    /// is known whatever is answered; nothing after the last one.
    pub fn draw(&self, root: Element, screen: usize) -> Option<Handle> {
        let props = Props {
            every: Some(screen),
            ..self.props.clone()
        };
        let is_one = screen < props.survey.pages.len() + 3;
        is_one.then(|| Handle::shown(root, props))
    }

    /// Forgets every answer and shows the first screen.
    pub fn wipe(&self) {
        self.app.send_message(Msg::Wipe);
    }

    /// Takes the survey off the page, with every answer.
    pub fn destroy(self) {
        self.app.destroy();
    }
}
