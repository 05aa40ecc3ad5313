//! What the desk does with keys, answers and results.

use medskick_survey::{
    compiled::{Choice, Kind, Page, Question},
    release::BatchId,
    sealed::{code, key::PublicKey, seal},
    session::Session,
};

use super::*;
use crate::merge::talk::Reason;

const PASSPHRASE: &str = "three green apples on a table";

fn fill(into: &mut [u8]) -> bool {
    use std::sync::atomic::{AtomicU64, Ordering};
    static STATE: AtomicU64 = AtomicU64::new(7);
    into.fill_with(|| {
        let next = |state: u64| {
            Some(
                state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1),
            )
        };
        let state = STATE.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next);
        (state.unwrap_or_default() >> 56) as u8
    });
    true
}

fn survey(id: &str) -> Rc<Survey> {
    let choice = |id: &str| Choice {
        id: id.to_owned(),
        label: id.to_owned(),
        exclusive: false,
        fixed: false,
        picture: None,
    };
    let question = Question {
        id: "offer".to_owned(),
        kind: Kind::SelectOne {
            choices: ["yes", "no"].map(choice).into(),
        },
        stem: None,
        label: "Offer".to_owned(),
        hint: None,
        background: false,
        sensitive: false,
        relevant: None,
        appearance: None,
        shuffle: false,
        picture: None,
    };
    Rc::new(Survey {
        id: id.to_owned(),
        title: String::new(),
        who: String::new(),
        why: String::new(),
        time: String::new(),
        pages: vec![Page {
            title: None,
            intro: None,
            questions: vec![question],
        }],
    })
}

fn desk() -> Desk {
    let surveys = vec![survey("a"), survey("b")];
    Desk::new(surveys, "en".to_owned(), Words::new(|_| None), fill)
}

fn with_key(desk: &mut Desk) -> (PublicKey, String) {
    let passphrase = PASSPHRASE.to_owned();
    match desk.answer(Ask::NewKey { passphrase }) {
        Reply::Key {
            public,
            file: Some((name, file)),
            ..
        } => {
            assert!(name.ends_with("-key.json"));
            (PublicKey::parse(&public).unwrap(), file)
        }
        other => panic!("{other:?}"),
    }
}

fn lines(survey: &Rc<Survey>, key: &PublicKey, count: u8) -> String {
    let line = |n: u8| {
        let mut session = Session::new(Rc::clone(survey));
        session.choose(0, u16::from(n % 2));
        code::write(&seal(&session, key, BatchId([n; 16]), &mut fill).unwrap()) + "\n"
    };
    (0..count).map(line).collect()
}

#[test]
fn a_key_is_saved_copied_and_recovered() {
    let mut first = desk();
    let short = Ask::NewKey {
        passphrase: "too short".to_owned(),
    };
    assert_eq!(first.answer(short), Reply::NoKey(Why::Short));
    let (public, file) = with_key(&mut first);
    let Reply::Copied { file: copy, .. } = first.answer(Ask::Copy {
        passphrase: "another one, of the deputy".to_owned(),
    }) else {
        panic!("no copy");
    };
    let Reply::Sheet(text) = first.answer(Ask::Sheet) else {
        panic!("no sheet");
    };
    let asks = [
        Ask::OpenKey {
            file: file.clone(),
            passphrase: PASSPHRASE.to_owned(),
        },
        Ask::OpenKey {
            file: copy,
            passphrase: "another one, of the deputy".to_owned(),
        },
        Ask::Recover { text },
    ];
    for ask in asks {
        let Reply::Key { public: opened, .. } = desk().answer(ask) else {
            panic!("it does not open");
        };
        assert_eq!(opened, public.text());
    }
    let wrong = Ask::OpenKey {
        file,
        passphrase: "not this one".to_owned(),
    };
    assert_eq!(desk().answer(wrong), Reply::NoKey(Why::Passphrase));
    let wrong = Ask::Recover {
        text: "MEDSKICK".to_owned(),
    };
    assert_eq!(desk().answer(wrong), Reply::NoKey(Why::Sheet));
}

#[test]
fn lines_of_a_file_that_comes_in_parts_are_counted_through() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    let text = lines(&survey("a"), &key, 3) + "Hello\n";
    let added = desk.lines(&text, 10);
    assert_eq!((added.count, added.new), (3, 3));
    assert_eq!(added.unopened, [(Reason::NotSealed, vec![14])]);
    // Each survey by itself.
    let other = desk.lines(&lines(&survey("b"), &key, 1), 0);
    assert_eq!(other.unopened, [(Reason::OtherSurvey, vec![1])]);
}

#[test]
fn a_result_comes_with_its_history_which_holds_at_the_next_sitting() {
    let mut first = desk();
    let (key, file) = with_key(&mut first);
    let ten = lines(&survey("a"), &key, 12);
    first.lines(&ten, 0);
    let Reply::Result(shown) = first.answer(Ask::Release { by: None }) else {
        panic!("no result");
    };
    let files = first.package(false, None).unwrap();
    assert!(files.iter().any(|(name, _)| name == "summary.csv"));
    assert!(
        !files.iter().any(|(name, _)| name == "a.csv"),
        "rows without a reason"
    );
    let with_rows = first.package(false, Some("a study")).unwrap();
    assert!(with_rows.iter().any(|(name, _)| name == "a.csv"));

    let mut later = desk();
    later.answer(Ask::OpenKey {
        file,
        passphrase: PASSPHRASE.to_owned(),
    });
    let (_, history) = shown.history;
    assert_eq!(
        later.answer(Ask::History { file: history }),
        Reply::History(None)
    );
    later.lines(&ten, 0);
    later.lines(
        &lines(&survey("a"), &key, 14)
            .lines()
            .skip(12)
            .collect::<Vec<_>>()
            .join("\n"),
        0,
    );
    let refused = later.answer(Ask::Release { by: None });
    assert_eq!(refused, Reply::Refused(Refusal::TooClose(10)));
    let wrong = later.answer(Ask::History {
        file: "{}".to_owned(),
    });
    assert_eq!(wrong, Reply::History(Some(Why::NoHistory)));
}
