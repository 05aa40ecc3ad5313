//! Compiling a valid survey, from its two source files to the JSON for the browser.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::Path;

use medskick_survey::{
    compile::{self, relevant},
    compiled::{Expr, Kind, Survey},
    problem::Severity,
    text::Catalogue,
};
use proptest::prelude::*;

const TOML: &str = r#"
id = "everyday"
number = 3

[[page]]
id = "about_you"
[[page.question]]
id = "age"
type = "select_one"
role = "background"
choices = [ { id = "y12_14", years = [12, 14] }, { id = "y15_17", years = [15, 17] } ]
source = "own"
licence = "CC-BY-4.0"

[[page]]
id = "life"
[[page.question]]
id = "read_this"
type = "note"
[[page.question]]
id = "hobby"
type = "select_multiple"
max = 2
choices = [ { id = "sport" }, { id = "games" }, { id = "none", exclusive = true } ]
source = "own"
licence = "CC-BY-4.0"
[[page.question]]
id = "trust"
type = "scale"
points = 5
sensitive = true
relevant = """
  not(selected(${hobby}, "none"))
  and (${age} != 'y12_14' or ${age} = 'y15_17')"""
source = "own"
licence = "CC-BY-4.0"

[[page]]
id = "around_you"
[[page.question]]
id = "listens"
type = "matrix"
rows = [ { id = "school" }, { id = "police" } ]
choices = [ { id = "often" }, { id = "never" } ]
source = "own"
licence = "CC-BY-4.0"
[[page.question]]
id = "why"
type = "note"
relevant = "${listens_police} = 'never'"
"#;

const FTL: &str = "
survey = Everyday
    .who = Who
    .why = Why
    .time = Three minutes
page-life = Your life
    .intro = Calm words
q-age = How old are you?
c-age-y12_14 = 12 to 14
c-age-y15_17 = 15 to 17
q-read_this = Read this
q-hobby = What do you do?
    .hint = At most two
c-hobby-sport = Sport
c-hobby-games = Games
c-hobby-none = Nothing
q-trust = Trust?
    .low = None
    .high = Full
q-listens = Who listens?
    .hint = One in each row
r-listens-school = School
r-listens-police = Police
c-listens-often = Often
c-listens-never = Never
q-why = That can be changed.
";

fn survey() -> Survey {
    let (source, problems) = compile::parse(Path::new("survey.toml"), TOML);
    assert_eq!(problems, []);
    let source = source.unwrap();
    assert_eq!((source.id.as_str(), source.number), ("everyday", 3));
    let (texts, problems) = Catalogue::parse(Path::new("text.ftl"), FTL);
    assert_eq!(problems, []);
    let (survey, problems) = source.in_language(&texts);
    assert_eq!(problems, []);
    survey
}

#[test]
fn a_right_survey_is_compiled() {
    insta::assert_snapshot!(serde_json::to_string_pretty(&survey()).unwrap());
}

#[test]
fn what_is_compiled_reads_back() {
    let json = serde_json::to_string(&survey()).unwrap();
    assert_eq!(serde_json::from_str::<Survey>(&json).unwrap(), survey());
}

#[test]
fn conditions_mean_what_they_say() {
    let survey = survey();
    let trust = survey.questions().nth(3).unwrap();
    let expected = Expr::And(vec![
        Expr::Not(Box::new(Expr::Has(2, 2))),
        Expr::Or(vec![Expr::Not(Box::new(Expr::Has(0, 0))), Expr::Has(0, 1)]),
    ]);
    assert_eq!(trust.relevant, Some(expected));
    assert!(matches!(trust.kind, Kind::Scale { points: 5, .. }));
}

#[test]
fn and_binds_closer_than_or() {
    let tree = relevant::parse("${a} = 'x' or ${b} = 'x' and ${c} = 'x'").unwrap();
    let relevant::Node::Or(parts) = tree else {
        panic!("{tree:?}")
    };
    assert!(
        matches!(&parts[..], [relevant::Node::Test { .. }, relevant::Node::And(both)] if both.len() == 2)
    );
}

#[test]
fn a_step_of_a_scale_is_written_from_one() {
    let toml = format!(
        "{TOML}\n[[page.question]]\nid = \"last\"\ntype = \"note\"\nrelevant = \"${{trust}} = '1' or ${{trust}} = '5'\"\n"
    );
    let (source, problems) = compile::parse(Path::new("survey.toml"), &toml);
    assert_eq!(problems, []);
    let (texts, _) = Catalogue::parse(Path::new("text.ftl"), FTL);
    let (survey, _) = source.unwrap().in_language(&texts);
    let last = survey.questions().last().unwrap();
    assert_eq!(
        last.relevant,
        Some(Expr::Or(vec![Expr::Has(3, 0), Expr::Has(3, 4)]))
    );
}

