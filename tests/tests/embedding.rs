//! The survey on third-party pages, as an element and in a frame with its resize script.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use medskick::snippet::FAILURES;
use medskick_tests::{
    browser::Browser,
    host::Host,
    site::{self, Site},
    snippets::Snippets,
};
use serde_json::{Value, json};

/// A third-party page with the survey, and the servers of both sites.
struct Guest {
    browser: Browser,
    _site: Site,
    _host: Host,
}

impl Guest {
    async fn on(case: &str) -> Result<Guest> {
        let site = Site::serve().await?;
        let host = Host::case(case, &site.url("")).await?;
        let browser = Browser::open().await?;
        browser.goto(host.origin()).await?;
        Ok(Guest {
            browser,
            _site: site,
            _host: host,
        })
    }

    async fn ready(&self, count: usize) -> Result<()> {
        let ready = format!(
            "document.querySelectorAll('medskick-survey[data-state=ready]').length === {count}"
        );
        self.browser.wait_for(&ready).await.map(drop)
    }

    /// Runs JavaScript statements in the page.
    async fn run(&self, statements: &str) -> Result<Value> {
        self.browser
            .eval(&format!("(() => {{ {statements} }})()"))
            .await
    }

    async fn closed(self) -> Result<()> {
        let console = self.browser.console().await?;
        ensure!(console.is_empty(), "{console:#?}");
        self.browser.close().await
    }
}

/// JavaScript helpers: the text of an element, a click on its button, and all survey elements.
const HELPERS: &str = "const said = e => e.shadowRoot.querySelector('.ms').innerText; \
    const press = (e, what) => e.shadowRoot.querySelector(`[data-does=${what}]`).click(); \
    const all = () => [...document.querySelectorAll('medskick-survey')];";

