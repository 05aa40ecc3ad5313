//! The content for the readers of each language: surveys, contacts, parties and situations with their words.

use medskick_survey::{
    bundle::{Bundle, Help, Merge, Numbered},
    text::Catalogue,
};
use serde_json::{Value, json};

use super::{Campaign, Language, Survey, Words, data, parties, pictures, situations};

/// Words for the codebooks of answer files.
const MEANINGS: [&str; 5] = [
    "data-skipped",
    "data-declined",
    "data-chosen",
    "data-not-chosen",
    "data-hidden",
];

impl Campaign {
    /// Returns the JSON that the browser loads for each survey and language, by key: `w/everyday.ar.json`,
    /// `workshop/everyday.ar.json`, `collect/everyday.ar.json`, `merge/ar.json`.
    pub fn bundles(&self) -> Vec<(String, Vec<u8>)> {
        let mut bundles = Vec::new();
        for language in &self.languages.list {
            let own = self.merged_in(language) == Some(language);
            let json = own
                .then(|| self.merge(language))
                .flatten()
                .and_then(|it| serde_json::to_vec(&it).ok());
            bundles.extend(json.map(|json| (format!("merge/{}.json", language.code), json)));
        }
        for survey in &self.surveys {
            for language in &self.languages.list {
                let name = format!("{}.{}.json", survey.id, language.code);
                let own = |it: Option<&Language>| it == Some(language);
                for (folder, is_own, bundle) in [
                    (
                        "w",
                        own(self.asked_in(survey, language)),
                        self.bundle(survey, language),
                    ),
                    (
                        "workshop",
                        own(self.led_in(survey, language)),
                        self.workshop(survey, language),
                    ),
                    (
                        "collect",
                        own(self.sealed_in(survey, language)),
                        self.collect(survey, language),
                    ),
                ] {
                    let json = bundle.and_then(|it| serde_json::to_vec(&it).ok());
                    if let Some(json) = json.filter(|_| is_own) {
                        bundles.push((format!("{folder}/{name}"), json));
                    }
                }
            }
        }
        bundles
    }

    /// Returns the help contacts with their words in one language.
    pub fn help_in(&self, language: &Language) -> Vec<Value> {
        let words = self.words.get(&language.code);
        self.help
            .iter()
            .filter_map(|entry| Some(data::help_with_words(entry, &words?.site)))
            .collect()
    }

    /// Returns the parties behind the joint message with their promises in one language.
    pub fn parties_in(&self, language: &Language) -> Vec<Value> {
        let words = self.words.get(&language.code);
        words.map_or(Vec::new(), |words| {
            parties::with_words(&self.parties, &words.site)
        })
    }

    /// Returns the guide of three questions in one language, for each group of people who ask.
    pub fn situations_in(&self, language: &Language) -> Value {
        let page = |path: &str| {
            let page = self.pages.iter().find(|page| page.path == path)?;
            let (version, text_language, _) = page.shown_in(&language.code, &self.languages)?;
            let address = page.address(&language.code);
            Some(json!({
                "path": address, "title": version.title, "tag": text_language.tag, "dir": text_language.dir,
            }))
        };
        self.words.get(&language.code).map_or(Value::Null, |words| {
            let help = self.help_in(language);
            situations::with_words(&self.situations, &words.site, &help, page)
        })
    }

