//! The aggregator: keys, answers and results.

use medskick_survey::{
    compiled::{Choice, Kind, Page, Question},
    release::BatchId,
    sealed::{code, key::PublicKey, seal},
    session::Session,
};

use super::{files::TELL, *};
use crate::talk::{Came, NoRows, Odd, Reason};

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
    let normal = |text: &str| text.replace("a\u{30a}", "å").replace('１', "1");
    Desk::new(surveys, "en".to_owned(), Words::new(|_| None), fill, normal)
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

/// Creates a helper that has the aggregator's key.
fn helper(desk: &Desk) -> Helper {
    let mut helper = Helper::new(vec![survey("a"), survey("b")]);
    helper.unlock(&desk.key().unwrap_or_default());
    helper
}

fn opened(helper: &mut Helper, task: &Task) -> String {
    helper.open(task.survey, &task.text).unwrap()
}

/// Runs all tasks with one helper.
fn work(desk: &mut Desk) {
    let mut helper = helper(desk);
    while let Some(task) = desk.task() {
        assert!(desk.done(task.number, opened(&mut helper, &task)));
    }
    assert_eq!(desk.left(), 0);
}

#[test]
fn a_key_is_saved_copied_and_recovered() {
    let mut first = desk();
    let short = Ask::NewKey {
        passphrase: "too short".to_owned(),
    };
    assert_eq!(first.answer(short), Reply::NoKey(Why::Short));
    let (public, file) = with_key(&mut first);
    let Reply::File { file: copy, .. } = first.answer(Ask::Copy {
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
    desk.begin_file("a.txt".to_owned());
    assert!(desk.part("\n".repeat(10).as_bytes(), false));
    let text = lines(&survey("a"), &key, 3) + "Hello\n";
    assert!(!desk.part(text.as_bytes(), true));
    work(&mut desk);
    let came = desk.came(true).unwrap();
    let [Came { added, .. }] = &came[..] else {
        panic!("{came:?}");
    };
    assert_eq!((added.count, added.new), (3, 3));
    assert_eq!(added.unopened, [unread(Reason::NotSealed, 14)]);
    // The collections of two surveys are separate.
    let other = desk.lines(&lines(&survey("b"), &key, 1));
    assert_eq!(other.unopened, [unread(Reason::OtherSurvey, 1)]);
}

fn unread(why: Reason, line: usize) -> Unread {
    Unread::of(why, [line].into_iter())
}

#[test]
fn what_came_of_files_is_told_a_few_times_and_adds_up() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    let text = lines(&survey("a"), &key, 30);
    let mut told = Vec::new();
    let (mut new, mut last) = (0, None);
    for n in 0..40 {
        desk.begin_file(format!("{n}.txt"));
        let (one, two) = text.as_bytes().split_at(text.len() / 2);
        assert!(desk.part(one, false));
        work(&mut desk);
        told.extend(desk.came(false));
        assert!(!desk.part(two, true));
        work(&mut desk);
        told.extend(desk.came(false));
    }
    told.extend(desk.came(true));
    assert!(told.len() <= 40 * 30 / TELL + 1, "{}", told.len());
    for came in told.iter().flatten() {
        new += came.added.new;
        last = Some(came.clone());
        assert_eq!(came.added.count, 30);
    }
    assert_eq!(new, 30);
    let last = last.unwrap();
    assert_eq!((last.place, last.is_open, last.odd), (39, false, None));
    assert_eq!(desk.came(true), None);
}

#[test]
fn a_file_that_is_no_text_stops_no_other() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    desk.begin_file("a.png".to_owned());
    assert!(!desk.part(b"\x89PNG\r\n\x1a\n", false));
    desk.begin_file("gone.txt".to_owned());
    desk.leave_file(Odd::Gone);
    desk.begin_file("b.txt".to_owned());
    desk.part(lines(&survey("a"), &key, 2).as_bytes(), true);
    work(&mut desk);
    let came = desk.came(true).unwrap();
    let odd: Vec<_> = came.iter().map(|it| (it.odd, it.added.new)).collect();
    let wanted = [(Some(Odd::Picture), 0), (Some(Odd::Gone), 0), (None, 2)];
    assert_eq!(odd, wanted);
}

