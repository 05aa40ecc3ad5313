//! WebAssembly traps on the page: a trap of the survey's own module ends the survey, a trap of another module does not.

use anyhow::{Context, Result, ensure};
use medskick_tests::{
    browser::Browser,
    host::{self, Host},
    in_each_engine,
    site::{self, Site},
};
use serde_json::json;

in_each_engine!(;
    a_trap_of_the_page_leaves_the_survey_and_its_answers,
    a_trap_of_another_element_leaves_the_survey_and_its_answers,
    a_trap_of_its_own_ends_every_survey_of_the_module_and_shows_the_way_on,
);

const ELEMENT: &str = "document.querySelector('medskick-survey')";
const ROOT: &str = "document.querySelector('medskick-survey').shadowRoot";

/// Opens the page, starts the survey and answers one question.
async fn answered(browser: &Browser, page: String) -> Result<Host> {
    let host = Host::page(page, None).await?;
    browser.goto(host.origin()).await?;
    browser
        .wait_for(&format!("{ELEMENT}?.dataset.state === 'ready'"))
        .await?;
    press(browser, "[data-does=start]").await?;
    press(browser, "[name=q0][value='1']").await?;
    Ok(host)
}

async fn press(browser: &Browser, selector: &str) -> Result<()> {
    let press = format!("({ROOT}.querySelector({selector:?}).click(), 0)");
    browser.eval(&press).await.map(drop)
}

/// The survey still works: it accepts another answer and moves to the second page.
async fn goes_on(browser: &Browser) -> Result<()> {
    let state = browser
        .eval(&format!(
            "[{ELEMENT}.dataset.state, {ELEMENT}.dataset.failure ?? null]"
        ))
        .await?;
    ensure!(state == json!(["ready", null]), "state, failure: {state}");
    press(browser, "[name=q1][value='3']").await?;
    let ticked = browser
        .eval(&format!(
            "[...{ROOT}.querySelectorAll('input:checked')].map(e => e.name + e.value)"
        ))
        .await?;
    ensure!(ticked == json!(["q01", "q13"]), "ticked is {ticked}");
    press(browser, "[data-does=next]").await?;
    let page = browser
        .eval(&format!("{ROOT}.querySelector('.heading').textContent"))
        .await?;
    ensure!(
        page.as_str().is_some_and(|it| it.contains('2')),
        "after «next» the page is «{page}»"
    );
    Ok(())
}

async fn a_trap_of_the_page_leaves_the_survey_and_its_answers(
    browser: &Browser,
    site: Site,
) -> Result<()> {
    let origin = site.url("");
    let page = tokio::task::spawn_blocking(move || host::page("traps", &origin)).await??;
    let _host = answered(browser, page).await?;
    browser.eval("(trapThreeWays(), 0)").await?;
    press(browser, "[name=q0][value='1']").await?;
    press(browser, "[name=q0][value='1']").await?;
    browser.wait_for("trapped.length >= 3").await?;
    let trapped = browser.eval("trapped").await?;
    ensure!(
        trapped == json!([true, true, true]),
        "the page has trapped: {trapped}"
    );
    goes_on(browser).await
}

/// The URLs of the tablet's script and survey.
fn tablet(site: &str) -> Result<(String, String)> {
    let files = std::fs::read_dir(site::dist()?.join("w"))?;
    let names: Vec<String> = files
        .filter_map(|file| Some(file.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    let address = |start: &str, end: &str| {
        let mut names = names.iter();
        let found = names.find(|name| name.starts_with(start) && name.ends_with(end));
        let found = found.with_context(|| format!("no {start}…{end}"))?;
        anyhow::Ok(format!("{site}/w/{found}"))
    };
    Ok((
        address("medskick-workshop.", ".js")?,
        address("workshop.everyday.sv.", ".json")?,
    ))
}

async fn a_trap_of_another_element_leaves_the_survey_and_its_answers(
    browser: &Browser,
    site: Site,
) -> Result<()> {
    let origin = site.url("");
    let (page, (script, source)) = tokio::task::spawn_blocking(move || {
        anyhow::Ok((host::page("traps", &origin)?, tablet(&origin)?))
    })
    .await??;
    let _host = answered(browser, page).await?;
    let put_in = format!(
        "(() => {{ const script = Object.assign(document.createElement('script'), {{ type: 'module', src: {script:?} }}); \
         const tablet = document.createElement('medskick-workshop'); tablet.setAttribute('src', {source:?}); \
         document.querySelector('aside').append(script, tablet); return 0; }})()"
    );
    browser.eval(&put_in).await?;
    browser
        .wait_for("document.querySelector('medskick-workshop')?.dataset.state === 'ready' && memories.length === 2")
        .await?;
    browser
        .eval(
            "(new Uint8Array(memories[1].buffer).fill(255), \
             document.querySelector('medskick-workshop').shadowRoot.querySelector('button').click(), 0)",
        )
        .await?;
    browser
        .wait_for("document.querySelector('medskick-workshop').dataset.failure === 'broken'")
        .await?;
    goes_on(browser).await
}

async fn a_trap_of_its_own_ends_every_survey_of_the_module_and_shows_the_way_on(
    browser: &Browser,
    site: Site,
) -> Result<()> {
    let origin = site.url("");
    let page = tokio::task::spawn_blocking(move || host::page("traps", &origin)).await??;
    let _host = answered(browser, page).await?;
    browser
        .eval(&format!(
            "(document.querySelector('aside').append({ELEMENT}.cloneNode(true)), 0)"
        ))
        .await?;
    browser
        .wait_for("document.querySelectorAll('medskick-survey[data-state=ready]').length === 2")
        .await?;
    // Overwrites the memory of the module, so that its next step fails.
    browser
        .eval("(new Uint8Array(memories[0].buffer).fill(255), 0)")
        .await?;
    press(browser, "[data-does=next]").await?;
    browser
        .wait_for("document.querySelectorAll('medskick-survey[data-state=failed]').length === 2")
        .await?;
    let left = browser
        .eval(
            "[...document.querySelectorAll('medskick-survey')].map(it => [it.dataset.failure, it.shadowRoot.querySelectorAll('input, .ms').length, \
             it.shadowRoot.querySelector('[role=alert]').textContent === JSON.parse(it.dataset.failures).broken, it.querySelector('a').getClientRects().length])"
        )
        .await?;
    ensure!(
        left == json!([["broken", 0, true, 1], ["broken", 0, true, 1]]),
        "failure, what is left of the survey, the message, the link: {left}"
    );
    // An element that is added later shows the same failure, and calls on it do nothing.
    let late = "document.querySelector('main').appendChild(document.querySelector('medskick-survey').cloneNode(true))";
    browser
        .eval(&format!("({late}.wipe(), {ELEMENT}.wipe(), 0)"))
        .await?;
    browser
        .wait_for("document.querySelectorAll('medskick-survey[data-failure=broken]').length === 3")
        .await?;
    Ok(())
}