#[test]
fn the_deepest_condition_survives_the_way_to_the_browser() {
    let mut condition = "${age} = 'y12_14'".to_owned();
    for _ in 0..relevant::DEEPEST {
        condition = format!("not({condition} and ${{age}} = 'y15_17' or ${{age}} = 'y12_14')");
    }
    let toml = format!(
        "{TOML}\n[[page.question]]\nid = \"last\"\ntype = \"note\"\nrelevant = \"{condition}\"\n"
    );
    let (source, problems) = compile::parse(Path::new("survey.toml"), &toml);
    assert_eq!(problems, []);
    let (texts, _) = Catalogue::parse(Path::new("text.ftl"), FTL);
    let (survey, _) = source.unwrap().in_language(&texts);
    let json = serde_json::to_string(&survey).unwrap();
    assert_eq!(serde_json::from_str::<Survey>(&json).unwrap(), survey);
}

#[test]
fn a_missing_text_becomes_its_id() {
    let (source, _) = compile::parse(Path::new("survey.toml"), TOML);
    let (texts, _) = Catalogue::parse(Path::new("text.ftl"), "");
    let (survey, problems) = source.unwrap().in_language(&texts);
    assert_eq!(survey.title, "survey");
    assert_eq!(survey.questions().next().unwrap().label, "q-age");
    let errors = problems.iter().filter(|it| it.severity == Severity::Error);
    assert_eq!(errors.count(), 21, "one for each text that is needed");
}

#[test]
fn windows_files_read_the_same() {
    let (source, problems) = compile::parse(
        Path::new("survey.toml"),
        &format!("\u{feff}{}", TOML.replace('\n', "\r\n")),
    );
    assert_eq!(problems, []);
    let (texts, _) = Catalogue::parse(Path::new("text.ftl"), FTL);
    assert_eq!(source.unwrap().in_language(&texts).0, survey());
}

/// Fragments of surveys, so that random files are often almost valid.
fn pieces() -> impl Strategy<Value = String> {
    let pieces = vec![
        "[[page]]\n",
        "[[page.question]]\n",
        "[page]\n",
        "id = ",
        "\"age\"",
        "\"Ä\"\n",
        "\n",
        "type = \"select_one\"\n",
        "type = \"scale\"\n",
        "points = ",
        "99999999999999999999\n",
        "-1\n",
        "0x10\n",
        "choices = ",
        "[ { id = \"a\" }, ",
        "{ years = [1, 2] } ]\n",
        "relevant = \"${a} = '",
        "'\"\n",
        "\"\"\"",
        "number = 1\n",
        "max = nan\n",
        "= ",
        "}",
        "]",
        "# x\n",
        "role = \"background\"\n",
        "\u{feff}",
    ];
    proptest::collection::vec(prop::sample::select(pieces), 0..40)
        .prop_map(|pieces| pieces.concat())
}

/// Fragments of conditions.
fn conditions() -> impl Strategy<Value = String> {
    let pieces = vec![
        "${",
        "}",
        "a",
        "${a}",
        " = ",
        "!=",
        "'v'",
        "\"v\"",
        "'",
        "(",
        ")",
        "not(",
        "selected(",
        ",",
        " and ",
        " or ",
        "å",
        "\u{1F600}",
        "\n",
        "$",
    ];
    proptest::collection::vec(prop::sample::select(pieces), 0..30)
        .prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_file_makes_it_panic(source in "(?s).{0,200}") {
        compile::parse(Path::new("x.toml"), &source);
    }

    #[test]
    fn no_nearly_right_file_makes_it_panic(source in pieces()) {
        let (source, problems) = compile::parse(Path::new("x.toml"), &source);
        let (texts, _) = Catalogue::parse(Path::new("x.ftl"), FTL);
        if let Some(source) = source {
            source.in_language(&texts);
        }
        prop_assert!(problems.iter().all(|problem| !problem.remedy.is_empty()));
    }

    #[test]
    fn no_condition_makes_it_panic(condition in prop_oneof!["(?s).{0,80}", conditions()]) {
        if let Err(fault) = relevant::parse(&condition) {
            prop_assert!((1..=condition.chars().count() + 1).contains(&fault.column), "{fault:?}");
        }
    }
}
