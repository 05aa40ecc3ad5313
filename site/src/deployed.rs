//! `medskick check --deployed URL`: compares what the server of the published site sends with what it should (`headers`).

mod compare;
mod finding;
mod request;
mod samples;

use std::path::Path;

use anyhow::{Context, Result};

use crate::{build, campaign::Campaign, fault::Fault, report};

pub use finding::Finding;
use request::{Client, Encoding};

/// Where a site is, and what is looked for there.
pub struct Site<'a> {
    /// The address that was given, without a slash at the end.
    pub url: &'a str,
    /// The address that the campaign says it is published at, which policies and lines to copy name.
    pub origin: &'a str,
    /// The language whose pages are asked for.
    pub language: &'a str,
    /// The number of a survey.
    pub survey: u32,
}

/// Asks the site at `url` for some of its addresses, and prints what is wrong with the answers.
///
/// # Errors
/// `T60` when the campaign names no address, `T61` when nobody answers, and `T67` when anything is wrong.
pub fn run(root: &Path, url: &str) -> Result<()> {
    let campaign = build::read(root)?;
    let origin = published(&campaign)?;
    let survey = campaign.surveys.first();
    let survey = survey.context("the campaign has no survey")?;
    let findings = check(&Site {
        url: url.trim_end_matches('/'),
        origin,
        language: &campaign.languages.source,
        survey: survey.number.into(),
    })?;
    if findings.is_empty() {
        report::done("the server sends what it should");
        return Ok(());
    }
    report::each(&findings);
    Err(Fault::error(
        "T67",
        format!("{} things are wrong with what {url} sends.", findings.len()),
        "Add the lines for your server. The build writes all of them: dist/_headers (Netlify, Cloudflare Pages), \
         dist/_headers.nginx, dist/_headers.caddy.",
    ))
}

fn published(campaign: &Campaign) -> Result<&str> {
    campaign.site.published().ok_or_else(|| {
        Fault::error(
            "T60",
            format!(
                "{} is no address that a site can be published at.",
                campaign.site.origin
            ),
            "Write the real address into content/data/site.toml, build, and put the new dist/ up: pages name it.",
        )
    })
}

/// What is wrong with what a site sends, address by address.
///
/// # Errors
/// `T61` when nobody answers.
pub fn check(site: &Site) -> Result<Vec<Finding>> {
    let client = Client::new();
    let mut findings = compare::origin(site);
    findings.extend(compare::encrypted(&client, site));
    for address in samples::addresses(&client, site)? {
        let answer = client.get(&format!("{}{address}", site.url), Encoding::Any)?;
        findings.extend(compare::answer(&address, &answer, site.origin));
    }
    Ok(finding::together(findings))
}
