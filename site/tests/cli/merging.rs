//! `medskick merge`: its output and the files that it writes, for each case in `merging.toml`.

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Write},
    process::{Command, Output, Stdio},
    rc::Rc,
    sync::OnceLock,
};

use medskick::campaign;
use medskick_survey::{
    compiled::Survey,
    release::BatchId,
    sealed::{code, key::SecretKey, protect, seal},
    session::Session,
};
use serde::Deserialize;

use crate::machine::{Project, repository};

const PASSPHRASE: &str = "tre gröna äpplen på ett bord";

#[derive(Deserialize)]
struct Table {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    files: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    folders: Vec<String>,
    #[serde(default)]
    arguments: Vec<String>,
    #[serde(default)]
    key: Vec<String>,
    passphrase: Option<bool>,
}

/// A source of pseudorandom bytes from the seed.
fn fill(mut state: u64) -> impl FnMut(&mut [u8]) -> bool {
    move |into: &mut [u8]| {
        for byte in into {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = (state >> 56) as u8;
        }
        true
    }
}

/// The secret key from the seed. It is known, so nothing real is sealed to it.
fn secret(seed: u64) -> SecretKey {
    SecretKey::generate(&mut fill(seed)).unwrap()
}

fn key_file() -> &'static str {
    static FILE: OnceLock<String> = OnceLock::new();
    FILE.get_or_init(|| protect::protect(&secret(1), PASSPHRASE, &mut fill(2)).unwrap())
}

fn survey(id: &str) -> Survey {
    static SURVEYS: OnceLock<campaign::Campaign> = OnceLock::new();
    let campaign = SURVEYS.get_or_init(|| campaign::load(repository()).0);
    campaign.survey(id).unwrap().in_language["sv"].clone()
}

/// Response `n` of a batch, the same in every run. The option depends on whether `n` is even.
fn response(of: &str, key: &SecretKey, batch: u8, n: u8) -> String {
    let survey = Rc::new(survey(of));
    let mut session = Session::new(Rc::clone(&survey));
    for (q, question) in survey.questions().enumerate() {
        if let options @ 1.. = question.kind.option_count() {
            session.choose(q, u16::from(n) % options.min(2));
        }
    }
    let seed = u64::from(batch) << 8 | u64::from(n);
    let sealed = seal(
        &session,
        &key.public(),
        BatchId([batch; 16]),
        &mut fill(seed),
    );
    code::write(&sealed.unwrap())
}

/// The lines that an entry of the table stands for.
fn lines(word: &str) -> String {
    let numbers: Vec<u8> = word.split(' ').filter_map(|it| it.parse().ok()).collect();
    let ours = |n: usize| response("everyday", &secret(1), numbers[0], numbers[n]);
    let with = |mut line: String, at: usize| {
        let other = if line.as_bytes()[at] == b'A' {
            "B"
        } else {
            "A"
        };
        line.replace_range(at..=at, other);
        line
    };
    match word.split(' ').next().unwrap() {
        "batch" => {
            let one = |n| response("everyday", &secret(1), numbers[0], n) + "\r\n";
            (0..numbers[1]).map(one).collect()
        }
        "one" => ours(1) + "\r\n",
        "damaged" => with(ours(1), 100) + "\r\n",
        "cut" => ours(1)[..99].to_owned() + "\r\n",
        "newer" => with(ours(1), 9) + "\r\n",
        "other" if word == "other survey" => response("trust", &secret(1), 101, 1) + "\r\n",
        "other" => response("everyday", &secret(3), 102, 1) + "\r\n",
        "sheet" => match secret(1).text() {
            text if word == "sheet" => text,
            text => with(text, 30),
        },
        _ => format!("{word}\n"),
    }
}

fn write(project: &Project, files: &BTreeMap<String, Vec<String>>) {
    let bytes = |words: &[String]| match words {
        [word] if word == "photo" => b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(),
        words => words
            .iter()
            .map(|it| lines(it))
            .collect::<String>()
            .into_bytes(),
    };
    for (name, words) in files {
        let path = project.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        if !name.ends_with(".zip") {
            fs::write(path, bytes(words)).unwrap();
            continue;
        }
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for file in words {
            let options = zip::write::SimpleFileOptions::default();
            archive.start_file(file, options).unwrap();
            archive.write_all(&bytes(&files[file])).unwrap();
        }
        fs::write(path, archive.finish().unwrap().into_inner()).unwrap();
    }
}

