//! Rows (R5, R6): *k*-anonymity, counted a second time by another method, and the order of rows and columns.
//!
//! The fixtures in `tests/k_anonymity` are written by hand. Their column `fk` is the frequency of each row's combination, as
//! `freqCalc` of the R package sdcMicro defines it: a suppressed value matches any value. The numbers follow that definition.
//! They were not computed with R.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;
mod pool;

use std::{collections::BTreeMap, fs, path::Path, rc::Rc};

use common::{one, question, survey};
use medskick_survey::{
    compiled::{Expr, Survey},
    export::Dialect,
    release::{Pool, Refusal},
    session::Session,
};
use pool::{background, release, respondent, sensitive};
use proptest::{collection::vec, prelude::*};

/// A pseudorandom number generator for tests only.
fn generator(mut state: u64) -> impl FnMut(u32) -> u32 {
    move |bound| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        ((state >> 33) % u64::from(bound)) as u32
    }
}

fn rows(pool: &Pool, seed: u64) -> Result<Vec<Vec<String>>, Refusal> {
    let file = release(pool, None)
        .unwrap()
        .rows(Dialect::Statistics, &mut generator(seed))?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(&file[..]);
    let records = reader
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect());
    Ok(records.collect())
}

/// Counts like `freqCalc`: for each row the number of rows that match it. `all` matches every value.
fn agreeing(rows: &[Vec<String>]) -> Vec<usize> {
    let agrees = |a: &String, b: &String| a == b || a == "all" || b == "all";
    let count = |row: &Vec<String>| {
        let like = rows
            .iter()
            .filter(|other| row.iter().zip(*other).all(|(a, b)| agrees(a, b)));
        like.count()
    };
    rows.iter().map(count).collect()
}

fn fixture(name: &str) -> (Vec<Vec<String>>, Vec<usize>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/k_anonymity/{name}.csv"));
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().skip(1).map(|line| {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        let fk = cells.pop().unwrap().parse::<usize>().unwrap();
        (cells, fk)
    });
    lines.unzip()
}

#[test]
fn the_recount_counts_as_the_fixtures_say() {
    for name in ["complete", "suppressed"] {
        let (rows, fk) = fixture(name);
        assert_eq!(agreeing(&rows), fk, "{name}");
    }
}

const AGES: [&str; 3] = ["a12_14", "a15_17", "a18_20"];
const GENDERS: [&str; 3] = ["girl", "boy", "other"];

fn people() -> Rc<Survey> {
    survey(vec![vec![
        background(question("age", one(&AGES), None)),
        background(question("gender", one(&GENDERS), None)),
        sensitive(question("offer", one(&["yes", "no"]), None)),
    ]])
}

/// A pool of respondents with age, gender and answer. An index past the last option means no answer.
fn people_pool(people_in: &[(u16, u16, u16)]) -> Pool {
    let survey = people();
    let sessions: Vec<Session> = people_in
        .iter()
        .map(|(age, gender, offer)| {
            let chosen = |option: u16, options: u16| {
                if option < options {
                    vec![option]
                } else {
                    vec![]
                }
            };
            respondent(
                &survey,
                &[&chosen(*age, 3), &chosen(*gender, 3), &chosen(*offer, 2)],
            )
        })
        .collect();
    pool::pool(&survey, sessions.iter().map(|one| (one, 1)))
}

