//! Observations of the page: screenshots, printed pages, requests, console messages, policy violations and storage.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use serde_json::{Value, json};

use super::Browser;
use crate::protocol::Post;

impl Browser {
    /// Writes a PNG of the whole page into the folder that the environment variable `SCREENSHOTS` names. Does nothing without it.
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

    /// Prints the page and returns the number of sheets. The PDF goes into the folder `SCREENSHOTS`, if that variable is set.
    pub async fn paper(&self, name: &str) -> Result<usize> {
        let printed = self
            .devtools(
                "Page.printToPDF",
                json!({ "preferCSSPageSize": true, "paperWidth": 8.27, "paperHeight": 11.69 }),
            )
            .await?;
        let pdf = BASE64.decode(printed["data"].as_str().context("nothing printed")?)?;
        if let Some(folder) = std::env::var_os("SCREENSHOTS").map(PathBuf::from) {
            std::fs::create_dir_all(&folder)?;
            std::fs::write(folder.join(format!("{name}.pdf")), &pdf)?;
        }
        // Chromium writes `/Type /Page` once per page and `/Type /Pages` once per page list.
        let pages = pdf.windows(11).filter(|it| *it == b"/Type /Page");
        let lists = pdf.windows(12).filter(|it| *it == b"/Type /Pages");
        Ok(pages.count() - lists.count())
    }

    /// The modules of the QR code in an SVG element: one vector per row, `true` for a dark module. Empty without an element.
    pub async fn modules(&self, code: &str) -> Result<Vec<Vec<bool>>> {
        let modules = self
            .eval(&format!(
                "(() => {{ const svg = {code}; if (!svg) return []; const size = svg.viewBox.baseVal.width; \
                 const path = svg.querySelector('path'); const point = svg.createSVGPoint(); \
                 return [...Array(size).keys()].map(y => [...Array(size).keys()].map(x => {{ \
                 point.x = x + 0.5; point.y = y + 0.5; return path.isPointInFill(point); }})); }})()"
            ))
            .await?;
        Ok(serde_json::from_value(modules)?)
    }

    /// The URLs requested since the last call. Blob and data URLs are left out, because they never leave the browser.
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

    /// The number of bytes received since the last call of this function or of [`Browser::requests`], headers included.
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

    /// The console messages since the last call.
    pub async fn console(&self) -> Result<Vec<String>> {
        let entries = self.log("browser").await?;
        Ok(entries
            .iter()
            .filter_map(|entry| entry["message"].as_str().map(str::to_owned))
            .collect())
    }

    /// The distinct violations of the content security policy, reported by the policy in the header and by the page's own.
    pub async fn violations(&self) -> Result<Value> {
        self.eval("[...new Set(window.__violations)]").await
    }

    /// Fails if the origin has stored anything on the device.
    pub async fn stores_nothing(&self) -> Result<()> {
        let stored = self.stored().await?;
        let nothing = stored.as_object().is_some_and(|kinds| {
            kinds
                .values()
                .all(|kind| *kind == "" || *kind == 0 || kind.as_array().is_some_and(Vec::is_empty))
        });
        ensure!(nothing, "stored on the device: {stored}");
        Ok(())
    }

    /// Everything that the origin has stored on the device, by kind. Each kind is empty if nothing is stored.
    pub async fn stored(&self) -> Result<Value> {
        // A page with an opaque origin has no storage, and access to it throws an error.
        let apart = self.eval("origin === 'null' && (() => { try { return localStorage; } catch (e) { return e.name; } })() === 'SecurityError'");
        if apart.await? == true {
            return Ok(json!({ "cookie": "" }));
        }
        self.eval(
            "(async () => ({ cookie: document.cookie, local: Object.keys(localStorage), session: Object.keys(sessionStorage), \
             databases: (await indexedDB.databases()).map(d => d.name), caches: window.caches ? await caches.keys() : [], \
             workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations().catch(() => [])).length : 0, \
             files: await (async () => { try { const names = []; for await (const n of (await navigator.storage.getDirectory()).keys()) names.push(n); return names; } catch { return []; } })() }))()",
        )
        .await
    }

    async fn log(&self, kind: &str) -> Result<Vec<Value>> {
        let entries = self.client.issue_cmd(Post::log(kind)).await?;
        Ok(entries.as_array().cloned().unwrap_or_default())
    }
}
