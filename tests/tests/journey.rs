//! One visitor's path through the site: choose a language, read a story, switch the language, answer the survey, open the file.

use anyhow::{Context, Result, ensure};
use medskick_tests::{
    axe,
    browser::{Browser, PHONE},
    saved::{downloaded, same},
    site::Site,
    survey::Survey,
};

/// The expected files. They do not depend on the language.
const EXCEL: &[u8] = include_bytes!("golden/everyday.excel.csv");
const STATISTICS: &[u8] = include_bytes!("golden/everyday.statistics.csv");

#[tokio::test(flavor = "multi_thread")]
async fn in_swedish_in_the_dark() -> Result<()> {
    from_chooser_to_file("sv", "ar", "dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn in_arabic_by_daylight() -> Result<()> {
    from_chooser_to_file("ar", "sv", "light").await
}

async fn from_chooser_to_file(language: &str, other: &str, scheme: &str) -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.size(PHONE).await?;
    browser.scheme(scheme).await?;

    browser.goto(&site.url("/")).await?;
    follow(&browser, &format!("a[href='/{language}/']")).await?;
    follow(&browser, &format!("a[href='/{language}/narratives/']")).await?;
    follow(
        &browser,
        &format!("main a[href='/{language}/narratives/small-favour/']"),
    )
    .await?;
    let story = browser.url().await?;
    switch_language(&browser, other).await?;
    ensure!(
        browser.url().await? == story.replace(&format!("/{language}/"), &format!("/{other}/")),
        "the switch left the page"
    );
    switch_language(&browser, language).await?;

    browser
        .goto(&site.url(&format!("/{language}/survey/1/")))
        .await?;
    answer_and_save(&browser, language).await?;
    browser.close().await
}

/// Clicks a link and waits until its target has loaded.
async fn follow(browser: &Browser, selector: &str) -> Result<()> {
    let target = browser
        .wait_for(&format!("document.querySelector(\"{selector}\")?.href"))
        .await?;
    browser
        .click(&format!("document.querySelector(\"{selector}\")"))
        .await?;
    browser
        .wait_for(&format!(
            "location.href === {target} && document.readyState === 'complete'"
        ))
        .await
        .map(drop)
}

async fn switch_language(browser: &Browser, language: &str) -> Result<()> {
    browser
        .eval("document.querySelectorAll('header details').forEach(menu => menu.open = true)")
        .await?;
    let path = browser
        .wait_for(&format!(
            "document.querySelector(\"header a[href^='/{language}/']\")?.getAttribute('href')"
        ))
        .await?;
    follow(
        browser,
        &format!("header a[href='{}']", path.as_str().context("no link")?),
    )
    .await
}

/// Answers the survey: one question is skipped, one declined, one never shown, and one answered and then made irrelevant.
async fn answer_and_save(browser: &Browser, language: &str) -> Result<()> {
    let folder = tempfile::tempdir()?;
    browser.download_to(folder.path()).await?;
    let survey = Survey::ready(browser).await?;
    look(browser, language, "assent").await?;
    survey.press("start").await?;
    survey.choose("free_time", "sport").await?;
    survey.choose("free_time", "friends").await?;
    survey.choose("free_time_content", "4").await?;
    look(browser, language, "first").await?;
    survey.press("next").await?;
    focused(browser, "h2").await?;
    survey.choose("earning", "sell").await?;
    survey.press_in("earning", "skip").await?;
    focused(browser, "fieldset button").await?;
    look(browser, language, "skipped").await?;

    // The help dialog opens above the questions and returns the focus when it closes.
    survey.press("help").await?;
    focused(browser, "#help").await?;
    look(browser, language, "help").await?;
    survey.press("help-close").await?;
    focused(browser, "button[aria-expanded=false]").await?;
    survey.press("next").await?;

    // A follow-up question appears and disappears with the answer that it depends on.
    ensure!(
        !survey.shows("offer_told").await?,
        "a follow-up question is shown before its time"
    );
    survey.choose("offer_seen", "yes").await?;
    survey.choose("offer_told", "adult").await?;
    survey.choose("offer_seen", "no").await?;
    ensure!(
        !survey.shows("offer_told").await?,
        "a follow-up question stays when it is not relevant"
    );
    survey.press_in("offer_asked", "decline").await?;
    look(browser, language, "follow-up").await?;
    survey.press("next").await?;
    survey.choose("someone", "nobody").await?;
    survey.choose("easier", "anonymous").await?;
    survey.choose("easier", "none").await?;
    survey.choose("trust_adults", "2").await?;
    survey.press("next").await?;
    survey.choose("age", "y15_17").await?;
    survey.press("finish").await?;
    look(browser, language, "end").await?;
    survey.press("save-excel").await?;
    same(&downloaded(folder.path()).await?, EXCEL)?;
    survey.press("save-statistics").await?;
    same(&downloaded(folder.path()).await?, STATISTICS)
}

/// Waits until the focus is on an element. Screen readers and keyboards continue from there.
async fn focused(browser: &Browser, selector: &str) -> Result<()> {
    browser
        .wait_for(&format!(
            "document.querySelector('medskick-survey').shadowRoot.activeElement?.matches('{selector}')"
        ))
        .await
        .with_context(|| format!("the focus is not on {selector}"))
        .map(drop)
}

/// Fails if axe-core finds an accessibility violation on the screen.
async fn look(browser: &Browser, language: &str, screen: &str) -> Result<()> {
    browser
        .picture(&format!("{language}-survey-{screen}"))
        .await?;
    let findings = axe::findings(browser).await?;
    ensure!(findings.is_empty(), "{screen}: {}", findings.join("\n"));
    Ok(())
}
