//! The exported file with answers, byte for byte. `UPDATE_EXPECTED=1` rewrites `tests/golden`; read the diff.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::{fs, path::Path, rc::Rc};

use common::{choices, example, one, question, rank, survey};
use medskick_survey::{
    compiled::{Expr, Kind, Survey},
    export::{Dialect, file_name, own_answers, own_texts, texts_file_name},
    session::Session,
};

fn check(name: &str, session: &Session) {
    for (dialect, end) in [
        (Dialect::Excel, "excel"),
        (Dialect::Statistics, "statistics"),
    ] {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{name}.{end}.csv"));
        let bytes = own_answers(session, dialect);
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&path, &bytes).unwrap();
        }
        let (expected, found) = (
            fs::read(&path).unwrap_or_default(),
            String::from_utf8_lossy(&bytes),
        );
        assert_eq!(
            String::from_utf8_lossy(&expected),
            found,
            "{}",
            path.display()
        );
    }
}

#[test]
fn all_kinds_of_answers() {
    let mut session = Session::new(example());
    session.choose(1, 0);
    session.toggle(2, 0);
    session.toggle(2, 2);
    session.choose(3, 0);
    session.skip(4);
    session.choose(6, 4);
    check("answered", &session);
}

#[test]
fn nothing_answered() {
    check("untouched", &Session::new(example()));
}

#[test]
fn what_became_irrelevant_is_not_there() {
    let mut session = Session::new(example());
    session.choose(1, 0);
    session.choose(3, 0);
    session.toggle(4, 0);
    session.choose(1, 1);
    session.decline(2);
    session.decline(6);
    check("irrelevant", &session);
}

#[test]
fn formulas_and_quotes_are_harmless() {
    let ids = [
        "=1+1",
        "+1",
        "-1",
        "@a",
        "\tx",
        "\rx",
        "\nx",
        "a;b",
        "a,b",
        "say \"a\"",
        "å",
        "",
        "a=1",
    ];
    let mut questions: Vec<_> = ids
        .iter()
        .map(|id| question(id, one(&[id]), None))
        .collect();
    questions.push(question(
        "=many",
        Kind::SelectMultiple {
            choices: choices(&["=a", "b;c"]),
            max: None,
        },
        None,
    ));
    let mut session = Session::new(survey(vec![questions]));
    (0..ids.len()).for_each(|q| session.choose(q, 0));
    session.toggle(ids.len(), 1);
    check("formulas", &session);
}

#[test]
fn a_rank_has_a_column_for_each_choice_and_the_place_in_it() {
    let survey = survey(vec![vec![
        question("first", rank(&["a", "b", "c"], Some(2)), None),
        question("left", rank(&["a", "b"], None), None),
    ]]);
    let mut session = Session::new(survey);
    session.toggle(0, 2);
    session.toggle(0, 0);
    assert!(!session.toggle(0, 1), "both places are taken");
    check("rank", &session);
}

#[test]
fn a_text_is_in_a_file_of_its_own_unless_it_points_at_somebody() {
    let survey = survey(vec![vec![
        question("offer", one(&["yes", "no"]), None),
        question("more", Kind::Text, Some(Expr::Has(0, 0))),
    ]]);
    let mut session = Session::new(survey);
    session.choose(0, 0);
    session.write(1, " =En ledare; ”som frågar” ");
    let file = |session: &Session| {
        own_texts(session, Dialect::Excel).map(|file| String::from_utf8(file).unwrap())
    };
    let expected = "\u{feff}more\r\n\"'=En ledare; ”som frågar”\"\r\n";
    assert_eq!(file(&session).as_deref(), Some(expected));
    let rows = own_answers(&session, Dialect::Statistics);
    assert_eq!(String::from_utf8(rows).unwrap(), "offer\r\nyes\r\n");
    assert_eq!(texts_file_name(session.survey()), "everyday_text.csv");
    session.write(1, "Skriv till namn@exempel.se");
    assert_eq!(file(&session), None);
    session.write(1, "Någon som lyssnar");
    session.choose(0, 1);
    assert_eq!(
        file(&session),
        None,
        "what is not relevant does not leave (R7)"
    );
}

#[test]
fn the_file_is_named_by_the_survey_alone() {
    let named = |id: &str| {
        file_name(&Survey {
            id: id.to_owned(),
            ..Rc::unwrap_or_clone(survey(vec![]))
        })
    };
    assert_eq!(named("everyday"), "everyday.csv");
    assert_eq!(named("../a b/å:c"), "abc.csv");
    assert_eq!(named("…"), "survey.csv");
}
