//! Responses from many devices in one collection: each counts once, and the release equals the release of one batch.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;
mod pool;
mod seals;

use std::rc::Rc;

use common::{
    example, one, question,
    random::{actions, surveys, walk},
    survey,
};
use medskick_survey::{
    collect::{Added, Collection, elsewhere, history},
    compiled::{Kind, Survey},
    export::Dialect,
    release::{BatchId, History, OpenBatch, Pool, Refusal, Rules},
    sealed::{
        Sealed, code,
        open::{Opener, Unopened},
        seal,
    },
    session::Session,
};
use proptest::{collection::vec, prelude::*};
use seals::{fill, secret};

fn club() -> Rc<Survey> {
    let background = |mut question: medskick_survey::compiled::Question| {
        question.background = true;
        question
    };
    survey(vec![vec![
        background(question("age", one(&["young", "old"]), None)),
        question("offer", one(&["yes", "no"]), None),
        question("words", Kind::Text, None),
    ]])
}

/// The sealed responses of one batch with `of` respondents. The first `yes` of them say yes.
fn batch(survey: &Rc<Survey>, id: u8, yes: usize, of: usize) -> Vec<Sealed> {
    let public = secret(1).public();
    let mut fill = fill(u64::from(id));
    let respondent = |n: usize| {
        let mut session = Session::new(Rc::clone(survey));
        session.choose(0, u16::from(n.is_multiple_of(2)));
        session.choose(1, u16::from(n >= yes));
        if n == 0 {
            session.write(2, "En ledare som frågar.");
        }
        seal(&session, &public, BatchId([id; 16]), &mut fill).unwrap()
    };
    (0..of).map(respondent).collect()
}

fn collection(survey: &Rc<Survey>) -> Collection {
    Collection::new(Rc::clone(survey), secret(1))
}

#[test]
fn three_phones_two_tablets_a_duplicate_a_damaged_one_and_one_of_another_survey() {
    let survey = club();
    let mut all = collection(&survey);
    let tablet = code::file(&mut batch(&survey, 1, 5, 12));
    assert_eq!(all.add_lines(&tablet).new, 12);
    let other = code::file(&mut batch(&survey, 2, 7, 9));
    let mut lines: Vec<&str> = other.lines().collect();
    let slip = if lines[3].as_bytes()[90] == b'A' {
        "B"
    } else {
        "A"
    };
    let damaged = [&lines[3][..90], slip, &lines[3][91..]].concat();
    lines[3] = &damaged;
    let foreign = code::write(&batch(&example(), 3, 0, 1)[0]);
    lines.insert(5, &foreign);
    lines.insert(0, "Hej! Här kommer svaren:");
    let report = all.add_lines(&lines.join("\n"));
    assert_eq!((report.new, report.again), (8, 0));
    let codes: Vec<(usize, &str)> = report
        .unopened
        .iter()
        .map(|(line, why)| (*line, why.code()))
        .collect();
    assert_eq!(codes, [(1, "E01"), (5, "E05"), (7, "E03")]);
    // The same file again: all responses are known already, except the damaged one.
    let report = all.add_lines(&other);
    assert_eq!((report.new, report.again), (1, 8));
    for phone in 4..7 {
        let line = code::write(&batch(&survey, phone, 1, 1)[0]).to_lowercase();
        assert_eq!(all.add_lines(&format!("\u{feff}{line}  \r\n\r\n")).new, 1);
    }
    assert_eq!(all.count(), 24);
    let summary = all.summary(&Rules::default(), &History::default(), None);
    let csv = String::from_utf8(summary.unwrap().csv(Dialect::Statistics)).unwrap();
    assert!(csv.contains("age,,,young,10,20\r\n"), "{csv}");
}

