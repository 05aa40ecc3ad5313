//! The files of a release: which files exist, their names and the names of their columns.
//! `UPDATE_EXPECTED=1` rewrites `tests/golden`; read the diff.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;
mod pool;

use std::{fs, path::Path, rc::Rc};

use common::{edition, one, question, rank, several, survey};
use medskick_survey::{
    compiled::{Kind, Survey},
    export::{Dialect, Format, Names, own_answers},
    release::{Files, Refusal, Release},
};
use pool::{background, release, respondent};

const STATISTICS: Dialect = Dialect::Statistics;

fn kobo(dialect: Dialect) -> Format {
    let names = Names::Kobo;
    Format { dialect, names }
}

fn names(files: &Files) -> Vec<&str> {
    files.files.iter().map(|(name, _)| name.as_str()).collect()
}

fn text<'f>(files: &'f Files, name: &str) -> &'f str {
    let (_, bytes) = files.files.iter().find(|(file, _)| file == name).unwrap();
    std::str::from_utf8(bytes).unwrap()
}

/// The paths of the resources in the Data Package.
fn described(files: &Files) -> Vec<String> {
    let package: serde_json::Value = serde_json::from_str(text(files, "datapackage.json")).unwrap();
    let resources = package["resources"].as_array().unwrap();
    let path = |resource: &serde_json::Value| resource["path"].as_str().unwrap().to_owned();
    resources.iter().map(path).collect()
}

/// A survey with several question types, and a release with `people` respondents who each wrote a text.
fn written(people: u32) -> (Rc<Survey>, Release) {
    let survey = survey(vec![vec![
        background(question("age", one(&["young", "old"]), None)),
        question("hobby", several(&["sport", "music"], None), None),
        question("first", rank(&["a", "b"], None), None),
        question("more", Kind::Text, None),
    ]]);
    let mut someone = respondent(&survey, &[&[0], &[1], &[1, 0]]);
    someone.write(3, "Någon som lyssnar");
    let pool = pool::pool(&survey, [(&someone, people)]);
    (survey, release(&pool, None).unwrap())
}

#[test]
fn a_release_is_rows_tables_and_texts_and_what_describes_them() {
    let (survey, release) = written(30);
    let mut last = |bound: u32| bound - 1;
    let files = release.files(STATISTICS, &mut last);
    let data = ["everyday.csv", "summary.csv", "everyday_text.csv"];
    assert_eq!(names(&files), data);
    assert_eq!((files.no_rows, files.no_texts), (None, None));
    let package = release.package(
        &[edition("en", &survey)],
        STATISTICS,
        Some("a test"),
        &mut last,
    );
    let about = ["codebook.csv", "datapackage.json", "import.R", "import.sps"];
    assert_eq!(names(&package), [&data[..], &about].concat());
    assert_eq!(described(&package), [&data[..], &about[..1]].concat());
    for name in data {
        assert_eq!(text(&package, name), text(&files, name));
    }
}

#[test]
fn what_may_not_leave_is_neither_there_nor_described() {
    // 29 respondents are enough for tables and texts, but too few for rows with a background question.
    let (survey, release) = written(29);
    let mut last = |bound: u32| bound - 1;
    let package = release.package(
        &[edition("en", &survey)],
        STATISTICS,
        Some("a test"),
        &mut last,
    );
    assert_eq!(package.no_rows, Some(Refusal::TooFew(30)));
    let expected = [
        "summary.csv",
        "everyday_text.csv",
        "codebook.csv",
        "datapackage.json",
    ];
    assert_eq!(names(&package), expected);
    assert_eq!(described(&package), &expected[..3]);
}

