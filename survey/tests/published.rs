//! Reading `summary.csv`: the values of a release are read back unchanged, and a file that no release can write is rejected.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;
mod pool;

use common::{one, question, scale, several, survey};
use medskick_survey::{
    export::Dialect,
    published::{Line, Told, Why, read},
    release::{Cell, Group},
};
use pool::{background, pool, release, respondent};

#[test]
fn what_a_release_wrote_is_read_back_in_both_dialects_without_the_groups() {
    let survey = survey(vec![vec![
        background(question("age", one(&["young", "old"]), None)),
        question("offer", one(&["yes", "no", "unsure"]), None),
        question(
            "where",
            several(&["home", "school", "town", "park"], None),
            None,
        ),
        question("safe", scale(5), None),
    ]]);
    let offers: [&[u16]; 4] = [&[0], &[1], &[2], &[]];
    let respondents = [0_u16, 1].into_iter().flat_map(|age| {
        offers.map(|offer| {
            let (home, town): (&[u16], &[u16]) = (&[0], &[2, 3]);
            let place = if age == 0 { home } else { town };
            respondent(&survey, &[&[age], offer, place, &[4]])
        })
    });
    let sessions: Vec<_> = respondents.collect();
    let pool = pool(&survey, sessions.iter().map(|session| (session, 6)));
    let release = release(&pool, Some("age")).unwrap();
    let wanted: Vec<Line> = release
        .tables()
        .iter()
        .filter(|table| table.group() == Group::All)
        .flat_map(|table| {
            let options = (0..table.cells().len() as u16 - 1).map(Some).chain([None]);
            options.zip(table.cells()).map(|(option, count)| Line {
                question: table.question(),
                option,
                count: *count,
                of: table.total(),
            })
        })
        .collect();
    assert!(release.tables().iter().any(|it| it.group() != Group::All));
    assert!(wanted.iter().any(|it| it.count.count().is_some()));
    assert!(wanted.iter().any(|it| it.count == Cell::Small(5)));
    assert!(wanted.iter().any(|it| it.count == Cell::Withheld));
    for dialect in [Dialect::Excel, Dialect::Statistics] {
        let file = release.summary_csv(dialect);
        assert_eq!(read(&survey, &file), (wanted.clone(), Vec::new()));
    }
}

#[test]
fn what_is_no_published_result_is_told_with_its_line() {
    let survey = survey(vec![vec![
        question("offer", one(&["yes", "no"]), None),
        question("safe", scale(5), None),
    ]]);
    let why = |file: &[u8]| -> Vec<(usize, Why)> {
        let found = read(&survey, file).1.into_iter();
        found.map(|it| (it.line, it.why)).collect()
    };
    assert_eq!(why(&[0xff, 0xfe, 0]), [(1, Why::NotText)]);
    for other in ["", "offer\nyes\n", "question,by,group,answer,count\n"] {
        assert_eq!(why(other.as_bytes()), [(1, Why::Columns)], "{other}");
    }
    let file = "question,by,group,answer,count,of\n\
        offer,,,yes,12,40\n\
        offer,,,maybe,12,40\n\
        ill,,,yes,12,40\n\
        safe,,,6,12,40\n\
        safe,,,5,3,40\n\
        safe,offer,yes,5,3,40\n\
        safe,,,4,<3,40\n\
        safe,,,3,many,40\n\
        safe,,,2,41,40\n\
        offer,,,yes,13,40\n\
        offer\n";
    let text = str::to_owned;
    let answer = |question: &str, answer: &str| Why::NoAnswer(text(question), text(answer));
    let wanted = [
        (3, answer("offer", "maybe")),
        (4, Why::NoQuestion(text("ill"))),
        (5, answer("safe", "6")),
        (6, Why::TooFew(text("3"), 5)),
        (7, Why::TooFew(text("3"), 5)),
        (8, Why::TooFew(text("<3"), 5)),
        (9, Why::NoNumber(text("many"))),
        (10, Why::More(text("41"), text("40"))),
        (11, Why::Twice),
        (12, answer("offer", "")),
    ];
    assert_eq!(why(file.as_bytes()), wanted);
    assert_eq!(
        read(&survey, file.as_bytes()).0.len(),
        1,
        "the rest is read"
    );
}

#[test]
fn a_share_is_told_only_where_both_numbers_are_exact() {
    let count = Cell::Count;
    let share = |percent, count, of| Told::Share { percent, count, of };
    assert_eq!(Told::of(count(29), count(40)), share(73, 29, 40));
    assert_eq!(Told::of(count(30), count(30)), share(100, 30, 30));
    let few = Told::Count {
        count: 9,
        least: 25,
    };
    assert_eq!(Told::of(count(9), count(25)), few);
    assert_eq!(Told::of(Cell::Small(5), count(40)), Told::Below(5));
    for (cell, of) in [
        (Cell::Withheld, count(40)),
        (Cell::Withheld, Cell::Withheld),
        (count(9), Cell::Withheld),
    ] {
        assert_eq!(Told::of(cell, of), Told::Hidden);
    }
}

#[test]
fn a_line_without_an_end_is_told_and_nothing_is_read_after_it() {
    let survey = survey(vec![vec![question("offer", one(&["yes", "no"]), None)]]);
    let file = format!(
        "question,by,group,answer,count,of\noffer,,,yes,20,40\n\"{}\noffer,,,no,20,40\n",
        "x".repeat(1024 * 1024)
    );
    let (lines, misread) = read(&survey, file.as_bytes());
    assert_eq!(lines.len(), 1);
    let told: Vec<_> = misread.into_iter().map(|it| (it.line, it.why)).collect();
    assert_eq!(told, [(3, Why::TooLong)]);
}
