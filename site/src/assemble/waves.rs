//! Published results of a survey in comparison, for the template: one row per answer, one cell per half-year.

use medskick_survey::{
    compiled::Question,
    published::{Line, Told},
};
use serde_json::{Value, json};

use crate::campaign::{Campaign, Language, Survey, waves::Wave};

/// Returns the surveys that have published waves, in one language.
pub fn all(campaign: &Campaign, language: &Language) -> Vec<Value> {
    let surveys = campaign.surveys.iter();
    surveys
        .filter_map(|it| survey(campaign, it, language))
        .collect()
}

fn survey(campaign: &Campaign, survey: &Survey, language: &Language) -> Option<Value> {
    let waves: Vec<&Wave> = campaign
        .waves
        .iter()
        .filter(|it| it.survey == survey.id)
        .collect();
    let asked = campaign.asked_in(survey, language)?;
    let words = survey.in_language.get(&asked.code)?;
    if waves.is_empty() {
        return None;
    }
    let about = |wave: &&Wave| {
        let (year, half) = wave.half;
        json!({ "year": year, "half": half, "publisher": wave.publisher, "url": wave.url, "published": wave.published })
    };
    let is_told = |(place, _): &(usize, &Question)| {
        let mut lines = waves.iter().flat_map(|wave| &wave.lines);
        lines.any(|line| line.question == *place)
    };
    let questions = words.questions().enumerate().filter(is_told);
    Some(json!({
        "title": words.title,
        "tag": asked.tag,
        "dir": asked.dir,
        "waves": waves.iter().map(about).collect::<Vec<_>>(),
        "questions": questions.map(|(place, it)| question(place, it, &waves)).collect::<Vec<_>>(),
    }))
}

fn question(place: usize, question: &Question, waves: &[&Wave]) -> Value {
    let row = |(option, label): (u16, String)| {
        let cells = waves.iter().map(|wave| {
            let mut lines = wave.lines.iter();
            cell(lines.find(|it| it.question == place && it.option == Some(option)))
        });
        json!({ "answer": label, "cells": cells.collect::<Vec<_>>() })
    };
    json!({
        "stem": question.stem,
        "label": question.label,
        "rows": (0..).zip(question.kind.labels()).map(row).collect::<Vec<_>>(),
    })
}

/// Returns the cell for one answer in one half-year. `share` is a whole per cent and is present only if it may be published.
fn cell(line: Option<&Line>) -> Value {
    let Some(line) = line else {
        return json!({ "kind": "absent" });
    };
    match Told::of(line.count, line.of) {
        Told::Share { percent, count, of } => {
            json!({ "kind": "share", "share": percent, "count": count, "of": of })
        }
        Told::Count { count, least } => json!({ "kind": "count", "count": count, "of": least }),
        Told::Below(least) => json!({ "kind": "below", "least": least }),
        Told::Hidden => json!({ "kind": "hidden" }),
    }
}
