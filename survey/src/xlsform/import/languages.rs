//! What forms call languages, and what they are called here.

use std::collections::BTreeSet;

use super::{
    Options,
    finding::{Place, Told},
    headings::Table,
    settings::Settings,
};

/// Languages by the names that forms are mostly written with, beside those that the campaign itself has.
const NAMES: [(&str, &str); 30] = [
    ("swedish", "sv"),
    ("svenska", "sv"),
    ("english", "en"),
    ("engelska", "en"),
    ("anglais", "en"),
    ("arabic", "ar"),
    ("arabiska", "ar"),
    ("عربي", "ar"),
    ("somali", "so"),
    ("soomaali", "so"),
    ("somaliska", "so"),
    ("persian", "fa"),
    ("farsi", "fa"),
    ("persiska", "fa"),
    ("dari", "prs"),
    ("kurdish", "ku"),
    ("sorani", "ckb"),
    ("tigrinya", "ti"),
    ("turkish", "tr"),
    ("türkçe", "tr"),
    ("turkiska", "tr"),
    ("spanish", "es"),
    ("español", "es"),
    ("french", "fr"),
    ("français", "fr"),
    ("polish", "pl"),
    ("polski", "pl"),
    ("ukrainian", "uk"),
    ("finnish", "fi"),
    ("suomi", "fi"),
];

/// How the columns of a form name languages.
pub(super) struct Languages<'o> {
    known: &'o [(String, String)],
    default: String,
    /// Whether the form itself says which is its default.
    says_default: bool,
}

impl<'o> Languages<'o> {
    pub fn new(settings: &Settings, options: &'o Options) -> Self {
        let mut languages = Languages {
            known: &options.languages,
            default: options.language.clone(),
            says_default: !settings.language.is_empty(),
        };
        if languages.says_default {
            languages.default = languages.code(&settings.language);
        }
        languages
    }

    /// The code of a language as a heading names it: `Svenska (sv)`, `sv`, `Swedish`; nothing is the form's default.
    pub fn code(&self, name: &str) -> String {
        let name = name.trim();
        if name.is_empty() || name.eq_ignore_ascii_case("default") {
            return self.default.clone();
        }
        let inside = name
            .rsplit_once('(')
            .and_then(|(_, end)| end.trim_end().strip_suffix(')'));
        let named = |wanted: &str| {
            let own = self.known.iter().find(|(name, _)| same(name, wanted));
            let own = own.map(|(_, code)| code.clone());
            own.or_else(|| {
                let known = NAMES.iter().find(|(name, _)| same(name, wanted));
                known.map(|(_, code)| (*code).to_owned())
            })
        };
        let code = inside.unwrap_or(name).trim();
        named(code)
            .or_else(|| named(name))
            .unwrap_or_else(|| tag(code))
    }

    /// The same languages, the form's default one first.
    pub fn sorted(&self, mut all: Vec<String>) -> Vec<String> {
        all.sort_by_key(|code| (*code != self.default, code.clone()));
        all.dedup();
        all
    }

    /// Tells which language was assumed, which ones are not the campaign's, and which of its own are missing.
    pub fn check(&self, survey: &Table, choices: &Table, told: &mut Told) {
        let default = &self.default;
        let unnamed = survey.without_language();
        if let Some(heading) = unnamed.filter(|_| !self.says_default) {
            let place = Place::cell(survey.sheet, survey.headings, heading);
            let what = format!(
                "The column `{heading}` names no language; its words are taken as `{default}`."
            );
            let remedy = "If they are in another language, say so in each such heading, such as `label::English (en)`, or once as `default_language` in the sheet settings.";
            told.warning("X23", place, what, remedy);
        }
        let used = self.used(survey, choices);
        let published = |code: &&String| self.known.iter().any(|(_, known)| known == *code);
        for code in used.iter().filter(|code| !published(code)) {
            let what = format!(
                "The campaign has no language `{code}`: its words are written down, but nobody will see them."
            );
            let remedy = "Add the language to `translations/languages.toml`, or correct its name in the heading if it is one of the campaign's.";
            told.warning("X23", Place::form(), what, remedy);
        }
        let codes: BTreeSet<&str> = self.known.iter().map(|(_, code)| code.as_str()).collect();
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

    /// The languages that have a text, the default one first.
    pub fn used(&self, survey: &Table, choices: &Table) -> Vec<String> {
        self.sorted(
            survey
                .languages()
                .chain(choices.languages())
                .cloned()
                .collect(),
        )
    }
}

fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// Something that can name a folder.
fn tag(name: &str) -> String {
    let letters = name.to_lowercase();
    let letters = letters
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' });
    let tag: String = letters.take(35).collect();
    let tag = tag.trim_matches('-');
    if tag.is_empty() { "und" } else { tag }.to_owned()
}
