//! Surveys as XLSForms: to a file, from files of each kind, and what is told when one can't be read.

use std::fs;

use crate::machine::Project;

const FORM: &str = "| survey |\n| | type | name | label |\n| | select_one yes_no | liked | Did you like it? |\n\
    | | start | start | |\n| choices |\n| | list_name | name | label |\n| | yes_no | yes | Yes |\n| | yes_no | no | No |\n\
    | settings |\n| | form_title | form_id |\n| | A visit | visit |\n";

/// What the command says about a form in a file of this name, and with these arguments.
fn import(project: &Project, name: &str, text: &str, arguments: &[&str]) -> (Option<i32>, String) {
    project.write(name, text);
    let output = project
        .medskick()
        .args(["survey", "import"])
        .arg(project.path(name))
        .args(["--source", "own", "--licence", "CC-BY-4.0"])
        .args(arguments)
        .output()
        .unwrap();
    (output.status.code(), project.said(&output))
}

#[test]
fn a_form_that_is_refused_and_the_rest_of_it() {
    let project = Project::campaign();
    let (code, said) = import(&project, "form.md", FORM, &[]);
    assert_eq!(code, Some(1));
    assert!(
        !project.path("content/surveys/visit.toml").exists(),
        "nothing is written"
    );
    insta::assert_snapshot!(said);
    let (code, said) = import(&project, "form.md", FORM, &["--without-refused"]);
    assert_eq!(code, Some(0), "{said}");
    let structure = fs::read_to_string(project.path("content/surveys/visit.toml")).unwrap();
    assert!(structure.contains("id = \"liked\"") && !structure.contains("start"));
    let words = fs::read_to_string(project.path("translations/sv/surveys/visit.ftl")).unwrap();
    assert!(words.contains("q-liked = Did you like it?"));
    let (code, said) = import(&project, "form.md", FORM, &["--without-refused"]);
    assert_eq!(code, Some(1));
    insta::assert_snapshot!("there_already", said);
}

#[test]
fn a_csv_with_commas_or_semicolons() {
    let project = Project::campaign();
    for (name, delimiter) in [("comma.csv", ","), ("semicolon.csv", ";")] {
        let rows = FORM.lines().filter(|line| !line.contains("start"));
        let rows = rows.map(|line| {
            let cells = line
                .trim_matches('|')
                .split('|')
                .map(|cell| format!("\"{}\"", cell.trim()));
            cells.collect::<Vec<_>>().join(delimiter)
        });
        let text = format!("\u{feff}{}", rows.collect::<Vec<_>>().join("\r\n"));
        let (code, said) = import(&project, name, &text, &["--id", &name.replace('.', "_")]);
        assert_eq!(code, Some(0), "{said}");
    }
}

#[test]
fn a_workbook_comes_back_as_it_went_out() {
    let project = Project::campaign();
    let form = project.path("everyday.xlsx");
    let run = |arguments: &[&str]| {
        let output = project.medskick().args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", project.said(&output));
    };
    run(&[
        "survey",
        "export",
        "everyday",
        "--out",
        form.to_str().unwrap(),
    ]);
    let again = project.path("again");
    run(&[
        "survey",
        "import",
        form.to_str().unwrap(),
        "--source",
        "own",
        "--licence",
        "CC-BY-4.0",
        "--out",
        again.to_str().unwrap(),
    ]);
    for language in ["sv", "ar"] {
        let words = |folder: &str| {
            let file = format!("{folder}translations/{language}/surveys/everyday.ftl");
            let text = fs::read_to_string(project.path(&file)).unwrap();
            let questions = text
                .lines()
                .filter(|line| line.starts_with("q-") || line.starts_with("c-"));
            questions.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(words("again/"), words(""));
    }
}

#[test]
fn what_is_no_form() {
    let project = Project::campaign();
    let (code, said) = import(&project, "form.xlsx", "no workbook", &[]);
    assert_eq!(code, Some(1));
    insta::assert_snapshot!(said.replace(&project.path("").display().to_string(), ""));
    let (code, said) = import(&project, "form.docx", FORM, &[]);
    assert_eq!(code, Some(1));
    assert!(said.contains("error T22"), "{said}");
}
