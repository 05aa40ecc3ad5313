//! A browser window that records what the page does: requests, console, policy violations, storage.

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use fantoccini::{
    Client, ClientBuilder,
    actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::{
    engine::{Driver, Engine},
    protocol::Post,
};

/// Noted before any script of the page runs, so that no violation is missed.
const RECORD_VIOLATIONS: &str = "window.__violations = []; \
    document.addEventListener('securitypolicyviolation', e => \
    window.__violations.push(e.violatedDirective + ' ' + e.blockedURI));";

/// How long a page may take to reach a state; far above what it needs, since this is no benchmark.
const PATIENCE: Duration = Duration::from_secs(30);

/// The widths that are tested: a cheap phone, and a desktop.
pub const PHONE: (u32, u32) = (360, 740);
/// See [`PHONE`].
pub const DESKTOP: (u32, u32) = (1280, 900);

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

/// One window.
pub struct Browser {
    client: Client,
    engine: Engine,
    in_frame: AtomicBool,
    _driver: Driver,
}

impl Browser {
    /// Opens a window of Chromium, with an empty profile.
    pub async fn open() -> Result<Browser> {
        let browser = Browser::open_in(Engine::Chromium).await?;
        browser
            .devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": RECORD_VIOLATIONS }),
            )
            .await?;
        browser.size(DESKTOP).await?;
        Ok(browser)
    }

    /// Opens a window of that engine, with an empty profile.
    pub async fn open_in(engine: Engine) -> Result<Browser> {
        // Installing and starting take a while: off the test's own threads.
        let (driver, capabilities) = tokio::task::spawn_blocking(move || engine.start()).await??;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(serde_json::from_value(capabilities)?)
            .connect(&driver.url)
            .await
            .with_context(|| format!("could not open a window of {}", engine.name()))?;
        Ok(Browser {
            client,
            engine,
            in_frame: AtomicBool::new(false),
            _driver: driver,
        })
    }

    /// Closes the window. Without this the profile folder stays behind.
    pub async fn close(self) -> Result<()> {
        Ok(self.client.close().await?)
    }

    /// Goes to `url` and waits for it to load.
    pub async fn goto(&self, url: &str) -> Result<()> {
        self.client
            .goto(url)
            .await
            .with_context(|| format!("could not open {url}"))
    }

    /// What the window is of.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The address the window shows.
    pub async fn url(&self) -> Result<String> {
        Ok(self.client.current_url().await?.into())
    }

    /// Sends a DevTools command, which Chromium alone has.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        ensure!(
            self.engine == Engine::Chromium,
            "{} has no DevTools command {command}",
            self.engine.name()
        );
        self.client
            .issue_cmd(Post::devtools(command, parameters))
            .await
            .with_context(|| command.to_owned())
    }

    /// Sets the window's size in CSS pixels; below 500 it is a phone.
    pub async fn size(&self, (width, height): (u32, u32)) -> Result<()> {
        if self.engine != Engine::Chromium {
            return Ok(self.client.set_window_size(width, height).await?);
        }
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500 });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics)
            .await
            .map(drop)
    }

    /// Sets the colour scheme, `light` or `dark`.
    pub async fn scheme(&self, scheme: &str) -> Result<()> {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", features)
            .await
            .map(drop)
    }

    /// Switches the page's own scripts off (or on again); [`Browser::eval`] works all the same.
    pub async fn without_script(&self, off: bool) -> Result<()> {
        self.devtools(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": off }),
        )
        .await
        .map(drop)
    }

    /// Cuts the network.
    pub async fn offline(&self) -> Result<()> {
        self.devtools("Network.enable", json!({})).await?;
        let conditions = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        self.devtools("Network.emulateNetworkConditions", conditions)
            .await
            .map(drop)
    }

    /// Makes the network slow: `bytes` a second.
    pub async fn slow(&self, bytes: u32) -> Result<()> {
        self.devtools("Network.enable", json!({})).await?;
        let conditions = json!({ "offline": false, "latency": 50, "downloadThroughput": bytes, "uploadThroughput": bytes });
        self.devtools("Network.emulateNetworkConditions", conditions)
            .await
            .map(drop)
    }

    /// Saves downloads into `folder`.
    pub async fn download_to(&self, folder: &Path) -> Result<()> {
        let behaviour = json!({ "behavior": "allow", "downloadPath": folder });
        self.devtools("Browser.setDownloadBehavior", behaviour)
            .await
            .map(drop)
    }

    /// The value of a JavaScript expression; a promise is awaited. No policy of the page applies to it.
    pub async fn eval(&self, expression: &str) -> Result<Value> {
        if self.engine != Engine::Chromium || self.in_frame.load(Ordering::Relaxed) {
            let script = format!("return ({expression})");
            return Ok(self.client.execute(&script, Vec::new()).await?);
        }
        let parameters =
            json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let answer = self.devtools("Runtime.evaluate", parameters).await?;
        if let Some(details) = answer.get("exceptionDetails") {
            bail!("{expression}\n{details}");
        }
        Ok(answer["result"]["value"].clone())
    }

    /// Waits until a JavaScript expression is truthy, and gives its value.
    pub async fn wait_for(&self, expression: &str) -> Result<Value> {
        let wanted = format!("Promise.resolve({expression}).then(v => v || null)");
        let waiting = async {
            loop {
                // A page being replaced has no context for a moment: that is «not yet».
                if let Ok(value) = self.eval(&wanted).await
                    && !value.is_null()
                {
                    return value;
                }
                tokio::time::sleep(Duration::from_millis(30)).await;
            }
        };
        match tokio::time::timeout(PATIENCE, waiting).await {
            Ok(value) => Ok(value),
            Err(_) => bail!(
                "waited in vain for {expression}\non {}: {}",
                self.url().await?,
                self.eval("document.body.innerText").await?
            ),
        }
    }

    /// Goes into the first frame of the page: what is evaluated and clicked from now on is in there.
    pub async fn enter_frame(&self) -> Result<()> {
        self.client.enter_frame(0).await?;
        self.in_frame.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Comes back from [`Browser::enter_frame`].
    pub async fn leave_frame(&self) -> Result<()> {
        self.client.enter_parent_frame().await?;
        self.in_frame.store(false, Ordering::Relaxed);
        Ok(())
    }

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

    /// Writes a picture of the whole page (PNG) into the folder `SCREENSHOTS`, when that is set, to be looked at.
    pub async fn picture(&self, name: &str) -> Result<()> {
        let Some(folder) = std::env::var_os("SCREENSHOTS").map(PathBuf::from) else {
            return Ok(());
        };
        let page = self
            .eval("[innerWidth, document.documentElement.scrollHeight]")
            .await?;
        let clip = json!({ "x": 0, "y": 0, "width": page[0], "height": page[1], "scale": 1 });
        let parameters = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let answer = self.devtools("Page.captureScreenshot", parameters).await?;
        let picture = BASE64.decode(answer["data"].as_str().context("no picture")?)?;
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{}.png", name.trim_matches('/').replace('/', "_")));
        std::fs::write(&file, picture)
            .with_context(|| format!("could not write {}", file.display()))
    }

    /// The addresses requested since this was last called (blob and data addresses never leave the browser).
    pub async fn requests(&self) -> Result<Vec<String>> {
        let entries = self.log("performance").await?;
        let messages = entries
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok());
        Ok(messages
            .filter(|message| message["message"]["method"] == "Network.requestWillBeSent")
            .filter_map(|message| {
                message["message"]["params"]["request"]["url"]
                    .as_str()
                    .map(str::to_owned)
            })
            .filter(|url| url.starts_with("http"))
            .collect())
    }

    /// The bytes that came over the network since this or [`Browser::requests`] was last called, headers too.
    pub async fn received(&self) -> Result<f64> {
        let entries = self.log("performance").await?;
        let messages = entries
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok());
        let finished = messages.filter(|it| it["message"]["method"] == "Network.loadingFinished");
        Ok(finished
            .filter_map(|it| it["message"]["params"]["encodedDataLength"].as_f64())
            .sum())
    }

    /// What the console said since this was last called.
    pub async fn console(&self) -> Result<Vec<String>> {
        let entries = self.log("browser").await?;
        Ok(entries
            .iter()
            .filter_map(|entry| entry["message"].as_str().map(str::to_owned))
            .collect())
    }

    /// The violations of the content security policy on this page.
    pub async fn violations(&self) -> Result<Value> {
        self.eval("window.__violations").await
    }

    /// Everything the origin has stored on the device, by kind; all are empty when nothing is stored.
    pub async fn stored(&self) -> Result<Value> {
        self.eval(
            "(async () => ({ cookie: document.cookie, local: Object.keys(localStorage), session: Object.keys(sessionStorage), \
             databases: (await indexedDB.databases()).map(d => d.name), caches: window.caches ? await caches.keys() : [], \
             workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0, \
             files: await (async () => { try { const names = []; for await (const n of (await navigator.storage.getDirectory()).keys()) names.push(n); return names; } catch { return []; } })() }))()",
        )
        .await
    }

    async fn log(&self, kind: &str) -> Result<Vec<Value>> {
        let entries = self.client.issue_cmd(Post::log(kind)).await?;
        Ok(entries.as_array().cloned().unwrap_or_default())
    }
}