#[test]
fn in_whatever_order_helpers_are_done_the_second_of_two_files_has_nothing_new() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    let text = lines(&survey("a"), &key, 3);
    for name in ["first.txt", "second.txt"] {
        desk.begin_file(name.to_owned());
        desk.part(text.as_bytes(), true);
    }
    let mut helper = helper(&desk);
    let tasks = [desk.task().unwrap(), desk.task().unwrap()];
    for task in tasks.into_iter().rev() {
        assert!(desk.done(task.number, opened(&mut helper, &task)));
        assert!(!desk.done(task.number, String::new()), "once");
    }
    let came = desk.came(true).unwrap();
    let counts = came.iter().map(|it| (it.added.new, it.added.again));
    assert_eq!(counts.collect::<Vec<_>>(), [(3, 0), (0, 3)]);
}

/// Packs files into a ZIP archive.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = zip::write::SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Stored);
        archive.start_file(*name, options).unwrap();
        std::io::Write::write_all(&mut archive, bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn each_file_of_an_archive_is_told_by_itself() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    let text = lines(&survey("a"), &key, 2);
    let files: [(&str, &[u8]); 3] = [
        ("north/a.txt", text.as_bytes()),
        ("again.txt", text.as_bytes()),
        ("map.png", b"\x89PNG\xff"),
    ];
    desk.archive("all.zip", archive(&files));
    while desk.unpack() {}
    work(&mut desk);
    let came = desk.came(true).unwrap();
    let told: Vec<_> = came
        .iter()
        .map(|it| (it.name.as_str(), it.added.new, it.added.again, it.odd))
        .collect();
    let wanted = [
        ("all.zip: north/a.txt", 2, 0, None),
        ("all.zip: again.txt", 0, 2, None),
        ("all.zip: map.png", 0, 0, Some(Odd::Binary)),
    ];
    assert_eq!(told, wanted);
}

#[test]
fn an_archive_without_a_sealed_response_is_told_as_a_whole() {
    let mut desk = desk();
    with_key(&mut desk);
    let document: [(&str, &[u8]); 2] = [("[Content_Types].xml", b"<x/>"), ("word/a.xml", b"<x/>")];
    for bytes in [archive(&document), b"PK\x03\x04 and no more".to_vec()] {
        desk.archive("letter.docx", bytes);
        work(&mut desk);
        let came = desk.came(true).unwrap();
        let told: Vec<_> = came.iter().map(|it| (it.name.as_str(), it.odd)).collect();
        assert_eq!(told, [("letter.docx", Some(Odd::Archive))]);
    }
}

#[test]
fn a_code_before_the_camera_counts_once_and_a_foreign_one_is_told_once() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    let text = lines(&survey("a"), &key, 2);
    let codes: Vec<String> = text.lines().map(str::to_owned).collect();
    let held = |code: &str| vec![code.to_owned()];
    let added = desk.see(held(&codes[0])).unwrap();
    assert_eq!((added.count, added.new, added.again), (1, 1, 0));
    assert_eq!(desk.see(held(&codes[0])), None);
    assert_eq!(desk.see(Vec::new()), None);
    let both = desk.see(codes.clone()).unwrap();
    assert_eq!((both.count, both.new, both.again), (2, 1, 0));
    let foreign = desk.see(held("https://example.org/")).unwrap();
    assert_eq!(foreign.unopened, [unread(Reason::NotSealed, 1)]);
    assert_eq!(desk.see(held("https://example.org/")), None);
    for _ in 0..20 {
        desk.see(Vec::new());
    }
    let again = desk.see(held(&codes[0])).unwrap();
    assert_eq!((again.count, again.new, again.again), (2, 0, 1));
}