#[test]
fn what_is_opened_elsewhere_adds_up_as_what_is_opened_here() {
    let survey = club();
    let mut lines: Vec<String> = batch(&survey, 1, 5, 12).iter().map(code::write).collect();
    lines.push(String::new());
    lines.push("Hej!".to_owned());
    lines.push(code::write(&batch(&example(), 3, 0, 1)[0]));
    lines.push(lines[3].clone());
    lines[5].replace_range(90..92, "77");
    let text = lines.join("\r\n");
    let mut here = collection(&survey);
    let wanted = here.add_lines(&text);
    assert_eq!((wanted.new, wanted.again), (11, 1));
    let csv = |all: &mut Collection| {
        let pool = all.pool().unwrap();
        let release = pool.release(&Rules::default(), &History::default(), None);
        let release = release.unwrap();
        (
            release.as_ref().csv(Dialect::Statistics),
            release.texts(Dialect::Statistics, &mut |_| 0),
        )
    };

    let opened = elsewhere::open(&Opener::new(Rc::clone(&survey), secret(1)), &text);
    assert_eq!(
        opened.lines().count(),
        15,
        "a line for each that is not empty"
    );
    // Part of the helper's output may be missing or invalid. The collection decrypts those responses itself.
    let cut = opened.len() / 2;
    for opened in [&opened[..], &opened[..cut], "", "ff\nzz\n\n00"] {
        let mut elsewhere = collection(&survey);
        assert_eq!(elsewhere.add_opened(&text, opened), wanted, "{opened}");
        assert_eq!(csv(&mut elsewhere), csv(&mut here));
    }
}

#[test]
fn two_who_answered_alike_both_count_and_one_handed_over_twice_counts_once() {
    let survey = club();
    let mut all = collection(&survey);
    let alike = batch(&survey, 1, 0, 3);
    assert_eq!(all.add(&alike[0]), Ok(Added::New));
    assert_eq!(
        all.add(&alike[2]),
        Ok(Added::New),
        "the same answers as the first"
    );
    assert_eq!(all.add(&alike[0]), Ok(Added::Again));
    assert_eq!(all.count(), 2);
}

#[test]
fn of_nine_nothing_is_released_and_of_ten_a_summary() {
    let survey = club();
    let mut all = collection(&survey);
    let ten = batch(&survey, 1, 5, 10);
    ten[..9].iter().for_each(|sealed| {
        all.add(sealed).unwrap();
    });
    let refused = all.summary(&Rules::default(), &History::default(), None);
    assert_eq!(refused.err(), Some(Refusal::TooFew(10)));
    all.add(&ten[9]).unwrap();
    assert!(
        all.summary(&Rules::default(), &History::default(), None)
            .is_ok()
    );
}

#[test]
fn r3_holds_across_sittings_by_a_file_that_is_kept() {
    let survey = club();
    let first = batch(&survey, 1, 5, 12);
    let mut all = collection(&survey);
    first.iter().for_each(|sealed| {
        all.add(sealed).unwrap();
    });
    let mut past = History::default();
    past.record(&all.summary(&Rules::default(), &past, None).unwrap());
    let file = history::write(&past, &survey);

    // Months later on another computer: the history file, the old responses and three more phones.
    let mut later = collection(&survey);
    first.iter().for_each(|sealed| {
        later.add(sealed).unwrap();
    });
    for phone in 2..5 {
        later.add(&batch(&survey, phone, 1, 1)[0]).unwrap();
    }
    let past = history::read(&file, &survey).unwrap();
    let refused = later.summary(&Rules::default(), &past, None);
    assert_eq!(refused.err(), Some(Refusal::TooClose(10)));
    for phone in 5..12 {
        later.add(&batch(&survey, phone, 1, 1)[0]).unwrap();
    }
    assert!(later.summary(&Rules::default(), &past, None).is_ok());
    // The file contains no answers.
    insta::assert_snapshot!(file);
}

#[test]
fn a_file_that_is_no_history_of_the_survey_says_why() {
    let survey = club();
    let good = history::write(&History::default(), &survey);
    assert_eq!(history::read(&good, &survey), Ok(History::default()));
    let why = |file: &str| history::read(file, &survey).unwrap_err();
    let reasons = [
        why("summary"),
        why(&good.replace("\"version\": 1", "\"version\": 9")),
        history::read(&good, &example()).unwrap_err(),
    ];
    insta::assert_snapshot!(
        reasons
            .map(|why| format!("{} {why}", why.code()))
            .join("\n")
    );
    // A batch that is listed twice, and half a batch id.
    for batches in ["AAAA".repeat(14), "AAAA".repeat(3)] {
        let file = good.replace(
            "\"releases\": []",
            &format!("\"releases\": [{{\"breakdown\": null, \"batches\": \"{batches}\"}}]"),
        );
        assert_ne!(file, good);
        assert_eq!(why(&file).code(), "E10");
    }
}

