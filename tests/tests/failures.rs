//! What visitors and site owners see if the survey cannot open on a third-party page. The cases are in `failures.toml`.

use anyhow::{Context, Result, ensure};
use medskick_tests::{
    browser::Browser,
    host::{self, Fault, Host},
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Table {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    /// The content security policy of the page.
    policy: Option<String>,
    /// A replacement in the page: from, to.
    change: Option<(String, String)>,
    /// The kind of failure. `script` means that the element is never defined. Without a kind the survey opens.
    kind: Option<String>,
    /// The expected console message.
    console: Option<String>,
    #[serde(flatten)]
    fault: Value,
}

#[tokio::test(flavor = "multi_thread")]
async fn each_is_told_to_the_visitor_and_to_the_owner() -> Result<()> {
    let table: Table = toml::from_str(include_str!("failures.toml"))?;
    let browser = Browser::open().await?;
    let mut wrong = Vec::new();
    for case in &table.case {
        if let Err(error) = fails_so(&browser, case).await {
            wrong.push(format!("«{}»: {error:#}", case.name));
        }
    }
    browser.close().await?;
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

async fn fails_so(browser: &Browser, case: &Case) -> Result<()> {
    let fault: Fault = serde_json::from_value(case.fault.clone())?;
    let files = Host::files(fault).await?;
    let here = |text: &str| text.replace("%files%", files.origin());
    let mut page = host::page("element", files.origin())?;
    if let Some((from, to)) = &case.change {
        ensure!(page.contains(from), "the page has no {from}");
        page = page.replacen(from, to, 1);
    }
    let host = Host::page(page, case.policy.as_deref().map(here)).await?;
    browser.goto(host.origin()).await?;
    match case.kind.as_deref() {
        None => opens(browser).await,
        Some("script") => is_only_what_stands_there(browser).await,
        Some(kind) => {
            told_to_the_visitor(browser, kind).await?;
            let line = case.console.as_deref().context("no line in the table")?;
            let said = browser.console().await?;
            let line = here(line);
            ensure!(
                said.iter().any(|it| without_hashes(it).contains(&line)),
                "the console says {said:#?}"
            );
            Ok(())
        }
    }
}

const STATE: &str = "document.querySelector('medskick-survey').dataset.state";

async fn opens(browser: &Browser) -> Result<()> {
    let state = browser.wait_for(STATE).await?;
    ensure!(state == "ready", "the survey is {state}");
    let said = browser.console().await?;
    ensure!(said.is_empty(), "the console says {said:#?}");
    Ok(())
}

/// Whether the fallback link inside the element is visible.
const LINK: &str = "document.querySelector('medskick-survey a')?.checkVisibility() === true";

async fn is_only_what_stands_there(browser: &Browser) -> Result<()> {
    browser
        .wait_for("document.readyState === 'complete'")
        .await?;
    let defined = browser
        .eval("customElements.get('medskick-survey') !== undefined")
        .await?;
    ensure!(defined == false, "the script has run");
    ensure!(browser.eval(LINK).await? == true, "the link is not there");
    Ok(())
}

async fn told_to_the_visitor(browser: &Browser, kind: &str) -> Result<()> {
    let state = browser.wait_for(STATE).await?;
    ensure!(state == "failed", "the survey is {state}");
    let told = browser
        .eval(
            "(() => { const e = document.querySelector('medskick-survey'); \
             return [e.dataset.failure, e.shadowRoot.querySelector('[role=alert]').textContent, JSON.parse(e.dataset.failures)]; })()",
        )
        .await?;
    ensure!(told[0] == kind, "it is {}", told[0]);
    ensure!(
        told[1] == told[2][kind] && told[1] != "",
        "the visitor is told {}",
        told[1]
    );
    ensure!(browser.eval(LINK).await? == true, "the link is not there");
    Ok(())
}

/// Replaces each hash of ten hexadecimal digits in file names with `*`.
fn without_hashes(line: &str) -> String {
    let parts = line.split('.').map(|part| {
        let is_hash = part.len() == 10 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_hash { "*" } else { part }
    });
    // Chromium's console message is a JSON string, so its escapes are undone.
    let line = parts.collect::<Vec<_>>().join(".");
    line.replace("\\\"", "\"").replace("\\u003C", "<")
}
