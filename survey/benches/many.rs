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
    io::{BufWriter, Write},
    path::{Path, PathBuf},
    rc::Rc,
    sync::LazyLock,
    time::Instant,
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
const TIMES: usize = 3;

fn main() {
    let survey = survey();
    let people = responses(&survey);
    eprintln!("{FILES} files of {EACH} sealed responses");
    let files = sealed(&people);
    let merge = || {
        let mut all = Collection::new(Rc::clone(&survey), secret(1));
        files.iter().for_each(|file| drop(all.add_lines(file)));
        assert_eq!(all.count(), FILES * EACH);
        tables(&mut all, None)
    };
    beside_duckdb(
        "opened and made into tables",
        merge,
        &csv(&survey, &people, FILES * EACH),
    );

    eprintln!("{MANY} responses");
    let mut all = kept(&survey, &people);
    let file = csv(&survey, &people, MANY);
    beside_duckdb("made into tables", || tables(&mut all, None), &file);
    beside_duckdb(
        "tables and a breakdown",
        || tables(&mut all, Some("age")),
        &file,
    );
    said_memory("with tables", resident("VmHWM"));
}

/// Does it and has DuckDB count the same answers, in turn; what counts is the shortest time of each.
fn beside_duckdb<T>(what: &str, mut ours: impl FnMut() -> T, file: &Path) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/count_duckdb.py");
    let mut shortest = [f64::INFINITY; 3];
    for _ in 0..TIMES {
        let start = spent();
        std::hint::black_box(ours());
        let ours = spent() - start;
        let told = run(python().arg(&script).arg(file));
        let theirs = told.split_whitespace().map(|it| it.parse::<f64>().unwrap());
        for (shortest, now) in shortest.iter_mut().zip([ours].into_iter().chain(theirs)) {
            *shortest = shortest.min(now);
        }
    }
    let [ours, one, all] = shortest;
    eprintln!("  {what:<28} {ours:>8.3} s");
    for (who, theirs) in [("one thread", one), ("all threads", all)] {
        let ratio = ours / theirs;
        eprintln!("  DuckDB, {who:<20} {theirs:>8.3} s   RATIO ours / theirs {ratio:.2}");
    }
}

/// The seconds that this process has computed, which a busy machine changes less than those on the wall; elsewhere than on Linux those.
fn spent() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let nanoseconds = fs::read_to_string("/proc/self/schedstat").ok();
    let nanoseconds = nanoseconds.and_then(|it| it.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| START.elapsed().as_secs_f64(), |it| it / 1e9)
}

/// Files of sealed responses.
fn sealed(people: &[Session]) -> Vec<String> {
    let (public, mut fill) = (secret(1).public(), fill(1));
    let file = |(id, batch): (usize, &[&Session])| {
        let id = BatchId([id as u8; 16]);
        let sealed = batch
            .iter()
            .map(|one| seal(one, &public, id, &mut fill).unwrap());
        code::file(&mut sealed.collect::<Vec<Sealed>>())
    };
    let people: Vec<&Session> = people.iter().cycle().take(FILES * EACH).collect();
    people.chunks(EACH).enumerate().map(file).collect()
}

/// Keeps many, and says what of memory they take.
fn kept(survey: &Rc<Survey>, people: &[Session]) -> Collection {
    let packed: Vec<Vec<u8>> = people.iter().map(pack).collect();
    let mut random = fill(3);
    let mut all = Collection::new(Rc::clone(survey), secret(1));
    let start = spent();
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
    eprintln!("  {:<28} {:>8.3} s", "checked and kept", spent() - start);
    eprintln!("  packed: {} bytes a response", packed[0].len());
    said_memory("with what tells them apart", resident("VmRSS"));
    all
}

/// What the whole process takes, for each response.
fn said_memory(what: &str, bytes: Option<u64>) {
    if let Some(bytes) = bytes {
        eprintln!("  memory, {what}: {} bytes a response", bytes / MANY as u64);
    }
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

/// So many rows as a CSV.
fn csv(survey: &Rc<Survey>, people: &[Session], rows: usize) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{rows}.csv"));
    let empty = own_answers(&Session::new(Rc::clone(survey)), Dialect::Statistics);
    let end = empty.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let row = |one: &Session| own_answers(one, Dialect::Statistics)[end..].to_vec();
    let written: Vec<Vec<u8>> = people.iter().map(row).collect();
    let mut file = BufWriter::new(fs::File::create(&path).unwrap());
    file.write_all(&empty[..end]).unwrap();
    for row in written.iter().cycle().take(rows) {
        file.write_all(row).unwrap();
    }
    file.flush().unwrap();
    path
}
