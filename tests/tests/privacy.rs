//! Checks `docs/PRIVACY.md`: each sentence there names its tests. The promises on the privacy page have theirs in `promises.rs`.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, ensure};
use medskick::build::Purpose;
use medskick_tests::{
    browser::{Browser, PHONE},
    example, memory,
    site::{self, Site},
    survey::Survey,
};
use serde_json::json;

const ROOT: &str = "document.querySelector('medskick-survey').shadowRoot";

#[test]
fn every_sentence_has_a_test() -> Result<()> {
    let document = fs::read_to_string(site::root().join("docs/PRIVACY.md"))?;
    let (_, held) = document.split_once("## What holds").context("no list")?;
    let (held, _) = held.split_once("\n## ").context("the list has no end")?;
    let tests = all_tests()?;
    let mut ids = BTreeSet::new();
    let mut wrong = Vec::new();
    for line in held.lines().filter(|line| !line.trim().is_empty()) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let &[id, _, proof] = cells.as_slice() else {
            wrong.push(format!("not a row of three: {line}"));
            continue;
        };
        if id == "id" || id.starts_with("--") {
            continue;
        }
        if !ids.insert(id.to_owned()) {
            wrong.push(format!("{id} is there twice"));
        }
        let named: Vec<&str> = proof.split('`').skip(1).step_by(2).collect();
        if named.is_empty() {
            wrong.push(format!("{id} names no test"));
        }
        wrong.extend(
            named
                .iter()
                .filter(|name| !tests.contains(**name))
                .map(|name| format!("{id} names `{name}`, which is no test")),
        );
    }
    ensure!(ids.len() >= 14, "only {} sentences", ids.len());
    ensure!(wrong.is_empty(), "docs/PRIVACY.md:\n{}", wrong.join("\n"));
    Ok(())
}

/// The names of all test functions in the project.
fn all_tests() -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    let mut folders: Vec<_> = [
        "tests/tests",
        "site/tests",
        "survey/tests",
        "survey/src",
        "widget",
    ]
    .map(|folder| site::root().join(folder))
    .into();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                names.extend(tests_in(&fs::read_to_string(&path)?));
            }
        }
    }
    Ok(names)
}

/// The functions with `#[test]` or `#[tokio::test]` that are not ignored, and the flows of `in_each_engine!`.
fn tests_in(source: &str) -> Vec<String> {
    let flows = source
        .split_once("\nin_each_engine!(")
        .and_then(|(_, from)| from.split_once(");"));
    let flows = flows.map_or("", |(flows, _)| flows).split([',', ';']);
    let mut names: Vec<String> = flows.map(|name| name.trim().to_owned()).collect();
    let mut marked = false;
    for line in source.lines().map(str::trim) {
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            marked = true;
        } else if line.starts_with("#[ignore") {
            marked = false;
        } else if let Some((_, after)) = line.split_once("fn ") {
            if marked {
                names.extend(after.split('(').next().map(str::to_owned));
            }
            marked = false;
        }
    }
    names
}

