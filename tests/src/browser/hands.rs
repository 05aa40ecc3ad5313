//! What a person does at a window: mouse, keyboard, and the browser's own buttons.

use std::{sync::atomic::Ordering, time::Duration};

use anyhow::{Context, Result};
use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    wd::WindowHandle,
};
use serde_json::{Value, json};

use super::Browser;
use crate::engine::Engine;

/// A button of the browser.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    /// To the page before.
    Back,
    /// To the page after.
    Forward,
    /// The same page again.
    Reload,
}

impl Browser {
    /// Clicks with the mouse in the middle of the element that a JavaScript expression gives.
    pub async fn click(&self, element: &str) -> Result<()> {
        let place = self
            .wait_for(&format!(
                "(() => {{ const e = {element}; if (!e) return null; e.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
                 const r = e.getBoundingClientRect(); \
                 return r.width ? [r.x + r.width / 2, r.y + r.height / 2] : null; }})()"
            ))
            .await?;
        if self.in_frame.load(Ordering::Relaxed) {
            // The mouse is told where to go on the page, not in the frame.
            return self.eval(&format!("({element}).click()")).await.map(drop);
        }
        if self.engine != Engine::Chromium {
            return self.press_at(&place).await;
        }
        for (kind, buttons) in [("mousePressed", 1), ("mouseReleased", 0)] {
            let event = json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "buttons": buttons, "clickCount": 1 });
            self.devtools("Input.dispatchMouseEvent", event).await?;
        }
        Ok(())
    }

    /// Presses the mouse at a place in the window.
    async fn press_at(&self, place: &Value) -> Result<()> {
        let at = |axis: usize| place[axis].as_f64().context("no place");
        let to = PointerAction::MoveTo {
            duration: None,
            x: at(0)?,
            y: at(1)?,
        };
        let press = MouseActions::new("mouse".into())
            .then(to)
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        Ok(self.client.perform_actions(press).await?)
    }

    /// Presses and lets go of keys, one after the other; `fantoccini::key::Key` has those that write nothing.
    pub async fn keys(&self, keys: &str) -> Result<()> {
        let mut typed = KeyActions::new("keyboard".into());
        for value in keys.chars() {
            typed = typed
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        Ok(self.client.perform_actions(typed).await?)
    }

    /// Goes back, or forward, or loads the page again, as the buttons of the browser do.
    pub async fn travel(&self, way: Way) -> Result<()> {
        match way {
            Way::Back => self.client.back().await,
            Way::Forward => self.client.forward().await,
            Way::Reload => self.client.refresh().await,
        }?;
        Ok(())
    }

    /// Opens a tab beside the others, and goes there.
    pub async fn new_tab(&self) -> Result<WindowHandle> {
        let tab = self.client.new_window(true).await?.handle;
        self.to_tab(&tab).await?;
        Ok(tab)
    }

    /// The tab that is in front.
    pub async fn tab(&self) -> Result<WindowHandle> {
        Ok(self.client.window().await?)
    }

    /// Goes to a tab.
    pub async fn to_tab(&self, tab: &WindowHandle) -> Result<()> {
        Ok(self.client.switch_to_window(tab.clone()).await?)
    }

    /// Closes the tab that is in front.
    pub async fn close_tab(&self) -> Result<()> {
        Ok(self.client.close_window().await?)
    }

    /// Kills the process of the tab that is in front, as a device without memory does. It is of no use any more.
    pub async fn kill_tab(&self) {
        // A process that is gone gives no answer, and ChromeDriver waits for one.
        let crash = self.devtools("Page.crash", json!({}));
        let _ = tokio::time::timeout(Duration::from_secs(3), crash).await;
    }

    /// Chooses files of this machine in the input that an expression gives.
    pub async fn choose(&self, input: &str, files: &[std::path::PathBuf]) -> Result<()> {
        let found = self
            .devtools("Runtime.evaluate", json!({ "expression": input }))
            .await?;
        let object = &found["result"]["objectId"];
        let chosen = json!({ "objectId": object, "files": files });
        self.devtools("DOM.setFileInputFiles", chosen)
            .await
            .map(drop)
    }

    /// Presses a key, such as `Shift`.
    pub async fn press(&self, key: &str) -> Result<()> {
        for kind in ["keyDown", "keyUp"] {
            self.devtools(
                "Input.dispatchKeyEvent",
                json!({ "type": kind, "key": key }),
            )
            .await?;
        }
        Ok(())
    }

    /// Types a text where the focus is.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        self.devtools("Input.insertText", json!({ "text": text }))
            .await
            .map(drop)
    }
}
