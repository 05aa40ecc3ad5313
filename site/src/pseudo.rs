//! Pseudo-localisation: every text gets brackets, accents and extra length, so that untranslated and overflowing texts become
//! visible. `medskick translations pseudo` serves the site in this language.

use medskick_survey::{
    bundle::Bundle,
    compiled::{Kind, Survey},
};
use pulldown_cmark::{Event, Parser};
use serde_json::Value;

use crate::campaign::{Campaign, Language, Version};

/// Code of the pseudo-language and prefix of its addresses.
pub const CODE: &str = "xa";

/// Brackets around every text.
pub const MARKS: (char, char) = ('⟦', '⟧');

const TAG: &str = "en-x-pseudo";

/// Adds the pseudo-language to the campaign, derived from the source language. `dir` is its writing direction.
pub fn add(campaign: &mut Campaign, dir: &str) {
    let source = campaign.languages.source.clone();
    campaign.languages.list.push(Language {
        code: CODE.to_owned(),
        tag: TAG.to_owned(),
        name: marked("Pseudo"),
        dir: dir.to_owned(),
        ..Language::default()
    });
    if let Some(words) = campaign.words.get(&source) {
        let mut words = words.clone();
        for catalogue in words.files_mut() {
            catalogue.reword(marked);
        }
        campaign.words.insert(CODE.to_owned(), words);
    }
    for page in &mut campaign.pages {
        if let Some(version) = page.versions.get(&source) {
            let translated = page_in_it(version);
            page.versions.insert(CODE.to_owned(), translated);
        }
    }
    for survey in &mut campaign.surveys {
        if let Some(compiled) = survey.in_language.get(&source) {
            let mut compiled = compiled.clone();
            mark_survey(&mut compiled);
            survey.in_language.insert(CODE.to_owned(), compiled);
        }
    }
}

fn page_in_it(version: &Version) -> Version {
    let mut translated = version.clone();
    mark(&mut translated.title);
    mark(&mut translated.description);
    translated.expanded = markdown(&version.expanded);
    translated.extra = version
        .extra
        .iter()
        .filter(|(key, _)| ["ask", "act", "signs", "promises"].contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value_in_it(value)))
        .collect();
    translated
        .extra
        .insert("source_hash".to_owned(), Value::from(version.hash.as_str()));
    translated
        .extra
        .insert("reviewed".to_owned(), Value::from(true));
    translated
}

fn value_in_it(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::from(marked(text)),
        Value::Array(list) => list.iter().map(value_in_it).collect(),
        Value::Object(table) => table
            .iter()
            // Ids are the same in every language.
            .map(|(key, value)| {
                (
                    key.clone(),
                    if key == "id" {
                        value.clone()
                    } else {
                        value_in_it(value)
                    },
                )
            })
            .collect(),
        other => other.clone(),
    }
}

/// Marks the text of a Markdown document. Markup and link targets stay unchanged.
fn markdown(text: &str) -> String {
    let mut written = text.to_owned();
    let texts = Parser::new(text).into_offset_iter();
    let places =
        texts.filter_map(|(event, place)| matches!(event, Event::Text(_)).then_some(place));
    for place in places.collect::<Vec<_>>().into_iter().rev() {
        let words = marked(&text[place.clone()]);
        written.replace_range(place, &words);
    }
    written
}

/// Returns the bundle in the pseudo-language.
pub fn translated(bundle: &Bundle) -> Bundle {
    let mut bundle = bundle.clone();
    bundle.lang = TAG.to_owned();
    bundle.ui.values_mut().for_each(mark);
    for help in &mut bundle.help {
        for text in [
            &mut help.name,
            &mut help.what,
            &mut help.contact,
            &mut help.hours,
            &mut help.anonymous,
        ] {
            mark(text);
        }
    }
    mark_survey(&mut bundle.survey);
    bundle
}

fn mark_survey(survey: &mut Survey) {
    for text in [
        &mut survey.title,
        &mut survey.who,
        &mut survey.why,
        &mut survey.time,
    ] {
        mark(text);
    }
    for page in &mut survey.pages {
        page.title.iter_mut().chain(&mut page.intro).for_each(mark);
        for question in &mut page.questions {
            mark(&mut question.label);
            question
                .stem
                .iter_mut()
                .chain(&mut question.hint)
                .for_each(mark);
            match &mut question.kind {
                Kind::SelectOne { choices }
                | Kind::SelectMultiple { choices, .. }
                | Kind::Rank { choices, .. } => {
                    choices
                        .iter_mut()
                        .for_each(|choice| mark(&mut choice.label));
                }
                Kind::Scale { low, high, .. } => {
                    mark(low);
                    mark(high);
                }
                Kind::Text | Kind::Note => {}
            }
        }
    }
}

fn mark(text: &mut String) {
    *text = marked(text);
}

/// Adds accents to vowels outside `{…}`, about half the length again, and brackets.
fn marked(text: &str) -> String {
    let mut inside = false;
    let accented: String = text
        .chars()
        .map(|c| {
            inside = match c {
                '{' => true,
                '}' => false,
                _ => inside,
            };
            match c {
                'a' if !inside => 'ȧ',
                'e' if !inside => 'ḗ',
                'i' if !inside => 'ī',
                'o' if !inside => 'ǿ',
                'u' if !inside => 'ŭ',
                _ => c,
            }
        })
        .collect();
    let more = " ǿñē".repeat(accented.chars().count() / 8);
    format!("{}{accented}{more}{}", MARKS.0, MARKS.1)
}
