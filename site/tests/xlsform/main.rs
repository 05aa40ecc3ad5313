//! Converts the `.xlsx` files of `survey export` with pyxform, which produces the forms that ODK and KoboToolbox run.
//!
//! The test is slow and installs pyxform, so it is ignored by default: `cargo test -p medskick --test xlsform -- --ignored`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../../../survey/tests/readers/tools.rs"]
mod tools;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tools::{python, run};

const REPOSITORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn convert(form: &Path, out: &Path) -> std::process::Output {
    python()
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/xlsform/convert.py"))
        .args([form, out])
        .output()
        .unwrap()
}

#[test]
#[ignore = "slow: installs pyxform; run with --ignored"]
fn pyxform_takes_every_survey_with_all_questions_and_languages() {
    let folder = tempfile::tempdir().unwrap();
    let surveys = fs::read_dir(Path::new(REPOSITORY).join("content/surveys")).unwrap();
    let surveys: Vec<PathBuf> = surveys.map(|entry| entry.unwrap().path()).collect();
    assert!(!surveys.is_empty());
    for survey in surveys {
        let id = survey.file_stem().unwrap().to_str().unwrap();
        let form = folder.path().join(format!("{id}.xlsx"));
        run(Command::new(env!("CARGO_BIN_EXE_medskick"))
            .args(["--root", REPOSITORY, "survey", "export", id, "--out"])
            .arg(&form));
        let converted = form.with_extension("xml");
        let found = convert(&form, &converted);
        let said = [&found.stdout[..], &found.stderr].map(String::from_utf8_lossy);
        let said = said.concat();
        assert!(found.status.success(), "{id}: {said}");
        // pyxform warns about tags that IANA does not list. Easy Swedish has a private-use tag, which ODK accepts.
        let mut warnings = said.lines().filter(|line| !line.is_empty());
        assert!(
            warnings.all(|line| line.contains("Lätt svenska (sv-x-simple). Learn more")),
            "{id}: {said}"
        );
        let xml = fs::read_to_string(&converted).unwrap();
        check(&table(&survey), &xml, id);
    }
    let broken = folder.path().join("broken.xlsx");
    fs::write(&broken, "no workbook").unwrap();
    assert!(!convert(&broken, &broken).status.success());
}

/// Checks that each question and each language is in the form.
fn check(survey: &toml::Table, xml: &str, id: &str) {
    let pages = survey["page"].as_array().unwrap();
    for question in pages
        .iter()
        .flat_map(|page| page["question"].as_array().unwrap())
    {
        let asked = question["id"].as_str().unwrap();
        // Each row of a matrix is its own question.
        let rows = question.get("rows").and_then(|rows| rows.as_array());
        let ids = rows.map_or(vec![asked.to_owned()], |rows| {
            let row = |row: &toml::Value| format!("{asked}_{}", row["id"].as_str().unwrap());
            rows.iter().map(row).collect()
        });
        for asked in ids {
            assert!(
                xml.contains(&format!("/{asked}\"")),
                "{id}: `{asked}` is not in the form"
            );
        }
    }
    let languages = table(&Path::new(REPOSITORY).join("translations/languages.toml"));
    for language in languages["language"].as_array().unwrap() {
        let tag = language["tag"].as_str().unwrap();
        assert!(
            xml.contains(&format!("({tag})\"")),
            "{id}: {tag} is not in the form"
        );
    }
}

fn table(path: &Path) -> toml::Table {
    fs::read_to_string(path).unwrap().parse().unwrap()
}
