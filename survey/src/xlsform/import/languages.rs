//! Maps the language names in forms to language codes.

use super::{Options, settings::Settings};

/// Names that forms often use for languages, in addition to those of the campaign.
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

/// Resolves the language names of a form.
pub(super) struct Languages<'o> {
    /// The campaign's languages: each name that a form may use, with the code.
    pub known: &'o [(String, String)],
    /// The code of the language of a column that names none.
    pub default: String,
    /// Whether the form itself states its default language.
    pub says_default: bool,
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

    /// The code of a language in a heading: `Svenska (sv)`, `sv`, `Swedish`. An empty name is the form's default language.
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

    /// Sorts the codes with the form's default first, and removes duplicates.
    pub fn sorted(&self, mut all: Vec<String>) -> Vec<String> {
        all.sort_by_key(|code| (*code != self.default, code.clone()));
        all.dedup();
        all
    }
}

fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// A code for an unknown language, which can name a folder.
fn tag(name: &str) -> String {
    let letters = name.to_lowercase();
    let letters = letters
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' });
    let tag: String = letters.take(35).collect();
    let tag = tag.trim_matches('-');
    if tag.is_empty() { "und" } else { tag }.to_owned()
}
