//! The survey in a frame on a third-party page: it works in the sandbox, and its messages reveal nothing about the answers.

use std::time::Duration;

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
        matches!(told[..], [ready, height, end] if height["t"] == "height"
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

/// The URL, target and `rel` of every link in the frame, shadow roots included.
const LINKS: &str = "(() => { const all = root => [...root.querySelectorAll('*')].flatMap(e => [...(e.matches('a') ? [e] : []), \
    ...(e.shadowRoot ? all(e.shadowRoot) : [])]); return all(document).map(a => [a.href, a.target, a.rel]); })()";

#[tokio::test(flavor = "multi_thread")]
async fn links_in_a_frame_open_outside_it_and_the_answers_stay() -> Result<()> {
    let site = Site::serve().await?;
    let host = Host::case("frame", &site.url("")).await?;
    let browser = Browser::open().await?;
    browser.goto(host.origin()).await?;
    browser.enter_frame().await?;
    let survey = Survey::ready(&browser).await?;
    survey.press("start").await?;
    survey.choose("free_time", "sport").await?;
    survey.press("help").await?;
    let links = browser.eval(LINKS).await?;
    let links = links.as_array().map_or(&[][..], Vec::as_slice);
    for kind in ["tel:", "/help/", "/survey/1/", "/codebook.csv"] {
        let has = |link: &Value| link[0].as_str().is_some_and(|href| href.contains(kind));
        ensure!(links.iter().any(has), "there is no link {kind}: {links:?}");
    }
    for link in links {
        ensure!(
            link[1] == "_blank" && link[2] == "noopener noreferrer",
            "{link} opens in the frame"
        );
    }
    // Following a link leaves the frame unchanged.
    browser
        .eval("(document.querySelector('details.data').open = true, document.querySelector('[href$=\"codebook.csv\"]').click(), 0)")
        .await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let ticked = browser
        .eval("document.querySelector('medskick-survey').shadowRoot.querySelectorAll('input:checked').length")
        .await?;
    ensure!(ticked == 1, "after a link was followed {ticked} are ticked");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_file_may_be_saved_none_is_said_to_come() -> Result<()> {
    let site = Site::serve().await?;
    let host = Host::case("frame-without-downloads", &site.url("")).await?;
    let browser = Browser::open().await?;
    let folder = tempfile::tempdir()?;
    browser.download_to(folder.path()).await?;
    browser.goto(host.origin()).await?;
    browser.enter_frame().await?;
    let survey = Survey::ready(&browser).await?;
    survey.everyday().await?;
    survey.press("save-excel").await?;
    let said = browser
        .wait_for("document.querySelector('medskick-survey').shadowRoot.querySelector('.told')?.textContent")
        .await?;
    let said = said.as_str().unwrap_or_default();
    let link = browser
        .eval("document.querySelector('a[href=\"/sv/survey/1/\"]').innerText")
        .await?;
    ensure!(
        said.contains("Händer inget?")
            && said.contains("en egen sida")
            && link == "Öppna enkäten på en egen sida",
        "it says «{said}», and the link says {link}"
    );
    tokio::time::sleep(Duration::from_millis(500)).await;
    let saved = std::fs::read_dir(folder.path())?.count();
    ensure!(
        saved == 0,
        "a file was saved all the same, so this tests nothing"
    );
    browser.close().await
}

/// Turns the mouse wheel over the frame far beyond its end, then swipes. Returns the scroll position of the parent page.
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
    // The scroll position is updated at the next animation frame.
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
    // The height of the widget minus the height of the frame.
    let over =
        "document.querySelector('medskick-survey').getBoundingClientRect().height - innerHeight";
    survey.press("start").await?;
    let long = browser.eval(over).await?;
    browser.leave_frame().await?;
    let start = browser.eval("scrollY").await?;
    let after_long = scrolled_around(&browser).await?;
    browser.enter_frame().await?;
    let inside = browser.eval("scrollY").await?;
    survey.press("next").await?;
    survey.press("next").await?;
    survey.press("next").await?;
    survey.press("next").await?;
    let short = browser.eval(over).await?;
    browser.leave_frame().await?;
    // WebDriver scrolls the elements that it clicks into view, so read the position again.
    let before_short = browser.eval("scrollY").await?;
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
        after_long == start && after_short == before_short,
        "the page around has scrolled from {start} to {after_long}, and from {before_short} to {after_short}"
    );
    // Outside the frame the page does scroll. Otherwise the checks above would prove nothing.
    let turn = json!({ "type": "mouseWheel", "x": 350, "y": 300, "deltaX": 0, "deltaY": 500 });
    browser.devtools("Input.dispatchMouseEvent", turn).await?;
    browser.wait_for("scrollY > 0").await?;
    browser.close().await
}

/// Gives an answer that shows or hides a follow-up question and closes the survey. Returns the messages to the parent page.
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
    // Messages arrive in order: an extra message from the survey would arrive before this one.
    browser.eval("(parent.postMessage('all', '*'), 0)").await?;
    browser.leave_frame().await?;
    let heard = browser.wait_for("heard.length >= 3 ? heard : null").await?;
    let console = browser.console().await?;
    ensure!(console.is_empty(), "{console:?}");
    browser.close().await?;
    Ok(heard)
}
