//! Navigation without tracking: the search, the three questions, the filter of help contacts, reading aloud and share cards.

use std::{collections::BTreeSet, fs};

use anyhow::{Context, Result, ensure};
use medskick_tests::{
    browser::{Browser, PHONE},
    site::{self, Site},
};
use serde_json::{Value, json};

const FOUND: &str =
    "[...document.querySelectorAll('[data-search] ol a')].map(it => it.getAttribute('href'))";

async fn opened(site: &Site, page: &str) -> Result<Browser> {
    let browser = Browser::open().await?;
    browser.size(PHONE).await?;
    browser.goto(&site.url(page)).await?;
    Ok(browser)
}

/// Types into the search field and waits for the results.
async fn search(browser: &Browser, words: &str) -> Result<Vec<String>> {
    browser
        .wait_for("!document.querySelector('[data-search]').hidden")
        .await?;
    browser
        .eval("document.querySelector('#words').value = ''")
        .await?;
    browser.click("document.querySelector('#words')").await?;
    browser.type_text(words).await?;
    browser
        .wait_for("document.querySelector('[data-search] [role=status]').textContent !== ''")
        .await?;
    let found = browser.eval(FOUND).await?;
    Ok(serde_json::from_value(found)?)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_search_finds_pages_and_contacts_in_the_readers_language() -> Result<()> {
    let site = Site::serve().await?;
    for (page, words, wanted) in [
        ("/sv/search/", "skyldig", "/sv/narratives/owing-money/"),
        ("/sv/search/", "syskn", "/sv/guides/siblings/"),
        ("/sv/search/", "bris", "/sv/help/#bris"),
        ("/ar/search/", "الشرطه", "/ar/help/#police"),
    ] {
        let browser = opened(&site, page).await?;
        let found = search(&browser, words).await?;
        ensure!(
            found.iter().any(|it| it == wanted),
            "«{words}» gives {found:?}"
        );
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn s27_what_is_searched_for_stays_on_the_page() -> Result<()> {
    let site = Site::serve().await?;
    let browser = opened(&site, "/sv/search/").await?;
    search(&browser, "h").await?; // the index is fetched once, before the first search
    browser.requests().await?;
    let before = (browser.url().await?, browser.eval("history.length").await?);
    let found = search(&browser, "hot").await?;
    ensure!(!found.is_empty(), "nothing was found");
    browser.press("Enter").await?;
    let requests = browser.requests().await?;
    ensure!(requests.is_empty(), "it asked for {requests:?}");
    ensure!(
        (browser.url().await?, browser.eval("history.length").await?) == before,
        "the address or the history tells"
    );
    browser.stores_nothing().await?;
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_the_search_is_the_list_of_all_pages() -> Result<()> {
    let site = Site::serve().await?;
    let html = fs::read_to_string(site::dist()?.join("sv/search/index.html"))?;
    let missing: Vec<String> = site::pages()?
        .into_iter()
        .filter(|page| {
            page.starts_with("/sv/")
                && !site::stands_alone(page)
                && page != "/sv/"
                && page != "/sv/search/"
        })
        .filter(|page| {
            !html.contains(&format!("={page}")) && !html.contains(&format!("=\"{page}\""))
        })
        .collect();
    ensure!(missing.is_empty(), "not in the list: {missing:?}");
    drop(site);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn s28_the_three_questions_leave_no_trace_and_work_without_script() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.size(PHONE).await?;
    browser.without_script(true).await?;
    browser.goto(&site.url("/sv/help/situation/")).await?;
    browser.without_script(false).await?;
    let before = (browser.url().await?, browser.eval("history.length").await?);
    browser.requests().await?;
    for summary in [
        "document.querySelector('.situations > details > summary')",
        "document.querySelector('.situations > details[open] > details > summary')",
        "document.querySelector('.situations details[open] details[open] details > summary')",
    ] {
        browser.click(summary).await?;
    }
    let answer = browser.eval("document.querySelector('.situations details[open] details[open] details[open] .answer a').getAttribute('href')").await?;
    ensure!(
        answer.as_str().is_some_and(|it| it.starts_with("tel:")),
        "the answer has no number: {answer}"
    );
    let after = (browser.url().await?, browser.eval("history.length").await?);
    ensure!(
        before == after,
        "the address or the history tells what was chosen"
    );
    ensure!(
        browser.requests().await?.is_empty(),
        "something was asked for"
    );
    let bare = browser
        .eval("[...document.querySelectorAll('.answer')].filter(it => !it.querySelector('.big').textContent || !it.querySelector('.reach-list li')).length")
        .await?;
    ensure!(
        bare == json!(0),
        "{bare} answers say nothing or name nobody"
    );
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn contacts_are_shown_by_what_is_open_and_anonymous() -> Result<()> {
    let site = Site::serve().await?;
    let browser = opened(&site, "/sv/help/").await?;
    let shown = "[...document.querySelectorAll('.contact')].filter(it => it.checkVisibility()).map(it => it.id)";
    let all = browser.eval(shown).await?;
    browser
        .click("document.querySelector('#only-always')")
        .await?;
    browser
        .click("document.querySelector('#only-anonymous')")
        .await?;
    let left = browser.eval(shown).await?;
    let wanted = browser
        .eval("[...document.querySelectorAll('.contact[data-open=always][data-anonymous=yes]')].map(it => it.id)")
        .await?;
    ensure!(
        left == wanted && left != all,
        "{left} of {all}, wanted {wanted}"
    );
    // A need without a matching contact shows a message.
    let silent = browser
        .eval("[...document.querySelectorAll('.need')].filter(it => ![...it.querySelectorAll('.contact, .also li')].some(x => x.checkVisibility()) && !it.querySelector('.nobody').checkVisibility()).length")
        .await?;
    ensure!(
        silent == json!(0),
        "{silent} needs are empty and do not say so"
    );
    browser.close().await
}

/// JavaScript for a device with these voices. It records the spoken texts in `__said`.
fn device(voices: &Value) -> String {
    format!(
        "window.__said = []; const voices = {voices}; Object.defineProperty(window, 'speechSynthesis', {{ value: {{ getVoices: () => voices, \
         speak: (it) => window.__said.push([it.voice?.name, it.text]), cancel: () => window.__said.push('cancel'), addEventListener() {{}} }} }}); \
         window.SpeechSynthesisUtterance = class {{ constructor(text) {{ this.text = text; }} }};"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn s29_only_a_voice_of_the_device_itself_reads_aloud() -> Result<()> {
    let site = Site::serve().await?;
    let voice = |name: &str, lang: &str, own: bool| json!({ "name": name, "lang": lang, "localService": own });
    for (voices, reads) in [
        (
            json!([voice("Alva", "sv-SE", true), voice("Far", "sv-SE", false)]),
            true,
        ),
        (
            json!([voice("Far", "sv-SE", false), voice("Moira", "en-IE", true)]),
            false,
        ),
        (json!([]), false),
    ] {
        let browser = Browser::open().await?;
        browser
            .devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": device(&voices) }),
            )
            .await?;
        browser
            .goto(&site.url("/sv/narratives/fast-money/"))
            .await?;
        let shown = browser
            .eval("document.querySelector('[data-aloud]').checkVisibility()")
            .await?;
        ensure!(
            shown == json!(reads),
            "with {voices} the button is shown: {shown}"
        );
        if reads {
            browser
                .click("document.querySelector('[data-aloud] button')")
                .await?;
            let said = browser.eval("window.__said").await?;
            let said = said.as_array().context("nothing was said")?;
            ensure!(said.len() > 10, "only {} parts", said.len());
            ensure!(
                said.iter().all(|it| it[0] == "Alva"),
                "another voice reads: {said:?}"
            );
            ensure!(said[0][1] == "Stolen i köket", "it begins with {}", said[0]);
            browser
                .click("document.querySelector('[data-aloud] button')")
                .await?;
            ensure!(
                browser.eval("window.__said.at(-1)").await? == "cancel",
                "it does not stop"
            );
        }
        browser.close().await?;
    }
    Ok(())
}

#[test]
fn every_narrative_has_a_card_of_its_own_in_each_language_it_is_written_in() -> Result<()> {
    let dist = site::dist()?;
    let mut cards = BTreeSet::new();
    let mut pages = 0;
    for page in site::pages()? {
        let parts: Vec<&str> = page.trim_matches('/').split('/').collect();
        let &[
            language @ ("sv" | "sv-simple" | "en" | "ar"),
            "narratives",
            _,
        ] = parts.as_slice()
        else {
            continue;
        };
        pages += 1;
        let html = fs::read_to_string(dist.join(page.trim_start_matches('/')).join("index.html"))?;
        for (shape, size) in [("wide", (1200, 630)), ("tall", (1080, 1920))] {
            let start = html
                .find("/a/cards/")
                .with_context(|| format!("{page} has no card"))?;
            ensure!(start > 0);
            let names = html
                .split("/a/cards/")
                .skip(1)
                .filter_map(|it| it.split_once(".png").map(|(name, _)| name));
            let name = names
                .into_iter()
                .find(|name| name.contains(&format!(".{language}.{shape}.")))
                .with_context(|| format!("{page} has no {shape} card in its language"))?;
            let file = dist.join("a/cards").join(format!("{name}.png"));
            let png = fs::read(&file).with_context(|| format!("{}", file.display()))?;
            ensure!(
                dimensions(&png)? == size,
                "{name} is {:?}",
                dimensions(&png)?
            );
            ensure!(
                cards.insert((language.to_owned(), png)),
                "{name} is like another card"
            );
        }
    }
    ensure!(pages >= 36, "only {pages} narratives");
    Ok(())
}

/// The width and height of a PNG, from its IHDR chunk.
fn dimensions(png: &[u8]) -> Result<(u32, u32)> {
    let number = |at: usize| -> Result<u32> {
        Ok(u32::from_be_bytes(
            png.get(at..at + 4).context("no PNG")?.try_into()?,
        ))
    };
    Ok((number(16)?, number(20)?))
}
