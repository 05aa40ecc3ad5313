//! After *Next* and *Back* a page is read from its beginning: its heading is at the top of the view, below what stays there.

use anyhow::{Context, Result, ensure};
use medskick_tests::{browser::Browser, host::Host, site::Site, survey::Survey};
use serde_json::Value;

/// A small phone and a small laptop.
const SIZES: [(u32, u32); 2] = [(360, 720), (1280, 800)];
/// Where the heading is, and where what stays at the top of the view ends: the site's bar and the survey's own.
const PLACES: &str = "(() => { \
    const root = document.querySelector('medskick-survey').shadowRoot; \
    const stays = [...document.querySelectorAll('body *'), ...root.querySelectorAll('.bar')] \
        .filter(e => getComputedStyle(e).position === 'sticky' && !e.inert).map(e => e.getBoundingClientRect()) \
        .filter(r => r.top < innerHeight / 3 && r.height < innerHeight / 3).map(r => r.bottom); \
    const heading = root.querySelector('.heading'); \
    return [heading.getBoundingClientRect().top, Math.max(0, ...stays), innerHeight, root.activeElement === heading]; })()";
const DOWN: &str =
    "(scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }), 0)";

/// The heading is below what stays at the top, and in the upper third of a view that is `height` high from `above` on.
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

#[tokio::test(flavor = "multi_thread")]
async fn in_a_frame_they_move_the_page_around_too() -> Result<()> {
    let site = Site::serve().await?;
    let host = Host::case("frame", &site.url("")).await?;
    let browser = Browser::open().await?;
    for size in SIZES {
        browser.size(size).await?;
        browser.goto(host.origin()).await?;
        browser.wait_for("heard.length >= 2").await?;
        for press in ["start", "next", "next", "back"] {
            browser.enter_frame().await?;
            let survey = Survey::ready(&browser).await?;
            survey.press(press).await?;
            let place = browser.eval(PLACES).await?;
            browser.leave_frame().await?;
            // The page around is another process: it moves a little later.
            let near = "(() => { const top = document.querySelector('iframe').getBoundingClientRect().top; \
                return top > -innerHeight / 3 && top < innerHeight / 3 ? [top] : null; })()";
            let above = browser.wait_for(near).await.context(press)?;
            let above = above[0].as_f64().context("no place")?;
            let when = format!("{size:?}, {press}");
            at_the_top(&place, (above, f64::from(size.1)), &when)?;
        }
    }
    browser.close().await
}