#[test]
fn beyond_what_a_page_has_room_for_there_are_tables_and_no_rows() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    desk.lines(&lines(&survey("a"), &key, 40));
    let no_rows = |desk: &mut Desk| match desk.answer(Ask::Release { by: None }) {
        Reply::Result(shown) => shown.no_rows,
        other => panic!("{other:?}"),
    };
    assert_eq!(no_rows(&mut desk), None);
    let mut larger = self::desk();
    larger.answer(Ask::Recover {
        text: desk.key.clone().unwrap(),
    });
    larger.lines(&lines(&survey("a"), &key, 41));
    assert_eq!(no_rows(&mut larger), Some(NoRows::TooMany(MOST_ROWS)));
    let files = larger.package(false, Some("a study")).unwrap();
    assert!(files.iter().any(|(name, _)| name == "summary.csv"));
    assert!(!files.iter().any(|(name, _)| name == "a.csv"));
}

#[test]
fn a_summary_of_before_is_read_whole_or_not_at_all() {
    let mut desk = desk();
    with_key(&mut desk);
    let mut read = |lines: &str| {
        let file = format!("question,by,group,answer,count,of\n{lines}");
        desk.answer(Ask::Earlier { file })
    };
    match read("offer,,,yes,20,40\noffer,,,no,..,40\n") {
        Reply::Earlier(lines) => assert_eq!(lines.len(), 2),
        other => panic!("{other:?}"),
    }
    let wrong = read("offer,,,yes,20,40\noffer,,,no,3,40\nage,,,young,20,40\n");
    assert_eq!(wrong, Reply::NoEarlier(vec![3, 4]));
}

#[test]
fn a_result_comes_with_its_history_which_holds_at_the_next_sitting() {
    let mut first = desk();
    let (key, file) = with_key(&mut first);
    let ten = lines(&survey("a"), &key, 12);
    first.lines(&ten);
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
    later.lines(&ten);
    later.lines(
        &lines(&survey("a"), &key, 14)
            .lines()
            .skip(12)
            .collect::<Vec<_>>()
            .join("\n"),
    );
    let refused = later.answer(Ask::Release { by: None });
    assert_eq!(refused, Reply::Refused(Refusal::TooClose(10)));
    let wrong = later.answer(Ask::History {
        file: "{}".to_owned(),
    });
    assert_eq!(wrong, Reply::History(Some(Why::NoHistory)));
}

/// Returns the text from line `line` on, counted from 0.
fn from(text: &str, line: usize) -> String {
    text.split_inclusive('\n').skip(line).collect()
}

/// Releases these answers without an earlier history, and returns the new history.
fn history_of(secret: &str, text: &str) -> String {
    let mut desk = desk();
    desk.answer(Ask::Recover {
        text: secret.to_owned(),
    });
    desk.lines(text);
    match desk.answer(Ask::Release { by: None }) {
        Reply::Result(shown) => shown.history.1,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_older_history_that_is_loaded_after_a_release_does_not_hide_that_release() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    let secret = desk.key.clone().unwrap();
    let all = lines(&survey("a"), &key, 36);
    let older = history_of(&secret, &from(&all, 24));
    desk.lines(&lines(&survey("a"), &key, 12));
    let released = desk.answer(Ask::Release { by: None });
    assert!(matches!(released, Reply::Result(_)), "{released:?}");
    let loaded = desk.answer(Ask::History { file: older });
    assert_eq!(loaded, Reply::History(None));
    desk.lines(&from(&lines(&survey("a"), &key, 14), 12));
    let second = desk.answer(Ask::Release { by: None });
    assert_eq!(second, Reply::Refused(Refusal::TooClose(10)));
}

#[test]
fn two_histories_that_are_loaded_both_hold() {
    let mut first = desk();
    let (key, _) = with_key(&mut first);
    let secret = first.key.clone().unwrap();
    let all = lines(&survey("a"), &key, 36);
    let one = history_of(&secret, &lines(&survey("a"), &key, 12));
    let other = history_of(&secret, &from(&all, 24));
    for files in [[&one, &other], [&other, &one]] {
        let mut desk = self::desk();
        desk.answer(Ask::Recover {
            text: secret.clone(),
        });
        for file in files {
            let file = file.clone();
            assert_eq!(desk.answer(Ask::History { file }), Reply::History(None));
        }
        desk.lines(&lines(&survey("a"), &key, 14));
        let refused = desk.answer(Ask::Release { by: None });
        assert_eq!(refused, Reply::Refused(Refusal::TooClose(10)));
        // The next history contains both.
        desk.lines(&from(&all, 14));
        let Reply::Result(shown) = desk.answer(Ask::Release { by: None }) else {
            panic!("no result");
        };
        let saved: serde_json::Value = serde_json::from_str(&shown.history.1).unwrap();
        assert_eq!(saved["releases"].as_array().map(Vec::len), Some(3));
    }
}

#[test]
fn a_key_that_is_opened_again_forgets_no_release() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    let text = desk.key.clone().unwrap();
    desk.lines(&lines(&survey("a"), &key, 12));
    let released = desk.answer(Ask::Release { by: None });
    assert!(matches!(released, Reply::Result(_)), "{released:?}");
    desk.answer(Ask::Survey(1));
    desk.answer(Ask::Recover { text });
    desk.answer(Ask::Survey(0));
    desk.lines(&lines(&survey("a"), &key, 14));
    let refused = desk.answer(Ask::Release { by: None });
    assert_eq!(refused, Reply::Refused(Refusal::TooClose(10)));
}

