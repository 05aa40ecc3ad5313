//! The first screens on a slow network: they appear before the widget has loaded, and their input is preserved.

use anyhow::{Result, ensure};
use medskick_tests::{
    browser::{Browser, PHONE},
    site::Site,
    survey::Survey,
};
use serde_json::json;

/// Bytes per second. The widget takes several seconds at this speed, the page and its style sheet arrive at once.
const SLOW: u32 = 15_000;
/// Records layout shifts before any script of the page runs. Ignores the part below the survey: it moves when the message about
/// waiting appears, after six seconds.
const SHIFTS: &str = "window.__shifts = []; new PerformanceObserver(list => window.__shifts.push(...list.getEntries() \
    .filter(e => !e.hadRecentInput && e.sources.some(s => !s.node?.matches?.('.paper'))).map(e => [e.value, e.sources.map(s => s.node?.outerHTML?.slice(0, 80))]))) \
    .observe({ type: 'layout-shift', buffered: true })";
const ROOT: &str = "document.querySelector('medskick-survey').shadowRoot";
const STATE: &str = "document.querySelector('medskick-survey').dataset.state";

/// Opens a survey on a slow network. The first screen is visible, and the widget has not loaded yet.
async fn opened(browser: &Browser, site: &Site) -> Result<()> {
    browser.size(PHONE).await?;
    let shifts = json!({ "source": SHIFTS });
    browser
        .devtools("Page.addScriptToEvaluateOnNewDocument", shifts)
        .await?;
    browser.slow(SLOW).await?;
    browser.goto(&site.url("/sv/survey/1/")).await?;
    browser
        .wait_for(&format!(
            "{ROOT}?.querySelector('[data-first]') && customElements.get('medskick-survey')"
        ))
        .await?;
    let state = browser.eval(&format!("{STATE} ?? null")).await?;
    ensure!(state.is_null(), "the widget is here already");
    Ok(())
}

/// JavaScript for the first visible element that matches a selector.
fn shown(selector: &str) -> String {
    format!("[...{ROOT}.querySelectorAll({selector:?})].find(e => e.getClientRects().length)")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_ticked_before_the_widget_is_there_is_kept() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    opened(&browser, &site).await?;
    browser.picture("first-assent").await?;
    browser.click(&shown("[data-does=start]")).await?;
    for input in [
        "[name=q0][value='1']",
        "[name=q0][value='3']",
        "[name=q1][value='3']",
    ] {
        browser.click(&shown(input)).await?;
    }
    browser.picture("first-questions").await?;
    let state = browser.eval(&format!("{STATE} ?? null")).await?;
    ensure!(state.is_null(), "the widget came before the ticks");
    let before = browser.eval("scrollY").await?;
    browser.wait_for(&format!("{STATE} === 'ready'")).await?;

    let ticked = browser
        .eval(&format!(
            "[...{ROOT}.querySelectorAll('input:checked')].map(e => e.name + e.value)"
        ))
        .await?;
    ensure!(ticked == json!(["q01", "q03", "q13"]), "ticked is {ticked}");
    let focus = browser
        .eval(&format!(
            "{ROOT}.activeElement.name + {ROOT}.activeElement.value"
        ))
        .await?;
    ensure!(focus == "q13", "the focus is on {focus}");
    let after = browser.eval("scrollY").await?;
    ensure!(
        after == before,
        "the page has moved from {before} to {after}"
    );
    let first = browser
        .eval(&format!("{ROOT}.querySelector('[data-first]')"))
        .await?;
    ensure!(first.is_null(), "the first screens are still there");
    let shifts = browser.eval("window.__shifts").await?;
    ensure!(shifts == json!([]), "the layout shifts: {shifts}");
    // From here on the widget handles the clicks: it refuses a fourth tick, because three are allowed.
    let survey = Survey::ready(&browser).await?;
    survey.choose("free_time", "rest").await?;
    survey.press("next").await?;
    survey.press("back").await?;
    let console = browser.console().await?;
    ensure!(console.is_empty(), "{console:?}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_pressed_too_early_does_its_work_when_the_widget_is_there() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    opened(&browser, &site).await?;
    browser.click(&shown("[data-does=help]")).await?;
    ensure!(
        browser.eval(&format!("!!{}", shown(".panel"))).await? == true,
        "help does not open before the widget is there"
    );
    browser.click(&shown(".panel [data-does=help]")).await?;
    browser.click(&shown("[data-does=start]")).await?;
    browser.click(&shown("[name=q0][value='2']")).await?;
    browser.click(&shown("[data-does=next]")).await?;
    let busy = browser
        .eval(&format!("{}?.ariaBusy ?? null", shown("[data-does=next]")))
        .await?;
    browser.wait_for(&format!("{STATE} === 'ready'")).await?;
    ensure!(busy == "true", "nobody is told that it will be done");
    let heading = browser
        .eval(&format!("{ROOT}.querySelector('.heading').textContent"))
        .await?;
    ensure!(
        heading.as_str().is_some_and(|it| it.contains('2')),
        "the page is «{heading}»"
    );
    let survey = Survey::ready(&browser).await?;
    survey.press("back").await?;
    let kept = browser
        .eval(&format!("{ROOT}.querySelector('input:checked')?.value"))
        .await?;
    ensure!(kept == "2", "ticked is {kept}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_the_questions_on_paper_stand_there() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.without_script(true).await?;
    browser.goto(&site.url("/sv/survey/1/")).await?;
    let seen = browser
        .eval(&format!(
            "[!!{}, !!{}]",
            shown("[data-does=start]"),
            "document.querySelector('medskick-survey .loud').getClientRects().length"
        ))
        .await?;
    ensure!(seen == json!([false, true]), "start and the notice: {seen}");
    browser.close().await
}
