//! The files that describe an export: they describe each column, in words that no program misreads.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::rc::Rc;

use common::{
    choices, edition, one, question,
    random::{actions, surveys, walk},
    scale, several, survey,
};
use medskick_survey::{
    compiled::{Kind, Survey},
    describe::{Edition, files},
    export::{Dialect, own_answers},
    session::Session,
};
use proptest::prelude::*;

fn file(editions: &[Edition], name: &str) -> String {
    let found = files(editions).into_iter().find(|(file, _)| *file == name);
    String::from_utf8(found.unwrap().1).unwrap()
}

/// A survey with all choice types and scales, and labels with characters that need escaping.
fn example(language: &str) -> Rc<Survey> {
    let said = |text: &str| format!("{text} ({language})");
    let mut survey = survey(vec![vec![
        question("read_this", Kind::Note, None),
        question("home", one(&["yes", "no"]), None),
        question("hobby", several(&["sport", "none!"], None), None),
        question("trust", scale(3), None),
        question("listens_police", one(&["yes", "no"]), None),
    ]]);
    let written = Rc::make_mut(&mut survey);
    let questions = &mut written.pages[0].questions;
    questions[1].label = said("Do you say \"home\",\nor C:\\home?");
    questions[1].sensitive = true;
    questions[2].label = said("Vad gör du?");
    questions[3].label = said("Trust?");
    questions[3].kind = Kind::Scale {
        points: 3,
        low: said("None"),
        high: said("Full"),
    };
    questions[4].stem = Some(said("Who listens?"));
    questions[4].label = said("Police");
    questions[4].background = true;
    let mut all = choices(&["yes", "no"]);
    all[0].label = said("Yes; =1+1");
    all[1].label = said("No");
    for question in questions {
        if let Kind::SelectOne { choices } = &mut question.kind {
            choices.clone_from(&all);
        }
    }
    survey
}

#[test]
fn every_file_is_as_it_should_be() {
    let (swedish, english) = (example("sv"), example("en"));
    let editions = [edition("sv", &swedish), edition("en", &english)];
    for name in ["codebook.csv", "datapackage.json", "import.R", "import.sps"] {
        insta::assert_snapshot!(name, file(&editions, name));
    }
    assert!(files(&[]).is_empty());
}

proptest! {
    #[test]
    fn the_columns_described_are_the_columns_exported(survey in surveys(), actions in actions()) {
        let session: Session = walk(&survey, &actions);
        let exported = own_answers(&session, Dialect::Statistics);
        let mut reader = csv::Reader::from_reader(&exported[..]);
        let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let package: serde_json::Value =
            serde_json::from_str(&file(&[edition("sv", &survey)], "datapackage.json")).unwrap();
        let described: Vec<String> = package["resources"][0]["schema"]["fields"]
            .as_array()
            .unwrap()
            .iter()
            .map(|field| field["name"].as_str().unwrap().to_owned())
            .collect();
        // In the file, a name that a spreadsheet would evaluate starts with an apostrophe. The compiler rejects such names.
        let exported: Vec<String> = header.iter().map(|name| name.trim_start_matches('\'').to_owned()).collect();
        if !described.is_empty() {
            prop_assert_eq!(described, exported);
        }
    }
}
