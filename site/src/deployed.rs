//! `medskick check --deployed URL`: compares the responses of the published site with the expected ones (`headers`).

mod compare;
mod finding;
mod request;
mod samples;

use std::path::Path;

use anyhow::{Context, Result};

use crate::{build, campaign::Campaign, fault::Fault, report};

pub use finding::Finding;
use request::{Client, Encoding};

/// A published site and the addresses to check on it.
pub struct Site<'a> {
    /// The given URL, without a trailing slash.
    pub url: &'a str,
    /// The origin in the campaign's settings, which policies and embed snippets contain.
    pub origin: &'a str,
    /// Code of the language whose pages are requested.
    pub language: &'a str,
    /// Number of the survey whose pages are requested.
    pub survey: u32,
}

/// Requests some addresses of the site at `url`, and prints what is wrong with the responses.
///
/// # Errors
/// `T60` when the campaign's origin is a reserved name, `T61` when the server does not answer, and `T67` when there are
/// findings.
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

/// Returns the findings for a site. Equal findings at several addresses are merged.
///
/// # Errors
/// `T61` when the server does not answer.
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
