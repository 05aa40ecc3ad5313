//! The first screen if the widget never loads: within seconds the page shows a message and links to the paper version and to
//! help. Tested on the site's own page and in a frame, from servers without security headers.

use anyhow::{Context, Result, ensure};
use medskick_tests::{
    browser::{Browser, PHONE},
    host::{Fault, Host},
    site::Site,
};
use serde_json::{Value, json};
use tokio::task::JoinSet;

/// The text of the message that the survey is late, if it is visible.
const LATE: &str = "(() => { const line = document.querySelector('.late'); \
    return line?.checkVisibility({ visibilityProperty: true }) && line.getBoundingClientRect().height > 40 && line.innerText; })()";
/// The visible start button of the first screen.
const START: &str = "[...document.querySelector('medskick-survey').shadowRoot.querySelectorAll('[data-does=start]')].find(e => e.getClientRects().length)";
const STATE: &str = "document.querySelector('medskick-survey').dataset.state";

/// Matches the path of every file.
const ALL: &str = "";

/// A fault in the file whose path ends with `file`.
fn fault(file: &str, what: impl FnOnce(&mut Fault)) -> Fault {
    let mut fault = Fault {
        file: Some(file.to_owned()),
        ..Fault::default()
    };
    what(&mut fault);
    fault
}

fn faults() -> Vec<(&'static str, Fault)> {
    vec![
        ("the script is gone", fault(".js", |it| it.gone = true)),
        ("the script never comes", fault(".js", |it| it.hangs = true)),
        (
            "the script comes as text",
            fault(".js", |it| it.as_type = Some("text/plain".to_owned())),
        ),
        (
            "the frame may not have the script",
            fault(".js", |it| it.no_cors = true),
        ),
        (
            "the frame may not have any file",
            fault(ALL, |it| it.no_cors = true),
        ),
        (
            "the widget never comes",
            fault(".wasm", |it| it.hangs = true),
        ),
        (
            "the survey never comes",
            fault(".json", |it| it.hangs = true),
        ),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn buttons_that_do_nothing_say_so_on_a_page_and_in_a_frame() -> Result<()> {
    // Each case mostly waits, so all cases run concurrently.
    let mut looks = JoinSet::new();
    for (name, fault) in faults() {
        looks.spawn(async move { look_at(fault).await.context(name) });
    }
    while let Some(look) = looks.join_next().await {
        look??;
    }
    Ok(())
}

/// Checks the message on the site's own page and in a frame, with this fault.
async fn look_at(fault: Fault) -> Result<()> {
    let browser = Browser::open_without_waiting().await?;
    browser.size(PHONE).await?;
    // Missing CORS headers do not affect the site's own page.
    let is_of_others = fault.no_cors;
    // Without a style sheet the message is visible from the start.
    let is_styled = fault.file.as_deref() != Some(ALL);
    let plain = Host::files(fault).await?;
    if !is_of_others {
        let url = format!("{}/sv/survey/1/", plain.origin());
        open(&browser, &url).await?;
        says_so(&browser, is_styled).await.context("on a page")?;
    }
    let frame = Host::case("frame", plain.origin()).await?;
    open(&browser, frame.origin()).await?;
    browser.wait_for("document.querySelector('iframe')").await?;
    browser.enter_frame().await?;
    says_so(&browser, is_styled).await.context("in a frame")?;
    browser.close().await
}

/// Opens a page that may never finish loading.
async fn open(browser: &Browser, url: &str) -> Result<()> {
    browser.goto(url).await?;
    let is_there = format!("location.href.startsWith('{url}')");
    browser.wait_for(&is_there).await.map(drop)
}

/// Clicks *Start*, then checks the message and its links. With `waits`, the message must be hidden before the click.
async fn says_so(browser: &Browser, waits: bool) -> Result<()> {
    browser.wait_for(&format!("{START} !== undefined")).await?;
    let early = browser.eval(LATE).await?;
    ensure!(
        !waits || early == false || early.is_null(),
        "it is said before anything is late: {early}"
    );
    browser.eval(&format!("({START}.click(), 0)")).await?;
    let said = browser.wait_for(LATE).await?;
    let said = said.as_str().unwrap_or_default();
    ensure!(
        said.contains("ladda om") && said.contains("läsa frågorna"),
        "it says {said}"
    );
    // The paper version is on the same page, and help opens in a new tab.
    let ways = browser
        .eval(
            "[!!document.querySelector('details.paper').getClientRects().length, \
             [...document.querySelectorAll('.late a')].map(a => [new URL(a.href).pathname, a.target, !!a.getClientRects().length])]",
        )
        .await?;
    ensure!(
        ways == json!([true, [["/sv/help/", "_blank", true]]]),
        "there are {ways}"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pressed_button_stops_being_busy_and_does_its_work_when_the_widget_comes_after_all()
-> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.size(PHONE).await?;
    // The test holds back the WebAssembly module until it calls `letGo`.
    browser
        .before_pages(
            "window.held = new Promise(go => window.letGo = go); const ask = window.fetch; \
             window.fetch = async (url, ...more) => { if (String(url).endsWith('.wasm')) await window.held; return ask(url, ...more); };",
        )
        .await?;
    browser.goto(&site.url("/sv/survey/1/")).await?;
    browser
        .wait_for(&format!("{START} && customElements.get('medskick-survey')"))
        .await?;
    browser.click(START).await?;
    let next = START.replace("data-does=start", "data-does=next");
    browser.click(&next).await?;
    let busy = browser.eval(&format!("{next}.ariaBusy")).await?;
    ensure!(busy == "true", "the button does not say that it works");
    browser
        .wait_for(&format!(
            "{next}.ariaBusy === null && document.querySelector('.late').getAttribute('role') === 'alert' && {LATE}"
        ))
        .await?;
    // A second click shows the message again, and the action still runs only once.
    browser.click(&next).await?;
    browser.eval("(letGo(), 0)").await?;
    browser.wait_for(&format!("{STATE} === 'ready'")).await?;
    let heading = browser
        .eval("document.querySelector('medskick-survey').shadowRoot.querySelector('.heading').textContent")
        .await?;
    ensure!(
        heading.as_str().is_some_and(|it| it.contains('2')),
        "the page is «{heading}»"
    );
    ensure!(
        browser.eval(&format!("!!{LATE}")).await? == false,
        "the line about waiting is still there"
    );
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_nothing_is_said_to_be_late() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.without_script(true).await?;
    browser.goto(&site.url("/sv/survey/1/")).await?;
    // With script, a CSS animation reveals the message after some seconds. Skip to the end of all animations.
    browser
        .eval("(document.getAnimations().forEach(it => it.finish()), 0)")
        .await?;
    let late: Value = browser.eval(&format!("!!{LATE}")).await?;
    ensure!(late == false, "it says that the survey is late");
    browser.close().await
}

/// On a third-party page the fallback link inside the element stays visible while the survey loads.
#[tokio::test(flavor = "multi_thread")]
async fn on_a_page_of_somebody_else_the_link_stays_while_it_waits() -> Result<()> {
    let browser = Browser::open().await?;
    let files = Host::files(fault(".wasm", |it| it.hangs = true)).await?;
    let host = Host::case("element", files.origin()).await?;
    browser.goto(host.origin()).await?;
    browser
        .wait_for("customElements.get('medskick-survey') && document.querySelector('medskick-survey a').checkVisibility()")
        .await?;
    browser.close().await
}