    /// Returns the language in which readers of `language` answer the survey. It is their own only if survey and widget are
    /// completely translated, so that no survey mixes languages.
    pub fn asked_in<'a>(&'a self, survey: &Survey, language: &Language) -> Option<&'a Language> {
        self.whole_in(survey, language, |words| words.missing[1] == 0)
    }

    /// Returns the language of the survey on a tablet that a group shares. The words of the tablet module must be translated
    /// too.
    pub fn led_in<'a>(&'a self, survey: &Survey, language: &Language) -> Option<&'a Language> {
        self.whole_in(survey, language, |words| words.missing[1..3] == [0, 0])
    }

    /// Returns the language of the survey on a phone. The words of the phone module must be translated too.
    pub fn sealed_in<'a>(&'a self, survey: &Survey, language: &Language) -> Option<&'a Language> {
        self.whole_in(survey, language, |words| {
            words.missing[1] == 0 && words.missing[3] == 0
        })
    }

    /// Returns the language of the results page. Its words, the words of the tablet module and all surveys must be translated.
    pub fn merged_in<'a>(&'a self, language: &Language) -> Option<&'a Language> {
        self.whole_for(&self.surveys, language, |words| {
            words.missing[2] == 0 && words.missing[4] == 0
        })
    }

    fn whole_in<'a>(
        &'a self,
        survey: &Survey,
        language: &Language,
        is_whole: impl Fn(&Words) -> bool,
    ) -> Option<&'a Language> {
        self.whole_for(std::slice::from_ref(survey), language, is_whole)
    }

    /// Returns the first language in the fallback chain of `language` in which all these surveys and words are complete.
    fn whole_for<'a>(
        &'a self,
        surveys: &[Survey],
        language: &Language,
        is_whole: impl Fn(&Words) -> bool,
    ) -> Option<&'a Language> {
        let asks = |survey: &Survey, code: &str| survey.in_language.contains_key(code);
        let is_whole = |code: &&str| {
            surveys.iter().all(|survey| asks(survey, code))
                && self.words.get(*code).is_some_and(&is_whole)
        };
        let mut chain = self.languages.chain(&language.code);
        self.languages.get(chain.find(is_whole)?)
    }

    /// Returns the bundle that the browser loads for a survey in one language.
    pub fn bundle(&self, survey: &Survey, language: &Language) -> Option<Bundle> {
        let widget = &self.words.get(&language.code)?.widget;
        Some(Bundle {
            lang: language.tag.clone(),
            dir: language.dir.clone(),
            ui: widget
                .ids()
                .filter_map(|id| Some((id.to_owned(), widget.get(id)?.to_owned())))
                .collect(),
            help: self
                .help_in(language)
                .iter()
                .filter_map(shown_in_widget)
                .collect(),
            pictures: pictures::of(survey.in_language.get(&language.code)?, &self.pictures),
            survey: survey.in_language.get(&language.code)?.clone(),
        })
    }

    /// Returns the bundle for a survey on a tablet: the survey's bundle with the words of the tablet module and of the
    /// codebooks. On equal ids, the words of the tablet module win.
    pub fn workshop(&self, survey: &Survey, language: &Language) -> Option<Bundle> {
        let words = self.words.get(&language.code)?;
        let meanings = MEANINGS.map(|id| (&words.site, id)).into_iter();
        let workshop = words.workshop.ids().map(|id| (&words.workshop, id));
        self.with(survey, language, meanings.chain(workshop))
    }

    /// Returns the bundle for a survey on a phone, with the words of the phone module.
    pub fn collect(&self, survey: &Survey, language: &Language) -> Option<Bundle> {
        let words = &self.words.get(&language.code)?.collect;
        self.with(survey, language, words.ids().map(|id| (words, id)))
    }

    /// Returns the bundle of the results page.
    pub fn merge(&self, language: &Language) -> Option<Merge> {
        let words = self.words.get(&language.code)?;
        let meanings = MEANINGS.map(|id| (&words.site, id)).into_iter();
        let released = words.workshop.ids().map(|id| (&words.workshop, id));
        let own = words.merge.ids().map(|id| (&words.merge, id));
        let said = meanings.chain(released).chain(own);
        let numbered = |survey: &Survey| {
            Some(Numbered {
                number: u32::from(survey.number),
                survey: survey.in_language.get(&language.code)?.clone(),
            })
        };
        Some(Merge {
            lang: language.tag.clone(),
            dir: language.dir.clone(),
            base: format!(
                "{}/{}",
                self.site.origin.trim_end_matches('/'),
                language.code
            ),
            ui: said
                .filter_map(|(words, id)| Some((id.to_owned(), words.get(id)?.to_owned())))
                .collect(),
            surveys: self.surveys.iter().filter_map(numbered).collect(),
        })
    }

    /// Returns a survey's bundle with additional words. On equal ids, the additional words win.
    fn with<'a>(
        &self,
        survey: &Survey,
        language: &Language,
        more: impl Iterator<Item = (&'a Catalogue, &'a str)>,
    ) -> Option<Bundle> {
        let mut bundle = self.bundle(survey, language)?;
        for (words, id) in more {
            bundle.ui.insert(id.to_owned(), words.get(id)?.to_owned());
        }
        Some(bundle)
    }
}

fn shown_in_widget(entry: &Value) -> Option<Help> {
    let text = |key: &str| entry[key].as_str().map(str::to_owned);
    Some(Help {
        name: text("name")?,
        what: text("what")?,
        contact: text("contact")?,
        href: text("href"),
        hours: text("hours")?,
        anonymous: text("anonymous")?,
    })
}
