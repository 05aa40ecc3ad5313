//! User input: mouse, keyboard, file chooser, tabs and the navigation buttons of the browser.

use std::{sync::atomic::Ordering, time::Duration};

use anyhow::{Context, Result};
use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    wd::WindowHandle,
};
use serde_json::{Value, json};

use super::Browser;
use crate::engine::Engine;

/// A navigation button of the browser.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    /// To the previous page in the history.
    Back,
    /// To the next page in the history.
    Forward,
    /// Loads the page again.
    Reload,
}

impl Browser {
    /// Clicks the centre of the element that a JavaScript expression returns. Waits until the element exists and has a width.
    pub async fn click(&self, element: &str) -> Result<()> {
        let place = self
            .wait_for(&format!(
                "(() => {{ const e = {element}; if (!e) return null; e.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
                 const r = e.getBoundingClientRect(); \
                 return r.width ? [r.x + r.width / 2, r.y + r.height / 2] : null; }})()"
            ))
            .await?;
        if self.in_frame.load(Ordering::Relaxed) {
            // Mouse coordinates count from the top-level page, not from the frame.
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

    /// Clicks at a point of the window: x and y in CSS pixels.
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

    /// Presses and releases keys, one after the other. For keys without a character use the values of `fantoccini::key::Key`.
    pub async fn keys(&self, keys: &str) -> Result<()> {
        let mut typed = KeyActions::new("keyboard".into());
        for value in keys.chars() {
            typed = typed
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        Ok(self.client.perform_actions(typed).await?)
    }

    /// Goes back or forward in the history, or reloads the page.
    pub async fn travel(&self, way: Way) -> Result<()> {
        match way {
            Way::Back => self.client.back().await,
            Way::Forward => self.client.forward().await,
            Way::Reload => self.client.refresh().await,
        }?;
        Ok(())
    }

    /// Opens a new tab and switches to it.
    pub async fn new_tab(&self) -> Result<WindowHandle> {
        let tab = self.client.new_window(true).await?.handle;
        self.to_tab(&tab).await?;
        Ok(tab)
    }

    /// The handle of the current tab.
    pub async fn tab(&self) -> Result<WindowHandle> {
        Ok(self.client.window().await?)
    }

    /// Switches to a tab.
    pub async fn to_tab(&self, tab: &WindowHandle) -> Result<()> {
        Ok(self.client.switch_to_window(tab.clone()).await?)
    }

    /// Closes the current tab.
    pub async fn close_tab(&self) -> Result<()> {
        Ok(self.client.close_window().await?)
    }

    /// Kills the renderer process of the current tab, as if the device ran out of memory. The tab is unusable afterwards.
    pub async fn kill_tab(&self) {
        // A killed process does not answer, but ChromeDriver waits for an answer.
        let crash = self.devtools("Page.crash", json!({}));
        let _ = tokio::time::timeout(Duration::from_secs(3), crash).await;
    }

    /// Selects local files in the file input that a JavaScript expression returns.
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

    /// Presses and releases a key by its name, such as `Shift`.
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

    /// Inserts text into the focused element.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        self.devtools("Input.insertText", json!({ "text": text }))
            .await
            .map(drop)
    }
}
