//! The survey in each engine: to the end in both writing directions, with the keyboard only, in a frame, and after going back.

use anyhow::{Context, Result, ensure};
use medskick_tests::{
    browser::{Browser, Way},
    engine::limits::{self, USES},
    group,
    host::{self, Fault, Host},
    in_each_engine,
    merge::NOBODYS_KEY,
    saved::on_its_way,
    site::Site,
    survey::{EXCEL, STATISTICS, Survey},
    workshop::{Workshop, cells, released},
};
use serde_json::{Value, json};

in_each_engine!(
    to_the_end_in_swedish,
    in_a_sandboxed_frame;
    to_the_end_in_arabic,
    with_the_keyboard_alone,
    nothing_is_kept_on_any_way_back,
    a_frame_without_a_sandbox_has_one,
    a_page_for_frames_opened_by_itself_works,
    from_a_server_without_headers_the_page_keeps_its_policy,
    buttons_without_a_script_say_so,
    a_policy_against_webassembly_is_told_from_a_browser_without_it,
    in_a_group_on_one_tablet,
    what_is_kept_is_there_after_a_reload,
    it_lacks_what_the_list_says,
);

const ELEMENT: &str = "document.querySelector('medskick-survey')";
const ROOT: &str = "document.querySelector('medskick-survey').shadowRoot";
/// All state that a browser could have stored, as far as a script can read it.
const KEPT: &str = "[document.cookie, localStorage.length, sessionStorage.length, window.name, history.state, document.title, \
    history.length]";

async fn to_the_end_in_swedish(browser: &Browser, site: Site) -> Result<()> {
    to_the_end(browser, site, "sv", "ltr").await
}

async fn to_the_end_in_arabic(browser: &Browser, site: Site) -> Result<()> {
    to_the_end(browser, site, "ar", "rtl").await
}

/// Gives the answers of `journey.rs`. Once the survey is ready, no server runs.
async fn to_the_end(browser: &Browser, site: Site, language: &str, dir: &str) -> Result<()> {
    let origin = site.url("/");
    browser
        .goto(&site.url(&format!("/{language}/survey/1/")))
        .await?;
    let survey = Survey::ready(browser).await?;
    let before = asked(browser).await?;
    let kept = browser.eval(KEPT).await?;
    drop(site);
    let direction = browser
        .eval(&format!(
            "getComputedStyle({ROOT}.querySelector('.ms')).direction"
        ))
        .await?;
    ensure!(direction == dir, "written {direction}");

    survey.everyday().await?;
    for (button, wanted) in [("save-excel", EXCEL), ("save-statistics", STATISTICS)] {
        let saved = saved(browser, &survey, button).await?;
        ensure!(saved == wanted, "{button}\n{saved}\ninstead of\n{wanted}");
    }
    survey.press("close").await?;
    let shown = survey.text().await?;
    ensure!(
        shown.contains(survey.word("left-text")?),
        "the last screen is\n{shown}"
    );

    let after = asked(browser).await?;
    ensure!(
        after == before,
        "after it was ready it asked for {after}, before for {before}"
    );
    let others = before.as_array().into_iter().flatten();
    let others: Vec<_> = others
        .filter(|url| !url.as_str().is_some_and(|it| it.starts_with(&origin)))
        .collect();
    ensure!(others.is_empty(), "somebody else is asked: {others:?}");
    ensure!(
        browser.eval(KEPT).await? == kept,
        "something is kept, or a step more is in the history"
    );
    Ok(())
}

/// The URLs that the page has requested. Leaves out blobs, which never leave the page, and the icon, which may load at any time.
async fn asked(browser: &Browser) -> Result<Value> {
    browser
        .eval("performance.getEntriesByType('resource').map(e => e.name).filter(name => !name.startsWith('blob:') && !name.includes('/favicon')).sort()")
        .await
}

/// The content of the file that a button saves.
async fn saved(browser: &Browser, survey: &Survey<'_>, button: &str) -> Result<String> {
    on_its_way::watch(browser).await?;
    survey.press(button).await?;
    Ok(String::from_utf8(on_its_way::taken(browser).await?)?)
}

const TAB: &str = "\u{e004}";
const SPACE: &str = " ";
const ENTER: &str = "\u{e007}";

