//! The site in a pseudolocale: no text in the templates is hard-coded, and longer words fit on the narrowest screen.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, anyhow, ensure};
use medskick::pseudo::{CODE, MARKS};
use medskick_tests::{
    browser::Browser,
    site::{self, Site},
};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

/// The width of a small phone, and of a desktop of 1280 CSS pixels at 400 % zoom (WCAG 2.2, 1.4.10).
const NARROW: (u32, u32) = (320, 640);

/// Elements whose text is the same in every language, such as names and code. The widget's elements have their own tests.
const SAME_EVERYWHERE: &str = "bdi, code, pre, option, time, script, style, textarea, .brand, [hidden], \
    medskick-survey, medskick-workshop, medskick-collect, medskick-merge";
/// Attributes that a browser shows or a screen reader reads.
const SPOKEN: [&str; 5] = ["aria-label", "placeholder", "title", "alt", "content"];
const WIDER: &str = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

fn selector(text: &str) -> Result<Selector> {
    Selector::parse(text).map_err(|error| anyhow!("{text}: {error}"))
}

/// The texts of a page in the pseudolocale that are not enclosed in marks.
fn unmarked(html: &str) -> Result<Vec<String>> {
    let document = Html::parse_document(html);
    let (same, body) = (selector(SAME_EVERYWHERE)?, selector("body")?);
    let own = document.root_element().attr("lang");
    // Quotations in another language.
    let is_other = |it: ElementRef| it.attr("lang").is_some_and(|lang| Some(lang) != own);
    let is_apart = |it: ElementRef| same.matches(&it) || is_other(it);
    let body = document.select(&body).next().context("no body")?;
    let (mut found, mut open) = (Vec::new(), 0_i32);
    for node in body.descendants() {
        let mut above = node.ancestors().filter_map(ElementRef::wrap);
        if above.any(is_apart) {
            continue;
        }
        if let Some(text) = node.value().as_text() {
            // The text between two marks may span several nodes.
            let mut outside = String::new();
            for c in text.chars() {
                match c {
                    _ if c == MARKS.0 => open += 1,
                    _ if c == MARKS.1 => open -= 1,
                    c if open < 1 => outside.push(c),
                    _ => {}
                }
            }
            if has_word(&outside) {
                found.push(outside.trim().to_owned());
            }
        } else if let Some(element) = ElementRef::wrap(node).filter(|it| !is_apart(*it)) {
            let spoken = SPOKEN.iter().filter_map(|name| element.attr(name));
            let bare = spoken.filter(|text| has_word(text) && !text.contains(MARKS.0));
            found.extend(bare.map(str::to_owned));
        }
    }
    Ok(found)
}

/// Whether the text has two adjacent letters.
fn has_word(text: &str) -> bool {
    let letters: Vec<bool> = text.chars().map(char::is_alphabetic).collect();
    letters.windows(2).any(|pair| pair == [true, true])
}

#[test]
fn words_without_marks_are_found_and_what_is_the_same_everywhere_is_not() -> Result<()> {
    let page = "<html lang='xa'><body title='⟦Ťîţļê⟧'><p>⟦Ĥêj <b>ðû</b>⟧ bare <bdi>Name</bdi> <i lang='sv'>ord</i></p>\
        <img alt='a picture'><p hidden>hidden</p><p>1 a 2</p></body></html>";
    let found = unmarked(page)?;
    ensure!(found == ["bare", "a picture"], "{found:?}");
    Ok(())
}

/// All pages in the pseudolocale, without pages that show only the survey.
fn pages(folder: &Path) -> Result<Vec<String>> {
    let mut pages = site::pages_of(folder)?;
    pages.retain(|page| page.starts_with(&format!("/{CODE}/")) && !site::stands_alone(page));
    ensure!(pages.len() > 30, "only {} pages", pages.len());
    Ok(pages)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_text_of_the_site_is_hard_coded_and_all_of_it_fits() -> Result<()> {
    let built = tokio::task::spawn_blocking(|| {
        site::dist()?;
        medskick::build::pseudo(site::root(), "rtl", site::purpose())
    });
    let folder = built.await??;
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    let mut read = |page: &str, html: &str| -> Result<Vec<String>> {
        let mut new = unmarked(html)?;
        new.retain(|text| seen.insert(text.clone()));
        Ok(new.iter().map(|text| format!("{page}: {text}")).collect())
    };
    let pages = pages(&folder)?;
    for page in &pages {
        let html = fs::read_to_string(folder.join(&page[1..]).join("index.html"))?;
        wrong.extend(read(page, &html)?);
    }
    // Only a browser shows the text that scripts write, and the width of the page.
    let largest = site::largest_of_each_template()?;
    let site = Site::of(folder).await?;
    let browser = Browser::open().await?;
    browser.size(NARROW).await?;
    let is_largest = |page: &&String| largest.contains(&page[CODE.len() + 2..]);
    for page in pages.iter().filter(is_largest) {
        browser.goto(&site.url(page)).await?;
        if browser.eval(WIDER).await? == Value::Bool(true) {
            wrong.push(format!("{page} is wider than the screen"));
        }
        let html = browser.eval("document.documentElement.outerHTML").await?;
        wrong.extend(read(page, html.as_str().context("no page")?)?);
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    browser.close().await
}
