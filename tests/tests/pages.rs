//! One page per template, light and dark, on a phone and a desktop: no accessibility violation, no policy violation, no console
//! message, no horizontal scrolling, no request to a third party, and the exit link in view.
//!
//! `EVERY_PAGE=1` checks all pages in all languages. `SCREENSHOTS=folder` writes a screenshot of each page.

use anyhow::Result;
use medskick_tests::{
    axe,
    browser::{Browser, DESKTOP, PHONE},
    site::{self, Site},
};

/// Whether the exit link is in view at the end of the page and at least 44 CSS pixels high.
const WAY_OUT: &str = "(() => { scrollTo(0, document.documentElement.scrollHeight); \
    const r = document.querySelector('a[data-exit]')?.getBoundingClientRect(); \
    return !!r && r.top >= 0 && r.bottom <= innerHeight && r.height >= 44; })()";

#[tokio::test(flavor = "multi_thread")]
async fn light_on_a_phone() -> Result<()> {
    look_at_every_page("light", PHONE).await
}

#[tokio::test(flavor = "multi_thread")]
async fn dark_on_a_desktop() -> Result<()> {
    look_at_every_page("dark", DESKTOP).await
}

async fn look_at_every_page(scheme: &str, size: (u32, u32)) -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.scheme(scheme).await?;
    browser.size(size).await?;
    axe::bring(&browser).await?;
    let pages = site::to_look_at()?;
    let mut faults = Vec::new();
    for page in &pages {
        faults.extend(
            look_at(&browser, &site, page)
                .await?
                .into_iter()
                .map(|fault| format!("{page}: {fault}")),
        );
        browser
            .picture(&format!("{}-{scheme}-{}", page.trim_matches('/'), size.0))
            .await?;
    }
    browser.close().await?;
    assert!(
        faults.is_empty(),
        "{scheme}, {} px wide: {} faults\n{}",
        size.0,
        faults.len(),
        faults.join("\n")
    );
    Ok(())
}

async fn look_at(browser: &Browser, site: &Site, page: &str) -> Result<Vec<String>> {
    browser.goto(&site.url(page)).await?;
    browser
        .wait_for("document.readyState === 'complete' && [...document.querySelectorAll('medskick-survey, medskick-workshop, medskick-collect, medskick-merge')].every(e => e.dataset.state === 'ready')")
        .await?;
    let mut faults = axe::findings(browser).await?;
    faults.extend(browser.console().await?);
    faults.extend(
        browser
            .violations()
            .await?
            .as_array()
            .into_iter()
            .flatten()
            .map(|violation| format!("CSP: {violation}")),
    );
    if !site::stands_alone(page) && browser.eval(WAY_OUT).await? != true {
        faults.push("no way out in sight at the page's end".to_owned());
    }
    let width = browser
        .eval("[document.documentElement.scrollWidth, innerWidth]")
        .await?;
    if width[0].as_u64() > width[1].as_u64() {
        faults.push(format!("scrolls sideways: {width}"));
    }
    let origin = site.url("/");
    faults.extend(
        browser
            .requests()
            .await?
            .into_iter()
            .filter(|url| !url.starts_with(&origin))
            .map(|url| format!("asked a third party: {url}")),
    );
    Ok(faults)
}
