//! Checks the HTML of every built page: links have targets, the translations of a page link to each other, ids are unique,
//! headings are in order, no third party is contacted, and the exit link exists.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};
use medskick_tests::{
    page::{self, Page},
    site,
};

/// Runs `look` on each page and reports the faults of all pages together.
fn on_every_page(look: impl Fn(&Page) -> Vec<String>) -> Result<()> {
    let faults: Vec<String> = page::all()?
        .iter()
        .flat_map(|page| {
            look(page)
                .into_iter()
                .map(|fault| format!("{}: {fault}", page.path))
        })
        .collect();
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

fn by_path() -> Result<BTreeMap<&'static str, &'static Page>> {
    Ok(page::all()?
        .iter()
        .map(|page| (page.path.as_str(), page))
        .collect())
}

#[test]
fn every_page_of_every_language_is_there() -> Result<()> {
    let mut languages = BTreeMap::<&str, BTreeSet<&str>>::new();
    for page in page::all()? {
        if let Some((language, rest)) = page.path[1..].split_once('/') {
            languages.entry(language).or_default().insert(rest);
        }
    }
    let source = languages.get("sv").cloned().unwrap_or_default();
    ensure!(!source.is_empty(), "there is no page in Swedish");
    for (language, pages) in languages {
        let differ: Vec<_> = pages.symmetric_difference(&source).collect();
        ensure!(
            differ.is_empty(),
            "{language} and Swedish differ in {differ:?}"
        );
    }
    Ok(())
}

#[test]
fn all_lead_somewhere() -> Result<()> {
    let (pages, dist) = (by_path()?, site::dist()?);
    let leads = |path: &str, fragment: &String| match pages.get(path) {
        Some(target) => fragment.is_empty() || target.ids.contains(fragment),
        None => dist.join(path.trim_start_matches('/')).is_file(),
    };
    on_every_page(|page| {
        let broken = page
            .links
            .iter()
            .filter(|(path, fragment)| !leads(path, fragment));
        broken
            .map(|(path, fragment)| format!("the link {path}#{fragment} leads nowhere"))
            .collect()
    })
}

#[test]
fn languages_name_each_other() -> Result<()> {
    let pages = by_path()?;
    on_every_page(|page| lonely_languages(page, &pages))
}

/// Search engines ignore alternates that do not link back, and readers could not switch back. An untranslated page is shown in
/// another language, and its canonical URL is the page in that language.
fn lonely_languages(page: &Page, pages: &BTreeMap<&str, &Page>) -> Vec<String> {
    let mut faults = Vec::new();
    let is_itself = |path: &str| {
        let named = pages.get(path).and_then(|page| page.canonical.as_ref());
        named.is_none_or(|named| named == path)
    };
    if let Some(canonical) = page.canonical.as_ref().filter(|it| **it != page.path) {
        let is_other = page.alternates.values().any(|other| other == canonical);
        if !is_other || !is_itself(canonical) {
            faults.push(format!("calls itself {canonical}"));
        }
    }
    for (language, other) in &page.alternates {
        let returned = pages.get(other.as_str()).map(|other| &other.alternates);
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

#[test]
fn no_id_is_given_twice() -> Result<()> {
    on_every_page(|page| {
        let mut seen = BTreeSet::new();
        let twice = page.ids.iter().filter(|id| !seen.insert(*id));
        twice
            .map(|id| format!("the id {id} is there twice"))
            .collect()
    })
}

/// People who use a screen reader jump from heading to heading. A missing level looks like a missing heading.
#[test]
fn headings_begin_with_one_and_leave_no_level_out() -> Result<()> {
    on_every_page(|page| {
        let firsts = page.headings.iter().filter(|level| **level == 1).count();
        let one = (firsts != 1).then(|| format!("it has {firsts} headings of the first level"));
        let jumps = page
            .headings
            .windows(2)
            .filter(|pair| pair[1] > pair[0] + 1);
        let jumps = jumps.map(|pair| {
            format!(
                "a heading of level {} follows one of level {}",
                pair[1], pair[0]
            )
        });
        one.into_iter().chain(jumps).collect()
    })
}

#[test]
fn p03_no_page_names_a_file_of_somebody_else() -> Result<()> {
    on_every_page(|page| {
        page.foreign
            .iter()
            .map(|url| format!("asks for {url}"))
            .collect()
    })
}

#[test]
fn every_page_that_does_not_stand_alone_has_one_way_out() -> Result<()> {
    let ways: BTreeSet<_> = page::all()?.iter().flat_map(|page| &page.exits).collect();
    ensure!(ways.len() == 1, "the ways out lead to {ways:?}");
    on_every_page(|page| {
        let wanted = usize::from(!site::stands_alone(&page.path));
        let wrong = page.exits.len() != wanted;
        wrong
            .then(|| format!("it has {} ways out", page.exits.len()))
            .into_iter()
            .collect()
    })
}
