//! Single-file pages, opened without a server or a network: the survey in each mode, and the results page.

use std::net::TcpListener;

use anyhow::{Context, Result, ensure};
use medskick_survey::export::Dialect;
use medskick_tests::{
    axe,
    browser::{Browser, DESKTOP, PHONE},
    engine::limits::{self, FROM_A_FILE},
    group, in_each_engine,
    merge::{Merge, NOBODYS_KEY, PASSPHRASE, unpacked},
    phone::Phone,
    portable::{Stick, collect},
    saved::{on_its_way, same},
    site::{self, Site},
    survey::{EXCEL, STATISTICS, Survey},
    workshop::{Workshop, cells, released, ticked},
};
use serde_json::{Value, json};
use tempfile::TempDir;

in_each_engine!(;
    a_respondent_goes_through_from_a_file,
    a_group_answers_from_a_file,
    files_alone_lead_to_a_result,
    what_is_kept_is_there_after_a_reload,
    a_file_lacks_what_the_list_says,
);

/// All state that a browser could have stored, and the requested URLs. Leaves out blob and data URLs, which never leave the page.
const LEFT: &str = "[document.cookie, localStorage.length, sessionStorage.length, window.name, history.state, \
    performance.getEntriesByType('resource').map(e => e.name).filter(name => !/^(blob|data):/.test(name))]";

async fn left_nothing(browser: &Browser) -> Result<()> {
    let left = browser.eval(LEFT).await?;
    let nothing = json!(["", 0, 0, "", null, []]);
    ensure!(left == nothing, "kept or asked for: {left}");
    Ok(())
}

async fn a_respondent_goes_through_from_a_file(browser: &Browser, site: Site) -> Result<()> {
    drop(site);
    for (language, dir) in [("sv", "ltr"), ("ar", "rtl")] {
        let stick = Stick::of(language, None, false).await?;
        browser.goto(&stick.url()).await?;
        let survey = Survey::ready_in(browser, stick.folder()).await?;
        let direction = browser
            .eval("getComputedStyle(document.querySelector('medskick-survey').shadowRoot.querySelector('.ms')).direction")
            .await?;
        ensure!(direction == dir, "written {direction}");
        let steps = browser.eval("history.length").await?;
        survey.everyday().await?;
        for (button, wanted) in [("save-excel", EXCEL), ("save-statistics", STATISTICS)] {
            on_its_way::watch(browser).await?;
            survey.press(button).await?;
            same(&on_its_way::taken(browser).await?, wanted.as_bytes())?;
        }
        survey.press("close").await?;
        let shown = survey.text().await?;
        ensure!(shown.contains(survey.word("left-text")?), "{shown}");
        ensure!(
            browser.eval("history.length").await? == steps,
            "a step more is in the history"
        );
        left_nothing(browser).await?;
    }
    Ok(())
}

async fn a_group_answers_from_a_file(browser: &Browser, site: Site) -> Result<()> {
    drop(site);
    let stick = Stick::of("ar", None, true).await?;
    let tablet = Workshop::open_in(browser, &stick.url(), stick.folder()).await?;
    tablet.set_up().await?;
    tablet.group(0..12).await?;
    tablet.close().await?;
    let (shown, wanted) = (
        tablet.tables().await?,
        cells(&released(&tablet.survey(), 12)?),
    );
    ensure!(shown == wanted, "{shown}\ninstead of\n{wanted}");
    left_nothing(browser).await
}

/// Creates a key, answers on phones and a tablet, and aggregates the responses. Every page is a single file without a network.
async fn files_alone_lead_to_a_result(browser: &Browser, site: Site) -> Result<()> {
    drop(site);
    let page = collect("sv")?;
    let merge = Merge::open_at(browser, &page).await?;
    on_its_way::watch(browser).await?;
    let public = merge.make_key().await?;
    let key = String::from_utf8(on_its_way::taken(browser).await?)?;
    left_nothing(browser).await?;

    let stick = Stick::of("sv", Some(&public), false).await?;
    let mut codes = Vec::new();
    for n in 0..3 {
        let phone = Phone::open_in(browser, &stick.url(), stick.folder()).await?;
        phone.answer(&ticked(n)).await?;
        phone.press("seal").await?;
        let code = phone.scanned().await?;
        ensure!(code == phone.line().await?, "the code is another");
        codes.push(code);
        left_nothing(browser).await?;
    }
    let stick = Stick::of("sv", Some(&public), true).await?;
    browser.goto("about:blank").await?;
    let tablet = Workshop::open_in(browser, &stick.url(), stick.folder()).await?;
    let file = group::hands_over(browser, &tablet, 3..12).await?;
    left_nothing(browser).await?;

    browser.goto("about:blank").await?;
    let merge = Merge::open_at(browser, &page).await?;
    merge.open_key(&key, PASSPHRASE).await?;
    merge.paste(&codes.join("\n")).await?;
    merge
        .files(&[("platta.txt", &file), ("igen.txt", &file)])
        .await?;
    merge.counts(12).await?;
    merge.release().await?;
    let wanted = released(&site::survey("everyday")?, 12)?;
    let (shown, cells) = (merge.tables().await?, cells(&wanted));
    ensure!(shown == cells, "{shown}\ninstead of\n{cells}");
    on_its_way::watch(browser).await?;
    merge
        .run("press('package', 'statistics'); return 0;")
        .await?;
    let folder = TempDir::new()?;
    unpacked(&on_its_way::taken(browser).await?, folder.path())?;
    let summary = std::fs::read(folder.path().join("summary.csv"))?;
    same(&summary, &wanted.summary_csv(Dialect::Statistics))?;
    left_nothing(browser).await
}