async fn with_the_keyboard_alone(browser: &Browser, site: Site) -> Result<()> {
    browser.goto(&site.url("/sv/survey/1/")).await?;
    Survey::ready(browser).await?;
    browser
        .eval(&format!(
            "({ROOT}.querySelector('[data-does=help]').focus(), 0)"
        ))
        .await?;
    tab_to(browser, "[data-does=start]").await?;
    browser.keys(ENTER).await?;
    on_page(browser, 1).await?;
    tab_to(browser, "[name=q0][value='2']").await?;
    browser.keys(SPACE).await?;
    tab_to(browser, "[name=q1]").await?;
    browser.keys(SPACE).await?;
    // Arrow down moves to the next radio button.
    browser.keys("\u{e015}").await?;
    let ticked = browser
        .eval(&format!(
            "[...{ROOT}.querySelectorAll('input:checked')].map(e => e.name + e.value)"
        ))
        .await?;
    ensure!(ticked == json!(["q02", "q11"]), "ticked is {ticked}");
    tab_to(browser, "[data-does=next]").await?;
    browser.keys(ENTER).await?;
    on_page(browser, 2).await?;
    tab_to(browser, "[data-does=skip2]").await?;
    browser.keys(SPACE).await?;
    let skipped = browser
        .eval(&format!("{ROOT}.activeElement.dataset.does"))
        .await?;
    ensure!(
        skipped == "skip2",
        "after skipping the focus is on {skipped}"
    );
    tab_to(browser, "[data-does=back]").await?;
    browser.keys(ENTER).await?;
    on_page(browser, 1).await
}

/// Presses Tab until the focused element matches the selector.
async fn tab_to(browser: &Browser, selector: &str) -> Result<()> {
    for _ in 0..40 {
        let there = format!("!!{ROOT}.activeElement?.matches({selector:?})");
        if browser.eval(&there).await? == true {
            return Ok(());
        }
        browser.keys(TAB).await?;
    }
    let focus = browser
        .eval(&format!(
            "{ROOT}.activeElement?.outerHTML ?? document.activeElement?.outerHTML"
        ))
        .await?;
    anyhow::bail!("Tab does not lead to {selector}; the focus is on {focus}")
}

/// Waits until the heading of page `number` has the focus, so that a screen reader reads it and Tab continues from there.
async fn on_page(browser: &Browser, number: u8) -> Result<()> {
    browser
        .wait_for(&format!("{ROOT}.activeElement?.matches('.heading') && {ROOT}.activeElement.textContent.includes('{number} ')"))
        .await
        .with_context(|| format!("page {number}"))
        .map(drop)
}

async fn nothing_is_kept_on_any_way_back(browser: &Browser, site: Site) -> Result<()> {
    let page = site.url("/sv/survey/1/");
    browser.goto(&site.url("/sv/guides/")).await?;
    browser.goto(&page).await?;
    for ways in [
        &[Way::Reload][..],
        &[Way::Back, Way::Forward],
        &[Way::Forward],
    ] {
        let survey = Survey::ready(browser).await?;
        survey.press("start").await?;
        survey.choose("free_time", "sport").await?;
        let leaves = matches!(ways, [Way::Forward]);
        if leaves {
            browser.goto(&site.url("/sv/")).await?;
            browser.travel(Way::Back).await?;
        } else {
            for way in ways {
                browser.travel(*way).await?;
            }
        }
        browser
            .wait_for(&format!(
                "location.href === '{page}' && {ELEMENT}?.dataset.state === 'ready'"
            ))
            .await?;
        let fresh = browser.eval(&format!("[{ROOT}.querySelectorAll('input').length, !!{ROOT}.querySelector('[data-does=start]')]")).await?;
        ensure!(
            fresh == json!([0, true]),
            "after {ways:?} there are inputs, a start: {fresh}"
        );
        let kept = browser
            .eval("[document.cookie, localStorage.length, sessionStorage.length]")
            .await?;
        ensure!(kept == json!(["", 0, 0]), "after {ways:?} is kept: {kept}");
    }
    Ok(())
}

async fn in_a_group_on_one_tablet(browser: &Browser, site: Site) -> Result<()> {
    let tablet = Workshop::open(browser, &site, "ar", 1).await?;
    tablet.set_up().await?;
    tablet.group(0..12).await?;
    tablet.close().await?;
    let (shown, wanted) = (
        tablet.tables().await?,
        cells(&released(&tablet.survey(), 12)?),
    );
    ensure!(shown == wanted, "{shown}\ninstead of\n{wanted}");
    Ok(())
}

async fn in_a_sandboxed_frame(browser: &Browser, site: Site) -> Result<()> {
    let host = Host::case("frame", &site.url("")).await?;
    browser.goto(host.origin()).await?;
    browser.wait_for("heard.length === 2").await?;
    browser.enter_frame().await?;
    let survey = Survey::ready(browser).await?;
    let stores = browser
        .eval("(() => { try { return localStorage.length; } catch (e) { return e.name; } })()")
        .await?;
    ensure!(
        stores == "SecurityError",
        "a frame in the sandbox has storage: {stores}"
    );
    survey.press("start").await?;
    survey.choose("free_time", "sport").await?;
    survey.press("stop").await?;
    survey.press("again").await?;
    // Messages arrive in order: an extra message from the survey would arrive before this one.
    browser.eval("(parent.postMessage('all', '*'), 0)").await?;
    browser.leave_frame().await?;
    let heard = browser.wait_for("heard.length >= 3 ? heard : null").await?;
    ensure!(
        heard.as_array().is_some_and(|it| it.len() == 3) && heard[2] == "all",
        "the page around hears {heard}"
    );
    Ok(())
}

