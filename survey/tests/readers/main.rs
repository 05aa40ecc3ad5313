//! The files of a release in the programs that people use: every cell is read as it was written, and the frequencies match
//! `summary.csv`.
//!
//! The tests are slow and install missing programs (see `tools.rs`), so they are ignored by default:
//! `cargo test -p medskick-survey --test readers -- --ignored`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../common/mod.rs"]
mod common;
mod compare;
mod libreoffice;
#[path = "../pool/mod.rs"]
mod pool;
mod release;
mod scale;
mod statistics;
mod tools;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use compare::{frequencies, read_back, same_cells, same_counts};
use medskick_survey::export::Dialect;
use release::Made;
use tools::{python, run};

/// The path of a script in `tests/readers/`.
fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/readers")
        .join(name)
}

/// An empty folder for the files that a reader writes.
fn out(made: &Made) -> PathBuf {
    let out = made.folder.join("out");
    fs::create_dir_all(&out).unwrap();
    out
}

fn delimiter(made: &Made) -> &'static str {
    match made.format.dialect {
        Dialect::Excel => ";",
        Dialect::Statistics => ",",
    }
}

fn read_with_python(reader: &str, name: &str) {
    for made in release::all(reader) {
        let out = out(&made);
        run(python()
            .arg(script(name))
            .arg(&made.folder)
            .args([&made.rows(), delimiter(&made)])
            .arg(&out));
        same_cells(&made, &out);
        same_counts(
            &made,
            &frequencies(&read_back(&out.join("frequencies.csv"))),
        );
    }
}

#[test]
#[ignore = "slow: installs pandas; run with --ignored"]
fn pandas_reads_what_was_written() {
    read_with_python("pandas", "read_pandas.py");
}

#[test]
#[ignore = "slow: installs DuckDB; run with --ignored"]
fn duckdb_reads_what_was_written() {
    read_with_python("duckdb", "read_duckdb.py");
}

#[test]
#[ignore = "slow: installs frictionless; run with --ignored"]
fn frictionless_finds_every_package_valid_and_a_wrong_cell_invalid() {
    let validate = |made: &Made| -> std::process::Output {
        let mut command = python();
        let command: &mut Command = command.arg(script("validate.py")).arg(&made.folder);
        command.output().unwrap()
    };
    for made in release::all("frictionless") {
        let found = validate(&made);
        let said = String::from_utf8_lossy(&found.stdout);
        assert!(found.status.success(), "{}: {said}", made.folder.display());
        let files = format!("files: {}", made.tables.len());
        assert!(said.contains(&files), "{said}");
        // A negative count, a row with an extra cell, and a code that no choice has.
        let choice = if made.survey.id == "everyday" {
            "y12_14"
        } else {
            "town"
        };
        for (name, right, wrong) in [
            ("summary.csv", "400", "-400"),
            (&made.rows(), "\r\n", "\r\nx"),
            (&made.rows(), choice, "nosuch"),
        ] {
            let path = made.folder.join(name);
            let text = fs::read_to_string(&path).unwrap();
            assert!(text.contains(right), "{name}");
            fs::write(&path, text.replacen(right, wrong, 1)).unwrap();
            assert!(!validate(&made).status.success(), "{name} with {wrong}");
            fs::write(&path, text).unwrap();
        }
    }
}
