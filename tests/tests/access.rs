//! Accessibility of the survey: narrow screens, 400 % zoom, touch targets, forced colours, screen readers and untranslated text.

use anyhow::{Context, Result, ensure};
use medskick::pseudo::MARKS;
use medskick_tests::{
    browser::Browser,
    example,
    site::Site,
    survey::Survey,
    workshop::{PIN, Workshop, ticked},
};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The width of a small phone, and of a desktop of 1280 CSS pixels at 400 % zoom (WCAG 2.2, 1.4.10).
const NARROW: (u32, u32) = (320, 640);
/// The minimum width and height of a touch target, in CSS pixels.
const TARGET: u32 = 44;
const ROOT: &str = "document.querySelector('medskick-survey').shadowRoot";

/// A survey with every question type, and a route through each kind of screen.
struct Walk {
    browser: Browser,
    folder: TempDir,
    _site: Site,
}

impl Walk {
    async fn begun(folder: TempDir) -> Result<Walk> {
        let site = Site::of(folder.path().to_owned()).await?;
        let browser = Browser::open().await?;
        browser.size(NARROW).await?;
        browser.goto(&site.url("/")).await?;
        Ok(Walk {
            browser,
            folder,
            _site: site,
        })
    }

    /// Evaluates `look`, JavaScript that returns a list of faults, on every screen. Returns the faults of all screens.
    async fn every_screen(&self, look: &str) -> Result<Vec<String>> {
        let survey = Survey::ready_in(&self.browser, self.folder.path()).await?;
        let mut found = Vec::new();
        for step in ["", "help", "start", "next", "next", "finish", "close"] {
            if !step.is_empty() {
                survey.press(step).await?;
            }
            if step == "start" {
                // This answer makes a follow-up question appear.
                self.browser
                    .eval(&format!("({ROOT}.querySelectorAll('input')[1].click(), 0)"))
                    .await?;
            }
            let wrong = self.browser.eval(look).await?;
            let wrong: Vec<Value> = serde_json::from_value(wrong).context("no list")?;
            found.extend(wrong.iter().map(|it| format!("after «{step}»: {it}")));
            self.browser.picture(&format!("access-{step}")).await?;
        }
        Ok(found)
    }
}

