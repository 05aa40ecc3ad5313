//! Every link of the built site leads somewhere, and the languages of a page name each other.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use medskick_tests::{
    browser::Browser,
    site::{self, Site},
};
use serde::Deserialize;

/// What a page says of itself and of others; addresses on this site as paths.
#[derive(Deserialize)]
struct Page {
    ids: BTreeSet<String>,
    links: Vec<(String, String)>,
    canonical: Option<String>,
    alternates: BTreeMap<String, String>,
    switch: BTreeMap<String, String>,
}

const LOOK: &str = "(() => { \
    const published = href => new URL(href).pathname; \
    const inside = [...document.querySelectorAll('a[href], link[rel=stylesheet], link[rel=icon], script[src], img[src]')] \
        .map(e => new URL(e.href || e.src)).filter(url => url.origin === location.origin); \
    const by = (selector, value) => Object.fromEntries([...document.querySelectorAll(selector)].map(e => [e.hreflang, value(e)])); \
    return { ids: [...document.querySelectorAll('[id]')].map(e => e.id), \
        links: inside.map(url => [url.pathname, decodeURIComponent(url.hash.slice(1))]), \
        canonical: document.querySelector('link[rel=canonical]') && published(document.querySelector('link[rel=canonical]').href), \
        alternates: by('link[rel=alternate][hreflang]', e => published(e.href)), \
        switch: by('header a[hreflang]', e => e.pathname) }; })()";

#[tokio::test(flavor = "multi_thread")]
async fn all_lead_somewhere_and_languages_name_each_other() -> Result<()> {
    let site = Site::serve().await?;
    let browser = Browser::open().await?;
    let mut pages = BTreeMap::new();
    for path in site::pages()? {
        browser.goto(&site.url(&path)).await?;
        let page: Page = serde_json::from_value(browser.eval(LOOK).await?)
            .with_context(|| format!("{path} could not be read"))?;
        pages.insert(path, page);
    }
    browser.close().await?;
    let faults: Vec<String> = pages
        .iter()
        .flat_map(|(path, page)| {
            broken_links(page, &pages)
                .into_iter()
                .chain(lonely_languages(path, page, &pages))
                .map(move |fault| format!("{path}: {fault}"))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

fn broken_links(page: &Page, pages: &BTreeMap<String, Page>) -> Vec<String> {
    let leads = |(path, fragment): &&(String, String)| match pages.get(path) {
        Some(target) => fragment.is_empty() || target.ids.contains(fragment),
        None => site::dist().is_ok_and(|dist| dist.join(path.trim_start_matches('/')).is_file()),
    };
    page.links
        .iter()
        .filter(|link| !leads(link))
        .map(|(path, fragment)| format!("the link {path}#{fragment} leads nowhere"))
        .collect()
}

/// Search engines ignore alternates that are not returned; readers would be lost. A page that is shown in another language, since
/// it is not translated, calls itself the page that it shows.
fn lonely_languages(path: &str, page: &Page, pages: &BTreeMap<String, Page>) -> Vec<String> {
    let mut faults = Vec::new();
    let is_itself = |path: &String| {
        let named = pages.get(path).and_then(|page| page.canonical.as_ref());
        named.is_none_or(|named| named == path)
    };
    if let Some(canonical) = page.canonical.as_ref().filter(|it| *it != path) {
        let is_other = page.alternates.values().any(|other| other == canonical);
        if !is_other || !is_itself(canonical) {
            faults.push(format!("calls itself {canonical}"));
        }
    }
    for (language, other) in &page.alternates {
        let returned = pages.get(other).map(|other| &other.alternates);
        if returned != Some(&page.alternates) || !is_itself(other) {
            faults.push(format!(
                "its alternate {language}, {other}, names {returned:?}"
            ));
        }
        let is_chosen = language == "x-default" || page.switch.get(language) == Some(other);
        if !page.switch.is_empty() && !is_chosen {
            faults.push(format!("does not switch to {language}, {other}"));
        }
    }
    faults
}
