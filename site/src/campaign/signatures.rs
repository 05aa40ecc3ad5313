//! Who stands behind the texts.

use medskick_survey::problem::Problem;
use serde_json::Value;

use super::{Campaign, page::Page};

/// The pages that no party has signed as they are now.
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

/// Each of them as a problem (C25), for those who publish nothing but what is signed.
pub fn missing(campaign: &Campaign) -> Vec<Problem> {
    let source = &campaign.languages.source;
    let texts = unsigned(campaign).filter_map(|page| page.versions.get(source));
    let problem = |text: &super::Version| {
        let remedy = format!(
            "When a party has read it and agrees, write below [extra]: signed = [{{ party = \"…\", date = 2026-01-31, hash = \"{}\" }}]",
            text.hash
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
