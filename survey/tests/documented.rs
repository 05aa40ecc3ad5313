//! Checks `docs/surveys.md`: its example compiles and has every type, appearance and key.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::{collections::BTreeSet, fs, path::Path};

use medskick_survey::{
    compile,
    compiled::{Appearance, Kind},
    text::Catalogue,
};

fn document() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/surveys.md")).unwrap()
}

/// The first code block in that language.
fn block(document: &str, language: &str) -> String {
    let (_, from) = document.split_once(&format!("```{language}\n")).unwrap();
    from.split_once("```").unwrap().0.to_owned()
}

#[test]
fn the_example_compiles_without_a_word_of_complaint() {
    let document = document();
    let (source, problems) = compile::parse(Path::new("evening.toml"), &block(&document, "toml"));
    assert_eq!(problems, []);
    let (texts, problems) = Catalogue::parse(Path::new("evening.ftl"), &block(&document, "ftl"));
    assert_eq!(problems, []);
    let (survey, problems) = source.unwrap().in_language(&texts);
    assert_eq!(problems, []);

    let name = |kind: &Kind| match kind {
        Kind::SelectOne { .. } => "select_one",
        Kind::SelectMultiple { .. } => "select_multiple",
        Kind::Scale { .. } => "scale",
        Kind::Rank { .. } => "rank",
        Kind::Text => "text",
        Kind::Note => "note",
    };
    let types: BTreeSet<&str> = survey.questions().map(|it| name(&it.kind)).collect();
    assert_eq!(types.len(), 6);
    assert!(survey.questions().any(|it| it.stem.is_some()), "a matrix");
    let looks: Vec<Appearance> = survey.questions().filter_map(|it| it.appearance).collect();
    for appearance in [Appearance::Likert, Appearance::Smileys, Appearance::Compact] {
        assert!(looks.contains(&appearance), "{appearance:?}");
    }
}

#[test]
fn the_grammar_is_that_of_the_code() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/compile/relevant/mod.rs");
    let source = fs::read_to_string(source).unwrap().replace("//! ", "");
    assert_eq!(block(&document(), "ebnf"), block(&source, "ebnf"));
}

/// The error for a mistyped key lists all valid keys. Each of them must be in the tables.
#[test]
fn every_key_is_documented() {
    let mistyped = "xx = 1\n[[page]]\nid = \"p\"\n[[page.question]]\nid = \"q\"\ntype = \"select_one\"\nyy = 1\nchoices = [{ id = \"a\", zz = 1 }]\n";
    let (_, problems) = compile::parse(Path::new("mistyped.toml"), mistyped);
    let document = document();
    let told: Vec<_> = problems.iter().filter(|it| it.code == "S02").collect();
    assert_eq!(told.len(), 3);
    for problem in told {
        let (_, keys) = problem.remedy.split_once("The keys here are ").unwrap();
        for key in keys
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|key| *key != "page")
        {
            assert!(document.contains(&format!("`{key}`")), "{key}");
        }
    }
}
