//! One cold load in a new browser, and twenty clicks.

use std::time::Duration;

use anyhow::{Context, Result};
use medskick_tests::browser::{Browser, PHONE};
use serde_json::{Value, json};

const CLICKS: usize = 20;
/// The load is complete after this long without a request.
const QUIET: Duration = Duration::from_millis(1500);

/// The measurements of one load and its clicks.
pub struct Measured {
    /// Bytes received over the network, headers included.
    pub wire: f64,
    /// Milliseconds until the first radio button accepts clicks.
    pub ready: f64,
    /// Bytes of the JavaScript heap after garbage collection, plus the WebAssembly memory.
    pub heap: f64,
    /// Median milliseconds from a click to the next frame.
    pub click: f64,
    /// Mean milliseconds on the main thread per click.
    pub work: f64,
}

/// Loads `url` with the network and CPU of a cheap phone, and clicks the first two radio buttons alternately.
pub async fn measured(url: &str) -> Result<Measured> {
    let browser = Browser::open().await?;
    browser.size(PHONE).await?;
    let probe = json!({ "source": include_str!("probe.js") });
    browser
        .devtools("Page.addScriptToEvaluateOnNewDocument", probe)
        .await?;
    for command in ["Network.enable", "Performance.enable"] {
        browser.devtools(command, json!({})).await?;
    }
    let slow_4g = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750 });
    browser
        .devtools("Network.emulateNetworkConditions", slow_4g)
        .await?;
    browser
        .devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }))
        .await?;
    browser.goto(url).await?;
    let ready = browser.wait_for("window.__bench?.sight").await?;
    let mut wire = 0.0;
    loop {
        tokio::time::sleep(QUIET).await;
        let more = browser.received().await?;
        wire += more;
        if more == 0.0 {
            break;
        }
    }
    browser
        .devtools("HeapProfiler.collectGarbage", json!({}))
        .await?;
    let heap = metric(&browser, "JSHeapUsedSize").await?;
    let memory = browser
        .eval("window.__bench.memories.reduce((sum, it) => sum + it.buffer.byteLength, 0)")
        .await?;
    let before = metric(&browser, "TaskDuration").await?;
    for click in 0..CLICKS {
        browser
            .click(&format!("window.__bench.radios()[{}]", (click + 1) % 2))
            .await?;
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    let work = (metric(&browser, "TaskDuration").await? - before) * 1000.0 / CLICKS as f64;
    let clicks = browser.eval("window.__bench.clicks").await?;
    browser.close().await?;
    Ok(Measured {
        wire,
        ready: ready.as_f64().context("no time")?,
        heap: heap + memory.as_f64().unwrap_or_default(),
        click: median(&clicks),
        work,
    })
}

async fn metric(browser: &Browser, name: &str) -> Result<f64> {
    let metrics = browser
        .devtools("Performance.getMetrics", json!({}))
        .await?;
    let mut metrics = metrics["metrics"].as_array().into_iter().flatten();
    let found = metrics.find(|metric| metric["name"] == name);
    found
        .and_then(|metric| metric["value"].as_f64())
        .with_context(|| format!("no metric {name}"))
}

fn median(values: &Value) -> f64 {
    let mut values: Vec<f64> = values
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_f64)
        .collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