/// Reads `localStorage`, which throws `SecurityError` in an opaque origin.
const STORAGE: &str =
    "(() => { try { return localStorage.length; } catch (e) { return e.name; } })()";

async fn a_frame_without_a_sandbox_has_one(browser: &Browser, site: Site) -> Result<()> {
    let host = Host::case("frame-without-sandbox", &site.url("")).await?;
    browser.goto(host.origin()).await?;
    browser.enter_frame().await?;
    works_apart(browser).await?;
    browser.leave_frame().await
}

async fn a_page_for_frames_opened_by_itself_works(browser: &Browser, site: Site) -> Result<()> {
    browser.goto(&site.url("/sv/e/1/")).await?;
    works_apart(browser).await
}

/// The survey is ready, accepts answers and runs in an opaque origin.
async fn works_apart(browser: &Browser) -> Result<()> {
    let survey = Survey::ready(browser).await?;
    let stores = browser.eval(STORAGE).await?;
    ensure!(stores == "SecurityError", "it has storage: {stores}");
    survey.press("start").await?;
    survey.choose("free_time", "sport").await?;
    survey.press("next").await?;
    survey.press("stop").await
}

async fn from_a_server_without_headers_the_page_keeps_its_policy(
    browser: &Browser,
    _site: Site,
) -> Result<()> {
    let plain = Host::files(Fault::default()).await?;
    let frame = Host::case("frame", plain.origin()).await?;
    for (page, framed) in [
        (format!("{}/sv/survey/1/", plain.origin()), false),
        (frame.origin().to_owned(), true),
    ] {
        browser.goto(&page).await?;
        if framed {
            browser.enter_frame().await?;
        }
        let survey = Survey::ready(browser).await?;
        let ran = browser
            .eval(
                "(() => { const script = document.createElement('script'); \
                 script.append(document.createTextNode('window.ran = true')); document.head.append(script); return window.ran ?? false; })()",
            )
            .await?;
        ensure!(ran == false, "{page}: a script in the page has run");
        survey.press("start").await?;
        survey.choose("free_time", "sport").await?;
        if framed {
            browser.leave_frame().await?;
        }
    }
    Ok(())
}

async fn buttons_without_a_script_say_so(browser: &Browser, _site: Site) -> Result<()> {
    let fault = Fault {
        file: Some(".js".to_owned()),
        gone: true,
        ..Fault::default()
    };
    let plain = Host::files(fault).await?;
    let frame = Host::case("frame", plain.origin()).await?;
    for page in [&format!("{}/sv/survey/1/", plain.origin()), frame.origin()] {
        browser.goto(page).await?;
        if page == frame.origin() {
            browser.enter_frame().await?;
        }
        let said = browser
            .wait_for(
                "(() => { const line = document.querySelector('.late'); \
                 return getComputedStyle(line).visibility === 'visible' && line.getBoundingClientRect().height > 40 && line.innerText; })()",
            )
            .await?;
        ensure!(
            said.as_str().is_some_and(|it| it.contains("ladda om")),
            "{page} says {said}"
        );
    }
    browser.leave_frame().await
}

async fn a_policy_against_webassembly_is_told_from_a_browser_without_it(
    browser: &Browser,
    _site: Site,
) -> Result<()> {
    let files = Host::files(Fault::default()).await?;
    let page = tokio::task::spawn_blocking({
        let origin = files.origin().to_owned();
        move || host::page("element", &origin)
    })
    .await??;
    let policy = format!("script-src {}", files.origin());
    for (policy, kind) in [(Some(policy), "blocked"), (None, "ready")] {
        let host = Host::page(page.clone(), policy).await?;
        browser.goto(host.origin()).await?;
        let state = browser
            .wait_for(&format!(
                "{ELEMENT}.dataset.failure ?? ({ELEMENT}.dataset.state === 'ready' && 'ready')"
            ))
            .await?;
        ensure!(state == kind, "with this policy the survey is {state}");
    }
    Ok(())
}

/// Stored sealed responses are found after a reload, the round continues with a new PIN, and deletion removes everything.
async fn what_is_kept_is_there_after_a_reload(browser: &Browser, site: Site) -> Result<()> {
    let tablet = Workshop::sealed(browser, &site, "sv", 1, NOBODYS_KEY).await?;
    group::goes_on_after_a_reload(browser, &tablet).await?;
    browser.travel(Way::Reload).await?;
    Workshop::ready(browser).await?;
    tablet.tells("setup-title").await
}

async fn it_lacks_what_the_list_says(browser: &Browser, site: Site) -> Result<()> {
    browser.goto(&site.url("/sv/survey/1/")).await?;
    limits::hold(browser, &USES).await
}
