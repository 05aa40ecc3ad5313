//! The HTML pages of the built site, for tests that need no browser. Each page is read and parsed once per test run.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    sync::OnceLock,
};

use anyhow::{Context, Result, anyhow};
use ego_tree::NodeRef;
use rayon::prelude::*;
use scraper::{ElementRef, Html, Node, Selector};
use url::Url;

use crate::site;

/// A parsed page. Elements in `<template>` are left out: they are the shadow roots of the widget.
#[derive(Clone, Debug)]
pub struct Page {
    /// The path of its URL, such as `/sv/help/`.
    pub path: String,
    /// The text of the file.
    pub html: String,
    /// The values of all `id` attributes, in document order.
    pub ids: Vec<String>,
    /// The targets of links and files on this site: path and fragment.
    pub links: BTreeSet<(String, String)>,
    /// URLs on other origins that a browser loads without a click.
    pub foreign: Vec<String>,
    /// The path of `<link rel=canonical>`.
    pub canonical: Option<String>,
    /// Language and path of each `<link rel=alternate>`.
    pub alternates: BTreeMap<String, String>,
    /// Language and path of each link in the header's language menu.
    pub switch: BTreeMap<String, String>,
    /// The level of each heading, in document order.
    pub headings: Vec<u8>,
    /// The target of each exit link.
    pub exits: Vec<String>,
    /// The text of `<main>`.
    pub text: String,
    /// The `src` of the `<medskick-survey>` element.
    pub survey: Option<String>,
}

/// All pages, sorted by path, without the single-file pages in `saved/`.
///
/// # Errors
/// If the build fails or a page cannot be read.
pub fn all() -> Result<&'static [Page]> {
    static PAGES: OnceLock<Result<Vec<Page>, String>> = OnceLock::new();
    let read =
        || -> Result<Vec<Page>> { site::pages()?.par_iter().map(|it| Page::read(it)).collect() };
    let pages = PAGES.get_or_init(|| read().map_err(|error| format!("{error:#}")));
    pages.as_deref().map_err(|message| anyhow!("{message}"))
}

impl Page {
    fn read(path: &str) -> Result<Page> {
        let mut file = site::dist()?.join(path.trim_start_matches('/'));
        if path.ends_with('/') {
            file.push("index.html");
        }
        let html = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        Page::parse(path, html)
    }

    /// Parses the HTML of a page.
    ///
    /// # Errors
    /// If the page has an invalid URL.
    pub fn parse(path: &str, html: String) -> Result<Page> {
        let document = Html::parse_document(&html);
        let found = |selector: &str| found(&document, selector);
        // The published origin differs from the origin under test, so only paths are compared.
        let here = Url::parse("http://site.test")?.join(path)?;
        let address = |text: &str| here.join(text).with_context(|| format!("{path}: {text}"));
        let paths = |selector: &str| -> Result<BTreeMap<String, String>> {
            let entry = |it: ElementRef| {
                let path = address(it.attr("href").unwrap_or_default())?
                    .path()
                    .to_owned();
                Ok((it.attr("hreflang").unwrap_or_default().to_owned(), path))
            };
            found(selector)?.into_iter().map(entry).collect()
        };
        let (mut links, mut foreign) = (BTreeSet::new(), Vec::new());
        for it in found("a[href], link[rel=stylesheet], link[rel=icon], [src]")? {
            let url = address(it.attr("href").or(it.attr("src")).unwrap_or_default())?;
            let is_own = url.origin() == here.origin();
            if is_own
                && !url.path().is_empty()
                && it.attr("src").is_none_or(|src| !src.starts_with('#'))
            {
                links.insert((
                    url.path().to_owned(),
                    decoded(url.fragment().unwrap_or_default()),
                ));
            } else if !is_own && it.value().name() != "a" {
                foreign.push(url.into());
            }
        }
        let attribute = |selector: &str, name: &str| -> Result<Vec<String>> {
            let values = found(selector)?.into_iter();
            Ok(values
                .filter_map(|it| it.attr(name))
                .map(str::to_owned)
                .collect())
        };
        let level = |it: &ElementRef| it.value().name()[1..].parse();
        let headings: Result<_, _> = found("h1, h2, h3, h4, h5, h6")?.iter().map(level).collect();
        let (ids, exits) = (attribute("[id]", "id")?, attribute("a[data-exit]", "href")?);
        let texts = found("main")?.into_iter().flat_map(|it| it.descendants());
        let texts = texts
            .filter(is_outside_templates)
            .filter_map(|it| it.value().as_text());
        let text = texts.map(|it| &**it).collect();
        Ok(Page {
            path: path.to_owned(),
            ids,
            links,
            foreign,
            canonical: paths("link[rel=canonical]")?.into_values().next(),
            alternates: paths("link[rel=alternate][hreflang]")?,
            switch: paths("header a[hreflang]")?,
            headings: headings?,
            exits,
            text,
            survey: attribute("medskick-survey", "src")?.pop(),
            html,
        })
    }
}

/// The elements outside `<template>` that match a selector.
fn found<'a>(document: &'a Html, selector: &str) -> Result<Vec<ElementRef<'a>>> {
    let selector = Selector::parse(selector).map_err(|error| anyhow!("{selector}: {error}"))?;
    let elements = document.select(&selector);
    Ok(elements.filter(|it| is_outside_templates(it)).collect())
}

fn is_outside_templates(node: &NodeRef<'_, Node>) -> bool {
    let mut above = node.ancestors().filter_map(ElementRef::wrap);
    !above.any(|it| it.value().name() == "template")
}

fn decoded(fragment: &str) -> String {
    percent_encoding::percent_decode_str(fragment)
        .decode_utf8_lossy()
        .into_owned()
}
