//! Tests of the promises on the privacy page. The name of each test starts with the id of its promise.
//!
//! `every_promise_has_a_test` fails if a promise has no test here.

use std::{fs, path::Path, time::Duration};

use anyhow::{Context, Result, ensure};
use medskick_survey::bundle::Bundle;
use medskick_tests::{
    browser::{Browser, PHONE},
    page,
    site::{self, Site},
    survey::Survey,
};

/// The number of pages in the survey if no question is answered.
const PAGES: usize = 5;

/// The shadow root of the widget.
const ROOT: &str = "document.querySelector('medskick-survey').shadowRoot";

#[test]
fn every_promise_has_a_test() -> Result<()> {
    let page = fs::read_to_string(site::root().join("content/about/privacy.sv.md"))?;
    let tests = include_str!("promises.rs");
    let promised: Vec<&str> = page
        .lines()
        .filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'))
        .collect();
    assert!(!promised.is_empty(), "the privacy page promises nothing");
    for id in promised {
        assert!(
            tests.contains(&format!("fn {}_", id.to_lowercase())),
            "no test proves {id}"
        );
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn p01_no_cookie_and_p02_nothing_stored() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    for page in &swedish()? {
        browser.goto(&site.url(page)).await?;
        browser
            .stores_nothing()
            .await
            .with_context(|| page.clone())?;
    }
    answer_everything(&browser, &site).await?;
    browser.stores_nothing().await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn p02_nothing_stored_in_any_flow() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    for (begin, end) in [("start", "stop"), ("no-thanks", "")] {
        let survey = open_survey(&browser, &site).await?;
        survey.press(begin).await?;
        browser.stores_nothing().await?;
        if !end.is_empty() {
            survey.choose("free_time", "sport").await?;
            survey.press(end).await?;
        }
        browser.stores_nothing().await?;
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn p03_nobody_else_is_asked() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    // `dist.rs` checks that no page names a third party.
    for page in &swedish()? {
        browser.goto(&site.url(page)).await?;
    }
    let origin = site.url("/");
    let others: Vec<String> = browser
        .requests()
        .await?
        .into_iter()
        .filter(|url| !url.starts_with(&origin))
        .collect();
    ensure!(others.is_empty(), "asked {others:?}");
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn p04_no_request_after_ready() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    open_survey(&browser, &site).await?;
    // Wait until the page itself has requested everything, such as its icon.
    tokio::time::sleep(Duration::from_millis(500)).await;
    browser.requests().await?;
    browser.offline().await?; // all questions work without a network
    answer_from_start(&browser).await?;
    let requests = browser.requests().await?;
    ensure!(
        requests.is_empty(),
        "after the survey was ready it asked for {requests:?}"
    );
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn p05_answers_are_gone_after_stop_finish_and_leaving() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    for end in ["stop", "finish", "pagehide"] {
        let survey = open_survey(&browser, &site).await?;
        survey.press("start").await?;
        survey.choose("free_time", "sport").await?;
        ensure!(ticked(&browser).await? == 1, "the answer was not taken");
        match end {
            "stop" => {
                survey.press("stop").await?;
                survey.press("again").await?;
            }
            "finish" => {
                for _ in 1..PAGES {
                    survey.press("next").await?;
                }
                survey.press("finish").await?;
                survey.press("close").await?;
                survey.press("again").await?;
            }
            _ => {
                // The event fires before the browser puts the page into the back/forward cache.
                let left = browser
                    .eval(&format!(
                        "(dispatchEvent(new PageTransitionEvent('pagehide', {{ persisted: true }})), {ROOT}.querySelectorAll('input').length)"
                    ))
                    .await?;
                ensure!(left == 0, "the answers are put aside with the page");
            }
        }
        // Show the first page again: a stored answer would be visible there.
        survey.press("start").await?;
        ensure!(
            survey.shows("free_time").await?,
            "{end}: not the first page"
        );
        ensure!(
            ticked(&browser).await? == 0,
            "{end}: an answer is still there\n{}",
            survey.text().await?
        );
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn p05_answers_are_not_on_a_page_that_is_shown_again() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    for way_back in ["history.back()", "location.reload()"] {
        let survey = open_survey(&browser, &site).await?;
        survey.press("start").await?;
        survey.choose("free_time", "sport").await?;
        if way_back == "history.back()" {
            browser.goto(&site.url("/sv/")).await?;
        }
        browser.eval(way_back).await?;
        browser
            .wait_for("location.pathname === '/sv/survey/1/'")
            .await?;
        Survey::ready(&browser).await?;
        browser
            .wait_for(&format!("{ROOT}.querySelector('input') === null"))
            .await?;
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn p06_no_clock_and_no_device_in_the_widget() -> Result<()> {
    // The JavaScript file contains the bindings. All calls from the module to the browser go through them.
    let script = file_in(&site::dist()?.join("w"), "medskick-survey.", ".js")?;
    let script = fs::read_to_string(script)?;
    ensure!(
        script.contains("wasm_bindgen"),
        "these are not the bindings"
    );
    for forbidden in [
        "Date",
        "performance.now",
        "userAgent",
        ".screen",
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "cookie",
        "geolocation",
        "sendBeacon",
        "XMLHttpRequest",
        "WebSocket",
    ] {
        ensure!(
            !script.contains(forbidden),
            "the widget can reach «{forbidden}»"
        );
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn p07_every_question_can_be_skipped() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.size(PHONE).await?;
    let survey = open_survey(&browser, &site).await?;
    survey.press("start").await?;
    for _ in 1..PAGES {
        survey.press("next").await?;
    }
    survey.press("finish").await?;
    ensure!(
        survey.offers("save-excel").await?,
        "the last screen does not come"
    );
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn p08_a_file_only_by_the_persons_own_press() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    let folder = tempfile::tempdir()?;
    browser.download_to(folder.path()).await?;
    answer_everything(&browser, &site).await?;
    let empty = |folder: &Path| fs::read_dir(folder).map(|mut files| files.next().is_none());
    tokio::time::sleep(Duration::from_millis(500)).await;
    ensure!(
        empty(folder.path())?,
        "a file was saved that nobody asked for"
    );
    Survey::ready(&browser)
        .await?
        .press("save-statistics")
        .await?;
    for _ in 0..200 {
        if !empty(folder.path())? {
            return browser.close().await;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    anyhow::bail!("the press saved nothing")
}

#[tokio::test(flavor = "multi_thread")]
async fn p09_all_texts_without_script() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    for page in &swedish()? {
        browser.goto(&site.url(page)).await?;
        // Forms that need a script are hidden. Their content is also on the page without script.
        let said = "(document.querySelectorAll('[data-tool]').forEach(e => e.hidden = true), document.querySelector('main').innerText)";
        let with = browser.eval(said).await?;
        browser.without_script(true).await?;
        browser.goto(&site.url(page)).await?;
        let without = browser.eval(said).await?;
        let has_survey = browser
            .eval("document.querySelector('medskick-survey, medskick-workshop, medskick-collect, medskick-merge') !== null")
            .await?
            == true;
        if !has_survey {
            ensure!(
                with == without && with != "",
                "{page} says something else without script"
            );
        }
        browser.without_script(false).await?;
    }
    browser.close().await
}

#[test]
fn p09_the_questions_can_be_read_without_script() -> Result<()> {
    let surveys: Vec<_> = page::all()?
        .iter()
        .filter(|page| page.survey.is_some())
        .collect();
    ensure!(!surveys.is_empty(), "no page has a survey");
    for page in surveys {
        let source = page.survey.as_deref().unwrap_or_default();
        let bundle = fs::read(site::dist()?.join(source.trim_start_matches('/')))?;
        let bundle: Bundle = serde_json::from_slice(&bundle)?;
        for question in bundle.survey.questions() {
            ensure!(
                page.text.contains(&question.label),
                "{}: «{}» cannot be read without script",
                page.path,
                question.label
            );
        }
    }
    Ok(())
}

/// One page per template, in Swedish.
fn swedish() -> Result<Vec<String>> {
    let pages = site::to_look_at()?.into_iter();
    Ok(pages.filter(|page| page.starts_with("/sv/")).collect())
}

async fn open_survey<'a>(browser: &'a Browser, site: &Site) -> Result<Survey<'a>> {
    browser.goto(&site.url("/sv/survey/1/")).await?;
    Survey::ready(browser).await
}

async fn answer_everything(browser: &Browser, site: &Site) -> Result<()> {
    open_survey(browser, site).await?;
    answer_from_start(browser).await
}

async fn answer_from_start(browser: &Browser) -> Result<()> {
    let survey = Survey::ready(browser).await?;
    survey.press("start").await?;
    survey.choose("free_time", "sport").await?;
    survey.press("next").await?;
    survey.choose("earning", "sell").await?;
    survey.press("next").await?;
    survey.choose("offer_seen", "yes").await?;
    survey.choose("offer_told", "friend").await?;
    survey.press("next").await?;
    survey.choose("someone", "one").await?;
    survey.choose("turn_to", "sibling").await?;
    survey.press("next").await?;
    survey.choose("age", "y12_14").await?;
    survey.press("finish").await
}

async fn ticked(browser: &Browser) -> Result<u64> {
    let count = browser
        .eval(&format!("{ROOT}.querySelectorAll('input:checked').length"))
        .await?;
    count.as_u64().context("no count")
}

fn file_in(folder: &Path, prefix: &str, suffix: &str) -> Result<std::path::PathBuf> {
    let files = fs::read_dir(folder)?.filter_map(|file| Some(file.ok()?.path()));
    let named = |file: &std::path::PathBuf| {
        file.file_name().is_some_and(|name| {
            name.to_string_lossy().starts_with(prefix) && name.to_string_lossy().ends_with(suffix)
        })
    };
    files
        .into_iter()
        .find(named)
        .with_context(|| format!("no {prefix}…{suffix} in {}", folder.display()))
}
