//! A browser window that records what the page does: requests, console, policy violations, storage.

mod hands;
mod seen;

use std::{
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

pub use hands::Way;

use crate::{
    engine::{Driver, Engine, Parts},
    protocol::Post,
};

/// Noted before any script of the page runs, so that no violation is missed.
const RECORD_VIOLATIONS: &str = "window.__violations = []; \
    document.addEventListener('securitypolicyviolation', e => \
    window.__violations.push(e.violatedDirective + ' ' + e.blockedURI));";

/// How long a page may take to reach a state; far above what it needs, since this is no benchmark.
const PATIENCE: Duration = Duration::from_secs(30);

/// Errors of a script that no patience mends.
const NEVER: [&str; 2] = ["SyntaxError", "ReferenceError"];

/// The widths that are tested: a cheap phone, and a desktop.
pub const PHONE: (u32, u32) = (360, 740);
/// See [`PHONE`].
pub const DESKTOP: (u32, u32) = (1280, 900);

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
        Browser::recording(Parts::Shell, "normal").await
    }

    /// The same of all of Chromium, with more flags: for cameras, permissions and the clipboard.
    pub async fn open_whole(flags: Vec<String>) -> Result<Browser> {
        Browser::recording(Parts::Whole(flags), "normal").await
    }

    /// Opens a window of Chromium that waits for no page to be loaded: for pages of which a file never comes.
    pub async fn open_without_waiting() -> Result<Browser> {
        Browser::recording(Parts::Shell, "none").await
    }

    async fn recording(parts: Parts, waits: &'static str) -> Result<Browser> {
        let browser = Browser::started(Engine::Chromium, parts, waits).await?;
        browser.before_pages(RECORD_VIOLATIONS).await?;
        browser.size(DESKTOP).await?;
        Ok(browser)
    }

    /// Opens a window of that engine, with an empty profile.
    pub async fn open_in(engine: Engine) -> Result<Browser> {
        Browser::started(engine, Parts::Shell, "normal").await
    }

    /// `waits` is a page load strategy of WebDriver.
    async fn started(engine: Engine, parts: Parts, waits: &'static str) -> Result<Browser> {
        // Installing and starting take a while: off the test's own threads.
        let start = move || engine.start(&parts);
        let (driver, mut capabilities) = tokio::task::spawn_blocking(start).await??;
        capabilities["pageLoadStrategy"] = waits.into();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(serde_json::from_value(capabilities)?)
            .connect(&driver.url)
            .await
            .with_context(|| format!("could not open a window of {}", engine.name()))?;
        let browser = Browser {
            client,
            engine,
            in_frame: AtomicBool::new(false),
            _driver: driver,
        };
        if engine == Engine::Chromium {
            // Without a window it would save files where the tests are started.
            let nowhere = json!({ "behavior": "deny" });
            browser
                .devtools("Browser.setDownloadBehavior", nowhere)
                .await?;
        }
        Ok(browser)
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

    /// Runs a script before those of every page that is opened from now on.
    pub async fn before_pages(&self, script: &str) -> Result<()> {
        let source = json!({ "source": script });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", source)
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

    /// Waits until a JavaScript expression is truthy, and gives its value. An element that is not there yet may be a type error in it; an
    /// expression that can never be right ends the wait at once.
    pub async fn wait_for(&self, expression: &str) -> Result<Value> {
        let wanted = format!("Promise.resolve({expression}).then(v => v || null)");
        let mut last = String::new();
        let waiting = async {
            loop {
                match self.eval(&wanted).await {
                    Ok(Value::Null) => last.clear(),
                    Ok(value) => return Ok(value),
                    // A page being replaced has no context for a moment: that is «not yet».
                    Err(error) => last = format!("{error:#}"),
                }
                if NEVER.iter().any(|never| last.contains(never)) {
                    bail!("{last}");
                }
                tokio::time::sleep(Duration::from_millis(30)).await;
            }
        };
        match tokio::time::timeout(PATIENCE, waiting).await {
            Ok(value) => value,
            Err(_) => bail!(
                "waited in vain for {expression}\n{last}\non {}: {}",
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
}
