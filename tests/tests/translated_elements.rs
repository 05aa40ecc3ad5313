//! Each element on a page that a browser translates continuously: it continues to work and shows current text.

use anyhow::{Context, Result, ensure};
use medskick_survey::{
    release::BatchId,
    sealed::{code, key::SecretKey, seal},
};
use medskick_tests::{
    browser::{Browser, PHONE},
    example,
    merge::{Merge, random},
    phone::Phone,
    room::Room,
    site::{self, Site},
    survey::Survey,
    translator::{translated, translates},
    workshop::{PIN, Workshop, cells, released, session, ticked},
};
use serde_json::{Value, json};

const ROOT: &str = "document.querySelector('medskick-survey').shadowRoot";
const AREA: &str = "document.querySelector('medskick-survey').shadowRoot.querySelector('textarea')";

/// Closes the browser. Fails if the console has a message, or if at most `texts` texts were translated.
async fn went_well(browser: Browser, texts: u64) -> Result<()> {
    let count = translated(&browser).await?;
    ensure!(count > texts, "only {count} texts were translated");
    let console = browser.console().await?;
    ensure!(console.is_empty(), "{console:#?}");
    browser.close().await
}

/// Fails unless the survey shows `now` and not `before`.
async fn says(survey: &Survey<'_>, now: &str, before: &str) -> Result<()> {
    let text = survey.text().await?;
    ensure!(
        text.contains(now) && !text.contains(before),
        "not «{now}», or still «{before}»:\n{text}"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_survey_of_every_type_says_what_is_true() -> Result<()> {
    let folder = tokio::task::spawn_blocking(|| example::folder("sv", "ltr")).await??;
    let site = Site::of(folder.path().to_owned()).await?;
    let browser = Browser::open().await?;
    translates(&browser).await?;
    browser.goto(&site.url("/")).await?;
    let survey = Survey::ready_in(&browser, folder.path()).await?;
    survey.press("start").await?;
    survey.choose("been_there", "sometimes").await?;
    survey.choose("did", "sport").await?;
    for _ in 0..2 {
        survey.press_in("did", "skip").await?;
        says(&survey, survey.word("undo")?, "\u{0}").await?;
        survey.press_in("did", "undo").await?;
    }
    survey.press("next").await?;
    survey.choose("matters", "fun").await?;
    survey.choose("matters", "listening").await?;
    survey.choose("matters", "food").await?;
    let full = survey.word("too-many")?.replace("{max}", "2");
    says(&survey, &full, "\u{0}").await?;
    places(&browser, json!(["2", "1"])).await?;
    // After the first choice is cleared, the second becomes the first.
    let first = "[...document.querySelector('medskick-survey').shadowRoot.querySelectorAll('label')].find(it => it.querySelector('.place')?.textContent === '1')";
    browser.click(first).await?;
    says(&survey, "1", &full).await?;
    places(&browser, json!(["1"])).await?;
    survey.choose("trust_in_leaders", "much").await?;
    survey.press_in("trust_in_parents", "decline").await?;
    for (text, told, before) in [
        ("Ring 070-123 45 67", "has-phone", "has-link"),
        ("Se https://exempel.se", "has-link", "has-phone"),
        ("Skriv till a@exempel.se", "has-address", "has-link"),
    ] {
        browser
            .eval(&format!("({AREA}.focus(), {AREA}.select(), 0)"))
            .await?;
        browser.type_text(text).await?;
        says(&survey, survey.word(told)?, survey.word(before)?).await?;
    }
    browser
        .eval(&format!("({AREA}.focus(), {AREA}.select(), 0)"))
        .await?;
    browser.type_text("A place on Sundays").await?;
    says(&survey, "1", survey.word("left-out")?).await?;
    survey.press("next").await?;
    survey.choose("age", "y12_14").await?;
    survey.press("finish").await?;
    says(&survey, survey.word("done-text")?, "\u{0}").await?;
    survey.press("back").await?;
    survey.press("finish").await?;
    survey.press("close").await?;
    says(
        &survey,
        survey.word("left-text")?,
        survey.word("done-text")?,
    )
    .await?;
    went_well(browser, 100).await
}

/// Checks the ranks of the choices, in the order of the screen.
async fn places(browser: &Browser, wanted: Value) -> Result<()> {
    let places = browser
        .eval(&format!(
            "[...{ROOT}.querySelectorAll('.place')].map(it => it.textContent)"
        ))
        .await?;
    ensure!(places == wanted, "the numbers are {places}, not {wanted}");
    Ok(())
}

/// Fails unless the tablet shows the message `now` and not `before`.
async fn turns(tablet: &Workshop<'_>, now: &str, before: &str) -> Result<()> {
    tablet.tells(now).await?;
    let stays = tablet.says(before).await?;
    ensure!(!stays, "still «{before}»: {}", tablet.text().await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tablet_says_what_is_true() -> Result<()> {
    let room = Room::new().await?;
    translates(&room.browser).await?;
    let tablet = room.tablet().await?;
    tablet.tells("setup-title").await?;
    tablet.pin("12").await?;
    tablet.tells("no-pin").await?;
    tablet.set_up().await?;
    turns(&tablet, "hand-over-title", "setup-title").await?;
    for n in 0..12 {
        tablet.answer(&ticked(n)).await?;
        tablet.hand_in().await?;
        turns(&tablet, "hand-over-text", "done-text").await?;
    }
    // The respondent does nothing until the time is up.
    tablet.press("round-start").await?;
    tablet.press("start").await?;
    tablet.pass(45).await?;
    tablet.tells("still-title").await?;
    tablet.pass(20).await?;
    turns(&tablet, "nobody-there", "still-title").await?;
    // The screens of the leader, one after the other.
    tablet.press("lead").await?;
    turns(&tablet, "gate-title", "hand-over-title").await?;
    tablet.pin("1111").await?;
    tablet.tells("wrong-pin").await?;
    tablet.pin(PIN).await?;
    turns(&tablet, "leader-title", "gate-title").await?;
    let count = tablet.word("count")?.replace("{count}", "12");
    ensure!(
        tablet.text().await?.contains(&count),
        "{}",
        tablet.text().await?
    );
    tablet.press("batch-close").await?;
    turns(&tablet, "closing-title", "leader-title").await?;
    tablet.press("batch-keep-open").await?;
    turns(&tablet, "leader-title", "closing-title").await?;
    tablet.press("batch-close").await?;
    tablet.press("batch-close-now").await?;
    turns(&tablet, "result-title", "closing-title").await?;
    let (shown, wanted) = (
        tablet.tables().await?,
        cells(&released(&tablet.survey(), 12)?),
    );
    ensure!(shown == wanted, "{shown}\ninstead of\n{wanted}");
    tablet.press("result-delete").await?;
    turns(&tablet, "deleting-title", "result-title").await?;
    tablet.press("result-delete-now").await?;
    turns(&tablet, "setup-title", "deleting-title").await?;
    went_well(room.browser, 200).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_says_what_is_true() -> Result<()> {
    let room = Room::new().await?;
    translates(&room.browser).await?;
    let public = room.secret.public();
    let phone = Phone::open(&room.browser, &room.site, "sv", 1, &public.text()).await?;
    for n in 0..2 {
        phone.answer(&ticked(n)).await?;
        phone.press("seal").await?;
        let text = phone.text().await?;
        ensure!(text.contains(&public.words()), "the six words: {text}");
        let line = phone.line().await?;
        ensure!(line == phone.scanned().await?, "the code is another");
        phone.press("sealed-save").await?;
        phone.press("sealed-remove").await?;
        let text = phone.text().await?;
        ensure!(!text.contains(&public.words()), "it is still there: {text}");
        phone.press("sealed-again").await?;
    }
    went_well(room.browser, 60).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_that_puts_answers_together_says_what_is_true() -> Result<()> {
    let site = Site::serve().await?;
    let secret = SecretKey::generate(&mut random)?;
    let survey = site::survey("everyday")?;
    let file = |batch: u8, of: std::ops::Range<usize>| -> Result<String> {
        let line = |n| {
            let session = session(&survey, &ticked(n));
            let sealed = seal(
                &session,
                &secret.public(),
                BatchId([batch; 16]),
                &mut random,
            )?;
            anyhow::Ok(code::write(&sealed) + "\r\n")
        };
        of.map(line).collect()
    };
    let (first, second) = (file(1, 0..12)?, file(2, 12..30)?);
    let browser = Browser::open().await?;
    browser.size(PHONE).await?;
    translates(&browser).await?;
    let merge = Merge::open(&browser, &site, "sv").await?;
    ensure!(merge.says("key-new-title").await?, "no key can be made");
    merge.type_recovery("MEDSKICK").await?;
    merge.recover(&secret.text()).await?;
    ensure!(
        !merge.says("key-new-title").await?,
        "a key can still be made: {}",
        merge.text().await?
    );
    ensure!(
        merge.text().await?.contains(&secret.public().words()),
        "the six words differ"
    );
    let mut results = Vec::new();
    for (name, text, count) in [("ett.txt", &first, 12), ("två.txt", &second, 30)] {
        merge.files(&[(name, text.as_str())]).await?;
        merge.counts(count).await?;
        merge.release().await?;
        let wanted = cells(&released(&survey, count)?);
        let shown = merge.tables().await?;
        ensure!(
            shown == wanted,
            "of {count}:\n{shown}\ninstead of\n{wanted}"
        );
        results.push(shown);
    }
    ensure!(results[0] != results[1], "both results are the same");
    let names = browser
        .eval("[...document.querySelector('medskick-merge').shadowRoot.querySelectorAll('.sources > li > b')].map(it => it.textContent)")
        .await?;
    ensure!(
        names == json!(["två.txt", "ett.txt"]),
        "the files are {names}"
    );
    // Another survey: its title, its links, and no result of the first survey.
    let link =
        "document.querySelector('medskick-merge').shadowRoot.querySelector('.link').textContent";
    let before = browser.eval(link).await?;
    merge.run("set('survey', '1'); return 0;").await?;
    merge.counts(0).await?;
    let after = browser.eval(link).await?;
    let after = after.as_str().context("no link")?;
    ensure!(
        before != after && after.contains("/seal/2/"),
        "the link is {after}, before {before}"
    );
    went_well(browser, 200).await
}