#[tokio::test(flavor = "multi_thread")]
async fn s05_the_policy_of_the_page_is_kept() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.goto(&site.url("/sv/survey/1/")).await?;
    let survey = Survey::ready(&browser).await?;
    survey.press("start").await?;
    survey.choose("free_time", "sport").await?;
    survey.press("stop").await?;
    let violations = browser.violations().await?;
    ensure!(violations == json!([]), "{violations}");
    // The policy does forbid something: assigning a string to a script throws.
    let refused = browser
        .eval("(() => { try { const s = document.createElement('script'); s.text = '1'; return s.text; } catch (e) { return e.name; } })()")
        .await?;
    ensure!(
        refused == "TypeError",
        "Trusted Types do not hold: {refused}"
    );
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn s08_messages_to_the_survey_change_nothing() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.goto(&site.url("/sv/e/1/")).await?;
    let survey = Survey::ready(&browser).await?;
    survey.press("start").await?;
    survey.choose("free_time", "sport").await?;
    let look =
        format!("{ROOT}.innerHTML + [...{ROOT}.querySelectorAll('input')].map(e => e.checked)");
    let before = browser.eval(&look).await?;
    // The generator has a fixed seed, so that failures are reproducible.
    let noise = "(async () => { let s = 7; const r = n => (s = (s * 48271) % 2147483647) % n; \
        const v = [null, 0, -1, 65536, '', 'ready', 'closed', {}, [], { t: 'height', v: 9 }, { t: 'wipe' }, { t: 'lang', v: 'ar' }, { t: 'state', v: 'closed', x: 1 }]; \
        for (let i = 0; i < 100000; i++) { const m = r(3) ? v[r(v.length)] : { t: v[r(v.length)], v: v[r(v.length)] }; postMessage(m, '*'); \
        if (i % 2000 === 0) await new Promise(d => setTimeout(d)); } return true; })()";
    browser.eval(noise).await?;
    ensure!(
        browser.eval(&look).await? == before,
        "a message has changed the survey"
    );
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn s09_freed_memory_holds_no_answer() -> Result<()> {
    const SECRET: &str = "violet submarine";
    let folder = tokio::task::spawn_blocking(|| example::fixture("voices")).await??;
    let site = Site::of(folder.path().to_owned()).await?;
    let browser = Browser::open().await?;
    memory::keep(&browser).await?;
    for end in ["stop", "close"] {
        browser.goto(&site.url("/")).await?;
        let survey = Survey::ready_in(&browser, folder.path()).await?;
        survey.press("start").await?;
        survey.press("next").await?;
        survey.press("next").await?;
        browser
            .eval(&format!("{ROOT}.querySelector('textarea').focus()"))
            .await?;
        browser.type_text(SECRET).await?;
        ensure!(
            memory::found(&browser, SECRET).await? > 0,
            "the memory that is searched is not the widget's"
        );
        if end == "close" {
            survey.press("finish").await?;
        }
        survey.press(end).await?;
        let left = memory::found(&browser, SECRET).await?;
        ensure!(
            left == 0,
            "after {end} the words are in the memory {left} times"
        );
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn s11_one_step_in_the_history_under_a_neutral_name() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    browser.size(PHONE).await?;
    browser.goto(&site.url("/sv/survey/1/")).await?;
    let survey = Survey::ready(&browser).await?;
    let told = "[history.length, document.title, location.href]";
    let before = browser.eval(told).await?;
    survey.press("start").await?;
    survey.choose("free_time", "sport").await?;
    survey.press("next").await?;
    survey.press("next").await?;
    survey.press("back").await?;
    survey.press("help").await?;
    survey.press("stop").await?;
    ensure!(
        browser.eval(told).await? == before,
        "the survey has left a mark in the history"
    );
    ensure!(before[1] == "Medskick", "the title is {}", before[1]);
    let address = before[2].as_str().unwrap_or_default();
    ensure!(
        address.ends_with("/sv/survey/1/"),
        "the address is {address}"
    );
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn s13_the_browser_is_asked_to_remember_no_field() -> Result<()> {
    let folder = tokio::task::spawn_blocking(|| example::folder("sv", "ltr")).await??;
    let site = Site::of(folder.path().to_owned()).await?;
    let browser = Browser::open().await?;
    browser.goto(&site.url("/")).await?;
    let survey = Survey::ready_in(&browser, folder.path()).await?;
    survey.press("start").await?;
    for _ in 0..2 {
        let fields = format!(
            "[...{ROOT}.querySelectorAll('input, textarea, form')].filter(e => e.autocomplete !== 'off' || /[^q0-9]/.test(e.name)).length"
        );
        ensure!(
            browser.eval(&fields).await? == 0,
            "a field may be remembered, or its name tells"
        );
        survey.press("next").await?;
    }
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn s14_a_broken_widget_shows_the_way_on_and_no_answer() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    memory::keep(&browser).await?;
    browser.goto(&site.url("/sv/survey/1/")).await?;
    let survey = Survey::ready(&browser).await?;
    survey.press("start").await?;
    survey.choose("free_time", "sport").await?;
    // Overwrites the memory of the module, so that its next step fails.
    browser
        .eval("window.__memories.forEach(it => new Uint8Array(it.buffer).fill(255))")
        .await?;
    browser
        .eval(&format!("{ROOT}.querySelector('[data-does=next]').click()"))
        .await?;
    browser
        .wait_for("document.querySelector('medskick-survey').dataset.state === 'failed'")
        .await?;
    let left = browser
        .eval(&format!("[{ROOT}.querySelectorAll('input').length, {ROOT}.querySelector('[role=alert]').textContent.length > 20, document.querySelector('details.paper') !== null]"))
        .await?;
    ensure!(
        left == json!([0, true, true]),
        "inputs, a message, the paper version: {left}"
    );
    let console = browser.console().await?;
    ensure!(
        console
            .iter()
            .any(|line| line.contains("medskick-survey> broken: the widget stopped working")),
        "the site's owner is told {console:?}"
    );
    browser.close().await
}

#[test]
fn s12_all_that_the_widget_can_ask_of_the_browser() -> Result<()> {
    let folder = site::dist()?.join("w");
    // The preview is not size-optimised, so its modules have more imports.
    let unused = match site::purpose() {
        Purpose::Publish => "",
        Purpose::Preview => include_str!("golden/imports.preview.txt"),
    };
    let own = include_str!("golden/imports.txt").lines();
    let own: BTreeSet<&str> = own.chain(unused.lines()).collect();
    let around = include_str!("golden/imports.workshop.txt").lines();
    let known: BTreeSet<&str> = around.chain(own.iter().copied()).collect();
    let with = |more: &'static str| -> BTreeSet<&str> {
        more.lines().chain(known.iter().copied()).collect()
    };
    // Only the module of the tablet may import the database.
    let workshop = with(include_str!("golden/imports.kept.txt"));
    let collect = with(include_str!("golden/imports.collect.txt"));
    let merge = with(include_str!("golden/imports.merge.txt"));
    let modules = [
        ("widget.", &own),
        ("workshop.", &workshop),
        ("collect.", &collect),
        ("merge.", &merge),
    ];
    for (module, known) in modules {
        let bytes = fs::read(wasm(&folder, module)?)?;
        let asked = imports(&bytes)?;
        ensure!(asked.len() > 20, "these are not the imports: {asked:?}");
        let is_known = |name: &String| known.contains(name.as_str());
        let new: Vec<_> = asked.iter().filter(|name| !is_known(name)).collect();
        ensure!(
            new.is_empty(),
            "{module}wasm asks for something new: {new:?}. If that can neither tell, keep (but what is sealed, in the workshop) nor time anything, add it to golden/imports*.txt"
        );
    }
    for forbidden in [
        "now",
        "date",
        "performance",
        "storage",
        "fetch",
        "navigator",
        "screen",
        "cookie",
        "send",
        "socket",
    ] {
        for (module, known) in modules {
            // Sharing, copying and the storage lock are properties of `navigator`. They only handle sealed responses.
            let needs_it = forbidden == "navigator" && module != "widget.";
            let has = |name: &&str| name.to_ascii_lowercase().contains(forbidden);
            ensure!(
                needs_it || !known.iter().any(has),
                "«{forbidden}» is no import to have in {module}wasm"
            );
        }
    }
    Ok(())
}

/// The names of a module's imports, which have the form `__wbg_<name>_<hash>`.
fn imports(module: &[u8]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for part in wasmparser::Parser::new(0).parse_all(module) {
        let wasmparser::Payload::ImportSection(section) = part? else {
            continue;
        };
        for import in section.into_imports() {
            let name = import?.name.strip_prefix("__wbg_");
            let name = name.and_then(|name| Some(name.rsplit_once('_')?.0));
            names.extend(name.map(str::to_owned));
        }
    }
    Ok(names)
}

fn wasm(folder: &Path, module: &str) -> Result<std::path::PathBuf> {
    let mut files = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    let is_wasm = |file: &std::path::PathBuf| {
        let name = file.file_name().map(|it| it.to_string_lossy().into_owned());
        name.is_some_and(|it| it.starts_with(module) && it.ends_with(".wasm"))
    };
    files.find(is_wasm).context("no wasm in dist/w")
}