fn merge(project: &Project, case: &Case) -> Output {
    command(project, case).output().unwrap()
}

fn command(project: &Project, case: &Case) -> Command {
    fs::write(project.path("our-key.json"), key_file()).unwrap();
    write(project, &case.files);
    let or = |given: &[String], usual: &[&str]| -> Vec<String> {
        match given {
            [] => usual.iter().map(|it| (*it).to_owned()).collect(),
            given => given.to_vec(),
        }
    };
    let mut command = project.medskick();
    command
        .current_dir(project.path(""))
        .stdin(Stdio::null())
        .arg("merge")
        .args(or(&case.folders, &["in"]))
        .args(["--survey", "everyday"])
        .args(match case.arguments.contains(&"--out".to_owned()) {
            true => &[][..],
            false => &["--out", "out"],
        })
        .args(or(&case.key, &["--key", "our-key.json"]))
        .args(&case.arguments)
        .env_remove("MEDSKICK_PASSPHRASE");
    if case.passphrase != Some(false) {
        command.env("MEDSKICK_PASSPHRASE", PASSPHRASE);
    }
    command
}

/// The output with `<mark>` for each eight-digit hexadecimal mark, because marks change with the campaign's survey.
fn said(project: &Project, output: &Output) -> String {
    let is_mark = |word: &str| word.len() == 8 && word.bytes().all(|it| it.is_ascii_hexdigit());
    let text = project.said(output);
    let marks: Vec<&str> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| is_mark(word))
        .collect();
    let hidden = |text: String, mark: &&str| text.replace(mark, "<mark>");
    marks.iter().fold(text.clone(), hidden)
}

/// The names of all files that the command has created in the project.
fn made(project: &Project, case: &Case) -> Vec<String> {
    let folder = project.path("");
    let files = walkdir::WalkDir::new(&folder).sort_by_file_name();
    let files = files.into_iter().map(Result::unwrap);
    let names = files.filter(|it| it.file_type().is_file()).map(|it| {
        let name = it.path().strip_prefix(&folder).unwrap();
        name.display().to_string()
    });
    let ours = [
        "content/",
        "translations/",
        "site/",
        "package",
        "our-key.json",
    ];
    names
        .filter(|name| !ours.iter().any(|it| name.starts_with(it)))
        .filter(|name| !case.files.contains_key(name))
        .collect()
}

#[test]
fn every_case_says_what_became_of_it() {
    let table = fs::read_to_string(repository().join("site/tests/cli/merging.toml")).unwrap();
    let table: Table = toml::from_str(&table).unwrap();
    for case in table.case {
        let project = Project::campaign();
        let output = merge(&project, &case);
        let code = output.status.code().unwrap();
        let made = made(&project, &case);
        assert_eq!(
            code == 0,
            made.contains(&"out/summary.csv".to_owned()),
            "{}",
            case.name
        );
        assert_eq!(
            code == 0,
            !made.is_empty(),
            "{}: nothing else is written",
            case.name
        );
        let text = format!(
            "{}\nexit code {code}\n{}",
            said(&project, &output),
            made.join("\n")
        );
        insta::assert_snapshot!(case.name.as_str(), text);
    }
}

fn case(files: &[(&str, &str)], arguments: &[&str]) -> Case {
    let owned = |text: &&str| (*text).to_owned();
    Case {
        name: String::new(),
        files: files
            .iter()
            .map(|(name, word)| ((*name).to_owned(), vec![(*word).to_owned()]))
            .collect(),
        folders: Vec::new(),
        arguments: arguments.iter().map(owned).collect(),
        key: Vec::new(),
        passphrase: None,
    }
}

#[test]
fn a_release_of_folders_is_kept_in_a_history_that_holds_at_the_next_one() {
    let project = Project::campaign();
    let first = case(&[("in/a.txt", "batch 1 of 14")], &[]);
    assert!(merge(&project, &first).status.success());
    let history = fs::read_to_string(project.path("everyday-history.json")).unwrap();
    fs::rename(project.path("out"), project.path("spring")).unwrap();

    // With three more phones, subtraction would reveal their answers. A release without the history of the first would do so too.
    let close = case(
        &[("in/b.txt", "batch 2 of 3")],
        &["--history", "everyday-history.json"],
    );
    let refused = merge(&project, &close);
    assert!(
        project.said(&refused).contains("error T31"),
        "{}",
        project.said(&refused)
    );
    let unnamed = merge(&project, &case(&[], &[]));
    assert!(project.said(&unnamed).contains("error T33"));
    let kept = fs::read_to_string(project.path("everyday-history.json")).unwrap();
    assert_eq!(kept, history, "what was refused leaves no trace");

    let more = case(
        &[("in/c.txt", "batch 3 of 10")],
        &["--history", "everyday-history.json"],
    );
    let output = merge(&project, &more);
    assert!(output.status.success(), "{}", project.said(&output));
    let kept = fs::read_to_string(project.path("everyday-history.json")).unwrap();
    assert_eq!(kept.matches("\"breakdown\"").count(), 2, "{kept}");
}

