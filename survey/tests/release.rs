//! The release rules one by one: which counts are printed, withheld or refused.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;
mod pool;

use std::rc::Rc;

use common::{one, question, scale, several, survey};
use medskick_survey::{
    collect::history,
    compiled::{Expr, Kind, Survey},
    export::Dialect,
    release::{Cell, Group, History, OpenBatch, Pool, Refusal, Rules, Thresholds, TooLow},
    session::Session,
};
use pool::{background, batch, codes, counted, release, respondent};

fn yes_or_no() -> Rc<Survey> {
    survey(vec![vec![question("offer", one(&["yes", "no"]), None)]])
}

#[test]
fn thresholds_can_only_be_raised() {
    let defaults = Thresholds::default();
    assert_eq!(Rules::new(defaults), Ok(Rules::default()));
    let lower = |change: fn(&mut Thresholds)| {
        let mut thresholds = Thresholds::default();
        change(&mut thresholds);
        Rules::new(thresholds).unwrap_err().threshold
    };
    assert_eq!(lower(|one| one.respondents = 9), "respondents");
    assert_eq!(lower(|one| one.cell = 4), "cell");
    assert_eq!(lower(|one| one.exact_total = 29), "exact_total");
    assert_eq!(lower(|one| one.subgroup = 9), "subgroup");
    assert_eq!(lower(|one| one.difference = 9), "difference");
    assert_eq!(lower(|one| one.rows = 29), "rows");
    assert_eq!(lower(|one| one.plain_rows = 9), "plain_rows");
    assert_eq!(lower(|one| one.k = 4), "k");
    assert_eq!(lower(|one| one.texts = 9), "texts");
    let cell = Thresholds {
        cell: 8,
        ..defaults
    };
    let too_low = TooLow {
        threshold: "respondents",
        least: 16,
    };
    assert_eq!(Rules::new(cell), Err(too_low));
    let raised = Thresholds {
        respondents: 16,
        subgroup: 16,
        ..cell
    };
    assert_eq!(Rules::new(raised).unwrap().thresholds(), &raised);
}

#[test]
fn r1_nothing_of_fewer_than_ten() {
    for n in 0..10 {
        let refusal = release(&counted(&yes_or_no(), &[n, 0, 0]), None).err();
        assert_eq!(refusal, Some(Refusal::TooFew(10)), "{n}");
    }
    assert!(release(&counted(&yes_or_no(), &[10, 0, 0]), None).is_ok());
}

#[test]
fn r2_a_count_is_printed_when_it_and_its_complement_are_large() {
    let said = |counts: &[u32]| {
        let options = ["a", "b", "c", "d", "e"];
        let survey = survey(vec![vec![question(
            "q",
            one(&options[..counts.len() - 1]),
            None,
        )]]);
        codes(&release(&counted(&survey, counts), None).unwrap(), 0).join(" ")
    };
    // All cells are large, and the number of respondents is exact.
    assert_eq!(said(&[12, 13, 5]), "12 13 5");
    // Under 30 respondents: the cells must not add up to the number of respondents.
    assert_eq!(said(&[11, 12, 6]), "11 .. ..");
    // A single small cell could be computed by subtraction, so the last other cell is withheld too.
    assert_eq!(said(&[20, 20, 4]), "20 .. <5");
    assert_eq!(said(&[20, 20, 0]), "20 .. <5");
    assert_eq!(said(&[3, 20, 20]), "<5 20 ..");
    // Two small cells together are still too small.
    assert_eq!(said(&[20, 20, 4, 4]), "20 .. <5 <5");
    // The hidden cells must have a large enough sum. Otherwise the whole table is withheld.
    assert_eq!(said(&[20, 8, 5, 6, 1]), "20 .. .. .. <5");
    assert_eq!(said(&[20, 6, 5, 5, 1]), ".. .. .. .. ..");
    // Almost everybody gave the same answer: the whole table is withheld.
    assert_eq!(said(&[40, 3, 1]), ".. .. ..");
    assert_eq!(said(&[40, 0, 0]), ".. .. ..");
    // No cell would remain to be printed.
    assert_eq!(said(&[4, 4, 4, 4, 4]), ".. .. .. .. ..");
}

#[test]
fn r2_the_number_of_respondents_is_rounded_down_when_small() {
    let said = |n: u32| {
        release(&counted(&yes_or_no(), &[n, 0, 0]), None)
            .unwrap()
            .respondents()
    };
    assert_eq!(said(10), Cell::Count(10));
    assert_eq!(said(14), Cell::Count(10));
    assert_eq!(said(29), Cell::Count(25));
    assert_eq!(said(31), Cell::Count(31));
}

