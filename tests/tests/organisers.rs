//! The page for organisations: the embed snippet and its preview follow the form, and the check evaluates the HTML of a page.

use anyhow::{Result, ensure};
use medskick_tests::{
    browser::{Browser, PHONE},
    site::Site,
    snippets::Snippets,
};
use serde::Deserialize;
use serde_json::{Value, json};

/// A page to check and the expected findings.
#[derive(Deserialize)]
struct Checked {
    name: String,
    html: String,
    #[serde(default)]
    fits: bool,
    #[serde(default)]
    finds: Vec<String>,
    /// The expected verdict if the text cannot be checked.
    refused: Option<String>,
}

#[derive(Deserialize)]
struct Table {
    page: Vec<Checked>,
}

const LINES: &str = "document.querySelector('[data-tool=maker] textarea').value";

async fn opened(browser: Browser, site: &Site) -> Result<Browser> {
    browser.size(PHONE).await?;
    browser.goto(&site.url("/sv/embed/")).await?;
    browser
        .wait_for("!document.querySelector('[data-tool=check]').hidden")
        .await?;
    Ok(browser)
}

async fn choose(browser: &Browser, field: &str, value: &str) -> Result<()> {
    let script = format!(
        "(() => {{ const field = document.querySelector('[data-tool=maker] [name={field}]'); field.value = '{value}'; \
         field.dispatchEvent(new Event('change', {{ bubbles: true }})); return field.value; }})()"
    );
    let chosen = browser.eval(&script).await?;
    ensure!(
        chosen == value,
        "{field} cannot be {value}, it is «{chosen}»"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_lines_follow_what_is_chosen() -> Result<()> {
    let site = Site::serve().await?;
    let browser = opened(Browser::open().await?, &site).await?;
    let snippets = Snippets::published()?;
    ensure!(
        browser.eval(LINES).await? == snippets.of(1, "sv")?.frame,
        "the first lines"
    );
    // Survey titles are in the language of the page.
    let titles = browser
        .eval("[...document.querySelectorAll('[name=survey] option')].map(o => o.textContent)")
        .await?;
    ensure!(titles[0] == "Din vardag", "the surveys are {titles}");

    choose(&browser, "language", "ar").await?;
    choose(&browser, "survey", "2").await?;
    choose(&browser, "theme", "dark").await?;
    let dark = snippets
        .of(2, "ar")?
        .frame
        .replace("/e/2/\"", "/e/2/#dark\"");
    ensure!(browser.eval(LINES).await? == dark, "the lines in the dark");
    browser.enter_frame().await?;
    let shown = "document.querySelector('medskick-survey')?.dataset.state === 'ready' && \
        [document.documentElement.lang, document.documentElement.dataset.theme, getComputedStyle(document.documentElement).colorScheme]";
    let shown = browser.wait_for(shown).await?;
    browser.leave_frame().await?;
    ensure!(
        shown == json!(["ar", "dark", "dark"]),
        "the preview shows {shown}"
    );

    choose(&browser, "way", "element").await?;
    ensure!(
        browser.eval(LINES).await? == snippets.of(2, "ar")?.element,
        "the lines with the element"
    );
    let steps = browser.eval("history.length").await?;
    ensure!(
        steps == 2,
        "choosing has made {steps} steps to go back over"
    );
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_lines_can_be_copied() -> Result<()> {
    let site = Site::serve().await?;
    let browser = opened(Browser::open_whole(Vec::new()).await?, &site).await?;
    browser
        .click("document.querySelector('[data-copy]')")
        .await?;
    let said = browser
        .wait_for("document.querySelector('[data-tool=maker] [role=status]').textContent")
        .await?;
    ensure!(said == "Kopierat.", "it says {said}");
    // The lines are also selected, because some browsers do not let a page copy.
    let selected = browser.eval("getSelection().toString()").await?;
    ensure!(
        selected == Snippets::published()?.of(1, "sv")?.frame,
        "{selected} is selected"
    );
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_judged_as_the_table_says() -> Result<()> {
    let table: Table = toml::from_str(include_str!("checks.toml"))?;
    let site = Site::serve().await?;
    let browser = opened(Browser::open().await?, &site).await?;
    browser.requests().await?;
    let mut wrong = Vec::new();
    for page in &table.page {
        let judged = browser
            .eval(&format!(
                "(() => {{ const check = document.querySelector('[data-tool=check]'); check.querySelector('textarea').value = {}; \
                 check.querySelector('button').click(); const told = check.querySelector('[role=status]'); \
                 const kinds = ['inline', 'foreign', 'tracking', 'handler', 'inside', 'worker', 'other']; \
                 const found = [...told.querySelectorAll('li')].map(li => kinds.find(it => li.textContent.startsWith(told.dataset[it]))); \
                 const verdict = told.querySelector('p')?.textContent; \
                 return [['good', 'bad', 'empty', 'nopage'].filter(it => verdict && told.dataset[it] === verdict), found]; }})()",
                Value::from(page.html.as_str())
            ))
            .await?;
        let verdict = match (&page.refused, page.fits) {
            (Some(words), _) => words,
            (None, true) => "good",
            (None, false) => "bad",
        };
        if judged != json!([[verdict], page.finds]) {
            wrong.push(format!("«{}»: {judged}", page.name));
        }
    }
    browser.picture("judged").await?;
    let asked = browser.requests().await?;
    ensure!(asked.is_empty(), "the judged pages fetched {asked:?}");
    let stopped = browser.violations().await?;
    // The policy blocks what the checked pages attempt, and nothing of the site's own page.
    let would = json!([
        "base-uri https://cdn.example/",
        "script-src-attr inline",
        "base-uri "
    ]);
    ensure!(stopped == would, "the policy has stopped {stopped}");
    browser.close().await?;
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}
