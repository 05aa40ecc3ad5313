//! Reads the whole campaign (pages, words, surveys and data) and collects the problems of all files in one run.

pub mod add;
mod blocks;
pub mod data;
pub mod dates;
pub mod directory;
mod embedded;
mod emergency;
pub mod entries;
pub mod fix;
pub mod languages;
mod law;
mod letters;
pub mod links;
pub mod page;
mod parties;
mod phrases;
pub mod pictures;
pub mod pins;
pub mod prose;
mod read;
mod readers;
pub mod reading;
pub mod rooms;
pub mod shape;
pub mod signatures;
mod situations;
pub mod statements;
pub mod status;
mod surveys;
mod table;
pub mod waves;
mod words;

use std::{collections::BTreeMap, path::Path};

use anyhow::Result;
use medskick_survey::{
    describe::{self, Edition},
    problem::Problem,
    xlsform::Translation,
};
use serde_json::Value;

use crate::fault::Fault;

pub use data::Site;
pub use languages::{Language, Languages};
pub use page::{Page, State, Version};
pub use pictures::Pictures;
pub use surveys::Survey;
pub use words::Words;

/// All content that is published.
#[derive(Debug, Default)]
pub struct Campaign {
    /// The published languages.
    pub languages: Languages,
    /// Origin of the site and target of the quick exit.
    pub site: Site,
    /// The pages, sorted by path.
    pub pages: Vec<Page>,
    /// The help contacts as written in the file, without translated words.
    pub help: Vec<Value>,
    /// The organisations behind the joint message, without their promises.
    pub parties: Vec<Value>,
    /// Sentences that are the same on all pages, without translated words.
    pub statements: Vec<Value>,
    /// The guide of three questions, without translated words.
    pub situations: Vec<Value>,
    /// Organisations and activities in each municipality.
    pub directory: directory::Directory,
    /// Published survey results of each half-year.
    pub waves: Vec<waves::Wave>,
    /// The surveys, sorted by number.
    pub surveys: Vec<Survey>,
    /// The pictograms that surveys refer to.
    pub pictures: Pictures,
    /// The words of each language, by language code.
    pub words: BTreeMap<String, Words>,
}

/// Reads the campaign in `root`. Omits and reports what cannot be read: only a campaign without errors may be published.
/// Problems are sorted by file and line; their paths are relative to `root`.
pub fn load(root: &Path) -> (Campaign, Vec<Problem>) {
    load_on(root, dates::today())
}

/// Same as [`load`] with another date as today. Only the checks for outdated facts depend on the date.
pub fn load_on(root: &Path, today: time::Date) -> (Campaign, Vec<Problem>) {
    let mut problems = Vec::new();
    let Some(languages) = languages::load(root, &mut problems) else {
        // Without the list of languages no page's language is known.
        return (Campaign::default(), problems);
    };
    let site = data::load_site(root, &mut problems);
    let (mut pages, addresses) = page::load(root, &languages, &mut problems);
    links::check(&pages, &addresses, &mut problems);
    prose::check(&pages, &addresses, &languages, &mut problems);
    embedded::check(&pages, &site.origin, &mut problems);
    let files = words::own_files(root, &languages, &mut problems);
    phrases::check(root, &pages, &files, &languages, &mut problems);
    letters::check(&pages, &files, &languages, &mut problems);
    let help = data::HELP.load(root, &mut problems);
    dates::check(&data::HELP, &help, today, dates::RING, &mut problems);
    let words = words::load(root, &languages, &help, &mut problems);
    law::check(&pages, &words, &mut problems);
    emergency::check(&pages, &words, &files, &mut problems);
    let statements = statements::load(root, today, &mut problems);
    statements::include(&mut pages, &statements, &words, &languages, &mut problems);
    statements::check(&statements, &pages, &words, &languages, &mut problems);
    for version in pages.iter_mut().flat_map(|page| page.versions.values_mut()) {
        page::check_signatures(version, &mut problems);
    }
    reading::check(&pages, &languages, &mut problems);
    let source = words.get(&languages.source).map(|words| &words.site);
    let source = source.filter(|it| !read::was_unreadable(it.file(), &problems));
    let parties = parties::load(root, source, &mut problems);
    let situations = situations::load(root, (&help, &addresses), source, &mut problems);
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
            statements,
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
    /// Returns the codebook, data package and import scripts of each survey: `data/<survey>/<file>`, the source language first.
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

    /// Returns the survey with that id.
    ///
    /// # Errors
    /// `T20` when there is no such survey.
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

    /// Returns the published language with that code.
    ///
    /// # Errors
    /// `T21` when there is no such language.
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

    /// Returns the editions of a survey in all languages, for a form that contains all of them.
    pub fn translations<'a>(&'a self, survey: &'a Survey) -> Vec<Translation<'a>> {
        let named = |(language, edition): (&Language, _)| Translation {
            edition,
            name: format!("{} ({})", language.name, language.tag),
        };
        self.editions(survey).map(named).collect()
    }

    /// Returns the editions of a survey in all its languages. The edition with the code `first` comes first.
    ///
    /// # Errors
    /// `T21` when there is no such language, or the survey is not translated to it.
    pub fn editions_from<'a>(
        &'a self,
        survey: &'a Survey,
        first: Option<&str>,
    ) -> Result<Vec<Edition<'a>>> {
        let mut editions: Vec<Edition> =
            self.editions(survey).map(|(_, edition)| edition).collect();
        if let Some(code) = first {
            self.language(code)?;
            let has_words = editions.iter().any(|edition| edition.language == code);
            if !has_words {
                return Err(Fault::error(
                    "T21",
                    format!("The survey `{}` is not translated to `{code}`.", survey.id),
                    "Name a language that it has words in.",
                ));
            }
            editions.sort_by_key(|edition| edition.language != code);
        }
        Ok(editions)
    }

    /// Returns each language of a survey with its edition, the source language first.
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
}