/// The tablet stores sealed responses when it runs from a file, as it does on the site (S47).
async fn what_is_kept_is_there_after_a_reload(browser: &Browser, site: Site) -> Result<()> {
    drop(site);
    let stick = Stick::of("sv", Some(NOBODYS_KEY), true).await?;
    let tablet = Workshop::open_in(browser, &stick.url(), stick.folder()).await?;
    group::goes_on_after_a_reload(browser, &tablet).await?;
    left_nothing(browser).await
}

async fn a_file_lacks_what_the_list_says(browser: &Browser, site: Site) -> Result<()> {
    drop(site);
    browser.goto(&collect("sv")?).await?;
    limits::hold(browser, &FROM_A_FILE).await
}

/// All single-file pages: name, fixture and URL.
async fn every_file() -> Result<Vec<(String, Option<Stick>, String)>> {
    let mut files = Vec::new();
    for language in ["sv", "ar"] {
        for (name, key, workshop) in [
            ("own", None, false),
            ("sealed", Some(NOBODYS_KEY), false),
            ("tablet", Some(NOBODYS_KEY), true),
        ] {
            let stick = Stick::of(language, key, workshop).await?;
            let url = stick.url();
            files.push((format!("file-{name}-{language}"), Some(stick), url));
        }
        files.push((format!("file-collect-{language}"), None, collect(language)?));
    }
    Ok(files)
}

const READY: &str = "[...document.querySelectorAll('medskick-survey, medskick-workshop, medskick-collect, medskick-merge')].every(e => e.dataset.state === 'ready')";

