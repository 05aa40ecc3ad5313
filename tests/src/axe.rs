//! Accessibility violations of the open page, found by axe-core.

use anyhow::{Context, Result};

use crate::{browser::Browser, site};

/// Runs every rule. Each result has the rule, the element and the fix. Leaves out frames: tests open their pages separately.
const RUN: &str = "axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false }).then(result => result.violations.flatMap(rule => \
    rule.nodes.map(node => `${rule.id}: ${node.target.flat().join(' ')}\\n    ${node.failureSummary}`)))";

/// Injects axe-core into every page opened from now on.
///
/// # Errors
/// If axe-core is not installed.
pub async fn bring(browser: &Browser) -> Result<()> {
    browser.before_pages(&source()?).await
}

/// The violations on the open page, shadow roots included. Empty if there are none.
///
/// # Errors
/// If axe-core is not installed or fails.
pub async fn findings(browser: &Browser) -> Result<Vec<String>> {
    if browser.eval("typeof axe").await? == "undefined" {
        browser.eval(&format!("{}; 0", source()?)).await?;
    }
    serde_json::from_value(browser.eval(RUN).await?).context("axe gave no list")
}

fn source() -> Result<String> {
    let script = site::root().join("node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&script)
        .with_context(|| format!("{} (npm ci installs it)", script.display()))
}