#[test]
fn a_rare_combination_loses_one_answer_and_then_the_other() {
    let people = |age, gender, count: u16| (0..count).map(move |one| (age, gender, one % 2));
    let everybody: Vec<_> = people(0, 0, 10)
        .chain(people(0, 1, 10))
        .chain(people(1, 0, 4))
        .chain(people(1, 1, 4))
        .chain(people(2, 2, 2))
        .collect();
    let found = rows(&people_pool(&everybody), 1).unwrap();
    assert_eq!(found[0], ["age", "gender", "offer"]);
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for row in &found[1..] {
        *counts.entry((&row[0], &row[1])).or_default() += 1;
    }
    // The two 18-year-olds alone are too few, so the eight people of the next smallest combinations join them.
    let expected = [
        (("a12_14", "boy"), 10),
        (("a12_14", "girl"), 10),
        (("all", "all"), 10),
    ];
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn nobody_is_told_by_what_all_of_their_group_answered() {
    let mut everybody: Vec<(u16, u16, u16)> = (0..30).map(|one| (0, 0, one % 2)).collect();
    everybody.extend((0..10).map(|_| (1, 1, 0)));
    let found = rows(&people_pool(&everybody), 1).unwrap();
    assert!(
        found[1..]
            .iter()
            .all(|row| row[0] == "all" && row[1] == "all")
    );
    let same: Vec<(u16, u16, u16)> = (0..40).map(|_| (0, 0, 1)).collect();
    assert_eq!(rows(&people_pool(&same), 1), Err(Refusal::OneAnswer));
}

#[test]
fn rows_need_thirty_or_ten_without_background_and_sensitive() {
    let everybody = |n: u16| (0..n).map(|one| (0, 0, one % 2)).collect::<Vec<_>>();
    assert_eq!(
        rows(&people_pool(&everybody(29)), 1),
        Err(Refusal::TooFew(30))
    );
    assert_eq!(rows(&people_pool(&everybody(30)), 1).unwrap().len(), 31);
    let plain = survey(vec![vec![question("offer", one(&["yes", "no"]), None)]]);
    let pool = pool::counted(&plain, &[9, 1, 0]);
    assert_eq!(rows(&pool, 1).unwrap().len(), 11);
    let delicate = survey(vec![vec![sensitive(question(
        "offer",
        one(&["yes", "no"]),
        None,
    ))]]);
    let pool = pool::counted(&delicate, &[20, 9, 0]);
    assert_eq!(rows(&pool, 1), Err(Refusal::TooFew(30)));
}

#[test]
fn no_rows_where_what_was_asked_tells_the_background() {
    let survey = survey(vec![vec![
        background(question("gender", one(&GENDERS), None)),
        question(
            "why",
            one(&["a", "b"]),
            Some(Expr::Not(Box::new(Expr::Has(0, 0)))),
        ),
    ]]);
    let someone = respondent(&survey, &[&[0]]);
    assert_eq!(
        rows(&pool::pool(&survey, [(&someone, 40)]), 1),
        Err(Refusal::HangsOnBackground)
    );
}

#[test]
fn cells_are_those_of_ones_own_answers() {
    let survey = common::example();
    let mut session = respondent(&survey, &[&[], &[0], &[0, 2], &[0], &[], &[], &[4]]);
    session.decline(4);
    let own = medskick_survey::export::own_answers(&session, Dialect::Statistics);
    let own = String::from_utf8(own).unwrap();
    let (header, row) = own.split_once("\r\n").unwrap();
    let pool = pool::pool(&survey, [(&session, 10)]);
    for dialect in [Dialect::Statistics, Dialect::Excel] {
        let file = release(&pool, None)
            .unwrap()
            .rows(dialect, &mut generator(1))
            .unwrap();
        let file = String::from_utf8(file).unwrap();
        let expected = format!("{header}\r\n{}", row.repeat(10));
        match dialect {
            Dialect::Statistics => assert_eq!(file, expected),
            Dialect::Excel => assert_eq!(file, format!("\u{feff}{}", expected.replace(',', ";"))),
        }
    }
}

#[test]
fn the_order_is_random_at_every_export_and_not_that_of_arrival() {
    let survey = survey(vec![vec![question("number", common::scale(10), None)]]);
    let arrived: Vec<u16> = (0..50).map(|one| one * 7 % 10).collect();
    let pool = |order: &mut dyn Iterator<Item = &u16>| {
        let sessions: Vec<Session> = order.map(|one| respondent(&survey, &[&[*one]])).collect();
        pool::pool(&survey, sessions.iter().map(|one| (one, 1)))
    };
    let (forth, back) = (pool(&mut arrived.iter()), pool(&mut arrived.iter().rev()));
    assert_ne!(rows(&forth, 1), rows(&forth, 2));
    assert_eq!(
        rows(&forth, 1),
        rows(&back, 1),
        "the order of arrival leaves no trace"
    );
}

#[test]
fn each_order_is_as_likely() {
    // Tries every sequence of draws for four distinct rows once. Each of the 24 orders must occur once.
    let survey = survey(vec![vec![question("number", common::scale(10), None)]]);
    let sessions: Vec<Session> = (0..10).map(|one| respondent(&survey, &[&[one]])).collect();
    let pool = pool::pool(&survey, sessions.iter().map(|one| (one, 1)));
    let release = release(&pool, None).unwrap();
    let mut orders = BTreeMap::new();
    for draws in 0..24_u32 {
        let mut left = draws;
        // Draws with a bound above 4 leave the order unchanged. The last three draws have the bounds 4, 3 and 2.
        let mut below = |bound: u32| {
            if bound > 4 {
                return bound - 1;
            }
            let drawn = left % bound;
            left /= bound;
            drawn
        };
        let file = release.rows(Dialect::Statistics, &mut below).unwrap();
        *orders.entry(file).or_insert(0) += 1;
    }
    assert_eq!(orders.len(), 24);
    assert!(orders.values().all(|times| *times == 1));
}

proptest! {
    #[test]
    fn every_combination_is_shared_by_k(people in vec((0..4_u16, 0..4_u16, 0..3_u16), 30..90), seed: u64) {
        let Ok(found) = rows(&people_pool(&people), seed) else {
            return Ok(());
        };
        prop_assert_eq!(found.len(), people.len() + 1);
        let background: Vec<Vec<String>> = found[1..].iter().map(|row| row[..2].to_vec()).collect();
        // Counted with `all` as its own value, and like `freqCalc`, which never gives a lower count.
        for (row, fk) in background.iter().zip(agreeing(&background)) {
            let same = background.iter().filter(|other| *other == row).count();
            prop_assert!(same >= 5 && fk >= same);
        }
        // In no combination does everyone give the same sensitive answer.
        for row in &found[1..] {
            let mut group = found[1..].iter().filter(|other| other[..2] == row[..2]);
            prop_assert!(row[2] == "98" || group.any(|other| other[2] != row[2]));
        }
        // Folding only hides background answers.
        let count = |column: usize, code: &str| found[1..].iter().filter(|row| row[column] == code).count();
        for (option, code) in (0..).zip(["yes", "no", "98"]) {
            prop_assert_eq!(count(2, code), people.iter().filter(|one| one.2 == option).count());
        }
        for (option, code) in (0..).zip(AGES) {
            prop_assert!(count(0, code) <= people.iter().filter(|one| one.0 == option).count());
        }
    }

    #[test]
    fn what_is_common_is_not_folded(people in vec((0..2_u16, 0..2_u16), 0..60)) {
        // Ten people per combination of two ages and two genders, five with each answer. The random people are added to them.
        let common = (0..40_u16).map(|one| (one % 2, one / 2 % 2, one / 4 % 2));
        let people: Vec<_> = common.chain(people.into_iter().map(|(age, gender)| (age, gender, 0))).collect();
        let found = rows(&people_pool(&people), 1).unwrap();
        prop_assert!(found[1..].iter().all(|row| row[0] != "all" && row[1] != "all"));
    }
}
