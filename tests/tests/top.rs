//! A new screen starts at its top: the heading is at the top of the view, below sticky bars. Tested in the survey, before the
//! widget has loaded, on the tablet, on the phone and in a frame.

use anyhow::{Context, Result, ensure};
use medskick_tests::{
    browser::Browser,
    host::Host,
    merge::NOBODYS_KEY,
    phone::Phone,
    site::Site,
    survey::Survey,
    workshop::{PIN, Workshop, ticked},
};
use serde_json::Value;

/// A small phone and a small laptop.
const SIZES: [(u32, u32); 2] = [(360, 720), (1280, 800)];
/// The top of the heading, the bottom of the sticky bars, the height of the view, and whether the heading has the focus.
const PLACES: &str = "(() => { \
    const root = document.querySelector('medskick-survey, medskick-workshop, medskick-collect').shadowRoot; \
    const stays = [...document.querySelectorAll('body *'), ...root.querySelectorAll('.bar')] \
        .filter(e => getComputedStyle(e).position === 'sticky' && !e.inert).map(e => e.getBoundingClientRect()) \
        .filter(r => r.top < innerHeight / 3 && r.height < innerHeight / 3).map(r => r.bottom); \
    const heading = [...root.querySelectorAll('.heading')].find(e => e.getClientRects().length); \
    return [heading.getBoundingClientRect().top, Math.max(0, ...stays), innerHeight, root.activeElement === heading]; })()";
const DOWN: &str =
    "(scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }), 0)";

/// The heading has the focus, is below the sticky bars, and is in the upper third of the view. The view is `height` high and
/// starts at `above`.
fn at_the_top(place: &Value, (above, height): (f64, f64), when: &str) -> Result<()> {
    let number = |at: usize| place[at].as_f64().with_context(|| place.to_string());
    let (heading, bars) = (number(0)?, number(1)?);
    ensure!(
        heading >= bars,
        "{when}: the heading at {heading} is under a bar that ends at {bars}"
    );
    let seen = above + heading;
    ensure!(
        (0.0..=height / 3.0).contains(&seen),
        "{when}: the heading is at {seen} of {height}"
    );
    ensure!(place[3] == true, "{when}: the heading has no focus");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn next_and_back_show_a_page_from_its_beginning() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    for size in SIZES {
        browser.size(size).await?;
        browser.goto(&site.url("/sv/survey/1/")).await?;
        let survey = Survey::ready(&browser).await?;
        for (at, press) in ["start", "next", "next", "back", "back"]
            .into_iter()
            .enumerate()
        {
            browser.eval(DOWN).await?;
            survey.press(press).await?;
            let place = browser.eval(PLACES).await?;
            let when = format!("{size:?}, step {at}, {press}");
            at_the_top(&place, (0.0, f64::from(size.1)), &when)?;
        }
        browser.picture(&format!("top-{}", size.0)).await?;
    }
    browser.close().await
}

/// The scroll position of the parent page after two animation frames, because scrolling caused by a frame takes effect later.
const AROUND: &str = "new Promise(told => requestAnimationFrame(() => requestAnimationFrame(() => told([scrollY, moved]))))";

#[tokio::test(flavor = "multi_thread")]
async fn in_a_frame_the_page_around_stays_where_it_is() -> Result<()> {
    let site = Site::serve().await?;
    let host = Host::case("frame-in-a-long-page", &site.url("")).await?;
    let browser = Browser::open().await?;
    for size in SIZES {
        browser.size(size).await?;
        browser.goto(host.origin()).await?;
        // No action in the frame would scroll to this position by itself.
        browser
            .eval("(scrollTo(0, 333), window.moved = -1, addEventListener('scroll', () => moved++), 0)")
            .await?;
        let before = browser.eval(AROUND).await?;
        for does in [
            "help", "help", "start", "next", "next", "back", "leave", "again", "leave",
        ] {
            browser.enter_frame().await?;
            Survey::ready(&browser).await?;
            browser.eval(DOWN).await?;
            // Click by script: WebDriver would scroll the element into view, and the parent page with it.
            let press = "(does => [...document.querySelector('medskick-survey').shadowRoot.querySelectorAll(`[data-does=${does}]`)] \
                .find(e => e.getClientRects().length).click())";
            let pressed = browser.eval(&format!("({press}('{does}'), 0)")).await;
            pressed.with_context(|| does.to_owned())?;
            let place = browser.eval(PLACES).await?;
            browser.leave_frame().await?;
            let after = browser.eval(AROUND).await?;
            let when = format!("{size:?}, {does}");
            ensure!(
                after == before,
                "{when}: the page around was at {before}, and is at {after}"
            );
            if does != "help" {
                at_the_top(&place, (0.0, f64::from(size.1)), &when)?;
            }
        }
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn start_shows_the_first_page_from_its_beginning_before_the_widget_has_come() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    let never = "const ask = window.fetch; window.fetch = (url, ...more) => String(url).endsWith('.wasm') ? new Promise(() => {}) : ask(url, ...more);";
    browser.before_pages(never).await?;
    for size in SIZES {
        browser.size(size).await?;
        browser.goto(&site.url("/sv/survey/1/")).await?;
        browser
            .wait_for("customElements.get('medskick-survey')")
            .await?;
        browser.eval(DOWN).await?;
        let start = "document.querySelector('medskick-survey').shadowRoot.querySelector('[data-does=start]')";
        browser.eval(&format!("({start}.click(), 0)")).await?;
        let place = browser.eval(PLACES).await?;
        at_the_top(&place, (0.0, f64::from(size.1)), &format!("{size:?}"))?;
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_of_a_tablet_is_shown_from_its_beginning() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    let size = SIZES[0];
    browser.size(size).await?;
    let tablet = Workshop::open(&browser, &site, "sv", 1).await?;
    let seen = async |when: &str| {
        let place = browser.eval(PLACES).await?;
        browser.eval(DOWN).await?;
        at_the_top(&place, (0.0, f64::from(size.1)), when)
    };
    tablet.set_up().await?;
    seen("hand over").await?;
    tablet.group(0..10).await?;
    seen("handed in").await?;
    tablet.press("lead").await?;
    seen("gate").await?;
    tablet.pin(PIN).await?;
    seen("leader").await?;
    tablet.press("batch-close").await?;
    tablet.press("batch-close-now").await?;
    seen("result").await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_phone_has_sealed_is_shown_from_its_beginning() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    let size = SIZES[0];
    browser.size(size).await?;
    let phone = Phone::open(&browser, &site, "sv", 1, NOBODYS_KEY).await?;
    phone.answer(&ticked(0)).await?;
    browser.eval(DOWN).await?;
    phone.press("seal").await?;
    let place = browser.eval(PLACES).await?;
    at_the_top(&place, (0.0, f64::from(size.1)), "sealed")?;
    browser.close().await
}
