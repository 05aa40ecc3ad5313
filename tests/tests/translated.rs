//! A page that a browser translates: each text is replaced by elements that hold another one, again and again, and the
//! survey goes on and says what is true now.

use anyhow::{Result, ensure};
use medskick_tests::{browser::Browser, site::Site, survey::Survey};
use serde_json::{Value, json};

/// What a translator does to each text: it takes the node away and puts `<font><font>…</font></font>` there, with all letters in capitals.
const TRANSLATE: &str = "(() => { const root = document.querySelector('medskick-survey').shadowRoot.querySelector('.ms'); \
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), found = []; \
    while (texts.nextNode()) found.push(texts.currentNode); \
    for (const text of found.filter(it => it.data.trim() && !it.parentNode.closest('font, textarea'))) { \
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]; \
        inner.textContent = text.data.toUpperCase(); outer.append(inner); text.replaceWith(outer); } \
    return found.length; })()";
const ROOT: &str = "document.querySelector('medskick-survey').shadowRoot";

/// Presses what the selector finds, gives what the page then says there, and has the page translated again.
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

#[tokio::test(flavor = "multi_thread")]
async fn a_translated_survey_says_what_is_true_after_each_step() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.goto(&site.url("/sv/survey/1/")).await?;
    let survey = Survey::ready(&browser).await?;
    let word = |id: &str| Ok::<_, anyhow::Error>(survey.word(id)?.to_uppercase());
    let (skip, undo) = (word("skip")?, word("undo")?);
    let mut ranked = false;
    browser.eval(TRANSLATE).await?;
    after(&browser, "[data-does=start]", ".heading").await?;
    for page in 0..20 {
        // *Skip* and *undo*, twice.
        for wanted in [&undo, &skip, &undo, &skip] {
            let said = after(&browser, "fieldset .past button", "fieldset .past button").await?;
            ensure!(
                said[0] == **wanted,
                "page {page}: {said} instead of {wanted}"
            );
        }
        // Where an order is asked for: two places, and they change when the first is taken back.
        let rank = "[...ROOT.querySelectorAll('fieldset:has(input[type=checkbox])')].map(f => f.querySelectorAll('input[type=checkbox]:not([value=decline])')) \
            .map(i => i.length > 1 ? i[0].name : null).find(n => n && (ROOT.querySelector(`[name=${n}]`).click(), \
            ROOT.querySelector(`label:has([name=${n}]) .place`) || (ROOT.querySelector(`[name=${n}]`).click(), false))) ?? null"
            .replace("ROOT", ROOT);
        let name = browser.eval(&rank).await?;
        if let Some(name) = name.as_str() {
            ranked = true;
            browser.eval(TRANSLATE).await?;
            let input = |at: usize| format!("[name={name}][value='{at}']");
            let places = format!("label:has([name={name}]) .place");
            // The order on the screen is the list's; the one that was pressed first may be any of them.
            let first = browser
                .eval(&format!(
                    "Number({ROOT}.querySelector('[name={name}]').value)"
                ))
                .await?;
            ensure!(first == 0, "the first is {first}");
            let said = after(&browser, &input(1), &places).await?;
            ensure!(said == json!(["1", "2"]), "two: {said}");
            let said = after(&browser, &input(0), &places).await?;
            ensure!(said == json!(["1"]), "the second becomes the first: {said}");
            let said = after(&browser, &input(0), &places).await?;
            ensure!(said == json!(["2", "1"]), "the other way round: {said}");
        }
        let on = browser
            .eval(&format!(
                "{ROOT}.querySelector('[data-does=next]') !== null"
            ))
            .await?;
        if on == false {
            break;
        }
        after(&browser, "[data-does=next]", ".heading").await?;
        let left = browser
            .eval(&format!(
                "{ROOT}.querySelector('fieldset .past button') === null"
            ))
            .await?;
        if left == true {
            break;
        }
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
