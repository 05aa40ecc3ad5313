//! Compares the languages of a form with those of the campaign.

use std::collections::BTreeSet;

use super::{
    finding::{Place, Told},
    headings::Table,
    languages::Languages,
};

/// Warns about an assumed language, about languages that the campaign lacks, and about languages that the form lacks.
pub(super) fn check(languages: &Languages, used: &[String], survey: &Table, told: &mut Told) {
    let default = &languages.default;
    let unnamed = survey.without_language();
    if let Some(heading) = unnamed.filter(|_| !languages.says_default) {
        let place = Place::cell(survey.sheet, survey.headings, heading);
        let what = format!(
            "The column `{heading}` names no language; its words are taken as `{default}`."
        );
        let remedy = "If they are in another language, say so in each such heading, such as `label::English (en)`, or once as `default_language` in the sheet settings.";
        told.warning("X23", place, what, remedy);
    }
    let published = |code: &&String| languages.known.iter().any(|(_, known)| known == *code);
    for code in used.iter().filter(|code| !published(code)) {
        let what = format!(
            "The campaign has no language `{code}`: its words are written down, but nobody will see them."
        );
        let remedy = "Add the language to `translations/languages.toml`, or correct its name in the heading if it is one of the campaign's.";
        told.warning("X23", Place::form(), what, remedy);
    }
    let codes: BTreeSet<&str> = languages
        .known
        .iter()
        .map(|(_, code)| code.as_str())
        .collect();
    let lacks: Vec<&str> = codes
        .into_iter()
        .filter(|code| !used.iter().any(|used| used == code))
        .collect();
    if !lacks.is_empty() && !used.is_empty() {
        let what = format!(
            "The form has no words in {}, which the campaign is published in.",
            lacks.join(", ")
        );
        let remedy = "Add a column for each, such as `label::العربية (ar)`, or translate the `.ftl` file afterwards. Until then the check stops.";
        told.warning("X23", Place::form(), what, remedy);
    }
}
