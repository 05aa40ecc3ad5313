//! The height that a survey in a frame reports: one value per width, enough for every screen and independent of the answers.

use anyhow::{Context, Result, ensure};
use medskick_tests::{browser::Browser, host::Host, site::Site, survey::Survey};
use serde_json::{Value, json};

/// Survey, language and frame width. The surveys have conditions, a ranking, a matrix and a limit, in both writing directions.
const CASES: [(u8, &str, u32); 3] = [(1, "sv", 800), (2, "sv", 300), (2, "ar", 800)];
const WIDTHS: [u32; 2] = [300, 800];

const ROOT: &str = "document.querySelector('medskick-survey').shadowRoot";
/// A JavaScript function for the current height of the page in the frame. Leaves out the help contacts, which scroll.
const NOW: &str = "(() => { const high = it => it?.getBoundingClientRect().height ?? 0; \
    const contacts = document.querySelector('medskick-survey').shadowRoot.querySelector('.screen > .part:last-child:has(.contacts)'); \
    return high(document.documentElement) - (contacts ? high(contacts) + parseFloat(getComputedStyle(contacts.parentNode).rowGap) : 0); })";

fn page(site: &str, (number, language, width): (u8, &str, u32)) -> String {
    format!(
        "<!doctype html><title>A page</title><style>iframe {{ border: 0; inline-size: {width}px; block-size: 500px; }}</style>\
         <script>heard = []; addEventListener('message', ({{ data }}) => heard.push(data));</script>\
         <iframe src=\"{site}/{language}/e/{number}/\" sandbox=\"allow-scripts allow-downloads\"></iframe>"
    )
}

/// The height that the parent page receives. Exactly one height message is expected.
async fn told(browser: &Browser) -> Result<f64> {
    let heard = browser.wait_for("heard.length >= 2 && heard").await?;
    ensure!(
        heard[0] == json!({ "t": "state", "v": "ready" }) && heard[1]["t"] == "height",
        "it hears {heard}"
    );
    heard[1]["v"].as_f64().context("no height")
}

/// JavaScript that clicks all inputs (or all skip buttons) on the screen in turn and returns the greatest height. Questions that
/// appear meanwhile come after the existing ones.
fn pressed(all: bool) -> String {
    let what = if all { "input" } else { ".past button" };
    format!(
        "(() => {{ const now = {NOW}; const found = () => {ROOT}.querySelectorAll('{what}'); let most = now(); \
         for (let n = 0, count = found().length; n < count; n++) {{ found()[n]?.click(); most = Math.max(most, now()); }} return most; }})()"
    )
}

/// Answers all questions or skips them, and measures the page after each step. Returns the greatest height.
async fn answered(browser: &Browser, survey: &Survey<'_>, all: bool) -> Result<f64> {
    let look = async |what: String| {
        let height = browser.eval(&what).await?;
        height.as_f64().context("no height")
    };
    let now = format!("{NOW}()");
    let mut highest = look(now.clone()).await?;
    survey.press("start").await?;
    for page in 0.. {
        ensure!(page < 30, "the survey does not end");
        highest = highest.max(look(pressed(all)).await?);
        let next = browser
            .eval(&format!(
                "(it => {{ it?.click(); return !!it; }})({ROOT}.querySelector('[data-does=next]'))"
            ))
            .await?;
        if next == false {
            break;
        }
    }
    for press in ["", "save-excel", "close"] {
        if !press.is_empty() {
            survey.press(press).await?;
        }
        highest = highest.max(look(now.clone()).await?);
    }
    Ok(highest)
}

#[tokio::test(flavor = "multi_thread")]
async fn one_height_holds_every_screen_whatever_is_answered() -> Result<()> {
    let site = Site::serve().await?;
    let folder = tempfile::tempdir()?;
    let browser = Browser::open().await?;
    browser.download_to(folder.path()).await?;
    for case in CASES {
        let when = format!("{case:?}");
        let host = Host::page(page(&site.url(""), case), None).await?;
        let mut all = Vec::new();
        for way in [true, false] {
            browser.goto(host.origin()).await?;
            let told = told(&browser).await.context(when.clone())?;
            browser.enter_frame().await?;
            let survey = Survey::ready(&browser).await?;
            let highest = answered(&browser, &survey, way).await;
            // Messages arrive in order: an extra message from the survey would arrive before this one.
            browser.eval("(parent.postMessage('all', '*'), 0)").await?;
            browser.leave_frame().await?;
            let highest = highest.with_context(|| when.clone())?;
            let heard = browser.wait_for("heard.length >= 3 && heard").await?;
            ensure!(heard[2] == "all", "{when}: it hears {heard}");
            ensure!(
                told >= highest,
                "{when}: {told} is said, and {highest} is needed"
            );
            all.push((told, highest));
        }
        ensure!(all[0].0 == all[1].0, "{when}: {all:?}");
        let needed = all[0].1.max(all[1].1);
        println!("{when}: {} said, {needed} needed", all[0].0);
        ensure!(
            all[0].0 < needed * 1.4,
            "{when}: {} is said, and {needed} is needed: most of it is empty",
            all[0].0
        );
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn another_width_is_another_height_and_the_same_whatever_was_answered() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    let mut fresh = Vec::new();
    for width in WIDTHS {
        let host = Host::page(page(&site.url(""), (1, "sv", width)), None).await?;
        browser.goto(host.origin()).await?;
        fresh.push(told(&browser).await?);
    }
    ensure!(fresh[0] != fresh[1], "both widths are {fresh:?} high");
    // With answers given at the second width, change to the first width and back.
    browser.enter_frame().await?;
    let survey = Survey::ready(&browser).await?;
    survey.press("start").await?;
    survey.choose("free_time", "sport").await?;
    survey.press("next").await?;
    browser.leave_frame().await?;
    for (at, width) in [(0, WIDTHS[0]), (1, WIDTHS[1])] {
        let count = browser.eval("heard.length").await?;
        let wide = format!("document.querySelector('iframe').style.inlineSize = '{width}px'");
        browser.eval(&wide).await?;
        let heard = browser
            .wait_for(&format!("heard.length > {count} && heard.at(-1)"))
            .await?;
        ensure!(
            heard["t"] == "height" && heard["v"].as_f64() == Some(fresh[at]),
            "at {width} px it hears {heard}, and at the beginning {fresh:?}"
        );
    }
    // A change of the frame's height sends no message.
    let count = browser.eval("heard.length").await?;
    browser
        .eval("document.querySelector('iframe').style.blockSize = '900px'")
        .await?;
    browser.enter_frame().await?;
    browser.wait_for("innerHeight === 900").await?;
    // The elements for measuring are removed, and the answers are still there.
    let left = browser
        .eval(&format!(
            "[{ROOT}.querySelectorAll('.unseen').length, {ROOT}.querySelectorAll('form').length]"
        ))
        .await?;
    survey.press("back").await?;
    let ticked = browser
        .eval(&format!("{ROOT}.querySelectorAll('input:checked').length"))
        .await?;
    browser.eval("(parent.postMessage('all', '*'), 0)").await?;
    browser.leave_frame().await?;
    let heard: Value = browser
        .wait_for(&format!("heard.length > {count} && heard.slice({count})"))
        .await?;
    ensure!(
        heard == json!(["all"]),
        "of another height it hears {heard}"
    );
    ensure!(left == json!([0, 1]), "what is measured, forms: {left}");
    ensure!(ticked == 1, "{ticked} are ticked");
    browser.close().await
}