#[tokio::test(flavor = "multi_thread")]
async fn several_stand_on_a_page_and_each_is_its_own() -> Result<()> {
    let guest = Guest::on("element").await?;
    guest.ready(1).await?;
    // Two more elements arrive later: one in the page, one in the shadow root of another element.
    guest
        .run(
            "const [one] = document.querySelectorAll('medskick-survey'); \
             document.querySelector('aside').append(one.cloneNode(true)); \
             const inner = document.querySelector('main').appendChild(document.createElement('div')).attachShadow({ mode: 'open' }); \
             inner.append(one.cloneNode(true)); return 0;",
        )
        .await?;
    guest.ready(2).await?;
    let inner = "document.querySelector('main > div').shadowRoot.querySelector('medskick-survey').dataset.state === 'ready'";
    guest.browser.wait_for(inner).await?;
    let alone = guest
        .run(&format!(
            "{HELPERS} const [one, two] = all(); press(one, 'start'); \
             const first = one.shadowRoot.querySelector('input'); first.click(); \
             return [one.shadowRoot.querySelectorAll('input:checked').length, two.shadowRoot.querySelectorAll('input').length, said(two) === said(one)];"
        ))
        .await?;
    ensure!(
        alone == json!([1, 0, false]),
        "a tick, inputs in the other, both the same: {alone}"
    );
    guest.closed().await
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_is_taken_off_or_moved_has_forgotten_everything() -> Result<()> {
    let guest = Guest::on("element").await?;
    for way in [
        "const aside = document.querySelector('aside'); aside.append(one);",
        "const parent = one.parentNode; one.remove(); parent.append(one);",
    ] {
        guest.ready(1).await?;
        let answered = guest
            .run(&format!(
                "{HELPERS} const [one] = all(); press(one, 'start'); one.shadowRoot.querySelector('input').click(); \
                 const held = one.shadowRoot.querySelectorAll('input:checked').length; {way} \
                 return [held, one.shadowRoot.querySelectorAll('input').length];"
            ))
            .await?;
        ensure!(answered[0] == 1, "nothing was ticked: {answered}");
        guest.ready(1).await?;
        let left = guest
            .run(&format!(
                "{HELPERS} const [one] = all(); return one.shadowRoot.querySelectorAll('input, .ms').length;"
            ))
            .await?;
        ensure!(
            left == 1,
            "after «{way}» there are {left} inputs and widgets"
        );
    }
    guest.closed().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_framework_that_draws_again_leaves_it_alone() -> Result<()> {
    let guest = Guest::on("framework").await?;
    guest.ready(1).await?;
    let kept = guest
        .run(&format!(
            "{HELPERS} const [one] = all(); press(one, 'start'); one.shadowRoot.querySelector('input').click(); \
             draw(true, ['new', 'words']); draw(true, ['other words']); \
             return [all()[0] === one, one.shadowRoot.querySelectorAll('input:checked').length, heard];"
        ))
        .await?;
    ensure!(
        kept == json!([true, 1, ["ready"]]),
        "the same element, ticks, events: {kept}"
    );
    // After it is removed and inserted again, it is a new survey.
    guest.run("draw(false); draw(true); return 0;").await?;
    guest.ready(1).await?;
    let fresh = guest
        .run(&format!(
            "{HELPERS} const [one] = all(); press(one, 'leave'); \
             return [one.shadowRoot.querySelectorAll('input').length, heard];"
        ))
        .await?;
    ensure!(
        fresh == json!([0, ["ready", "ready", "closed"]]),
        "inputs, events: {fresh}"
    );
    guest.closed().await
}

/// The class and the computed style of every element in the widget. Leaves out properties that follow the width of the page.
const LOOKS: &str = "(() => { const root = document.querySelector('medskick-survey').shadowRoot.querySelector('.ms'); \
    const around = root.getBoundingClientRect(); const skip = /^(block-size|inline-size|width|height|perspective-origin|transform-origin|--|inset|top|left|right|bottom)/; \
    return [...root.querySelectorAll('*')].map(e => { const style = getComputedStyle(e); \
    return [e.localName + '.' + e.className, Object.fromEntries([...style].filter(it => !skip.test(it)).map(it => [it, style[it]]))]; }); })()";

#[tokio::test(flavor = "multi_thread")]
async fn the_style_of_the_page_does_not_come_in() -> Result<()> {
    let plain = looks("element").await?;
    let hostile = looks("hostile").await?;
    let (plain, hostile) = (
        plain.as_array().context("no list")?,
        hostile.as_array().context("no list")?,
    );
    ensure!(
        plain.len() == hostile.len() && plain.len() > 30,
        "{} and {} elements",
        plain.len(),
        hostile.len()
    );
    let mut differ = BTreeSet::new();
    for (plain, hostile) in plain.iter().zip(hostile) {
        let styles = plain[1].as_object().context("no style")?;
        for (name, value) in styles {
            if hostile[1][name] != *value {
                differ.insert(format!(
                    "{} {name}: {value} becomes {}",
                    plain[0], hostile[1][name]
                ));
            }
        }
    }
    ensure!(differ.is_empty(), "{}", Vec::from_iter(differ).join("\n"));
    Ok(())
}

async fn looks(case: &str) -> Result<Value> {
    let guest = Guest::on(case).await?;
    guest.ready(1).await?;
    guest
        .run(&format!(
            "{HELPERS} const [one] = all(); one.style.setProperty('inline-size', '1000px', 'important'); press(one, 'start'); return 0;"
        ))
        .await?;
    guest.browser.picture(&format!("looks-{case}")).await?;
    let looks = guest.browser.eval(LOOKS).await?;
    guest.browser.close().await?;
    Ok(looks)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_frame_is_as_high_as_its_survey_can_be_and_hears_nobody_else() -> Result<()> {
    let guest = Guest::on("around").await?;
    let frame = "document.querySelector('iframe[data-medskick]')";
    let before = guest.browser.eval(&format!("{frame}.title")).await?;
    ensure!(before == "Frågor", "the frame is called {before}");
    // The resize script makes the frame higher than the embed snippet says.
    let high = guest
        .browser
        .wait_for(&format!("Number({frame}.height) > 720 && {frame}.height"))
        .await?;
    ensure!(
        high != "5000",
        "another frame has told it how high it should be"
    );
    // Invalid messages and messages from other sources change nothing.
    let changed = guest
        .run(&format!(
            "const frame = {frame}; const was = frame.outerHTML; const from = frame.contentWindow; \
             const junk = [null, undefined, 0, '', 'height', [], {{}}, {{ t: 'height' }}, {{ t: 'height', v: -1 }}, {{ t: 'height', v: 65536 }}, \
             {{ t: 'height', v: 900.5 }}, {{ t: 'height', v: '900' }}, {{ t: 'height', v: NaN }}, {{ t: 'height', v: Infinity }}, {{ t: 'height', v: {{ valueOf: () => 900 }} }}, \
             {{ t: 'height', v: 900, more: 1 }}, {{ t: 'state', v: 'open' }}, {{ t: 'state', v: 900 }}, {{ t: 'toString', v: 900 }}, {{ t: '__proto__', v: 900 }}, \
             {{ t: 'constructor', v: 900 }}, {{ t: ['height'], v: -1 }}, Object.create({{ t: 'height', v: 900 }}), new Proxy({{}}, {{ ownKeys: () => ['t', 'v'] }})]; \
             for (const data of junk) dispatchEvent(new MessageEvent('message', {{ data, source: from }})); \
             for (const source of [window, null, document.querySelector('#stranger').contentWindow]) \
             dispatchEvent(new MessageEvent('message', {{ data: {{ t: 'height', v: 9000 }}, source }})); \
             const quiet = frame.outerHTML === was; \
             dispatchEvent(new MessageEvent('message', {{ data: {{ t: 'height', v: 9000 }}, source: from }})); return [quiet, frame.height];"
        ))
        .await?;
    ensure!(
        changed == json!([true, "9000"]),
        "nothing changed, and then: {changed}"
    );
    guest.closed().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_that_comes_after_the_frame_is_ready_makes_it_as_high() -> Result<()> {
    let guest = Guest::on("late").await?;
    guest
        .browser
        .wait_for("heard.some(it => it.startsWith('height'))")
        .await?;
    let frame = "document.querySelector('iframe[data-medskick]')";
    let before = guest.browser.eval(&format!("{frame}.height")).await?;
    ensure!(
        before == "720",
        "without its script the frame is {before} high"
    );
    guest.run("agree(); return 0;").await?;
    let high = guest
        .browser
        .wait_for(&format!("Number({frame}.height) > 720 && {frame}.height"))
        .await?;
    let heard = guest.browser.eval("heard").await?;
    let height = format!("height {}", high.as_str().unwrap_or_default());
    let once = ["state ready", height.as_str()];
    ensure!(
        heard == json!(once.repeat(2)),
        "it hears {heard}, and is {high} high"
    );
    guest.closed().await
}

#[test]
fn where_a_frame_is_taken_out_its_link_stays() -> Result<()> {
    let snippets = Snippets::published()?;
    let frame = &snippets.of(1, "sv")?.frame;
    let (_, inside) = frame
        .split_once("referrerpolicy=\"no-referrer\">")
        .context("no frame")?;
    let (link, _) = inside.split_once("</iframe>").context("no end")?;
    let start = format!("<a href=\"{}/sv/survey/1/\">", snippets.origin());
    let words = link
        .strip_prefix(&start)
        .and_then(|it| it.strip_suffix("</a>"));
    ensure!(
        words.is_some_and(|words| words.len() > 3),
        "in the frame is {link:?}"
    );
    Ok(())
}

/// The names in the first column of the tables in a document, below the heading `heading`.
fn table(document: &str, heading: &str) -> Result<BTreeSet<String>> {
    let (_, from) = document
        .split_once(&format!("## {heading}\n"))
        .with_context(|| format!("no «{heading}»"))?;
    let rows = from.lines().take_while(|line| !line.starts_with("## "));
    let first = rows.filter_map(|row| row.strip_prefix("| `")?.split_once('`'));
    Ok(first.map(|(name, _)| name.to_owned()).collect())
}

fn document() -> Result<String> {
    Ok(std::fs::read_to_string(
        site::root().join("docs/EMBEDDING.md"),
    )?)
}

#[test]
fn the_properties_of_the_document_are_those_of_the_style_sheet() -> Result<()> {
    let style = std::fs::read_to_string(site::root().join("widget/styles/base.css"))?;
    let used = style.split("var(").filter_map(|it| {
        let name = it.split([',', ')']).next()?;
        name.starts_with("--ms-").then(|| name.to_owned())
    });
    assert_eq!(table(&document()?, "Colours and letters")?, used.collect());
    Ok(())
}

#[test]
fn the_failures_of_the_document_are_those_of_the_element() -> Result<()> {
    let listed = table(&document()?, "When it does not open")?;
    assert_eq!(
        listed,
        FAILURES.map(str::to_owned).into_iter().collect(),
        "the document, the words"
    );
    let mut thrown = BTreeSet::new();
    for file in ["element.js", "failure.js", "load.js"] {
        let script = std::fs::read_to_string(site::root().join("widget/element").join(file))?;
        let kinds = script
            .split("new Failure(\"")
            .skip(1)
            .filter_map(|it| it.split('"').next());
        thrown.extend(kinds.map(str::to_owned));
    }
    assert_eq!(listed, thrown, "the document, the element");
    Ok(())
}

#[test]
fn the_tables_of_the_document_name_what_the_element_reads() -> Result<()> {
    let script = std::fs::read_to_string(site::root().join("widget/element/load.js"))?
        + &std::fs::read_to_string(site::root().join("widget/element/element.js"))?;
    for attribute in table(&document()?, "Attributes")? {
        let read = attribute.strip_prefix("data-").map_or_else(
            || format!("getAttribute(\"{attribute}\")"),
            |name| format!("dataset.{name}"),
        );
        ensure!(script.contains(&read), "nothing reads {attribute}");
    }
    for event in table(&document()?, "Events")? {
        let sent = format!("new Event(\"{event}\")");
        ensure!(script.contains(&sent), "nothing sends {event}");
    }
    Ok(())
}