#[test]
fn r2_skipped_and_declined_are_one() {
    let survey = yes_or_no();
    let (yes, no) = (respondent(&survey, &[&[0]]), respondent(&survey, &[&[1]]));
    let untouched = Session::new(Rc::clone(&survey));
    let (mut skipped, mut declined) = (untouched.clone(), untouched.clone());
    skipped.skip(0);
    declined.decline(0);
    let pool = pool::pool(
        &survey,
        [
            (&yes, 20),
            (&no, 20),
            (&untouched, 2),
            (&skipped, 2),
            (&declined, 2),
        ],
    );
    assert_eq!(codes(&release(&pool, None).unwrap(), 0), ["20", "20", "6"]);
}

#[test]
fn r2_several_choices() {
    let said = |max: Option<u16>, ways: &[(&[u16], u32)]| {
        let survey = survey(vec![vec![question(
            "hobby",
            several(&["sport", "games", "none!"], max),
            None,
        )]]);
        let ways: Vec<_> = ways
            .iter()
            .map(|(chosen, count)| (respondent(&survey, &[chosen]), *count))
            .collect();
        let pool = pool::pool(&survey, ways.iter().map(|(one, count)| (one, *count)));
        codes(&release(&pool, None).unwrap(), 0).join(" ")
    };
    // The number without an answer is never printed.
    assert_eq!(
        said(None, &[(&[0], 10), (&[1], 10), (&[0, 1], 5), (&[], 20)]),
        "15 15 <5 .."
    );
    // With at most one choice each and nearly everyone in printed cells, the small cell would have an upper bound.
    assert_eq!(
        said(Some(1), &[(&[0], 10), (&[1], 10), (&[2], 2)]),
        ".. .. .. .."
    );
    // Almost everybody ticked the same choice.
    assert_eq!(
        said(None, &[(&[0], 18), (&[0, 1], 10), (&[2], 2)]),
        ".. .. .. .."
    );
}

#[test]
fn r2_a_linked_table_says_nothing_that_the_other_hides() {
    let survey = survey(vec![vec![
        question("offer", one(&["yes", "no", "unsure"]), None),
        question("told", one(&["yes", "no"]), Some(Expr::Has(0, 0))),
        question("why", one(&["a", "b"]), Some(Expr::Has(0, 1))),
        question(
            "both",
            one(&["a", "b"]),
            Some(Expr::And(vec![Expr::Has(0, 0), Expr::Has(1, 0)])),
        ),
    ]]);
    let ways = [
        (respondent(&survey, &[&[0], &[0], &[], &[0]]), 20),
        (respondent(&survey, &[&[0], &[1]]), 12),
        (respondent(&survey, &[&[1], &[], &[0]]), 12),
        (respondent(&survey, &[&[1], &[], &[1]]), 12),
        (respondent(&survey, &[&[2]]), 12),
    ];
    let pool = pool::pool(&survey, ways.iter().map(|(one, count)| (one, *count)));
    let release = release(&pool, None).unwrap();
    // `unsure` is withheld because nobody skipped. The count of `yes` is printed, and therefore the table of `told` is too.
    assert_eq!(codes(&release, 0), ["32", "24", "..", "<5"]);
    assert_eq!(codes(&release, 1), ["20", "..", "<5"]);
    assert_eq!(codes(&release, 2), ["12", "..", "<5"]);
    assert_eq!(release.tables()[1].total(), Cell::Count(32));
    // The number of people with both answers is not printed.
    assert_eq!(codes(&release, 3), ["..", "..", ".."]);
    assert_eq!(release.tables()[3].total(), Cell::Withheld);
}

fn by_gender(counts: [[u32; 3]; 3]) -> Pool {
    let survey = survey(vec![vec![
        background(question("gender", one(&["girl", "boy"]), None)),
        question("offer", one(&["yes", "no"]), None),
    ]]);
    let mut ways = Vec::new();
    for (gender, row) in (0_u16..).zip(counts) {
        for (answer, count) in (0_u16..).zip(row) {
            let gender = if gender < 2 { vec![gender] } else { vec![] };
            let answer = if answer < 2 { vec![answer] } else { vec![] };
            ways.push((respondent(&survey, &[&gender, &answer]), count));
        }
    }
    pool::pool(&survey, ways.iter().map(|(one, count)| (one, *count)))
}