async fn folder(dir: &'static str, pseudo: bool) -> Result<TempDir> {
    tokio::task::spawn_blocking(move || match pseudo {
        true => example::pseudo(dir),
        false => example::folder("sv", dir),
    })
    .await?
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_fits_into_320_pixels_in_any_language() -> Result<()> {
    // Elements that stick out of the screen. Elements for screen readers only are allowed to.
    let look = format!(
        "[...{ROOT}.querySelectorAll('.ms *')].filter(e => {{ const r = e.getBoundingClientRect(); \
         return r.width && !e.closest('.ears') && (r.left < -0.5 || r.right > innerWidth + 0.5); }}) \
         .map(e => e.outerHTML.slice(0, 120)).concat(document.documentElement.scrollWidth > innerWidth ? ['the page'] : [])"
    );
    for dir in ["ltr", "rtl"] {
        let walk = Walk::begun(folder(dir, true).await?).await?;
        let found = walk.every_screen(&look).await?;
        ensure!(found.is_empty(), "{dir}\n{}", found.join("\n"));
        walk.browser.close().await?;
    }
    Ok(())
}

/// JavaScript for the texts in an element that are not in the pseudolocale. Numbers of steps, ranks and pages do not count, and
/// neither do the marks for withheld cells.
fn untranslated(below: &str) -> String {
    format!(
        "(() => {{ const found = []; const said = it => /^([<]?[0-9]+|[.][.])$/.test(it) || it.includes('{}') && it.includes('{}'); \
         for (const top of {below}) {{ const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT); \
         while (walker.nextNode()) {{ const text = walker.currentNode.data.trim(); if (text && !said(text)) found.push(text); }} \
         for (const e of top.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) \
         for (const name of ['aria-label', 'title', 'placeholder', 'alt']) \
         if (e.hasAttribute(name) && !said(e.getAttribute(name))) found.push(name + '=' + e.getAttribute(name)); }} \
         return found; }})()",
        MARKS.0, MARKS.1
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn no_text_is_written_into_the_widget() -> Result<()> {
    let walk = Walk::begun(folder("ltr", true).await?).await?;
    let look = untranslated(&format!("[{ROOT}.querySelector('.ms')]"));
    let found = walk.every_screen(&look).await?;
    ensure!(found.is_empty(), "{}", found.join("\n"));
    walk.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn no_text_is_written_into_the_workshop() -> Result<()> {
    let folder = tokio::task::spawn_blocking(example::pseudo_workshop).await??;
    let site = Site::of(folder.path().to_owned()).await?;
    let browser = Browser::open().await?;
    let tablet = Workshop::open_in(&browser, &site.url("/"), folder.path()).await?;
    let look = untranslated(
        "document.querySelector('medskick-workshop').shadowRoot.querySelectorAll('.ms')",
    );
    let mut found = Vec::new();
    let mut see = async |screen: &str| {
        let wrong: Vec<String> = serde_json::from_value(browser.eval(&look).await?)?;
        found.extend(wrong.iter().map(|it| format!("{screen}: {it}")));
        anyhow::Ok(())
    };
    tablet.pin("1").await?;
    see("set-up").await?;
    tablet.set_up().await?;
    tablet.group(0..32).await?;
    see("hand-over").await?;
    tablet.answer(&ticked(0)).await?;
    see("hand-in").await?;
    tablet.pass(45).await?;
    see("warned").await?;
    tablet.pass(20).await?;
    see("wiped").await?;
    tablet.press("lead").await?;
    tablet.pin("1").await?;
    see("gate").await?;
    tablet.pin(PIN).await?;
    see("leader").await?;
    tablet.press("batch-close").await?;
    see("closing").await?;
    tablet.press("batch-close-now").await?;
    see("result").await?;
    tablet.press("result-delete").await?;
    see("deleting").await?;
    ensure!(found.is_empty(), "{}", found.join("\n"));
    browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_is_pressed_is_large_enough_for_a_thumb() -> Result<()> {
    let walk = Walk::begun(folder("ltr", false).await?).await?;
    let look = format!(
        "[...{ROOT}.querySelectorAll('button, label, textarea, .contact a')].filter(e => {{ const r = e.getBoundingClientRect(); \
         return r.width && (r.width < {TARGET} || r.height < {TARGET}); }}).map(e => e.outerHTML.slice(0, 160))"
    );
    let found = walk.every_screen(&look).await?;
    ensure!(found.is_empty(), "{}", found.join("\n"));
    walk.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn hints_and_errors_are_tied_to_what_they_are_about() -> Result<()> {
    let walk = Walk::begun(folder("ltr", false).await?).await?;
    let look = format!(
        "(() => {{ const found = []; const root = {ROOT}; \
         const named = (e, attribute) => (e.getAttribute(attribute) ?? '').split(' ').filter(Boolean); \
         for (const e of root.querySelectorAll('[aria-describedby], [aria-labelledby]')) \
         for (const id of [...named(e, 'aria-describedby'), ...named(e, 'aria-labelledby')]) \
         if (root.querySelectorAll('#' + id).length !== 1) found.push(id + ' is there ' + root.querySelectorAll('#' + id).length + ' times'); \
         for (const set of root.querySelectorAll('fieldset')) {{ \
         if (!set.querySelector('legend')?.textContent.trim()) found.push('a fieldset without a legend'); \
         const tied = [...set.querySelectorAll('[aria-describedby]'), set].flatMap(e => named(e, 'aria-describedby')); \
         for (const e of set.querySelectorAll('.hint, .full')) if (!tied.includes(e.id)) found.push('untied: ' + e.className); }} \
         for (const input of root.querySelectorAll('input')) if (!input.closest('label')?.textContent.trim()) found.push('an input without words'); \
         return found; }})()"
    );
    let found = walk.every_screen(&look).await?;
    ensure!(found.is_empty(), "{}", found.join("\n"));
    walk.browser.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_and_what_is_chosen_shows_in_forced_colours() -> Result<()> {
    let walk = Walk::begun(folder("ltr", false).await?).await?;
    let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    walk.browser
        .devtools("Emulation.setEmulatedMedia", forced)
        .await?;
    let look = format!(
        "document.getAnimations().map(a => 'an animation').concat([...{ROOT}.querySelectorAll('label.on')] \
         .filter(e => getComputedStyle(e).outlineStyle === 'none').map(e => e.textContent), \
         [...{ROOT}.querySelectorAll('.ms *')].filter(e => getComputedStyle(e).transitionDuration !== '0s').map(e => e.className))"
    );
    let found = walk.every_screen(&look).await?;
    ensure!(found.is_empty(), "{}", found.join("\n"));
    walk.browser.close().await
}
