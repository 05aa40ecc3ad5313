//! Data of the search page: one file per language with the text of its pages and help contacts. The search runs in the browser,
//! so no server learns the query.

use std::path::Path;

use anyhow::{Context, Result};
use pulldown_cmark::{Event, Parser, TagEnd};
use serde::Serialize;

use crate::{
    assets::{self, Asset, Assets},
    campaign::{Campaign, Language, Page, Version},
    script,
};

/// A searchable page or contact.
#[derive(Debug, PartialEq, Serialize)]
pub struct Entry {
    /// Address of the page, with a fragment for a contact.
    pub path: String,
    /// Title of the page or name of the contact.
    pub title: String,
    /// Short description.
    pub about: String,
    /// All other text.
    pub text: String,
}

/// Returns the logical name of a language's file among the assets.
pub fn name(code: &str) -> String {
    format!("search/{code}.json")
}

/// Writes the search data of each language, and the script that searches it.
///
/// # Errors
/// `T25` when the script has an error, and when a file cannot be written.
pub fn publish(root: &Path, campaign: &Campaign, out: &Path) -> Result<Assets> {
    let mut published = Assets::new();
    let script = script::bundled(root, &root.join("site/scripts/search.js"), &[])?;
    let mut add = |name: String, bytes: &[u8]| -> Result<Option<Asset>> {
        let asset = assets::publish(out, "a", &name, bytes)?;
        Ok(published.insert(name, asset))
    };
    add("search.js".to_owned(), script.as_bytes())?;
    for language in &campaign.languages.list {
        let entries = serde_json::to_vec(&entries(campaign, language))?;
        add(name(&language.code), &entries).context("the search has no words")?;
    }
    Ok(published)
}

/// Returns the searchable entries of a language: the pages that are written in it, and the help contacts.
pub fn entries(campaign: &Campaign, language: &Language) -> Vec<Entry> {
    let written = |page: &Page| {
        let version = page.versions.get(&language.code)?;
        Some(Entry {
            path: page.address(&language.code),
            title: version.title.clone(),
            about: version.description.clone(),
            text: text(version),
        })
    };
    let help = campaign.help_in(language).into_iter().map(|contact| {
        let said = |key: &str| contact[key].as_str().unwrap_or_default().to_owned();
        Entry {
            path: format!("/{}/help/#{}", language.code, said("id")),
            title: said("name"),
            // Bidi isolates stop surrounding Arabic text from reversing the digit groups of a number.
            about: format!("\u{2068}{}\u{2069} · {}", said("contact"), said("what")),
            text: said("hours"),
        }
    });
    campaign
        .pages
        .iter()
        .filter_map(written)
        .chain(help)
        .collect()
}

/// Returns the text of a page without markup and link targets.
fn text(version: &Version) -> String {
    let mut text = String::new();
    for event in Parser::new(&version.expanded) {
        match event {
            Event::Text(words) | Event::Code(words) => text += &words,
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                text.push(' ');
            }
            _ => {}
        }
    }
    for key in ["ask", "act"] {
        text += version
            .extra
            .get(key)
            .and_then(|it| it.as_str())
            .unwrap_or_default();
        text.push(' ');
    }
    let rows = ["signs", "promises"]
        .into_iter()
        .filter_map(|key| version.extra.get(key)?.as_array());
    for cell in rows
        .flatten()
        .filter_map(|it| it.as_object())
        .flat_map(|it| it.values())
    {
        text += cell.as_str().unwrap_or_default();
        text.push(' ');
    }
    text.trim().to_owned()
}