/// Two separate releases have two histories. The next release has to know both.
#[test]
fn several_histories_can_be_named_and_all_of_them_hold() {
    let project = Project::campaign();
    let both = [
        "--history",
        "spring/everyday-history.json",
        "--history",
        "autumn/everyday-history.json",
    ];
    for (files, place) in [
        (("in/a.txt", "batch 1 of 14"), "spring/out"),
        (("in/b.txt", "batch 2 of 14"), "autumn/out"),
    ] {
        let mut apart = case(&[files], &["--out", place]);
        apart.folders = vec![files.0.to_owned()];
        let output = merge(&project, &apart);
        assert!(output.status.success(), "{}", project.said(&output));
    }
    for first in ["in/a.txt", "in/b.txt"] {
        let mut close = case(&[("in/c.txt", "batch 3 of 3")], &both);
        close.folders = [first, "in/c.txt"].map(str::to_owned).to_vec();
        let refused = merge(&project, &close);
        assert!(
            project.said(&refused).contains("error T31"),
            "{}",
            project.said(&refused)
        );
    }
    let all = case(&[("in/c.txt", "batch 3 of 10")], &both);
    let output = merge(&project, &all);
    assert!(output.status.success(), "{}", project.said(&output));
    let kept = fs::read_to_string(project.path("everyday-history.json")).unwrap();
    assert_eq!(kept.matches("\"breakdown\"").count(), 3, "{kept}");
}

/// The files equal those of the results page: `summary.csv` counts the sealed answers, and rows come with the stated reason.
#[test]
fn what_is_written_is_what_the_rules_give() {
    let project = Project::campaign();
    let reason = "A study of trust, by A. Person";
    let rows = case(&[("in/a.txt", "batch 1 of 40")], &["--rows-for", reason]);
    let output = merge(&project, &rows);
    assert!(output.status.success(), "{}", project.said(&output));
    let read = |name: &str| fs::read_to_string(project.path("out").join(name)).unwrap();
    assert!(
        read("summary.csv").contains("offer_seen,,,yes,20,40\r\n"),
        "{}",
        read("summary.csv")
    );
    assert_eq!(read("everyday.csv").lines().count(), 41);
    assert!(read("datapackage.json").contains(reason));
    let codebook = read("codebook.csv");
    let header = codebook.lines().next().unwrap();
    for language in ["sv", "sv-simple", "en", "ar"] {
        assert!(header.contains(&format!("question_{language}")), "{header}");
    }
}

/// Root can read every file. If the test runs as root, it starts the command as another user.
#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_read_is_an_error_and_nothing_is_released() {
    use std::os::unix::{
        fs::{MetadataExt, PermissionsExt},
        process::CommandExt,
    };
    let project = Project::campaign();
    let files = [
        ("in/a.txt", "batch 1 of 14"),
        ("in/north/closed/b.txt", "batch 2 of 9"),
    ];
    let case = case(&files, &[]);
    let mut command = command(&project, &case);
    let may = |name: &str, mode: u32| {
        fs::set_permissions(project.path(name), fs::Permissions::from_mode(mode)).unwrap();
    };
    may("", 0o777);
    may("our-key.json", 0o644);
    may("in/north/closed", 0o000);
    if fs::metadata(project.path("in")).unwrap().uid() == 0 {
        command.uid(65534).gid(65534);
    }
    let output = command.output().unwrap();
    may("in/north/closed", 0o755);
    let said = said(&project, &output);
    assert!(!output.status.success(), "{said}");
    for part in ["T34", "in/north/closed"] {
        assert!(said.contains(part), "no {part} in {said}");
    }
    assert_eq!(made(&project, &case), Vec::<String>::new(), "{said}");
}