#[test]
fn r3_a_breakdown_of_groups_that_are_large_enough() {
    let release = release(
        &by_gender([[10, 20, 1], [15, 12, 0], [1, 1, 0]]),
        Some("gender"),
    )
    .unwrap();
    let csv = String::from_utf8(release.summary_csv(Dialect::Statistics)).unwrap();
    let expected = [
        "question,by,group,answer,count,of",
        "gender,,,girl,31,60",
        "gender,,,boy,..,60",
        "gender,,,98+99,<5,60",
        "offer,,,yes,26,60",
        "offer,,,no,..,60",
        "offer,,,98+99,<5,60",
        "offer,gender,girl,yes,10,31",
        "offer,gender,girl,no,..,31",
        "offer,gender,girl,98+99,..,31",
        "offer,gender,(others),yes,16,29",
        "offer,gender,(others),no,..,29",
        "offer,gender,(others),98+99,..,29",
        "",
    ];
    assert_eq!(csv, expected.join("\r\n"));
    let excel = release.summary_csv(Dialect::Excel);
    let excel = String::from_utf8(excel).unwrap();
    assert_eq!(excel, format!("\u{feff}{}", csv.replace(',', ";")));
}

#[test]
fn r3_no_breakdown_with_a_small_group_or_cell() {
    let groups = |counts| {
        let release = release(&by_gender(counts), Some("gender")).unwrap();
        let tables = release.tables().iter();
        tables.filter(|table| table.group() != Group::All).count()
    };
    assert_eq!(groups([[10, 20, 1], [15, 12, 0], [1, 1, 0]]), 2);
    assert_eq!(
        groups([[4, 20, 1], [15, 12, 0], [1, 1, 0]]),
        0,
        "4 girls said yes"
    );
    assert_eq!(
        groups([[22, 20, 1], [3, 12, 0], [1, 0, 0]]),
        0,
        "4 others said yes"
    );
    assert_eq!(groups([[4, 4, 1], [20, 20, 5], [5, 3, 2]]), 0, "9 girls");
    assert_eq!(
        groups([[7, 7, 0], [7, 7, 0], [0, 0, 0]]),
        0,
        "28 add up to a number that is rounded"
    );
}

#[test]
fn r3_only_a_background_question_breaks_down() {
    let survey = survey(vec![vec![
        question("offer", one(&["yes", "no"]), None),
        background(question("hobby", several(&["sport"], None), None)),
        background(question("age", scale(3), Some(Expr::Has(0, 0)))),
    ]]);
    let pool = pool::pool(&survey, [(&respondent(&survey, &[&[0]]), 40)]);
    for id in ["offer", "hobby", "age", "nothing"] {
        assert_eq!(
            release(&pool, Some(id)).err(),
            Some(Refusal::NotABreakdown),
            "{id}"
        );
    }
}

#[test]
fn r3_releases_that_are_too_close_are_refused() {
    let survey = survey(vec![vec![
        background(question("age", one(&["a", "b"]), None)),
        background(question("gender", one(&["a", "b"]), None)),
    ]]);
    let someone = respondent(&survey, &[&[0], &[1]]);
    let pool = |ids: &[(u8, u32)]| {
        let mut pool = Pool::new(Rc::clone(&survey));
        for (id, count) in ids {
            pool.add(batch(*id, &survey, [(&someone, *count)])).unwrap();
        }
        pool
    };
    let rules = Rules::default();
    let mut history = History::default();
    let first = pool(&[(1, 20)])
        .release(&rules, &history, Some("age"))
        .unwrap();
    history.record(&first);
    let try_it =
        |history: &History, ids: &[(u8, u32)], by| pool(ids).release(&rules, history, by).err();
    let too_close = Some(Refusal::TooClose(10));
    assert_eq!(try_it(&history, &[(1, 20), (2, 9)], None), too_close);
    assert_eq!(try_it(&history, &[(1, 20), (2, 10)], None), None);
    assert_eq!(
        try_it(&history, &[(1, 20)], Some("age")),
        None,
        "the same again"
    );
    assert_eq!(try_it(&history, &[(1, 20)], None), None, "less of the same");
    assert_eq!(
        try_it(&history, &[(1, 20)], Some("gender")),
        Some(Refusal::OtherBreakdown)
    );
    assert_eq!(
        try_it(&history, &[(1, 21)], None),
        too_close,
        "an altered batch"
    );
    assert_eq!(
        try_it(&history, &[(3, 20)], None),
        None,
        "other respondents"
    );
    // All earlier releases count: the third differs enough from the second, but not from the first.
    let second = pool(&[(1, 20), (2, 30)])
        .release(&rules, &history, None)
        .unwrap();
    history.record(&second);
    assert_eq!(try_it(&history, &[(1, 20), (3, 5)], None), too_close);
    let kept = history::write(&history, &survey);
    assert_eq!(history::read(&kept, &survey).unwrap(), history);
}

