//! Accessibility findings of the page that is open, by axe-core.

use anyhow::{Context, Result};

use crate::{browser::Browser, site};

/// Runs every rule, and says for each finding which rule, where, and how to mend it. What is in frames has pages of its own.
const RUN: &str = "axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false }).then(result => result.violations.flatMap(rule => \
    rule.nodes.map(node => `${rule.id}: ${node.target.flat().join(' ')}\\n    ${node.failureSummary}`)))";

/// Brings axe-core into every page that is opened from now on, once for all of them.
///
/// # Errors
/// When it is not installed.
pub async fn bring(browser: &Browser) -> Result<()> {
    browser.before_pages(&source()?).await
}

/// The findings on the open page, shadow roots included; empty is good.
///
/// # Errors
/// When axe-core is not installed, or does not run.
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
