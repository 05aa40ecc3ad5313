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
        matches!(told[..], [height, ready, end] if height["t"] == "height"
            && *ready == json!({ "t": "state", "v": "ready" }) && *end == "all"),
        "it hears {yes}"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn no_thanks_and_done_are_not_told_apart_by_the_page_around() -> Result<()> {
    let site = Site::serve().await?;
    let host = Host::case("frame", &site.url("")).await?;
    let browser = Browser::open().await?;
    browser.goto(host.origin()).await?;
    browser.wait_for("heard.length === 2").await?;
    browser.enter_frame().await?;
    let survey = Survey::ready(&browser).await?;
    survey.press("no-thanks").await?;
    browser.eval("(parent.postMessage('all', '*'), 0)").await?;
    browser.leave_frame().await?;
    let heard = browser.wait_for("heard.length >= 3 ? heard : null").await?;
    ensure!(
        heard[2] == "all",
        "after *no thanks* the page around hears {heard}"
    );
    browser.close().await
}

/// Turns the wheel over the frame, far beyond its end, and swipes; gives how far the page around has scrolled.
async fn scrolled_around(browser: &Browser) -> Result<Value> {
    for _ in 0..8 {
        let turn = json!({ "type": "mouseWheel", "x": 180, "y": 300, "deltaX": 0, "deltaY": 500 });
        browser.devtools("Input.dispatchMouseEvent", turn).await?;
    }
    for _ in 0..4 {
        let swipe = json!({ "x": 180, "y": 400, "yDistance": -350, "gestureSourceType": "touch", "speed": 3000 });
        browser
            .devtools("Input.synthesizeScrollGesture", swipe)
            .await?;
    }
    // What has been scrolled is known at the next frame.
    browser
        .eval("new Promise(d => requestAnimationFrame(() => requestAnimationFrame(() => d(scrollY))))")
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn scrolling_in_the_frame_never_scrolls_the_page_around() -> Result<()> {
    let site = Site::serve().await?;
    let host = Host::case("frame-in-a-long-page", &site.url("")).await?;
    let browser = Browser::open().await?;
    browser.size(PHONE).await?;
    browser.goto(host.origin()).await?;
    browser.enter_frame().await?;
    let survey = Survey::ready(&browser).await?;
    browser
        .eval("(document.querySelectorAll('.paper, .aside').forEach(it => it.remove()), 0)")
        .await?;
    // Of the widget, how much higher than the frame it is.
    let over =
        "document.querySelector('medskick-survey').getBoundingClientRect().height - innerHeight";
    survey.press("start").await?;
    let long = browser.eval(over).await?;
    browser.leave_frame().await?;
    let after_long = scrolled_around(&browser).await?;
    browser.enter_frame().await?;
    let inside = browser.eval("scrollY").await?;
    survey.press("next").await?;
    survey.press("next").await?;
    survey.press("next").await?;
    survey.press("next").await?;
    let short = browser.eval(over).await?;
    browser.leave_frame().await?;
    let after_short = scrolled_around(&browser).await?;
    ensure!(
        long.as_f64() > Some(100.0) && short.as_f64() < Some(0.0),
        "the long question is {long} higher than the frame, the short one {short}"
    );
    ensure!(
        inside.as_f64() > Some(100.0),
        "the frame has scrolled by {inside}"
    );
    ensure!(
        after_long == 0 && after_short == 0,
        "the page around has scrolled by {after_long} and {after_short}"
    );
    // Beside the frame it scrolls, or nothing of this would say anything.
    let turn = json!({ "type": "mouseWheel", "x": 180, "y": 700, "deltaX": 0, "deltaY": 500 });
    browser.devtools("Input.dispatchMouseEvent", turn).await?;
    browser.wait_for("scrollY > 0").await?;
    browser.close().await
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
    // Messages keep their order: had there been one more, it would have come before this.
    browser.eval("(parent.postMessage('all', '*'), 0)").await?;
    browser.leave_frame().await?;
    let heard = browser.wait_for("heard.length >= 3 ? heard : null").await?;
    let console = browser.console().await?;
    ensure!(console.is_empty(), "{console:?}");
    browser.close().await?;
    Ok(heard)
}
