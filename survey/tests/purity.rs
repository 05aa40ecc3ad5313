//! Invariants 1 and 5: the engine uses no file, clock, network or browser, and answers leave it only through export and release.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod sources;

use std::{fs, path::Path};

use sources::sources;

/// The source without comments, with each run of white space as one space.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let lines = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default());
    lines
        .flat_map(str::split_whitespace)
        .collect::<Vec<_>>()
        .join(" ")
}

fn has_word(code: &str, word: &str) -> bool {
    code.split(|c: char| !c.is_alphanumeric() && c != '_')
        .any(|found| found == word)
}

#[test]
fn the_engine_has_no_input_output_clock_randomness_or_browser() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let modules = ["fs", "io", "net", "env", "time", "process", "thread", "os"];
    let types = [
        "Instant",
        "SystemTime",
        "File",
        "TcpStream",
        "HashMap",
        "HashSet",
        "RandomState",
    ];
    let crates = [
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "gloo",
        "rand",
        "getrandom",
        "chrono",
        "jiff",
    ];
    let macros = [
        "println",
        "eprintln",
        "print",
        "eprint",
        "dbg",
        "include_str",
        "include_bytes",
        "option_env",
    ];
    for path in sources(&root.join("src")) {
        let code = code(&path);
        // Up to the end of the statement, so that all of `use std::{fs, …};` is searched.
        let std_paths: String = code
            .split("std::")
            .skip(1)
            .flat_map(|path| path.split(';').next())
            .collect();
        for word in modules {
            // The archive reader takes its bytes through the traits of `std::io`.
            if word == "io" && path.ends_with("collect/archive.rs") {
                continue;
            }
            assert!(
                !has_word(&std_paths, word),
                "{} uses `std::{word}`",
                path.display()
            );
        }
        for word in types.iter().chain(&crates).chain(&macros) {
            assert!(!has_word(&code, word), "{} uses `{word}`", path.display());
        }
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let dependencies = manifest
        .split("[dependencies]")
        .nth(1)
        .unwrap()
        .split("[dev-dependencies]")
        .next()
        .unwrap();
    for word in crates {
        assert!(
            !has_word(&dependencies.replace('-', "_"), word),
            "Cargo.toml depends on `{word}`"
        );
    }
}

#[test]
fn answers_leave_only_through_the_export_and_the_release() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let who = |word: &str| -> Vec<String> {
        let mut found: Vec<String> = sources(&root)
            .iter()
            .filter(|path| has_word(&code(path), word))
            .map(|path| path.strip_prefix(&root).unwrap().display().to_string())
            .map(|path| path.replace('\\', "/"))
            .collect();
        found.sort();
        found
    };
    assert_eq!(who("csv_core"), ["csv.rs"], "one module writes CSV");
    let writers = [
        "export.rs",
        "lib.rs",
        "release/files.rs",
        "release/pool.rs",
        "release/rows.rs",
        "release/summary.rs",
        "release/texts.rs",
    ];
    let about_answers: Vec<String> = who("csv")
        .into_iter()
        .filter(|file| !file.starts_with("describe") && !file.starts_with("xlsform"))
        .filter(|file| !file.starts_with("answers") && !file.starts_with("published"))
        .collect();
    assert_eq!(about_answers, writers, "only these hand out files");
    // The readers of files write none. A published result and a form contain no individual answers.
    for (folder, words) in [
        ("answers", ["Lines", "own_answers"]),
        ("published", ["Lines", "Session"]),
        ("xlsform", ["Lines", "Session"]),
    ] {
        for word in words {
            let who = who(word);
            assert!(
                !who.iter().any(|file| file.starts_with(folder)),
                "{word}: {who:?}"
            );
        }
    }
    // Descriptions concern the survey and have no access to answers. Only these modules use packed answers, for sealing.
    for word in ["Session", "Answer", "Batch", "Pool"] {
        assert!(!who(word).iter().any(|file| file.starts_with("describe")));
    }
    let packers = [
        "collect.rs",
        "collect/history.rs",
        "collect/kept.rs",
        "lib.rs",
        "pack.rs",
        "sealed.rs",
        "sealed/contents.rs",
        "sealed/open.rs",
    ];
    assert_eq!(who("pack"), packers);
    // A session or batch that can be serialised or printed would be another way out for answers.
    assert!(!has_word(&code(&root.join("session.rs")), "Serialize"));
    for file in ["pool", "count", "tally", "stream"].map(|name| format!("release/{name}.rs")) {
        let file = file.as_str();
        for word in ["Serialize", "Debug", "Display"] {
            assert!(!has_word(&code(&root.join(file)), word), "{file}: {word}");
        }
    }
    // A collection of opened responses can be neither printed nor serialised.
    for file in ["collect.rs", "collect/kept.rs"] {
        for word in ["Serialize", "Display"] {
            assert!(!has_word(&code(&root.join(file)), word), "{file}: {word}");
        }
    }
    assert!(!has_word(&code(&root.join("collect/kept.rs")), "Debug"));
    let batch = code(&root.join("release/batch.rs"));
    assert_eq!(
        batch.matches("Debug").count(),
        1,
        "only the id of a batch can be printed"
    );
}
