//! Reads the campaign: its pages, words, surveys and data, and every problem in them, in one run.

pub mod add;
pub mod data;
pub mod dates;
pub mod directory;
pub mod entries;
pub mod fix;
pub mod languages;
pub mod links;
pub mod page;
mod parties;
mod phrases;
pub mod pictures;
pub mod pins;
pub mod prose;
mod read;
pub mod reading;
pub mod rooms;
pub mod shape;
pub mod signatures;
mod situations;
pub mod status;
mod surveys;
mod table;
pub mod waves;
mod words;

use std::{collections::BTreeMap, path::Path};

use anyhow::Result;
use medskick_survey::{
    bundle::{Bundle, Help},
    describe::{self, Edition},
    problem::Problem,
    xlsform::Translation,
};
use serde_json::{Value, json};

use crate::fault::Fault;

pub use data::Site;
pub use languages::{Language, Languages};
pub use page::{Page, State, Version};
pub use pictures::Pictures;
pub use surveys::Survey;
pub use words::Words;

/// Everything that is published.
#[derive(Debug, Default)]
pub struct Campaign {
    /// The published languages.
    pub languages: Languages,
    /// Where the site is published, and where the quick exit leads.
    pub site: Site,
    /// The pages in order of their paths.
    pub pages: Vec<Page>,
    /// The help contacts as they are written, without words.
    pub help: Vec<Value>,
    /// Who stands behind the joint message, without what they promise.
    pub parties: Vec<Value>,
    /// The guide of three questions, without words.
    pub situations: Vec<Value>,
    /// Organisations and activities in each municipality.
    pub directory: directory::Directory,
    /// Published results, half-year by half-year.
    pub waves: Vec<waves::Wave>,
    /// The surveys in order of their numbers.
    pub surveys: Vec<Survey>,
    /// The drawings that surveys name.
    pub pictures: Pictures,
    /// The words of each language, by its code.
    pub words: BTreeMap<String, Words>,
}

/// Reads the campaign in `root`. What cannot be read is left out and told: only a campaign without errors is
/// fit to publish. Problems are in order of file and line, with files relative to `root`.
pub fn load(root: &Path) -> (Campaign, Vec<Problem>) {
    load_on(root, dates::today())
}

/// The same on another day: what is told of old facts hangs on it, and nothing else.
pub fn load_on(root: &Path, today: time::Date) -> (Campaign, Vec<Problem>) {
    let mut problems = Vec::new();
    let Some(languages) = languages::load(root, &mut problems) else {
        // Without the languages every page would be in an unknown one.
        return (Campaign::default(), problems);
    };
    let site = data::load_site(root, &mut problems);
    let (pages, addresses) = page::load(root, &languages, &mut problems);
    links::check(&pages, &addresses, &mut problems);
    prose::check(&pages, &addresses, &languages, &mut problems);
    phrases::check(root, &pages, &languages, &mut problems);
    reading::check(&pages, &languages, &mut problems);
    let help = data::HELP.load(root, &mut problems);
    dates::check(&data::HELP, &help, today, &mut problems);
    let words = words::load(root, &languages, &help, &mut problems);
    let source = words.get(&languages.source).map(|words| &words.site);
    let parties = parties::load(root, source, &mut problems);
    let situations = situations::load(root, (&help, &pages), source, &mut problems);
    let directory = directory::load(root, today, &mut problems);
    let surveys = surveys::load(root, &languages, &mut problems);
    let waves = waves::load(root, &surveys, &mut problems);
    let pictures = pictures::load(root, &mut problems);
    pictures::check(&surveys, &pictures, &mut problems);
    problems.sort_by(|a, b| (&a.file, a.line, a.code).cmp(&(&b.file, b.line, b.code)));
    problems.dedup();
    (
        Campaign {
            languages,
            site,
            pages,
            help,
            parties,
            situations,
            directory,
            waves,
            surveys,
            pictures,
            words,
        },
        problems,
    )
}

impl Campaign {
    /// What the browser gets for each survey and language: the keys of the files (`w/everyday.ar.json`,
    /// `workshop/everyday.ar.json`), and their JSON.
    pub fn bundles(&self) -> Vec<(String, Vec<u8>)> {
        let mut bundles = Vec::new();
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

    /// What describes the answers to each survey, for those who work with them: `data/<survey>/<file>`, the source
    /// language first.
    pub fn descriptions(&self) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        for survey in &self.surveys {
            let editions: Vec<Edition> =
                self.editions(survey).map(|(_, edition)| edition).collect();
            for (name, bytes) in describe::files(&editions) {
                files.push((format!("data/{}/{name}", survey.id), bytes));
            }
        }
        files
    }

