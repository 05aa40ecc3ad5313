//! Releases of several organisations and half-years as one partitioned data set (`docs/scale.md`), read by DuckDB and Spark. The
//! counts of the rows must match each `summary.csv`, and the bounds from all summaries must contain the counts of everybody.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
    rc::Rc,
    sync::OnceLock,
};

use medskick_survey::{
    compiled::Survey,
    export::Dialect,
    release::{History, Pool, Release, Rules},
    session::Session,
};

use crate::{
    compare::read_back,
    pool,
    release::{Table, edition, everyday, generator, parse, people},
    script,
    tools::{installed, program, python, run},
};

const WAVES: [&str; 2] = ["2026-1", "2026-2"];
/// Each organisation and its number of respondents. The last one is too small to release rows.
const ORGANISATIONS: [(&str, usize); 4] =
    [("north", 400), ("west", 61), ("south", 36), ("east", 14)];

/// Python with Spark. Its packages are ten times the size of all others, and it needs Java.
fn spark() -> Command {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    program("java", &["default-jre-headless"]);
    let wanted = include_str!("requirements_spark.txt");
    Command::new(PYTHON.get_or_init(|| installed("spark", wanted)))
}

/// The data set, and the counts that one release of everybody in a half-year would print.
struct Laid {
    folder: PathBuf,
    everybody: BTreeMap<[String; 3], u64>,
}

fn lay(reader: &str) -> Laid {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("scale")
        .join(reader);
    let _ = fs::remove_dir_all(&folder);
    let (survey, _) = everyday();
    let mut everybody = BTreeMap::new();
    for (w, wave) in WAVES.into_iter().enumerate() {
        let mut all = Pool::new(Rc::clone(&survey));
        for (o, (organisation, count)) in ORGANISATIONS.into_iter().enumerate() {
            let people = people(&survey, (10 * w + o) as u64, count);
            let one = pool::pool(&survey, people.iter().map(|it| (it, 1)));
            let release = pool::release(&one, None).unwrap();
            let place = format!("organisation={organisation}/wave={wave}");
            write(&folder.join(place), &survey, &release);
            add(&mut all, o as u8, &survey, &people);
        }
        let release = all.release(&Rules::default(), &History::default(), None);
        let table = parse(
            &release.unwrap().summary_csv(Dialect::Statistics),
            Dialect::Statistics,
        );
        for line in &table[1..] {
            if let Ok(count) = line[4].parse() {
                let cell = [wave.to_owned(), line[0].clone(), line[3].clone()];
                everybody.insert(cell, count);
            }
        }
    }
    Laid { folder, everybody }
}

fn add(all: &mut Pool, number: u8, survey: &Rc<Survey>, people: &[Session]) {
    let batch = pool::batch(number, survey, people.iter().map(|it| (it, 1)));
    assert_eq!(all.add(batch), Ok(true));
}

fn write(folder: &Path, survey: &Survey, release: &Release) {
    let editions = [edition(survey)];
    let package = release.package(
        &editions,
        Dialect::Statistics,
        Some("a test"),
        &mut generator(2),
    );
    fs::create_dir_all(folder).unwrap();
    for (name, bytes) in package.files {
        fs::write(folder.join(name), bytes).unwrap();
    }
}

fn read(laid: &Laid, command: &mut Command, reader: &str) {
    let out = laid.folder.with_extension("out");
    fs::create_dir_all(&out).unwrap();
    run(command
        .current_dir(&laid.folder)
        .arg(script("scale").join(reader))
        .arg(&out));
    same_counts(&read_back(&out.join("summary.csv")));
    within_bounds(laid, &read_back(&out.join("national.csv")));
}

/// Checks each printed count against the rows, and that counts printed as `<5` are small.
fn same_counts(table: &Table) {
    assert_eq!(
        table[0],
        [
            "organisation",
            "wave",
            "question",
            "answer",
            "counted",
            "hidden",
            "asked",
            "printed",
            "printed_of"
        ]
    );
    let mut printed = BTreeMap::new();
    for line in &table[1..] {
        let [organisation, .., counted, hidden, asked, said, of] = &line[..] else {
            panic!("{line:?}");
        };
        let number = |text: &str| text.parse::<u64>();
        let at_least = number(counted).unwrap_or_default();
        let at_most = number(counted).unwrap_or(4) + number(hidden).unwrap();
        match number(said) {
            Ok(said) => {
                assert!((at_least..=at_most).contains(&said), "{line:?}");
                *printed.entry(organisation.clone()).or_insert(0) += 1;
            }
            Err(_) if said == "<5" => assert!(at_least < 5, "{line:?}"),
            Err(_) => assert_eq!(said, ".."),
        }
        assert!(of == asked || of == "..", "{line:?}");
    }
    let with_rows: Vec<&str> = printed.keys().map(String::as_str).collect();
    assert_eq!(
        with_rows,
        ["north", "south", "west"],
        "from the last one come none"
    );
    assert!(printed.values().all(|count| *count > 20), "{printed:?}");
}

/// Checks that the counts of one release of everybody are within the bounds.
fn within_bounds(laid: &Laid, table: &Table) {
    let mut compared = 0;
    for line in &table[1..] {
        let [
            wave,
            question,
            answer,
            at_least,
            at_most,
            releases,
            not_said,
        ] = &line[..]
        else {
            panic!("{line:?}");
        };
        assert_eq!(*releases, ORGANISATIONS.len().to_string(), "{line:?}");
        let cell = [wave.clone(), question.clone(), answer.clone()];
        let Some(count) = laid.everybody.get(&cell) else {
            continue;
        };
        let at_least: u64 = at_least.parse().unwrap();
        let at_most: u64 = at_most.parse().unwrap_or(u64::MAX);
        assert!((at_least..=at_most).contains(count), "{line:?}: {count}");
        assert!(not_said != "0" || at_least == at_most, "{line:?}");
        compared += 1;
    }
    assert!(compared > 50, "{compared}");
}

#[test]
#[ignore = "slow: installs DuckDB; run with --ignored"]
fn duckdb_counts_a_partitioned_data_set_as_its_summaries_do() {
    read(&lay("duckdb"), &mut python(), "read_duckdb.py");
}

#[test]
#[ignore = "slow: installs Spark; run with --ignored"]
fn spark_counts_a_partitioned_data_set_as_its_summaries_do() {
    read(&lay("spark"), &mut spark(), "read_spark.py");
}
