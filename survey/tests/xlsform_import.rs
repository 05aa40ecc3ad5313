//! Import of XLSForms: one folder per form in `tests/xlsform_import`, with the expected findings and survey.
//!
//! `UPDATE_EXPECTED=1 cargo test -p medskick-survey --test xlsform_import` rewrites the expected files; read the diff.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;
mod sources;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    rc::Rc,
};

use common::{edition, random::surveys};
use medskick_survey::{
    compile::{self, Origin},
    compiled::{Appearance, Choice, Kind, Question, Survey},
    problem::{Problem, Severity},
    text::Catalogue,
    xlsform::{
        Sheet, Translation,
        import::{Finding, Grid, Import, Options, Row, import, markdown},
        sheets,
    },
};
use proptest::{collection::vec, prelude::*, sample::select};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/xlsform_import");
    let mut cases: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    cases
}

fn options() -> Options {
    let known = [
        ("sv", "sv"),
        ("Svenska", "sv"),
        ("en", "en"),
        ("ar", "ar"),
        ("العربية", "ar"),
    ];
    Options {
        number: 9,
        source: Some("own".to_owned()),
        licence: Some("CC-BY-4.0".to_owned()),
        language: "sv".to_owned(),
        languages: known
            .map(|(name, code)| (name.to_owned(), code.to_owned()))
            .to_vec(),
        ..Options::default()
    }
}

/// The import of the form in a folder. The optional file `options` has one word per switch.
fn imported(case: &Path) -> (Option<Import>, Vec<Finding>) {
    let form = fs::read_to_string(case.join("form.md")).unwrap();
    let switches = fs::read_to_string(case.join("options")).unwrap_or_default();
    let mut options = options();
    options.without_refused = switches.contains("without-refused");
    if switches.contains("no-source") {
        (options.source, options.licence) = (None, None);
    }
    import(&markdown(&form), &options)
}

/// Compiles an imported survey. Returns it per language, with all problems.
fn compiled(import: &Import) -> (BTreeMap<String, Survey>, Vec<Problem>) {
    let file = PathBuf::from(format!("{}.toml", import.id));
    let (source, mut problems) = compile::parse(&file, &import.structure);
    let mut surveys = BTreeMap::new();
    for (language, words) in &import.words {
        let (texts, more) = Catalogue::parse(Path::new(&format!("{language}.ftl")), words);
        problems.extend(more);
        if let Some(source) = &source {
            let (survey, more) = source.in_language(&texts);
            problems.extend(more);
            surveys.insert(language.clone(), survey);
        }
    }
    (surveys, problems)
}