#[test]
fn another_survey_and_back_keeps_answers_and_history() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    let count = |reply: Reply| match reply {
        Reply::Added(added) => added.count,
        other => panic!("{other:?}"),
    };
    let twelve = lines(&survey("a"), &key, 12);
    desk.lines(&twelve);
    let Reply::Result(_) = desk.answer(Ask::Release { by: None }) else {
        panic!("no result");
    };
    assert_eq!(count(desk.answer(Ask::Survey(1))), 0);
    desk.lines(&lines(&survey("b"), &key, 3));
    assert_eq!(count(desk.answer(Ask::Survey(0))), 12);
    desk.lines(&(twelve + &lines(&survey("a"), &key, 2)));
    // The history is still known: two more responses are too close to the earlier release.
    let refused = desk.answer(Ask::Release { by: None });
    assert_eq!(refused, Reply::Refused(Refusal::TooClose(10)));
    assert_eq!(count(desk.answer(Ask::Survey(1))), 3);
    with_key(&mut desk);
    assert_eq!(count(desk.answer(Ask::Survey(0))), 0, "another key");
}

#[test]
fn what_was_received_is_saved_sealed_and_can_be_handed_over_again() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    let secret = desk.key.clone().unwrap();
    desk.lines(&lines(&survey("a"), &key, 5));
    desk.begin_file("a.txt".to_owned());
    desk.part(lines(&survey("a"), &key, 3).as_bytes(), true);
    work(&mut desk);
    // A response to another survey, handed over by mistake, is not lost either.
    desk.see(vec![lines(&survey("b"), &key, 1).trim_end().to_owned()]);
    let Reply::File { name, file } = desk.answer(Ask::Received) else {
        panic!("no file");
    };
    assert_eq!(name, "a-sealed.txt");
    assert_eq!(file.lines().count(), 9);
    assert!(file.lines().all(|line| code::read(line).is_some()));
    let mut next = self::desk();
    next.answer(Ask::Recover { text: secret });
    let added = next.lines(&file);
    assert_eq!((added.new, added.again), (8, 0));
    assert_eq!(added.unopened.len(), 1);
    next.answer(Ask::Survey(1));
    assert_eq!(next.lines(&file).new, 1);
}

