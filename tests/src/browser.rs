//! A browser window that records requests, console messages, policy violations and storage of the page.

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

/// Records policy violations. Runs before the scripts of the page, so that no violation is missed.
const RECORD_VIOLATIONS: &str = "window.__violations = []; \
    document.addEventListener('securitypolicyviolation', e => \
    window.__violations.push(e.violatedDirective + ' ' + e.blockedURI));";

/// How long a page may take to reach a state. Far longer than any page needs, because this is not a benchmark.
const PATIENCE: Duration = Duration::from_secs(30);

/// JavaScript errors that waiting cannot fix.
const NEVER: [&str; 2] = ["SyntaxError", "ReferenceError"];

/// Width and height of a cheap phone, in CSS pixels.
pub const PHONE: (u32, u32) = (360, 740);
/// Width and height of a desktop window, in CSS pixels.
pub const DESKTOP: (u32, u32) = (1280, 900);

/// A browser window and its driver.
pub struct Browser {
    client: Client,
    engine: Engine,
    in_frame: AtomicBool,
    _driver: Driver,
}

impl Browser {
    /// Opens a Chromium window with an empty profile. Uses the headless shell, which has no camera, permissions or clipboard.
    pub async fn open() -> Result<Browser> {
        Browser::recording(Parts::Shell, "normal").await
    }

    /// Opens the complete Chromium with extra flags: for cameras, permissions and the clipboard.
    pub async fn open_whole(flags: Vec<String>) -> Result<Browser> {
        Browser::recording(Parts::Whole(flags), "normal").await
    }

    /// Opens a Chromium window in which [`Browser::goto`] does not wait for the load event: for pages that never finish.
    pub async fn open_without_waiting() -> Result<Browser> {
        Browser::recording(Parts::Shell, "none").await
    }

    async fn recording(parts: Parts, waits: &'static str) -> Result<Browser> {
        let browser = Browser::started(Engine::Chromium, parts, waits).await?;
        browser.before_pages(RECORD_VIOLATIONS).await?;
        browser.size(DESKTOP).await?;
        Ok(browser)
    }

    /// Opens a window of that engine with an empty profile.
    pub async fn open_in(engine: Engine) -> Result<Browser> {
        Browser::started(engine, Parts::Shell, "normal").await
    }

    /// Starts the driver and opens a window. `waits` is a WebDriver page load strategy.
    async fn started(engine: Engine, parts: Parts, waits: &'static str) -> Result<Browser> {
        // Installing and starting block for a while, so both run off the async threads.
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
            // By default the headless shell saves downloads into the current directory.
            let nowhere = json!({ "behavior": "deny" });
            browser
                .devtools("Browser.setDownloadBehavior", nowhere)
                .await?;
        }
        Ok(browser)
    }

    /// Closes the window. Without this call the profile folder remains on the disk.
    pub async fn close(self) -> Result<()> {
        Ok(self.client.close().await?)
    }

    /// Opens `url` and waits until the page has loaded.
    pub async fn goto(&self, url: &str) -> Result<()> {
        self.client
            .goto(url)
            .await
            .with_context(|| format!("could not open {url}"))
    }

    /// The engine of the window.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The URL of the page.
    pub async fn url(&self) -> Result<String> {
        Ok(self.client.current_url().await?.into())
    }

    /// Sends a DevTools command. Only Chromium has them.
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

    /// Sets the size of the window in CSS pixels. Chromium emulates a mobile device if the width is less than 500.
    pub async fn size(&self, (width, height): (u32, u32)) -> Result<()> {
        if self.engine != Engine::Chromium {
            return Ok(self.client.set_window_size(width, height).await?);
        }
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500 });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics)
            .await
            .map(drop)
    }

    /// Sets the preferred colour scheme, `light` or `dark`.
    pub async fn scheme(&self, scheme: &str) -> Result<()> {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", features)
            .await
            .map(drop)
    }

    /// Switches the scripts of the page off (`true`) or on. [`Browser::eval`] works either way.
    pub async fn without_script(&self, off: bool) -> Result<()> {
        self.devtools(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": off }),
        )
        .await
        .map(drop)
    }

    /// Takes the browser offline.
    pub async fn offline(&self) -> Result<()> {
        self.devtools("Network.enable", json!({})).await?;
        let conditions = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        self.devtools("Network.emulateNetworkConditions", conditions)
            .await
            .map(drop)
    }

    /// Limits the network to `bytes` per second in each direction, with a latency of 50 ms.
    pub async fn slow(&self, bytes: u32) -> Result<()> {
        self.devtools("Network.enable", json!({})).await?;
        let conditions = json!({ "offline": false, "latency": 50, "downloadThroughput": bytes, "uploadThroughput": bytes });
        self.devtools("Network.emulateNetworkConditions", conditions)
            .await
            .map(drop)
    }

    /// Lets the browser save downloads into `folder`.
    pub async fn download_to(&self, folder: &Path) -> Result<()> {
        let behaviour = json!({ "behavior": "allow", "downloadPath": folder });
        self.devtools("Browser.setDownloadBehavior", behaviour)
            .await
            .map(drop)
    }

    /// Runs a script in each page opened from now on, before the scripts of the page.
    pub async fn before_pages(&self, script: &str) -> Result<()> {
        let source = json!({ "source": script });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", source)
            .await
            .map(drop)
    }

    /// Evaluates a JavaScript expression and awaits a promise. The content security policy of the page does not apply.
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

    /// Waits until a JavaScript expression is truthy, and returns its value. Errors count as "not yet", because a missing element
    /// can raise a type error. Only the errors in `NEVER` end the wait at once.
    pub async fn wait_for(&self, expression: &str) -> Result<Value> {
        let wanted = format!("Promise.resolve({expression}).then(v => v || null)");
        let mut last = String::new();
        let waiting = async {
            loop {
                match self.eval(&wanted).await {
                    Ok(Value::Null) => last.clear(),
                    Ok(value) => return Ok(value),
                    // While the page is being replaced there is no script context. That also counts as "not yet".
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

    /// Enters the first frame of the page. Scripts and clicks apply to the frame until [`Browser::leave_frame`].
    pub async fn enter_frame(&self) -> Result<()> {
        self.client.enter_frame(0).await?;
        self.in_frame.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Returns to the parent page after [`Browser::enter_frame`].
    pub async fn leave_frame(&self) -> Result<()> {
        self.client.enter_parent_frame().await?;
        self.in_frame.store(false, Ordering::Relaxed);
        Ok(())
    }
}
