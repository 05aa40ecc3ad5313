//! The tablet in a group: which responses count, who sees what, what is released and what remains.

use anyhow::{Context, Result, ensure};
use medskick_survey::export::Dialect;
use medskick_tests::{
    axe,
    browser::{Browser, DESKTOP, PHONE, Way},
    room::Room,
    saved::{arrived, downloaded, same},
    site::Site,
    workshop::{PIN, Workshop, cells, released, ticked},
};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn of_twelve_leaves_what_the_release_rules_give() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.tablet().await?;
    tablet.set_up().await?;
    room.browser.requests().await?;
    for n in 0..12 {
        tablet.answer(&ticked(n)).await?;
        let saves = tablet
            .run("return root().querySelector('[data-does=excel]') !== null;")
            .await?;
        ensure!(saves == false, "a respondent is offered a file");
        tablet.hand_in().await?;
        // Between two respondents, the screen reveals nothing about earlier responses.
        let text = tablet.text().await?;
        ensure!(!text.contains(&(n + 1).to_string()), "it says {text}");
    }
    // Refusing, stopping and deleting at the end do not count.
    tablet.press("round-start").await?;
    tablet.press("leave").await?;
    tablet.answer(&ticked(0)).await?;
    tablet.press("round-leave").await?;

    tablet.press("lead").await?;
    tablet.pin(PIN).await?;
    let count = tablet.word("count")?.replace("{count}", "12");
    ensure!(
        tablet.text().await?.contains(&count),
        "{}",
        tablet.text().await?
    );
    tablet.press("hand-over").await?;
    tablet.close().await?;
    ensure!(
        tablet.says("result-title").await?,
        "{}",
        tablet.text().await?
    );
    let least = tablet.word("no-rows-few")?.replace("{least}", "30");
    ensure!(
        tablet.text().await?.contains(&least),
        "rows are not refused"
    );

    let wanted = released(&tablet.survey(), 12)?;
    for (program, dialect) in [
        ("excel", Dialect::Excel),
        ("statistics", Dialect::Statistics),
    ] {
        save(&tablet, "file-save", "summary.csv", program).await?;
        same(
            &downloaded(room.downloads.path()).await?,
            &wanted.summary_csv(dialect),
        )?;
    }
    let (shown, wanted) = (tablet.tables().await?, cells(&wanted));
    ensure!(shown == wanted, "{shown}\ninstead of\n{wanted}");
    let asked = room.browser.requests().await?;
    ensure!(asked.is_empty(), "the workshop asked for {asked:?}");
    let stored = room.browser.stored().await?;
    ensure!(
        stored
            == json!({ "cookie": "", "local": [], "session": [], "databases": [], "caches": [], "workers": 0, "files": [] }),
        "stored: {stored}"
    );
    tablet.press("result-delete").await?;
    tablet.press("result-delete-now").await?;
    ensure!(
        tablet.says("setup-title").await?,
        "the result is still there"
    );
    room.left().await
}

async fn save(tablet: &Workshop<'_>, does: &str, name: &str, program: &str) -> Result<()> {
    let button = format!("[data-does={does}][name=\"{name}\"][value={program}]");
    tablet
        .run(&format!(
            "root().querySelector('{button}').click(); return 0;"
        ))
        .await
        .map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_need_a_reason_that_goes_with_them() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.tablet().await?;
    tablet.set_up().await?;
    tablet.group(0..36).await?;
    tablet.close().await?;
    let package = "datapackage.json";
    save(&tablet, "file-save-rows", package, "statistics").await?;
    ensure!(tablet.says("no-reason").await?, "{}", tablet.text().await?);
    tablet
        .run("root().querySelector('input[name=reason]').value = 'Studien Ringar, universitetet'; return 0;")
        .await?;
    save(&tablet, "file-save-rows", package, "statistics").await?;
    let package = arrived(room.downloads.path(), "json").await?;
    ensure!(
        String::from_utf8(package)?.contains("Studien Ringar, universitetet"),
        "the reason is not in datapackage.json"
    );
    save(&tablet, "file-save-rows", "everyday.csv", "statistics").await?;
    let rows = downloaded(room.downloads.path()).await?;
    let rows = String::from_utf8(rows)?.lines().count();
    ensure!(rows == 37, "{rows} lines instead of a header and 36 rows");
    room.left().await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_nine_nothing_leaves() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.tablet().await?;
    tablet.set_up().await?;
    tablet.group(0..9).await?;
    tablet.close().await?;
    ensure!(tablet.says("few-title").await?, "{}", tablet.text().await?);
    let offered = tablet
        .run("return root().querySelectorAll('table, [data-does^=file]').length;")
        .await?;
    ensure!(offered == 0, "{offered} tables and files");
    tablet.press("result-delete-now").await?;
    ensure!(
        tablet.says("setup-title").await?,
        "{}",
        tablet.text().await?
    );
    room.left().await
}