#[test]
fn of_a_helper_that_is_lost_another_does_the_tasks_and_the_counts_are_right() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    let text = lines(&survey("a"), &key, 6);
    for part in ["one.txt", "again.txt"] {
        desk.begin_file(part.to_owned());
        desk.part(text.as_bytes(), true);
    }
    let (first, second) = (desk.task().unwrap(), desk.task().unwrap());
    assert!(desk.task().is_none());
    let mut helper = helper(&desk);
    assert!(desk.done(second.number, opened(&mut helper, &second)));
    assert_eq!(desk.left(), 1);
    desk.take_back(first.number);
    // The finished task of a lost helper is not taken back, and a late result of it is ignored.
    desk.take_back(second.number);
    assert!(!desk.done(first.number, String::new()));
    work(&mut desk);
    let came = desk.came(true).unwrap();
    let told: Vec<_> = came
        .iter()
        .map(|it| (it.added.new, it.added.again))
        .collect();
    assert_eq!(told, [(6, 0), (0, 6)]);
}

#[test]
fn a_helper_without_the_key_opens_nothing() {
    let mut helper = Helper::new(vec![survey("a")]);
    assert_eq!(helper.open(0, "MEDSKICKAAAA"), None);
    helper.unlock(b"no key");
    assert_eq!(helper.open(0, "MEDSKICKAAAA"), None);
}

#[test]
fn a_large_archive_is_taken_a_few_files_at_a_time() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    let text = lines(&survey("a"), &key, 1);
    let names: Vec<String> = (0..200).map(|n| format!("{n}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names
        .iter()
        .map(|it| (it.as_str(), text.as_bytes()))
        .collect();
    desk.archive("all.zip", archive(&files));
    let mut most = 0;
    while desk.unpack() {
        most = most.max(desk.left());
        work(&mut desk);
    }
    work(&mut desk);
    assert!(most <= 64, "{most} files are in memory");
    let came = desk.came(true).unwrap();
    let (new, again) = came.iter().fold((0, 0), |(new, again), it| {
        (new + it.added.new, again + it.added.again)
    });
    assert_eq!((came.len(), new, again), (200, 1, 199));
}

#[test]
fn what_unpacks_to_too_much_is_told_by_its_name() {
    let mut desk = desk();
    let (key, _) = with_key(&mut desk);
    let text = lines(&survey("a"), &key, 2);
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("a.txt", options).unwrap();
    std::io::Write::write_all(&mut archive, text.as_bytes()).unwrap();
    archive.start_file("bomb.txt", options).unwrap();
    let zeros = vec![b'0'; 1024 * 1024];
    (0..100).for_each(|_| std::io::Write::write_all(&mut archive, &zeros).unwrap());
    desk.archive("all.zip", archive.finish().unwrap().into_inner());
    while desk.unpack() {}
    work(&mut desk);
    let came = desk.came(true).unwrap();
    let told: Vec<_> = came
        .iter()
        .map(|it| (it.name.as_str(), it.added.new, it.odd))
        .collect();
    assert_eq!(
        told,
        [
            ("all.zip: a.txt", 2, None),
            ("all.zip: bomb.txt", 0, Some(Odd::Large))
        ]
    );
}

#[test]
fn a_passphrase_opens_however_it_was_typed_and_old_files_as_they_were_locked() {
    let mut first = desk();
    let typed = "na\u{30a}gra a\u{30a}r till 1";
    let Reply::Key {
        file: Some((_, file)),
        ..
    } = first.answer(Ask::NewKey {
        passphrase: typed.to_owned(),
    })
    else {
        panic!("no key");
    };
    for passphrase in [typed, "några år till 1", "några år till １"] {
        let opened = desk().answer(Ask::OpenKey {
            file: file.clone(),
            passphrase: passphrase.to_owned(),
        });
        assert!(
            matches!(opened, Reply::Key { .. }),
            "{passphrase}: {opened:?}"
        );
    }
    let secret = SecretKey::parse(first.key.as_deref().unwrap()).unwrap();
    let old = protect::protect(&secret, typed, &mut fill).unwrap();
    let opened = desk().answer(Ask::OpenKey {
        file: old,
        passphrase: typed.to_owned(),
    });
    assert!(matches!(opened, Reply::Key { .. }), "{opened:?}");
}
