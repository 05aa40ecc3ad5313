//! The site in a language that nobody speaks: no text of the templates is hard-coded, and longer words fit on the narrowest screen.

use std::{collections::BTreeSet, path::Path};

use anyhow::{Context, Result, ensure};
use medskick::pseudo::{CODE, MARKS};
use medskick_tests::{
    browser::Browser,
    site::{self, Site},
};
use serde_json::Value;

/// The width of a small phone, and of a desktop of 1280 at 400 % (WCAG 2.2, 1.4.10).
const NARROW: (u32, u32) = (320, 640);

/// Words that stand between no marks. Names and what is written as it is (`bdi`, `code`, `time`, the names of languages, what a
/// page quotes in another language) are the same everywhere.
const UNMARKED: &str = r#"(() => {
  const own = document.documentElement.lang;
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const inside = (node) => {
    let whole = "";
    for (let it = node.parentElement; it; it = it.parentElement) {
      if (it.matches("bdi, code, pre, option, time, script, style, textarea, .brand, medskick-survey, medskick-workshop, medskick-merge, [hidden]")) return true;
      if (it.lang && it.lang !== own) return true;
    }
    return whole !== "";
  };
  let open = 0;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.textContent;
    if (inside(node)) continue;
    // What stands between two marks may be several nodes.
    let outside = "";
    for (const c of text) {
      if (c === "⟦") open += 1;
      else if (c === "⟧") open -= 1;
      else if (open < 1) outside += c;
    }
    if (/\p{L}{2}/u.test(outside)) found.push(outside.trim());
  }
  for (const name of ["aria-label", "placeholder", "title", "alt", "content"])
    for (const it of document.querySelectorAll(`body [${name}]`)) {
      const text = it.getAttribute(name);
      if (/\p{L}{2}/u.test(text) && !text.includes("⟦") && !it.closest("medskick-survey, medskick-workshop, medskick-merge, [lang]:not(html)")) found.push(`${name}: ${text}`);
    }
  return found;
})()"#;
const WIDER: &str = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

/// Every page in the language, but for those that are built like another one that is there.
fn pages(folder: &Path) -> Result<Vec<String>> {
    let mut pages = Vec::new();
    for page in site::pages_of(folder)? {
        let is_alone = site::stands_alone(&page);
        if page.starts_with(&format!("/{CODE}/")) && !is_alone {
            pages.push(page);
        }
    }
    ensure!(pages.len() > 30, "only {} pages", pages.len());
    Ok(pages)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_text_of_the_site_is_hard_coded_and_all_of_it_fits() -> Result<()> {
    let built = tokio::task::spawn_blocking(|| {
        site::dist()?;
        medskick::build::pseudo(site::root(), "rtl")
    });
    let folder = built.await??;
    let pages = pages(&folder)?;
    let site = Site::of(folder).await?;
    let browser = Browser::open().await?;
    browser.size(NARROW).await?;
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    for page in &pages {
        browser.goto(&site.url(page)).await?;
        if browser.eval(WIDER).await? == Value::Bool(true) {
            wrong.push(format!("{page} is wider than the screen"));
        }
        let found = browser.eval(UNMARKED).await?;
        for text in found.as_array().context("no list")? {
            if seen.insert(text.to_string()) {
                wrong.push(format!("{page}: {text}"));
            }
        }
    }
    ensure!(MARKS == ('⟦', '⟧'), "the script above looks for these");
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    browser.close().await
}
