//! A million opened responses: what they take in memory, and what their tables cost beside DuckDB, which counts the same answers in a CSV.
//!
//! `cargo bench -p medskick-survey --bench many`. DuckDB comes from PyPI, into the folder of the build; it needs Python 3 with venv. To open
//! a million costs a million times what `--bench collect` says of one, so here each of 5,000 is opened once, and kept again and again under
//! marks of its own.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_types,
    reason = "a benchmark may panic and reads the clock"
)]

mod common;
#[path = "../tests/seals/mod.rs"]
mod seals;
#[path = "../tests/readers/tools.rs"]
#[allow(dead_code, reason = "only Python is wanted here")]
mod tools;

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    rc::Rc,
    time::{Duration, Instant},
};

use common::{responses, survey};
use medskick_survey::{
    collect::Collection,
    compiled::Survey,
    export::{Dialect, own_answers},
    pack::pack,
    release::{BatchId, History, Rules},
    sealed::{Sealed, code, open::Opened, seal},
    session::Session,
};
use seals::{fill, secret};
use tools::{python, run};

const MANY: usize = 1_000_000;
const FILES: usize = 200;
const EACH: usize = 40;
/// Of so many times the shortest counts, which is what a busy machine disturbs least.
const TIMES: usize = 5;

fn main() {
    let survey = survey();
    let people = responses(&survey);
    let few = FILES * EACH;
    let merged = merged(&survey, &people);
    let counted = duckdb(&survey, &people, few);
    println!("{FILES} files of {EACH} sealed responses");
    println!("  opened and made into tables   {merged:>10.1?}");
    said("DuckDB, one thread", merged, counted.one);
    said("DuckDB, all threads", merged, counted.all);

    println!("{MANY} responses");
    let summary = kept(&survey, &people);
    let counted = duckdb(&survey, &people, MANY);
    said("DuckDB, one thread", summary, counted.one);
    said("DuckDB, all threads", summary, counted.all);
}

fn said(who: &str, ours: Duration, theirs: Duration) {
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("  {who:<29} {theirs:>10.1?}   RATIO ours / theirs {ratio:.2}");
}

fn shortest<T>(mut once: impl FnMut() -> T) -> Duration {
    let timed = || {
        let start = Instant::now();
        std::hint::black_box(once());
        start.elapsed()
    };
    std::iter::repeat_with(timed).take(TIMES).min().unwrap()
}

/// Opens all files and makes the tables.
fn merged(survey: &Rc<Survey>, people: &[Session]) -> Duration {
    let (public, mut fill) = (secret(1).public(), fill(1));
    let file = |(id, batch): (usize, &[&Session])| {
        let id = BatchId([id as u8; 16]);
        let sealed = batch
            .iter()
            .map(|one| seal(one, &public, id, &mut fill).unwrap());
        code::file(&mut sealed.collect::<Vec<Sealed>>())
    };
    let people: Vec<&Session> = people.iter().cycle().take(FILES * EACH).collect();
    let files: Vec<String> = people.chunks(EACH).enumerate().map(file).collect();
    shortest(|| {
        let mut all = Collection::new(Rc::clone(survey), secret(1));
        files.iter().for_each(|file| drop(all.add_lines(file)));
        assert_eq!(all.count(), FILES * EACH);
        tables(&mut all, None)
    })
}

/// Keeps many, and says what of memory they take; gives how long the tables take.
fn kept(survey: &Rc<Survey>, people: &[Session]) -> Duration {
    let packed: Vec<Vec<u8>> = people.iter().map(pack).collect();
    let mut random = fill(3);
    let before = resident("VmRSS");
    let mut all = Collection::new(Rc::clone(survey), secret(1));
    let start = Instant::now();
    for (n, packed) in packed.iter().cycle().take(MANY).enumerate() {
        let mut sealed = vec![0; 57];
        random(&mut sealed);
        let opened = Opened {
            batch: BatchId([(n / EACH % 251) as u8; 16]),
            packed: packed.clone(),
            words: None,
        };
        all.keep(&Sealed::of_bytes(sealed), Ok(opened)).unwrap();
    }
    println!("  kept                          {:>10.1?}", start.elapsed());
    if let (Some(before), Some(after), Some(peak)) = (before, resident("VmRSS"), resident("VmHWM"))
    {
        let each = |bytes: u64| bytes / MANY as u64;
        println!(
            "  memory: {} bytes a response ({} packed), {} at the peak while it grew",
            each(after.saturating_sub(before)),
            packed[0].len(),
            each(peak.saturating_sub(before))
        );
    }
    let broken_down = shortest(|| tables(&mut all, Some("age")));
    println!("  tables, broken down           {broken_down:>10.1?}");
    let plain = shortest(|| tables(&mut all, None));
    println!("  tables                        {plain:>10.1?}");
    if let (Some(before), Some(peak)) = (before, resident("VmHWM")) {
        println!(
            "  memory: {} bytes a response at the peak, tables included",
            peak.saturating_sub(before) / MANY as u64
        );
    }
    plain
}

fn tables(all: &mut Collection, by: Option<&str>) -> Vec<u8> {
    let summary = all.summary(&Rules::default(), &History::default(), by);
    summary.unwrap().csv(Dialect::Statistics)
}

/// What the system says of this process, where it is Linux.
fn resident(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with(name))?;
    let kib = line.split_whitespace().nth(1)?.parse::<u64>().ok()?;
    Some(kib * 1024)
}

struct Counted {
    one: Duration,
    all: Duration,
}

/// Has DuckDB read so many rows from a CSV and count every code in every column.
fn duckdb(survey: &Rc<Survey>, people: &[Session], rows: usize) -> Counted {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{rows}.csv"));
    write(&file, survey, people, rows);
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("benches/count_duckdb.py");
    let told = run(python().arg(script).arg(&file).arg(TIMES.to_string()));
    fs::remove_file(&file).unwrap();
    let seconds: Vec<f64> = told
        .split_whitespace()
        .map(|it| it.parse().unwrap())
        .collect();
    Counted {
        one: Duration::from_secs_f64(seconds[0]),
        all: Duration::from_secs_f64(seconds[1]),
    }
}

fn write(file: &Path, survey: &Rc<Survey>, people: &[Session], rows: usize) {
    let empty = own_answers(&Session::new(Rc::clone(survey)), Dialect::Statistics);
    let end = empty.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let row = |one: &Session| own_answers(one, Dialect::Statistics)[end..].to_vec();
    let written: Vec<Vec<u8>> = people.iter().map(row).collect();
    let mut file = std::io::BufWriter::new(fs::File::create(file).unwrap());
    file.write_all(&empty[..end]).unwrap();
    for row in written.iter().cycle().take(rows) {
        file.write_all(row).unwrap();
    }
}
