//! Surveys on paper: every type and condition, and labels that contain HTML.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::rc::Rc;

use common::{one, question, random::surveys, rank, scale, several, survey};
use medskick_survey::{
    compiled::{Expr, Kind, Survey},
    paper,
};
use proptest::prelude::*;

/// The messages of the site that the sheet uses.
fn word(id: &str) -> String {
    let word = match id {
        "survey-max" => "At most {max}.",
        "survey-scale" => "1 is “{low}”, {points} is “{high}”.",
        "survey-if" => "Only if {condition}.",
        "survey-if-has" => "{number} is “{choice}”",
        "survey-if-not" => "{number} is not “{choice}”",
        "survey-if-none" => "not {condition}",
        "survey-if-and" => "and",
        "survey-if-or" => "or",
        id => id,
    };
    word.to_owned()
}

/// Sets every label to the id of its question or choice.
fn labelled(survey: Rc<Survey>) -> Survey {
    let mut survey = Rc::unwrap_or_clone(survey);
    for question in survey.pages.iter_mut().flat_map(|page| &mut page.questions) {
        question.label = question.id.clone();
        match &mut question.kind {
            Kind::SelectOne { choices }
            | Kind::SelectMultiple { choices, .. }
            | Kind::Rank { choices, .. } => {
                choices.iter_mut().for_each(|it| it.label = it.id.clone());
            }
            Kind::Scale { low, high, .. } => (*low, *high) = ("low".into(), "high".into()),
            Kind::Text | Kind::Note => {}
        }
    }
    survey
}

#[test]
fn every_type_and_condition() {
    let has = |q, option| Expr::Has(q, option);
    let condition = Expr::Or(vec![
        Expr::And(vec![has(1, 0), Expr::Not(Box::new(has(2, 1)))]),
        Expr::Not(Box::new(Expr::Or(vec![has(3, 4), has(1, 1)]))),
    ]);
    let mut rows = [
        question("school", one(&["much", "little"]), None),
        question("police", one(&["much", "little"]), None),
    ];
    rows.iter_mut()
        .for_each(|row| row.stem = Some("Trust in".into()));
    let [school, police] = rows;
    let mut survey = labelled(survey(vec![
        vec![
            question("read_this", Kind::Note, None),
            question("offer", one(&["yes", "no"]), None),
            question("hobby", several(&["sport", "none!"], Some(1)), None),
            question("trust", scale(5), None),
        ],
        vec![school, police],
        vec![
            question("any", several(&["a", "b"], None), None),
            question("order", rank(&["a", "b", "c"], Some(2)), None),
            question("more", Kind::Text, Some(condition)),
        ],
    ]));
    survey.title = "Everyday <life> & more".into();
    survey.pages[0].title = Some("First".into());
    survey.pages[0].intro = Some("Calm".into());
    survey.pages[0].questions[1].hint = Some("A hint".into());
    // One line per element, so that a diff is readable.
    let lines = |html: String| html.replace("><", ">\n<");
    insta::assert_snapshot!(lines(paper::questions(&survey, &word)));
    let document = paper::document(&survey, "sv", "ltr", &word);
    assert!(document.starts_with("<!DOCTYPE html><html lang=\"sv\" dir=\"ltr\">"));
    assert!(document.contains("<h1>Everyday &lt;life&gt; &amp; more</h1>"));
    assert!(
        document.contains("<h2>First</h2>"),
        "no level of heading is left out"
    );
    assert!(
        document.contains(".questions > li {"),
        "the style is no text"
    );
}

proptest! {
    /// Any text in a survey remains text on the sheet, and no survey causes a panic.
    #[test]
    fn no_words_become_html(survey in surveys(), label in ".{0,20}") {
        let mut survey = labelled(survey);
        for question in survey.pages.iter_mut().flat_map(|page| &mut page.questions) {
            question.label = format!("<script>{label}</script>");
            question.hint = Some("\"<b>".into());
        }
        let html = paper::questions(&survey, &word);
        prop_assert!(!html.contains("<script") && !html.contains("<b>"));
    }
}
