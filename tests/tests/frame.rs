//! The survey in a frame on somebody else's page: it works in the sandbox, and tells that page nothing of the answers.

use anyhow::{Result, ensure};
use medskick_tests::{
    browser::{Browser, PHONE},
    host::Host,
    site::Site,
    survey::Survey,
};
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn p04_the_page_around_hears_the_same_whatever_is_answered() -> Result<()> {
    let (yes, no) = (heard("yes").await?, heard("no").await?);
    ensure!(yes == no, "after yes the page hears {yes}, after no {no}");
    let told: Vec<&Value> = yes.as_array().into_iter().flatten().collect();
    ensure!(
        matches!(told[..], [height, ready, closed] if height["t"] == "height"
            && *ready == json!({ "t": "state", "v": "ready" })
            && *closed == json!({ "t": "state", "v": "closed" })),
        "it hears {yes}"
    );
    Ok(())
}

/// Answers so that another question comes, or does not, and closes; gives what the page around has heard.
async fn heard(answer: &str) -> Result<Value> {
    let site = Site::serve().await?;
    let host = Host::case("frame", &site.url("")).await?;
    let browser = Browser::open().await?;
    browser.size(PHONE).await?;
    browser.goto(host.origin()).await?;
    browser.wait_for("heard.length === 2").await?;
    browser.enter_frame().await?;
    let survey = Survey::ready(&browser).await?;
    survey.press("start").await?;
    survey.press("next").await?;
    survey.press("next").await?;
    survey.choose("offer_seen", answer).await?;
    ensure!(
        survey.shows("offer_told").await? == (answer == "yes"),
        "the follow-up question does not hang on the answer"
    );
    browser.leave_frame().await?;
    browser.picture(&format!("frame-{answer}")).await?;
    browser.enter_frame().await?;
    survey.press("next").await?;
    survey.press("next").await?;
    survey.press("finish").await?;
    survey.press("close").await?;
    browser.leave_frame().await?;
    let heard = browser.wait_for("heard.length >= 3 ? heard : null").await?;
    let console = browser.console().await?;
    ensure!(console.is_empty(), "{console:?}");
    browser.close().await?;
    Ok(heard)
}
