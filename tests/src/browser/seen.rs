//! What a page has done: pictures of it, requests, console, policy violations, storage.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use serde_json::{Value, json};

use super::Browser;
use crate::protocol::Post;

impl Browser {
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

    /// Prints the page; the PDF is written into the folder `SCREENSHOTS`, when that is set. Gives how many pages it has.
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
        // Chromium names the kind of each object.
        let pages = pdf.windows(11).filter(|it| *it == b"/Type /Page");
        let lists = pdf.windows(12).filter(|it| *it == b"/Type /Pages");
        Ok(pages.count() - lists.count())
    }

    /// The dark modules of a code that an expression gives, a row of `true` and `false` for each line of it; empty without one.
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

    /// The violations of the content security policy on this page, each once: the header tells of them, and the page's own policy.
    pub async fn violations(&self) -> Result<Value> {
        self.eval("[...new Set(window.__violations)]").await
    }

    /// Fails when the origin has stored anything on the device.
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

    /// Everything the origin has stored on the device, by kind; all are empty when nothing is stored.
    pub async fn stored(&self) -> Result<Value> {
        // A page with an origin of its own is given no storage: asking for any is an error.
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
