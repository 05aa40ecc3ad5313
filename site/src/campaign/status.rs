//! Translation progress of each language.

use super::{Campaign, Language, Page, State};

/// Returns a row of headings and a row per language except the source: pages by state, number of words to translate and to
/// review, missing texts and missing surveys.
pub fn table(campaign: &Campaign) -> Vec<Vec<String>> {
    let head = [
        "language",
        "reviewed",
        "unreviewed",
        "stale",
        "missing",
        "words to translate",
        "words to review",
        "texts missing",
        "surveys missing",
        "reviewers",
    ];
    let source = &campaign.languages.source;
    let list = campaign.languages.list.iter();
    let rows = list
        .filter(|language| language.code != *source)
        .map(|language| row(campaign, language));
    std::iter::once(head.map(str::to_owned).to_vec())
        .chain(rows)
        .collect()
}

fn row(campaign: &Campaign, language: &Language) -> Vec<String> {
    let states: Vec<(State, usize)> = campaign
        .pages
        .iter()
        .filter_map(|page| {
            let (_, _, state) = page.shown_in(&language.code, &campaign.languages)?;
            Some((state, words(page, &campaign.languages.source)))
        })
        .collect();
    let pages = |wanted: State| states.iter().filter(|(state, _)| *state == wanted).count();
    let words = |wanted: &[State]| -> usize {
        let these = states.iter().filter(|(state, _)| wanted.contains(state));
        these.map(|(_, words)| words).sum()
    };
    let surveys = campaign.surveys.iter();
    let surveys = surveys.filter(|survey| !survey.in_language.contains_key(&language.code));
    let texts = campaign.words.get(&language.code);
    let texts_missing: usize = texts.map_or(0, |words| words.missing.iter().sum());
    let reviewers = match language.reviewers.as_slice() {
        [] => "nobody".to_owned(),
        names => names.join(", "),
    };
    vec![
        language.code.clone(),
        pages(State::Reviewed).to_string(),
        pages(State::Unreviewed).to_string(),
        pages(State::Stale).to_string(),
        pages(State::Fallback).to_string(),
        words(&[State::Stale, State::Fallback]).to_string(),
        words(&[State::Unreviewed]).to_string(),
        texts_missing.to_string(),
        surveys.count().to_string(),
        reviewers,
    ]
}

/// Returns the number of words of a page in the source language.
fn words(page: &Page, source: &str) -> usize {
    let count = |text: &str| text.split_whitespace().count();
    page.versions.get(source).map_or(0, |text| {
        count(&text.title) + count(&text.description) + count(&text.body)
    })
}
