//! The exit link works with and without script. With script it deletes the answers first and replaces the history entry.
//! `dist.rs` and `pages.rs` check that the link exists.

use anyhow::{Context, Result, ensure};
use medskick_tests::{browser::Browser, site::Site, survey::Survey};
use serde_json::json;

const LINK: &str = "document.querySelector('a[data-exit]')";

#[tokio::test(flavor = "multi_thread")]
async fn the_link_leaves_without_script() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.without_script(true).await?;
    browser.goto(&site.url("/sv/help/")).await?;
    let target = target(&browser).await?;
    browser.click(LINK).await?;
    left_for(&browser, &target).await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_link_wipes_and_is_no_step_to_go_back_over() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    let target = in_the_survey(&browser, &site).await?;
    browser.click(LINK).await?;
    left_for(&browser, &target).await?;
    nothing_to_go_back_to(&browser).await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn three_presses_of_shift_leave() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    let target = in_the_survey(&browser, &site).await?;
    for key in ["Shift", "Shift", "a", "Shift", "Shift"] {
        browser.press(key).await?;
    }
    ensure!(
        browser.url().await?.ends_with("/sv/survey/1/"),
        "presses with another key between them left the page"
    );
    browser.press("Shift").await?;
    left_for(&browser, &target).await?;
    nothing_to_go_back_to(&browser).await?;
    browser.close().await
}

async fn in_the_survey(browser: &Browser, site: &Site) -> Result<String> {
    browser.goto(&site.url("/sv/")).await?;
    browser.goto(&site.url("/sv/survey/1/")).await?;
    let survey = Survey::ready(browser).await?;
    survey.press("start").await?;
    survey.choose("free_time", "sport").await?;
    target(browser).await
}

async fn target(browser: &Browser) -> Result<String> {
    let target = browser.eval(&format!("{LINK}.href")).await?;
    target.as_str().map(str::to_owned).context("no target")
}

/// Waits until the window shows the URL of `target`. The page itself does not load: the test browser has no internet access.
async fn left_for(browser: &Browser, target: &str) -> Result<()> {
    for _ in 0..200 {
        if browser.url().await? == target {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    anyhow::bail!("the page is still {}", browser.url().await?)
}

async fn nothing_to_go_back_to(browser: &Browser) -> Result<()> {
    let history = browser
        .devtools("Page.getNavigationHistory", json!({}))
        .await?;
    ensure!(
        !history.to_string().contains("/sv/survey/1/"),
        "one can go back to the survey: {history}"
    );
    Ok(())
}