#[tokio::test(flavor = "multi_thread")]
async fn every_file_is_accessible_and_its_policy_is_kept() -> Result<()> {
    let browser = Browser::open().await?;
    let mut faults = Vec::new();
    for (name, _stick, url) in every_file().await? {
        for (scheme, size) in [("light", PHONE), ("dark", DESKTOP)] {
            browser.scheme(scheme).await?;
            browser.size(size).await?;
            browser.goto(&url).await?;
            browser.wait_for(READY).await?;
            let mut found = axe::findings(&browser).await?;
            found.extend(browser.console().await?);
            let violations = browser.violations().await?;
            if violations != json!([]) {
                found.push(violations.to_string());
            }
            found.extend(browser.requests().await?);
            let width = browser
                .eval("[document.documentElement.scrollWidth, innerWidth]")
                .await?;
            if width[0].as_u64() > width[1].as_u64() {
                found.push(format!("scrolls sideways: {width}"));
            }
            browser.stores_nothing().await?;
            faults.extend(found.into_iter().map(|fault| format!("{name}: {fault}")));
            browser.picture(&format!("{name}-{scheme}")).await?;
        }
    }
    browser.close().await?;
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn s40_a_file_can_ask_nobody_for_anything() -> Result<()> {
    let browser = Browser::open().await?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    // This tests the policy, not the widget: even an injected script cannot send a request.
    let ask = format!(
        "(async page => {{ for (const ask of [() => fetch(page), () => import(page), () => new EventSource(page), \
         () => new WebSocket('ws' + page.slice(4)), () => navigator.sendBeacon(page, 'x'), \
         () => {{ const image = new Image(); image.src = page; return image.decode(); }}]) \
         await Promise.resolve().then(ask).catch(() => 0); return 0; }})('http://{}/')",
        listener.local_addr()?
    );
    for (name, _stick, url) in every_file().await? {
        browser.goto(&url).await?;
        browser.wait_for(READY).await?;
        browser.eval(&ask).await?;
        let stopped = browser
            .wait_for("window.__violations.length >= 6 ? window.__violations.join('\\n') : null")
            .await?;
        let stopped = stopped.as_str().context("no list")?;
        for what in ["connect-src", "script-src", "img-src"] {
            ensure!(
                stopped.contains(what),
                "{name}: {what} stops nothing: {stopped}"
            );
        }
        let refused = browser
            .eval("(() => { try { const s = document.createElement('script'); s.text = '1'; return s.text; } catch (e) { return e.name; } })()")
            .await?;
        ensure!(refused == "TypeError", "{name}: Trusted Types do not hold");
    }
    browser.close().await?;
    ensure!(listener.accept().is_err(), "somebody was asked");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn s42_without_script_the_questions_and_who_helps_can_be_read() -> Result<()> {
    let browser = Browser::open().await?;
    browser.size(PHONE).await?;
    browser.without_script(true).await?;
    for (key, workshop) in [(None, false), (Some(NOBODYS_KEY), false), (None, true)] {
        let stick = Stick::of("sv", key, workshop).await?;
        browser.goto(&stick.url()).await?;
        let bundle: Value = serde_json::from_str(
            browser
                .eval("document.getElementById('survey.json').textContent")
                .await?
                .as_str()
                .context("no survey")?,
        )?;
        browser
            .eval("(document.querySelectorAll('details').forEach(it => it.open = true), 0)")
            .await?;
        let text = browser.eval("document.body.innerText").await?;
        let text = text.as_str().context("no text")?.replace('\u{a0}', " ");
        let pages = bundle["survey"]["pages"].as_array().into_iter().flatten();
        let questions = pages
            .flat_map(|page| page["questions"].as_array())
            .flatten();
        let labels: Vec<&str> = questions.filter_map(|it| it["label"].as_str()).collect();
        let helpers = bundle["help"].as_array().into_iter().flatten();
        let helpers: Vec<&str> = helpers.filter_map(|it| it["contact"].as_str()).collect();
        ensure!(labels.len() > 5 && helpers.len() > 3, "{bundle}");
        for said in labels.into_iter().chain(helpers) {
            let said = said.replace('\u{a0}', " ");
            ensure!(text.contains(&said), "«{said}» is not in\n{text}");
        }
    }
    browser.picture("file-without-script").await?;
    browser.close().await
}

/// A modification of the file.
type Change<'a> = &'a dyn Fn(&str) -> String;

#[tokio::test(flavor = "multi_thread")]
async fn s43_a_file_that_is_not_whole_or_whose_key_is_none_says_so() -> Result<()> {
    let browser = Browser::open().await?;
    let cut = |html: &str| {
        let end = html.find("id=\"survey.json\"").unwrap_or_default() + 2000;
        html[..html.floor_char_boundary(end)].to_owned()
    };
    let within_the_widget = |html: &str| {
        let end = html.find("id=\"collect.wasm\"").unwrap_or_default() + 2000;
        html[..end].to_owned()
    };
    let slip = |html: &str| html.replace("PUBLICAAAQE", "PUBLICAAAQF");
    let changes: [(&str, Change); 3] = [
        ("damaged", &cut),
        ("damaged", &within_the_widget),
        ("key", &slip),
    ];
    for (kind, change) in changes {
        let stick = Stick::of("sv", Some(NOBODYS_KEY), false).await?;
        stick.change(change)?;
        browser.goto(&stick.url()).await?;
        browser
            .wait_for(&format!(
                "document.querySelector('medskick-collect')?.dataset.failure === '{kind}'"
            ))
            .await?;
        let told = browser
            .eval("(e => e.shadowRoot.querySelector('[role=alert]').textContent === JSON.parse(e.dataset.failures)[e.dataset.failure] \
                && document.querySelector('.paper summary').getClientRects().length > 0)(document.querySelector('medskick-collect'))")
            .await?;
        ensure!(told == true, "{kind}: nobody is told what to do");
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_can_be_saved_by_its_link_and_its_links_lead_to_the_site() -> Result<()> {
    let (browser, site) = (Browser::open().await?, Site::serve().await?);
    let downloads = TempDir::new()?;
    browser.download_to(downloads.path()).await?;
    browser.goto(&site.url("/ar/collect/")).await?;
    browser
        .click("document.querySelector('a[download]')")
        .await?;
    let saved = medskick_tests::saved::arrived(downloads.path(), "html").await?;
    same(
        &saved,
        &std::fs::read(site::dist()?.join("saved/collect.ar.html"))?,
    )?;
    drop(site);

    let merge = Merge::open_at(&browser, &collect("ar")?).await?;
    merge.make_key().await?;
    let links = merge
        .run("return [...root().querySelectorAll('.link a')].map(it => it.href);")
        .await?;
    let links: Vec<String> = serde_json::from_value(links)?;
    ensure!(links.len() == 2, "{links:?}");
    for link in links {
        ensure!(link.starts_with("https://"), "a link leads to {link}");
    }
    let dead = browser
        .eval("[...document.querySelectorAll('a')].map(it => it.href).filter(it => it.startsWith('file:'))")
        .await?;
    ensure!(dead == json!([]), "these lead nowhere: {dead}");
    browser.close().await
}
