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

type Props = <Root as BaseComponent>::Properties;

/// A mounted survey, for the element that mounted it.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<Root>,
    #[cfg(not(feature = "around"))]
    props: Props,
}

/// Shows the survey of `bundle` (the parsed JSON file) in `root`, and says `closed` on `root` when the
/// respondent has closed it.
///
/// # Errors
/// When the bundle is not one that this widget understands.
#[cfg(not(feature = "around"))]
#[wasm_bindgen]
pub fn mount(root: Element, bundle: JsValue) -> Result<Handle, JsValue> {
    show(root, |closed| Props::read(&bundle, closed))
}

/// The same with the public key that responses are sealed to, as it was written in a link or an attribute, or nothing.
///
/// # Errors
/// When the bundle is not one that this widget understands, or the key is none.
#[cfg(any(feature = "collect", feature = "workshop"))]
#[wasm_bindgen]
pub fn mount(root: Element, bundle: JsValue, key: &str) -> Result<Handle, JsValue> {
    show(root, |closed| Props::read(&bundle, key, closed))
}

fn show(
    root: Element,
    props: impl FnOnce(Callback<()>) -> Result<Props, Unreadable>,
) -> Result<Handle, JsValue> {
    signal::nothing_on_panic();
    let target = root.clone();
    let closed = Callback::from(move |()| signal::closed(&target));
    let props =
        props(closed).map_err(|Unreadable(key)| format!("the key `{key}` is missing or wrong"))?;
    Ok(Handle::shown(root, props))
}

impl Handle {
    fn shown(root: Element, props: Props) -> Self {
        Handle {
            #[cfg(not(feature = "around"))]
            props: props.clone(),
            app: Renderer::<Root>::with_root_and_props(root, props).render(),
        }
    }
}

#[wasm_bindgen]
impl Handle {
    /// Draws one of all screens that there can be in another `root`, with every question and every message, so that its height
    /// is known whatever is answered; nothing after the last one.
    #[cfg(not(feature = "around"))]
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