#[test]
fn what_the_survey_could_not_have_sealed_is_left_out() {
    // `seal` never produces these responses, so the test builds the plaintext: two bits per answer, then a two-byte text length.
    let survey = survey(vec![vec![
        question("a", one(&["x"]), None),
        question("words", Kind::Text, None),
    ]]);
    let mut all = collection(&survey);
    let mut seed = 3;
    let mut add = |answer: u8, words: &[u8]| {
        let mut contents = vec![0; 16 + 20 + 802];
        contents[16] = answer;
        contents[36..36 + words.len()].copy_from_slice(words);
        seed += 1;
        let sealed =
            seals::sealed_by_hand(&survey, &secret(1).public(), &contents, &mut fill(seed));
        all.add(&sealed)
    };
    assert_eq!(add(0b0100_0000, b""), Ok(Added::New), "skipped");
    assert_eq!(
        add(0b1100_0000, b"\0\x02Ja"),
        Ok(Added::New),
        "option 0, with words"
    );
    let impossible = Err(Unopened::Impossible);
    assert_eq!(add(0b0000_0000, b""), impossible, "everybody is asked");
    assert_eq!(
        add(0b0100_0001, b""),
        impossible,
        "more than there are questions"
    );
    assert_eq!(
        add(0b0100_0000, b"\xff\xffJa"),
        impossible,
        "more words than room"
    );
    assert_eq!(add(0b0100_0000, b"\0\x02\xff\xff"), impossible, "no text");
    assert_eq!(
        add(0b0100_0000, b"\0\x02Jag"),
        impossible,
        "words beyond their end"
    );
    // A text that identifies someone is dropped, and the answers still count (R8).
    assert_eq!(add(0b0100_0000, b"\0\x10070-123 45 67 Al"), Ok(Added::New));
    assert_eq!(all.count(), 3);
}

#[test]
fn reasons_are_told_once_with_all_their_lines() {
    let survey = club();
    let report = collection(&survey).add_lines("a\nb\n\nMEDSKICKAE\nc");
    let reasons = report.by_reason();
    assert_eq!(reasons, [(Unopened::NotSealed, vec![1, 2, 4, 5])]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// For any answers on any number of devices, the release equals the release of the same sessions in one pool.
    #[test]
    fn a_collection_releases_what_a_pool_of_the_same_batches_does(
        survey in surveys(),
        answers in vec((actions(), 0..4u8), 10..40),
    ) {
        let public = secret(1).public();
        let mut fill = fill(8);
        let mut all = collection(&survey);
        let mut pool = Pool::new(Rc::clone(&survey));
        for id in 0..4 {
            let mut open = OpenBatch::new(BatchId([id; 16]), Rc::clone(&survey));
            for (actions, _) in answers.iter().filter(|(_, of)| *of == id) {
                let session = walk(&survey, actions);
                open.add(&session).unwrap();
                all.add(&seal(&session, &public, BatchId([id; 16]), &mut fill).unwrap()).unwrap();
            }
            pool.add(open.close()).unwrap();
        }
        let (rules, none) = (Rules::default(), History::default());
        let ours = all.summary(&rules, &none, None).unwrap();
        let theirs = pool.release(&rules, &none, None).unwrap();
        prop_assert_eq!(ours.csv(Dialect::Statistics), theirs.summary_csv(Dialect::Statistics));
        let again = all.pool().unwrap().release(&rules, &none, None).unwrap();
        prop_assert_eq!(again.summary_csv(Dialect::Excel), theirs.summary_csv(Dialect::Excel));
        let rows = |release: &medskick_survey::release::Release| release.rows(Dialect::Statistics, &mut |_| 0);
        prop_assert_eq!(rows(&again), rows(&theirs));
        let texts = |release: &medskick_survey::release::Release| release.texts(Dialect::Statistics, &mut |_| 0);
        prop_assert_eq!(texts(&again), texts(&theirs));
    }
}