#[test]
fn every_form_is_told_about_and_becomes_what_is_expected() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let (made, findings) = imported(&case);
        let mut told: Vec<String> = findings.iter().map(|it| format!("{it}\n")).collect();
        let mut files = BTreeMap::new();
        if let Some(made) = &made {
            told.extend(compiled(made).1.iter().map(|it| format!("{it}\n")));
            files.insert("survey.toml".to_owned(), made.structure.clone());
            for (language, words) in &made.words {
                files.insert(format!("{language}.ftl"), words.clone());
            }
        }
        files.insert("told.txt".to_owned(), told.join("\n"));
        for (name, text) in files {
            let file = case.join(&name);
            if update {
                fs::write(&file, &text).unwrap();
            } else if fs::read_to_string(&file).unwrap_or_default() != text {
                wrong.push(format!("== {} ==\n{text}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "these differ:\n{}", wrong.join("\n"));
}

#[test]
fn every_code_has_an_entry_and_a_form() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalogue = fs::read_to_string(root.join("../docs/errors/xlsform.md")).unwrap();
    let headings = catalogue
        .lines()
        .filter_map(|line| line.strip_prefix("## "));
    let listed: BTreeSet<String> = headings
        .filter_map(|heading| Some(heading.split_whitespace().next()?.to_owned()))
        .collect();
    let shown: BTreeSet<String> = cases()
        .iter()
        .flat_map(|case| imported(case).1)
        .map(|finding| finding.code.to_owned())
        .collect();
    let written: BTreeSet<String> = sources::sources(&root.join("src/xlsform/import"))
        .iter()
        .chain([&root.join("src/xlsform/import.rs")])
        .flat_map(|source| sources::codes(source, 'X'))
        .collect();
    assert_eq!(
        listed, shown,
        "left: docs/errors/xlsform.md, right: the forms"
    );
    assert_eq!(written, shown, "left: the sources, right: the forms");
}

fn translation<'a>(language: &'a str, survey: &'a Survey) -> Translation<'a> {
    Translation {
        edition: edition(language, survey),
        name: format!("Language ({language})"),
    }
}

/// The sheets in the form in which they are read from a file.
fn read_back(sheets: &[Sheet]) -> Vec<Grid> {
    let grid = |sheet: &Sheet| Grid {
        name: sheet.name.to_owned(),
        rows: (1..)
            .zip(&sheet.rows)
            .map(|(number, cells)| Row {
                number,
                cells: cells.clone(),
            })
            .collect(),
    };
    sheets.iter().map(grid).collect()
}

/// Exports the surveys and imports the result.
fn round(
    surveys: &BTreeMap<String, Survey>,
    origins: &BTreeMap<String, Origin>,
) -> (BTreeMap<String, Survey>, Vec<Finding>) {
    let editions: Vec<_> = surveys
        .iter()
        .map(|(code, survey)| translation(code, survey))
        .collect();
    let mut options = options();
    options.language = surveys.keys().next().cloned().unwrap_or_default();
    // The source and licence come from the form itself.
    (options.source, options.licence) = (None, None);
    let (made, findings) = import(&read_back(&sheets(&editions, origins)), &options);
    let again = made.map(|made| {
        let (source, _) = compile::parse(Path::new(""), &made.structure);
        let again = source.unwrap().origins();
        for (id, origin) in origins {
            assert_eq!(again.get(id), Some(origin), "{id}");
        }
        let (surveys, problems) = compiled(&made);
        let errors: Vec<_> = problems
            .iter()
            .filter(|it| it.severity == Severity::Error)
            .collect();
        assert!(
            errors.is_empty(),
            "{errors:?}\n{}\n{:?}",
            made.structure,
            made.words
        );
        surveys
    });
    (again.unwrap_or_default(), findings)
}

#[test]
fn the_real_surveys_come_back_as_they_went_out() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for file in fs::read_dir(root.join("content/surveys")).unwrap() {
        let file = file.unwrap().path();
        let (source, _) = compile::parse(&file, &fs::read_to_string(&file).unwrap());
        let source = source.unwrap();
        let in_language = |code: &str| {
            let words = root.join(format!("translations/{code}/surveys/{}.ftl", source.id));
            let (texts, _) = Catalogue::parse(&words, &fs::read_to_string(&words).unwrap());
            (code.to_owned(), source.in_language(&texts).0)
        };
        let surveys = ["ar", "en", "sv"].map(in_language).into();
        let (again, findings) = round(&surveys, &source.origins());
        assert_eq!(findings, [], "{}", source.id);
        assert_eq!(again, surveys, "{}", source.id);
    }
}

/// Turns a random survey into a valid one: with ids, texts and enough choices.
fn proper(survey: &Survey) -> Survey {
    let mut survey = survey.clone();
    (survey.title, survey.who, survey.why, survey.time) =
        ("T".into(), "W".into(), "Y".into(), "M".into());
    let mut texts = 0;
    let mut q = 0;
    for page in &mut survey.pages {
        page.title = Some(format!("Page {{{q}}}"));
        page.questions.retain(|question| {
            texts += usize::from(question.kind == Kind::Text);
            question.kind != Kind::Text || texts == 1
        });
        for question in &mut page.questions {
            question.id = format!("q{q}");
            question.label = format!("Question “{q}” = {{x}}?");
            question.hint = (q % 2 == 0).then(|| "A \"hint\"".to_owned());
            question.relevant = None;
            question.sensitive = q % 3 == 0 && question.kind != Kind::Note;
            question.background =
                q < 2 && !matches!(question.kind, Kind::Note | Kind::Text | Kind::Rank { .. });
            question.shuffle = q % 2 == 0 && !question.kind.choices().is_empty();
            question.appearance = looks(&question.kind, q);
            q += 1;
            let pictures = question.appearance == Some(Appearance::Pictures);
            let shuffle = question.shuffle;
            match &mut question.kind {
                Kind::SelectOne { choices } => enough(choices, false, pictures, shuffle),
                Kind::SelectMultiple { choices, max } => {
                    enough(choices, true, pictures, shuffle);
                    *max = max.filter(|max| (1..=choices.len() as u16).contains(max));
                }
                Kind::Rank { choices, max } => {
                    enough(choices, false, pictures, shuffle);
                    *max = max.filter(|max| (1..=choices.len() as u16).contains(max));
                }
                Kind::Scale { low, high, .. } => (*low, *high) = ("low".into(), "high".into()),
                Kind::Text | Kind::Note => {}
            }
        }
    }
    survey.pages.retain(|page| !page.questions.is_empty());
    survey
}

/// A source and licence for a question. Notes have none.
fn origin((q, question): (usize, &Question)) -> (String, Origin) {
    let origin = Origin {
        source: format!("A \"study\" {q}"),
        licence: "CC-BY-4.0".to_owned(),
    };
    let is_note = question.kind == Kind::Note;
    let origin = if is_note { Origin::default() } else { origin };
    (question.id.clone(), origin)
}

/// One of the appearances that this type of question allows, or none.
fn looks(kind: &Kind, q: usize) -> Option<Appearance> {
    let looks: &[Appearance] = match kind {
        Kind::SelectOne { .. } => &[
            Appearance::Likert,
            Appearance::Pictures,
            Appearance::Compact,
        ],
        Kind::SelectMultiple { .. } => &[Appearance::Pictures, Appearance::Compact],
        Kind::Scale { points: ..=5, .. } => &[Appearance::Smileys],
        _ => &[],
    };
    looks.get(q % 4).copied()
}

/// Makes at least two valid choices. `pictures` and `shuffle` are settings of the question.
fn enough(choices: &mut Vec<Choice>, exclusive: bool, pictures: bool, shuffle: bool) {
    while choices.len() < 2 {
        choices.extend(common::choices(&["x"]));
    }
    for (place, choice) in choices.iter_mut().enumerate() {
        choice.id = format!("c{place}");
        choice.label = format!("Choice {place}");
        choice.exclusive &= exclusive;
        choice.picture = pictures.then(|| format!("drawing-{place}"));
        choice.fixed = shuffle && place == 1;
    }
}

const CELLS: [&str; 41] = [
    "",
    "type",
    "name",
    "label",
    "label::en",
    "label:Svenska (sv)",
    "hint",
    "relevant",
    "constraint",
    "appearance",
    "list_name",
    "choice_filter",
    "required",
    "select_one a",
    "select_multiple a",
    "rank a",
    "range",
    "text",
    "note",
    "begin group",
    "end_group",
    "begin_repeat",
    "integer",
    "deviceid",
    "a",
    "b",
    "1",
    "99",
    "${a} = 'b'",
    "selected(${a}, '1')",
    "${a}",
    "likert table-list",
    "list-nolabel",
    "count-selected(.) <= 2",
    "start=1 end=5 step=1",
    "yes",
    "å {x}",
    "role",
    "background",
    "parameters",
    "or_other",
];

fn grids() -> impl Strategy<Value = Vec<Grid>> {
    let cell = prop_oneof![9 => select(&CELLS[..]).prop_map(str::to_owned), 1 => ".{0,6}"];
    let rows = vec(vec(cell, 0..6), 0..12);
    let grid = (
        select(&["survey", "choices", "settings", "Survey "][..]),
        rows,
    )
        .prop_map(|(name, rows)| Grid {
            name: name.to_owned(),
            rows: rows
                .into_iter()
                .enumerate()
                .map(|(at, cells)| Row {
                    number: at + 1,
                    cells,
                })
                .collect(),
        });
    vec(grid, 0..4)
}

proptest! {
    #[test]
    fn any_survey_comes_back_as_it_went_out(survey in surveys()) {
        let survey = proper(&Rc::unwrap_or_clone(survey));
        // An empty survey cannot be exported. Accept it: proptest limits how many cases may be rejected.
        if survey.pages.is_empty() {
            return Ok(());
        }
        let origins = survey.questions().enumerate().map(origin).collect();
        let surveys = [("sv".to_owned(), survey)].into();
        let (again, findings) = round(&surveys, &origins);
        prop_assert!(findings.iter().all(|it| it.severity != Severity::Error), "{findings:?}");
        prop_assert_eq!(again, surveys);
    }

    #[test]
    fn no_sheets_make_it_panic(grids in grids(), without_refused: bool) {
        let options = Options { without_refused, ..options() };
        let (made, findings) = import(&grids, &options);
        prop_assert!(made.is_some() || findings.iter().any(|it| it.severity == Severity::Error));
    }

    #[test]
    fn no_text_makes_the_tables_panic(text in "([|\\\\a-c \n-]|å){0,60}") {
        import(&markdown(&text), &options());
    }
}
