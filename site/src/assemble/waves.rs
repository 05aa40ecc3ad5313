//! Published results of a survey side by side, for the template: a row for each answer, a cell for each half-year.

use medskick_survey::compiled::{Kind, Question};
use serde_json::{Value, json};

use crate::campaign::{
    Campaign, Language, Survey,
    waves::{Line, Number, Wave},
};

/// The most of those asked that can be told exactly (R2: under 30 the number is rounded down to 5).
const EXACT: u32 = 30;

/// The surveys that have waves, in one language.
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
    let is_told = |question: &&Question| {
        let mut lines = waves.iter().flat_map(|wave| &wave.lines);
        lines.any(|line| line.question == question.id)
    };
    let questions = words.questions().filter(is_told);
    Some(json!({
        "title": words.title,
        "tag": asked.tag,
        "dir": asked.dir,
        "waves": waves.iter().map(about).collect::<Vec<_>>(),
        "questions": questions.map(|it| question(it, &waves)).collect::<Vec<_>>(),
    }))
}

fn question(question: &Question, waves: &[&Wave]) -> Value {
    let row = |(code, label): (String, String)| {
        let cells = waves.iter().map(|wave| {
            let line = wave
                .lines
                .iter()
                .find(|it| it.question == question.id && it.answer == code);
            cell(line)
        });
        json!({ "answer": label, "cells": cells.collect::<Vec<_>>() })
    };
    json!({
        "stem": question.stem,
        "label": question.label,
        "rows": options(question).into_iter().map(row).collect::<Vec<_>>(),
    })
}

/// The codes of the answers and what they say.
fn options(question: &Question) -> Vec<(String, String)> {
    match &question.kind {
        Kind::Scale { points, low, high } => (1..=*points)
            .map(|step| {
                let said = match step {
                    1 => format!("1: {low}"),
                    step if step == *points => format!("{step}: {high}"),
                    step => step.to_string(),
                };
                (step.to_string(), said)
            })
            .collect(),
        kind => {
            let choices = kind.choices().iter();
            choices
                .map(|it| (it.id.clone(), it.label.clone()))
                .collect()
        }
    }
}

/// What is known of an answer in a half-year: `share` in whole per cent where it can be told.
fn cell(line: Option<&Line>) -> Value {
    let Some(Line { count, of, .. }) = line else {
        return json!({ "kind": "absent" });
    };
    match (*count, *of) {
        (Number::Known(count), Number::Known(of)) if of >= EXACT => {
            let share = (f64::from(count) * 100.0 / f64::from(of)).round();
            json!({ "kind": "share", "share": share as u32, "count": count, "of": of })
        }
        (Number::Known(count), Number::Known(of)) => {
            json!({ "kind": "count", "count": count, "of": of })
        }
        (Number::Below(least), _) => json!({ "kind": "below", "least": least }),
        _ => json!({ "kind": "hidden" }),
    }
}
