//! The `.xlsx` of `survey export` in pyxform, which makes of an XLSForm what ODK and KoboToolbox run.
//!
//! Slow, and it installs pyxform, so it runs only when asked for: `cargo test -p medskick --test xlsform -- --ignored`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../../../survey/tests/readers/tools.rs"]
mod tools;

use std::{fs, path::Path, process::Command};

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
fn pyxform_takes_the_form_with_all_questions_and_languages() {
    let folder = tempfile::tempdir().unwrap();
    let (form, converted) = (
        folder.path().join("everyday.xlsx"),
        folder.path().join("out.xml"),
    );
    run(Command::new(env!("CARGO_BIN_EXE_medskick"))
        .args([
            "--root", REPOSITORY, "survey", "export", "everyday", "--out",
        ])
        .arg(&form));
    let found = convert(&form, &converted);
    let said = [&found.stdout[..], &found.stderr].map(String::from_utf8_lossy);
    assert!(found.status.success(), "{}", said.concat());
    // It wants tags that IANA lists, and easy Swedish has one for private use; ODK shows the language all the same.
    let said = said.concat();
    let warnings: Vec<&str> = said.lines().filter(|line| !line.is_empty()).collect();
    let about_easy_swedish = |line: &&&str| line.contains("Lätt svenska (sv-x-simple). Learn more");
    assert_eq!(
        warnings.iter().filter(about_easy_swedish).count(),
        warnings.len(),
        "{said}"
    );
    let xml = fs::read_to_string(&converted).unwrap();
    let survey = Path::new(REPOSITORY).join("content/surveys/everyday.toml");
    let survey: toml::Table = fs::read_to_string(survey).unwrap().parse().unwrap();
    let pages = survey["page"].as_array().unwrap();
    for question in pages
        .iter()
        .flat_map(|page| page["question"].as_array().unwrap())
    {
        let id = question["id"].as_str().unwrap();
        let bound = format!("/{id}\"");
        assert!(xml.contains(&bound), "`{id}` is not in the form");
    }
    let languages = Path::new(REPOSITORY).join("translations/languages.toml");
    let languages: toml::Table = fs::read_to_string(languages).unwrap().parse().unwrap();
    for language in languages["language"].as_array().unwrap() {
        let tag = language["tag"].as_str().unwrap();
        assert!(
            xml.contains(&format!("({tag})\"")),
            "{tag} is not in the form"
        );
    }
    fs::write(&form, "no workbook").unwrap();
    assert!(!convert(&form, &converted).status.success());
}