    /// The survey of that id.
    ///
    /// # Errors
    /// `T20` when there is none.
    pub fn survey(&self, id: &str) -> Result<&Survey> {
        let found = self.surveys.iter().find(|survey| survey.id == id);
        found.ok_or_else(|| {
            let ids: Vec<&str> = self.surveys.iter().map(|it| it.id.as_str()).collect();
            Fault::error(
                "T20",
                format!("There is no survey `{id}`."),
                format!("The surveys are: {}.", ids.join(", ")),
            )
        })
    }

    /// The published language with that code.
    ///
    /// # Errors
    /// `T21` when there is none.
    pub fn language(&self, code: &str) -> Result<&Language> {
        self.languages.get(code).ok_or_else(|| {
            let codes: Vec<&str> = self
                .languages
                .list
                .iter()
                .map(|it| it.code.as_str())
                .collect();
            Fault::error(
                "T21",
                format!("There is no language `{code}`."),
                format!("The languages are: {}.", codes.join(", ")),
            )
        })
    }

    /// A survey in all languages, for a form that holds them all.
    pub fn translations<'a>(&'a self, survey: &'a Survey) -> Vec<Translation<'a>> {
        let named = |(language, edition): (&Language, _)| Translation {
            edition,
            name: format!("{} ({})", language.name, language.tag),
        };
        self.editions(survey).map(named).collect()
    }

    /// A survey in each language, the source language first.
    fn editions<'a>(
        &'a self,
        survey: &'a Survey,
    ) -> impl Iterator<Item = (&'a Language, Edition<'a>)> {
        let is_source = |language: &&Language| language.code == self.languages.source;
        let list = &self.languages.list;
        let languages = list
            .iter()
            .filter(is_source)
            .chain(list.iter().filter(move |it| !is_source(it)));
        languages.filter_map(|language| {
            let words = &self.words.get(&language.code)?.site;
            let edition = Edition {
                language: &language.code,
                survey: survey.in_language.get(&language.code)?,
                skipped: words.get("data-skipped")?,
                declined: words.get("data-declined")?,
                chosen: words.get("data-chosen")?,
                not_chosen: words.get("data-not-chosen")?,
                hidden: words.get("data-hidden")?,
            };
            Some((language, edition))
        })
    }

    /// The help contacts with their words in one language.
    pub fn help_in(&self, language: &Language) -> Vec<Value> {
        let words = self.words.get(&language.code);
        self.help
            .iter()
            .filter_map(|entry| Some(data::help_with_words(entry, &words?.site)))
            .collect()
    }

    /// The parties behind the joint message, with what they promise in one language.
    pub fn parties_in(&self, language: &Language) -> Vec<Value> {
        let words = self.words.get(&language.code);
        words.map_or(Vec::new(), |words| {
            parties::with_words(&self.parties, &words.site)
        })
    }

    /// The guide of three questions in one language, for each who asks.
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

    /// The language in which readers of `language` are asked: their own when survey and widget are all translated, since half a
    /// survey in another language would be none.
    pub fn asked_in<'a>(&'a self, survey: &Survey, language: &Language) -> Option<&'a Language> {
        self.whole_in(survey, language, |words| words.missing[1] == 0)
    }

    /// The language of the tablet that goes round in a group: the workshop has to be translated too.
    pub fn led_in<'a>(&'a self, survey: &Survey, language: &Language) -> Option<&'a Language> {
        self.whole_in(survey, language, |words| words.missing[1..] == [0, 0])
    }

    fn whole_in<'a>(
        &'a self,
        survey: &Survey,
        language: &Language,
        is_whole: impl Fn(&Words) -> bool,
    ) -> Option<&'a Language> {
        let is_whole = |code: &&str| {
            survey.in_language.contains_key(*code) && self.words.get(*code).is_some_and(&is_whole)
        };
        let mut chain = self.languages.chain(&language.code);
        self.languages.get(chain.find(is_whole)?)
    }

    /// What the browser gets for a survey in one language.
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
}

/// The words that describe what stands in the files of answers.
const MEANINGS: [&str; 5] = [
    "data-skipped",
    "data-declined",
    "data-chosen",
    "data-not-chosen",
    "data-hidden",
];

impl Campaign {
    /// What the browser gets for a survey in one language when a group answers on one tablet: the same, with the words
    /// of the workshop and of its files. Where both say something, the workshop's words stand.
    pub fn workshop(&self, survey: &Survey, language: &Language) -> Option<Bundle> {
        let words = self.words.get(&language.code)?;
        let mut bundle = self.bundle(survey, language)?;
        let workshop = words.workshop.ids().map(|id| (&words.workshop, id));
        for (words, id) in MEANINGS
            .map(|id| (&words.site, id))
            .into_iter()
            .chain(workshop)
        {
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
