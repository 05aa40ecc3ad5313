//! A page that a browser translates repeatedly: each text node is replaced by other elements. The survey continues to work and
//! shows current text.

use anyhow::{Context, Result, ensure};
use medskick_survey::compiled::{Kind, Question};
use medskick_tests::{
    browser::Browser,
    site::{self, Site},
    survey::Survey,
};
use serde_json::{Value, json};

/// Translates like a browser: replaces each text node with `<font><font>…</font></font>`, in capitals.
const TRANSLATE: &str = "(() => { const root = document.querySelector('medskick-survey').shadowRoot.querySelector('.ms'); \
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), found = []; \
    while (texts.nextNode()) found.push(texts.currentNode); \
    for (const text of found.filter(it => it.data.trim() && !it.parentNode.closest('font, textarea'))) { \
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]; \
        inner.textContent = text.data.toUpperCase(); outer.append(inner); text.replaceWith(outer); } \
    return found.length; })()";
const ROOT: &str = "document.querySelector('medskick-survey').shadowRoot";

/// Clicks the element that `press` selects, returns the texts that `said` selects, and translates the page again.
async fn after(browser: &Browser, press: &str, said: &str) -> Result<Value> {
    browser
        .eval(&format!("({ROOT}.querySelector({press:?}).click(), 0)"))
        .await?;
    let said = browser
        .eval(&format!(
            "[...{ROOT}.querySelectorAll({said:?})].map(e => e.textContent.toUpperCase())"
        ))
        .await?;
    browser.eval(TRANSLATE).await?;
    Ok(said)
}

/// The survey with a ranking question.
const SURVEY: &str = "/sv/survey/2/";

/// A selector for the choices of the ranking question. Leaves out the choice that opts out, which has no rank.
fn ranked_choices() -> Result<String> {
    let survey = site::survey("trust")?;
    let ranks = |question: &Question| matches!(question.kind, Kind::Rank { .. });
    let at = survey.questions().position(ranks);
    let at = at.context("no question asks for an order")?;
    Ok(format!("input[name=q{at}]:not([value=no])"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translated_survey_says_what_is_true_after_each_step() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.goto(&site.url(SURVEY)).await?;
    let survey = Survey::ready(&browser).await?;
    let word = |id: &str| Ok::<_, anyhow::Error>(survey.word(id)?.to_uppercase());
    let (skip, undo) = (word("skip")?, word("undo")?);
    browser.eval(TRANSLATE).await?;
    after(&browser, "[data-does=start]", ".heading").await?;
    let choices = ranked_choices()?;
    let (mut pages, mut ranked) = (0, false);
    while has(&browser, "[data-does=next]").await? {
        pages += 1;
        ensure!(pages < 20, "the survey does not end");
        if has(&browser, "fieldset .past button").await? {
            for wanted in [&undo, &skip, &undo, &skip] {
                let said =
                    after(&browser, "fieldset .past button", "fieldset .past button").await?;
                ensure!(said[0] == **wanted, "page {pages}: {said}, not {wanted}");
            }
        }
        if has(&browser, &choices).await? {
            ranked = true;
            orders(&browser, &choices).await?;
        }
        after(&browser, "[data-does=next]", ".heading").await?;
    }
    ensure!(ranked, "no page asks for an order");
    let state = browser
        .eval("document.querySelector('medskick-survey').dataset.state")
        .await?;
    ensure!(state == "ready", "the widget is {state}");
    let console = browser.console().await?;
    ensure!(console.is_empty(), "{console:#?}");
    browser.close().await
}

/// Two choices get ranks. When the first is cleared, the second becomes the first.
async fn orders(browser: &Browser, choices: &str) -> Result<()> {
    for (press, wanted) in [
        (0, json!(["1"])),
        (1, json!(["1", "2"])),
        (0, json!(["1"])),
        (0, json!(["2", "1"])),
    ] {
        browser
            .eval(&format!(
                "({ROOT}.querySelectorAll({choices:?})[{press}].click(), 0)"
            ))
            .await?;
        let said = browser
            .eval(&format!(
                "[...{ROOT}.querySelectorAll('.place')].map(it => it.textContent)"
            ))
            .await?;
        ensure!(
            said == wanted,
            "after choice {press} the numbers are {said}"
        );
        browser.eval(TRANSLATE).await?;
    }
    Ok(())
}

async fn has(browser: &Browser, selector: &str) -> Result<bool> {
    let found = browser
        .eval(&format!("{ROOT}.querySelector({selector:?}) !== null"))
        .await?;
    Ok(found == true)
}