#[test]
fn r7_what_is_not_relevant_does_not_enter() {
    let survey = survey(vec![vec![
        question("offer", one(&["yes", "no"]), None),
        question("told", one(&["yes", "no"]), Some(Expr::Has(0, 0))),
    ]]);
    let mut changed = respondent(&survey, &[&[0], &[0]]);
    changed.choose(0, 1);
    let never = respondent(&survey, &[&[1]]);
    let rows = |one: &Session| {
        let release = release(&pool::pool(&survey, [(one, 12)]), None).unwrap();
        release.rows(Dialect::Statistics, &mut |_| 0).unwrap()
    };
    assert_eq!(rows(&changed), rows(&never));
}

#[test]
fn r8_texts_need_ten_lose_their_order_and_stand_in_no_row() {
    let survey = survey(vec![vec![
        question("offer", one(&["yes", "no"]), None),
        question("more", Kind::Text, None),
    ]]);
    let said = |text: &str| {
        let mut session = respondent(&survey, &[&[0]]);
        session.write(1, text);
        session
    };
    let pool_of = |texts: u8| {
        let mut sessions: Vec<Session> = (0..texts).map(|n| said(&format!(" text {n} "))).collect();
        // Blank texts, and texts that identify someone, are not released.
        sessions.extend((0..20).map(|_| said(" ")));
        sessions.push(said("Ring mig: 070-123 45 67"));
        let mut pool = Pool::new(Rc::clone(&survey));
        pool.add(batch(
            texts,
            &survey,
            sessions.iter().map(|session| (session, 1)),
        ))
        .unwrap();
        pool
    };
    let texts = |pool: &Pool| {
        let release = release(pool, None).unwrap();
        let rows = release.rows(Dialect::Statistics, &mut |_| 0);
        let rows = String::from_utf8(rows.unwrap_or_default()).unwrap();
        assert!(!rows.contains("text") && !rows.contains("more"), "{rows}");
        release.texts(Dialect::Statistics, &mut |_| 0)
    };
    assert_eq!(texts(&pool_of(9)), Err(Refusal::TooFew(10)));
    let file = String::from_utf8(texts(&pool_of(10)).unwrap()).unwrap();
    let mut lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines.remove(0), "more");
    let in_order: Vec<String> = (0..10).map(|n| format!("text {n}")).collect();
    assert_ne!(lines, in_order);
    lines.sort_unstable();
    assert_eq!(lines, in_order);
}

#[test]
fn r8_texts_kept_apart_from_their_responses_are_held_to_the_same() {
    let survey = survey(vec![vec![question("more", Kind::Text, None)]]);
    let mut open = OpenBatch::new(pool::id(1), Rc::clone(&survey));
    let nobody = Session::new(Rc::clone(&survey));
    for n in 0..10 {
        open.add(&nobody).unwrap();
        open.add_text(&format!("text {n}"));
    }
    open.add_text("Ring mig: 070-123 45 67");
    let mut pool = Pool::new(survey);
    pool.add(open.close()).unwrap();
    let texts = release(&pool, None).unwrap();
    let texts = texts.texts(Dialect::Statistics, &mut |_| 0).unwrap();
    let texts = String::from_utf8(texts).unwrap();
    assert_eq!(texts.lines().count(), 11, "{texts}");
    assert!(!texts.contains("070"), "{texts}");
}

#[test]
fn r10_a_batch_counts_once_and_equal_answers_each_time() {
    let survey = yes_or_no();
    let (yes, no) = (respondent(&survey, &[&[0]]), respondent(&survey, &[&[1]]));
    let mut pool = Pool::new(Rc::clone(&survey));
    let twenty = |id| batch(id, &survey, [(&yes, 10), (&no, 10)]);
    assert_eq!(pool.add(twenty(1)), Ok(true));
    assert_eq!(pool.add(twenty(1)), Ok(false));
    assert_eq!(pool.add(twenty(2)), Ok(true));
    let release = release(&pool, None).unwrap();
    assert_eq!(release.respondents(), Cell::Count(40));
    assert_eq!(codes(&release, 0), ["20", "..", "<5"]);
}

#[test]
fn answers_to_another_survey_are_refused() {
    let (survey, other) = (
        yes_or_no(),
        survey(vec![vec![question("offer", one(&["yes"]), None)]]),
    );
    let mut open = OpenBatch::new(pool::id(1), Rc::clone(&survey));
    let elsewhere = Session::new(Rc::clone(&other));
    assert_eq!(open.add(&elsewhere), Err(Refusal::OtherSurvey));
    assert_eq!(
        Pool::new(other).add(open.close()),
        Err(Refusal::OtherSurvey)
    );
    // A translation is the same survey.
    let mut translated = Survey::clone(&survey);
    translated.title = "Vardag".to_owned();
    let mut open = OpenBatch::new(pool::id(1), survey);
    assert_eq!(open.add(&Session::new(Rc::new(translated))), Ok(()));
}
