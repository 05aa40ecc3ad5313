//! Lists which parties have signed which pages.

use medskick_survey::problem::Problem;
use serde_json::Value;

use super::{Campaign, page::Page};

/// Returns the pages whose current text no party has signed.
pub fn unsigned(campaign: &Campaign) -> impl Iterator<Item = &Page> {
    let source = &campaign.languages.source;
    let is_signed = move |page: &&Page| {
        let signed = page
            .versions
            .get(source)
            .and_then(|it| it.extra.get("signed"));
        signed
            .and_then(Value::as_array)
            .is_some_and(|parties| !parties.is_empty())
    };
    campaign.pages.iter().filter(move |page| !is_signed(page))
}

/// Returns each party of `content/data/parties.toml` with the pages that it has not signed, and `None` with the pages that
/// nobody has signed.
pub fn waiting(campaign: &Campaign) -> Vec<(Option<&str>, Vec<&str>)> {
    let source = &campaign.languages.source;
    let lacks = |page: &&Page, name: &str| {
        let version = page.versions.get(source);
        let signed = version.and_then(|it| it.extra.get("signed")?.as_array());
        !signed.is_some_and(|list| list.iter().any(|it| it["party"] == name))
    };
    let nobody = unsigned(campaign).map(|page| page.path.as_str()).collect();
    let parties = campaign
        .parties
        .iter()
        .filter_map(|it| it["name"].as_str())
        .map(|name| {
            let pages = campaign.pages.iter().filter(|page| lacks(page, name));
            (Some(name), pages.map(|page| page.path.as_str()).collect())
        });
    let all = std::iter::once((None, nobody)).chain(parties);
    all.filter(|(_, pages): &(_, Vec<&str>)| !pages.is_empty())
        .collect()
}

/// Returns each page without a signature as a problem (C25), for a build that publishes only signed texts.
pub fn missing(campaign: &Campaign) -> Vec<Problem> {
    let source = &campaign.languages.source;
    let texts = unsigned(campaign).filter_map(|page| page.versions.get(source));
    let problem = |text: &super::Version| {
        let remedy = format!(
            "When a party has read it and agrees, write below [extra]: signed = [{{ party = \"…\", date = 2026-01-31, hash = \"{}\" }}]",
            text.signed_hash
        );
        Problem::error(
            "C25",
            &text.file,
            None,
            "No party has signed this text.",
            remedy,
        )
    };
    texts.map(problem).collect()
}
