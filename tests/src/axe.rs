//! Accessibility findings of the page that is open, by axe-core.

use anyhow::{Context, Result};

use crate::{browser::Browser, site};

/// Runs every rule, and says for each finding which rule, where, and how to mend it.
const RUN: &str = "axe.run(document, { resultTypes: ['violations'], preload: false }).then(result => result.violations.flatMap(rule => \
    rule.nodes.map(node => `${rule.id}: ${node.target.flat().join(' ')}\\n    ${node.failureSummary}`)))";

/// The findings on the open page, shadow roots included; empty is good.
pub async fn findings(browser: &Browser) -> Result<Vec<String>> {
    let script = site::root().join("node_modules/axe-core/axe.min.js");
    let source = std::fs::read_to_string(&script)
        .with_context(|| format!("{} (npm ci installs it)", script.display()))?;
    browser.eval(&format!("{source}; 0")).await?;
    serde_json::from_value(browser.eval(RUN).await?).context("axe gave no list")
}