/// Opens the question whether to close the batch and checks its text for `count` responses. With too few responses, the button
/// that keeps the batch open has the focus and is the only highlighted one.
async fn asked_about(tablet: &Workshop<'_>, id: &str, count: usize) -> Result<()> {
    tablet.press("lead").await?;
    tablet.pin(PIN).await?;
    tablet.press("batch-close").await?;
    let word = tablet.word(id)?.replace("{count}", &count.to_string());
    let word = word.replace("{least}", "10");
    let text = tablet.text().await?;
    ensure!(text.contains(&word), "not «{word}» of {count}: {text}");
    let first = tablet
        .run("return [...root().querySelectorAll('button.first')].map(it => [it.dataset.does, it === root().activeElement]);")
        .await?;
    let wanted = match count < 10 {
        true => json!([["batch-keep-open", true]]),
        false => json!([]),
    };
    ensure!(first == wanted, "{count}: {first}");
    axe_finds_nothing(tablet.browser, id).await?;
    tablet.press("batch-keep-open").await?;
    tablet.tells("leader-title").await?;
    tablet.press("hand-over").await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_nine_the_leader_is_told_what_closing_deletes_before_it_does() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.tablet().await?;
    tablet.set_up().await?;
    asked_about(&tablet, "closing-none", 0).await?;
    tablet.group(0..9).await?;
    asked_about(&tablet, "closing-few", 9).await?;
    tablet.group(9..10).await?;
    asked_about(&tablet, "closing-text", 10).await?;
    room.left().await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_nine_that_are_sealed_closing_deletes_none_and_says_so() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.sealed().await?;
    tablet.set_up().await?;
    asked_about(&tablet, "sealed-closing-none", 0).await?;
    tablet.group(0..9).await?;
    asked_about(&tablet, "sealed-closing-few", 9).await?;
    tablet.close().await?;
    let count = tablet.word("count")?.replace("{count}", "9");
    let text = tablet.text().await?;
    ensure!(text.contains(&count), "{text}");
    room.left().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tablet_that_is_put_down_forgets_the_answers() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.tablet().await?;
    tablet.set_up().await?;
    ensure!(tablet.waits().await? == json!([]), "nobody is answering");
    tablet.press("round-start").await?;
    tablet.press("start").await?;
    let tick =
        "root().querySelector('input').click(); root().querySelector('input').focus(); return 0;";
    tablet.run(tick).await?;
    // The time can be extended any number of times. WCAG 2.2.1 requires at least ten.
    for _ in 0..12 {
        tablet.pass(45).await?;
        ensure!(
            tablet.waits().await? == json!([20]),
            "{}",
            tablet.waits().await?
        );
        let warned = tablet
            .run("const e = root().activeElement; return [e.dataset.does, e.closest('[role=alertdialog]') !== null, root().querySelector('[inert] input').checked];")
            .await?;
        ensure!(
            warned == json!(["round-here", true, true]),
            "focus, dialog, the tick: {warned}"
        );
        tablet.press("round-here").await?;
        let back = tablet
            .run("const e = root().activeElement; return [e.localName, e.checked, root().querySelector('[inert], [role=alertdialog]') === null];")
            .await?;
        ensure!(
            back == json!(["input", true, true]),
            "focus, the tick, no dialog: {back}"
        );
    }
    axe_finds_nothing(&room.browser, "after the warning").await?;
    tablet.pass(45).await?;
    axe_finds_nothing(&room.browser, "the warning").await?;
    room.browser.picture("workshop-warned").await?;
    tablet.pass(20).await?;
    ensure!(
        tablet.says("nobody-there").await?,
        "{}",
        tablet.text().await?
    );
    tablet.press("round-start").await?;
    tablet.press("start").await?;
    let ticks = tablet
        .run("return root().querySelectorAll('input:checked').length;")
        .await?;
    ensure!(ticks == 0, "{ticks} ticks of the one before");
    tablet.press("leave").await?;
    tablet.press("lead").await?;
    tablet.pin(PIN).await?;
    let count = tablet.word("count")?.replace("{count}", "0");
    ensure!(tablet.text().await?.contains(&count), "it counted");
    room.left().await
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_pin_opens_and_wrong_ones_cost_time() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.tablet().await?;
    tablet.pin("12").await?;
    ensure!(tablet.says("no-pin").await?, "{}", tablet.text().await?);
    tablet.set_up().await?;
    tablet.press("lead").await?;
    for _ in 0..4 {
        tablet.pin("1111").await?;
        ensure!(tablet.says("wrong-pin").await?, "{}", tablet.text().await?);
    }
    tablet.pin("1111").await?;
    ensure!(
        tablet.waits().await? == json!([30]),
        "{}",
        tablet.waits().await?
    );
    tablet.pin(PIN).await?;
    ensure!(tablet.says("gate-title").await?, "the right one, too early");
    tablet.pass(30).await?;
    ensure!(tablet.says("wait-over").await?, "{}", tablet.text().await?);
    // A keyboard may type digits of another script.
    tablet.pin("٢٤٦٨").await?;
    ensure!(
        tablet.says("leader-title").await?,
        "{}",
        tablet.text().await?
    );
    let kept = tablet
        .run(&format!(
            "return [root().innerHTML, document.documentElement.outerHTML].some(it => it.includes('{PIN}'));"
        ))
        .await?;
    ensure!(kept == false, "the PIN is in the page");
    room.left().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_left_starts_from_the_beginning_and_says_so() -> Result<()> {
    let room = Room::new().await?;
    let tablet = room.tablet().await?;
    tablet.set_up().await?;
    tablet.answer(&ticked(0)).await?;
    let asks = "const e = new Event('beforeunload', { cancelable: true }); dispatchEvent(e); return e.defaultPrevented;";
    ensure!(
        tablet.run(asks).await? == false,
        "nothing is there to lose yet"
    );
    tablet.hand_in().await?;
    ensure!(tablet.run(asks).await? == true, "the browser does not ask");
    tablet
        .run("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); return 0;")
        .await?;
    ensure!(tablet.says("gone").await?, "{}", tablet.text().await?);
    ensure!(tablet.run(asks).await? == false, "there is nothing to lose");
    room.browser.travel(Way::Reload).await?;
    Workshop::ready(&room.browser).await?;
    ensure!(
        tablet.says("setup-title").await?,
        "{}",
        tablet.text().await?
    );
    room.left().await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_can_be_used_by_everybody() -> Result<()> {
    for (language, scheme, size) in [("sv", "light", PHONE), ("ar", "dark", DESKTOP)] {
        let site = Site::serve().await?;
        let browser = Browser::open().await?;
        browser.size(size).await?;
        browser.scheme(scheme).await?;
        let tablet = Workshop::open(&browser, &site, language, 1).await?;
        let look = async |screen: &str| {
            browser
                .picture(&format!("workshop-{language}-{screen}"))
                .await?;
            axe_finds_nothing(&browser, screen).await?;
            let small = tablet
                .run("return screens().flatMap(it => [...it.querySelectorAll('button, input[type=password], input[type=text]')]).filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML);")
                .await?;
            ensure!(
                small == json!([]),
                "{screen}: smaller than a thumb: {small}"
            );
            let wide = browser
                .eval("document.documentElement.scrollWidth > innerWidth")
                .await?;
            ensure!(wide == false, "{screen} scrolls sideways");
            let heading = tablet
                .run("return root().activeElement?.className;")
                .await?;
            ensure!(
                heading == "heading" || screen == "set-up",
                "{screen}: the focus is on {heading}"
            );
            anyhow::Ok(())
        };
        look("set-up").await?;
        tablet.set_up().await?;
        look("hand-over").await?;
        tablet.answer(&ticked(0)).await?;
        look("hand-in").await?;
        tablet.hand_in().await?;
        tablet.group(1..15).await?;
        tablet.press("lead").await?;
        look("gate").await?;
        tablet.pin(PIN).await?;
        look("leader").await?;
        tablet.press("batch-close").await?;
        look("closing").await?;
        tablet.press("batch-close-now").await?;
        look("result").await?;
        tablet.press("result-delete").await?;
        look("deleting").await?;
        let violations = browser.violations().await?;
        ensure!(violations == json!([]), "{violations}");
        let console = browser.console().await?;
        ensure!(console.is_empty(), "{console:?}");
        browser.close().await?;
    }
    Ok(())
}

async fn axe_finds_nothing(browser: &Browser, screen: &str) -> Result<()> {
    let findings = axe::findings(browser).await.context("axe")?;
    ensure!(findings.is_empty(), "{screen}: {}", findings.join("\n"));
    Ok(())
}
