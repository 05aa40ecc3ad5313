//! The baseline: the same questions as a plain HTML form with a minimal script.

use std::{fmt::Write, fs, path::Path};

use anyhow::Result;
use medskick_survey::compiled::{Expr, Kind, Question, Survey};
use tempfile::TempDir;

/// Writes the page `index.html` into a temporary folder.
pub fn folder(survey: &Survey) -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    let here = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/bench"));
    for name in ["form.js", "form.css"] {
        fs::copy(here.join(name), folder.path().join(name))?;
    }
    fs::write(folder.path().join("favicon.ico"), [])?;
    fs::write(folder.path().join("index.html"), page(survey)?)?;
    medskick::compress::twins(
        folder.path(),
        tempfile::tempdir()?.path(),
        medskick::compress::Effort::Most,
    )?;
    Ok(folder)
}

fn page(survey: &Survey) -> Result<String> {
    let mut html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
         <title>Form</title><link rel=stylesheet href=form.css><script type=module src=form.js></script>\
         <form autocomplete=off><h1>{}</h1><progress value=1 max={}></progress>",
        survey.title,
        survey.pages.len()
    );
    let questions: Vec<&Question> = survey.questions().collect();
    let mut q = 0;
    for (number, page) in survey.pages.iter().enumerate() {
        let hidden = if number > 0 { " hidden" } else { "" };
        let title = page.title.as_deref().unwrap_or_default();
        write!(html, "<section{hidden}><h2>{title}</h2>")?;
        for question in &page.questions {
            write!(html, "{}", fieldset(q, question, &questions)?)?;
            q += 1;
        }
        html += "</section>";
    }
    html += "<button type=button name=back hidden>Back</button> <button type=button name=next>Next</button> \
             <button name=save hidden>Save</button></form>";
    Ok(html)
}

fn fieldset(q: usize, question: &Question, all: &[&Question]) -> Result<String> {
    let condition = match question.relevant {
        Some(Expr::Has(other, option)) => {
            let other_question = all[usize::from(other)];
            let value = &other_question.kind.choices()[usize::from(option)].id;
            format!(" data-if=\"q{other}={value}\"")
        }
        _ => String::new(),
    };
    let stem = question.stem.as_deref().unwrap_or_default();
    let mut html = format!(
        "<fieldset{condition}><legend>{stem} {}</legend>",
        question.label
    );
    let mut option = |kind: &str, value: &str, label: &str| {
        write!(
            html,
            "<label><input type={kind} name=q{q} value=\"{value}\">{label}</label>"
        )
    };
    match &question.kind {
        Kind::Scale { points, .. } => {
            for step in 1..=*points {
                option("radio", &step.to_string(), &step.to_string())?;
            }
        }
        Kind::Text => write!(html, "<textarea name=q{q} rows=4></textarea>")?,
        kind => {
            let input = if matches!(kind, Kind::SelectOne { .. }) {
                "radio"
            } else {
                "checkbox"
            };
            for choice in kind.choices() {
                option(input, &choice.id, &choice.label)?;
            }
        }
    }
    html += "</fieldset>";
    Ok(html)
}
