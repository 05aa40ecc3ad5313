//! Files of answers read back: as they were saved, as spreadsheets save them, and everything that can be wrong in one.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;
mod sources;

use std::{collections::BTreeSet, fs, path::Path, rc::Rc};

use common::{
    one, question,
    random::{actions, surveys, walk},
    rank, scale, several, survey,
};
use medskick_survey::{
    answers::{Misread, read},
    compiled::{Expr, Kind, Survey},
    export::{Dialect, Format, Names, own_answers},
    release::{BatchId, History, OpenBatch, Pool, Rules},
};
use proptest::{collection::vec, prelude::*};

fn club() -> Rc<Survey> {
    survey(vec![vec![
        question("offer", one(&["yes", "no"]), None),
        question("told", one(&["friend", "adult"]), Some(Expr::Has(0, 0))),
        question("did", several(&["sport", "music", "none!"], Some(2)), None),
        question("trust", scale(5), None),
        question("order", rank(&["a", "b"], None), None),
    ]])
}

const HEADER: &str = "offer,told,did__sport,did__music,did__none,trust,order__a,order__b";

/// Files with everything that can be wrong in one, and one that is right.
fn files() -> Vec<(&'static str, Vec<u8>)> {
    let rows = |rows: &str| format!("{HEADER}\r\n{rows}").into_bytes();
    vec![
        ("right", rows("yes,adult,1,1,0,5,2,1\r\nno,,0,0,1,98,99,99\r\n")),
        (
            "as Excel saves it",
            "\u{feff}order/b;order/a;offer;told;trust;did/none;did/music;did/sport;\n1;2;yes;adult;5;0;1;1;\n".into(),
        ),
        ("no text", vec![0xff, 0xfe, 0x00]),
        ("nothing", Vec::new()),
        (
            "other columns",
            "offer,offer,told,did__sport,did__none,name,trust,order__a,order__b\nyes,yes,adult,1,0,x,5,1,2\n".into(),
        ),
        ("codes that don't exist", rows("maybe,,2,0,0,6,first,2\nno,,0,0,0,98,2,2\nno,,1,0,1,0,1,0\n")),
        ("not asked, and asked", rows("no,friend,98,98,98,98,98,98\nyes,,98,98,98,98,98,98\n,,,,,,,\n")),
        ("too few cells", rows("no,,98\nno,,98,98,98,98,98,98\nno,\"98\n")),
        ("a quotation mark that is not closed", rows(&format!("no,,98,98,98,98,98,98\n\"{}", "x".repeat(1024 * 1024)))),
    ]
}

#[test]
fn every_file_is_read_as_far_as_it_can_be() {
    let survey = club();
    let mut told = String::new();
    for (name, file) in files() {
        let (sessions, misread) = read(&survey, &file);
        told += &format!("== {name}: {} respondents ==\n", sessions.len());
        for session in &sessions {
            let file = own_answers(session, Dialect::Statistics);
            told += String::from_utf8(file).unwrap().lines().last().unwrap();
            told.push('\n');
        }
        misread.iter().for_each(|it| told += &format!("{it}\n"));
        told.push('\n');
    }
    insta::assert_snapshot!(told);
}

#[test]
fn every_code_has_an_entry_and_a_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalogue = fs::read_to_string(root.join("../docs/errors/data.md")).unwrap();
    let listed = sources::headings(&catalogue);
    let survey = club();
    let shown: BTreeSet<String> = files()
        .iter()
        .flat_map(|(_, file)| read(&survey, file).1)
        .map(|Misread { code, .. }| code.to_owned())
        .collect();
    let written: BTreeSet<String> = sources::sources(&root.join("src/answers"))
        .iter()
        .chain([&root.join("src/answers.rs")])
        .flat_map(|source| sources::codes(source, 'D'))
        .collect();
    assert_eq!(listed, shown, "left: docs/errors/data.md, right: the files");
    assert_eq!(written, shown, "left: the sources, right: the files");
}

#[test]
fn files_of_many_make_the_release_that_their_sessions_make() {
    let survey = club();
    let files = files();
    let (sessions, _) = read(&survey, &files[0].1);
    let header = own_answers(&sessions[0], Dialect::Statistics);
    let rows: Vec<u8> = sessions
        .iter()
        .cycle()
        .take(60)
        .flat_map(|session| own_answers(session, Dialect::Statistics).split_off(HEADER.len() + 2))
        .collect();
    let (read, misread) = read(&survey, &[&header[..HEADER.len() + 2], &rows].concat());
    assert_eq!((read.len(), misread.len()), (60, 0));
    let summary = |sessions: &mut dyn Iterator<Item = &medskick_survey::session::Session>| {
        let mut batch = OpenBatch::new(BatchId([1; 16]), Rc::clone(&survey));
        sessions.for_each(|session| batch.add(session).unwrap());
        let mut pool = Pool::new(Rc::clone(&survey));
        pool.add(batch.close()).unwrap();
        let release = pool
            .release(&Rules::default(), &History::default(), None)
            .unwrap();
        release.summary_csv(Dialect::Statistics)
    };
    assert_eq!(
        summary(&mut read.iter()),
        summary(&mut sessions.iter().cycle().take(60))
    );
}

/// Ids as a compiler lets them through: each is given once, and none has a separator in it, by which the two dialects are
/// told apart.
fn named(survey: &Survey) -> Rc<Survey> {
    let mut survey = survey.clone();
    let own =
        |id: &mut String, place: usize| *id = format!("{}{place}", id.replace([';', ','], "_"));
    let questions = survey.pages.iter_mut().flat_map(|page| &mut page.questions);
    for (q, question) in questions.enumerate() {
        own(&mut question.id, q);
        if let Kind::SelectOne { choices }
        | Kind::SelectMultiple { choices, .. }
        | Kind::Rank { choices, .. } = &mut question.kind
        {
            let choices = choices.iter_mut().enumerate();
            choices.for_each(|(place, choice)| own(&mut choice.id, place));
        }
    }
    Rc::new(survey)
}

proptest! {
    #[test]
    fn what_is_exported_reads_back(survey in surveys(), actions in actions()) {
        let survey = named(&survey);
        let session = walk(&survey, &actions);
        for dialect in [Dialect::Excel, Dialect::Statistics] {
            for names in [Names::Statistics, Names::Kobo] {
                let format = Format { dialect, names };
                let file = own_answers(&session, format);
                let (sessions, misread) = read(&survey, &file);
                prop_assert_eq!(&misread, &vec![]);
                prop_assert_eq!(sessions.len(), 1);
                prop_assert_eq!(own_answers(&sessions[0], format), file);
            }
        }
    }

    /// Whatever is accepted is what somebody could have answered: it reads back as itself.
    #[test]
    fn no_file_makes_it_panic(survey in surveys(), bytes in vec(any::<u8>(), 0..80), rows in "([abc0-9,;\"'= \n]|98){0,60}") {
        let survey = named(&survey);
        let header = own_answers(&walk(&survey, &[]), Dialect::Statistics);
        let end = header.windows(2).position(|end| end == b"\r\n").unwrap_or(0);
        let with_rows = [&header[..end], b"\r\n", rows.as_bytes()].concat();
        for file in [bytes, with_rows] {
            for session in read(&survey, &file).0 {
                let file = own_answers(&session, Dialect::Statistics);
                let (again, misread) = read(&survey, &file);
                prop_assert!(misread.is_empty() && own_answers(&again[0], Dialect::Statistics) == file);
            }
        }
    }
}