#[test]
fn rows_leave_for_a_purpose_that_is_written_beside_them() {
    let (survey, release) = written(30);
    let mut last = |bound: u32| bound - 1;
    let mut package = |rows_for: Option<&str>| {
        release.package(&[edition("en", &survey)], STATISTICS, rows_for, &mut last)
    };
    let without = package(None);
    assert_eq!(without.no_rows, None, "nobody wanted them");
    let expected = [
        "summary.csv",
        "everyday_text.csv",
        "codebook.csv",
        "datapackage.json",
    ];
    assert_eq!(names(&without), expected);
    assert_eq!(described(&without), &expected[..3]);
    let purpose = "A thesis on \"evenings\"";
    let with = package(Some(purpose));
    let described: serde_json::Value =
        serde_json::from_str(text(&with, "datapackage.json")).unwrap();
    assert_eq!(described["resources"][0]["path"], "everyday.csv");
    assert_eq!(described["resources"][0]["description"], purpose);
}

#[test]
fn names_as_kobotoolbox_has_them() {
    let (survey, release) = written(30);
    let package = |format: Format| {
        release.package(
            &[edition("en", &survey)],
            format,
            Some("a test"),
            &mut |bound: u32| bound - 1,
        )
    };
    let rows = package(kobo(STATISTICS));
    assert!(
        text(&rows, "everyday.csv").starts_with("age,hobby/sport,hobby/music,first/a,first/b\r\n")
    );
    // Column names occur only in the header, the code book, the Data Package and the R script. SPSS does not accept these names.
    let plain = package(STATISTICS.into());
    for name in names(&rows) {
        let renamed = ["hobby", "first"]
            .iter()
            .fold(text(&plain, name).to_owned(), |text, id| {
                text.replace(&format!("{id}__"), &format!("{id}/"))
            });
        match name {
            "import.sps" => assert_eq!(text(&rows, name), text(&plain, name)),
            _ => assert_eq!(text(&rows, name), renamed, "{name}"),
        }
    }
    let mut own = respondent(&survey, &[&[0], &[1], &[1, 0]]);
    own.skip(0);
    for (dialect, end) in [(Dialect::Excel, "excel"), (STATISTICS, "statistics")] {
        golden(
            &format!("kobo.{end}.csv"),
            &own_answers(&own, kobo(dialect)),
        );
    }
}

fn golden(name: &str, found: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, found).unwrap();
    }
    let expected = fs::read(&path).unwrap_or_default();
    assert_eq!(
        String::from_utf8_lossy(&expected),
        String::from_utf8_lossy(found),
        "{name}"
    );
}

#[test]
fn no_cell_and_no_header_of_any_file_is_a_formula() {
    let nasty = ["=a", "+a", "-a", "@a", "\ta", "\ra", "\na"];
    let mut questions: Vec<_> = nasty
        .iter()
        .map(|id| question(id, one(&nasty), None))
        .collect();
    for question in &mut questions {
        question.label = question.id.clone();
        if let Kind::SelectOne { choices } = &mut question.kind {
            choices
                .iter_mut()
                .for_each(|choice| choice.label = choice.id.clone());
        }
    }
    questions.push(question("=several", several(&["a", "b"], None), None));
    questions.push(question("=text", Kind::Text, None));
    let survey = survey(vec![questions]);
    let sessions: Vec<_> = (0..7_u16)
        .map(|option| {
            let chosen = [option];
            let mut session = respondent(&survey, &[&chosen[..]; 7]);
            session.write(8, nasty[usize::from(option)]);
            session
        })
        .collect();
    let pool = pool::pool(&survey, sessions.iter().map(|one| (one, 6)));
    let release = release(&pool, None).unwrap();
    for format in [STATISTICS.into(), Dialect::Excel.into(), kobo(STATISTICS)] {
        let package = release.package(
            &[edition("en", &survey)],
            format,
            Some("a test"),
            &mut |bound: u32| bound - 1,
        );
        let tables = package
            .files
            .iter()
            .filter(|(name, _)| name.ends_with(".csv"));
        let mut neutralised = 0;
        for (name, bytes) in tables {
            let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
            let delimiter = if format.dialect == Dialect::Excel {
                b';'
            } else {
                b','
            };
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .delimiter(delimiter)
                .from_reader(bytes);
            for cell in reader
                .records()
                .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
            {
                let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
                assert!(!runs, "{name}: {cell:?}");
                neutralised += usize::from(cell.starts_with('\''));
            }
        }
        assert!(neutralised > 100, "{neutralised}");
    }
}
