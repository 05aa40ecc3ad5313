//! Effects of the aggregator's replies and reports on the state of the page.

use super::*;
use crate::talk::{Reason, Unread};

fn added(count: usize, new: usize, unopened: Vec<Unread>) -> Added {
    Added {
        count,
        new,
        again: 0,
        unopened,
    }
}

fn damaged(line: usize) -> Vec<Unread> {
    vec![Unread::of(Reason::Damaged, [line].into_iter())]
}

fn came(place: usize, added: Added, is_open: bool) -> Came {
    Came {
        place,
        name: "a.txt".to_owned(),
        added,
        odd: None,
        is_open,
    }
}

#[test]
fn the_parts_of_a_file_become_one_line() {
    let mut state = State::default();
    state.wait(Place::Answers);
    state.came(vec![came(0, added(3, 3, damaged(2)), true)]);
    state.came(vec![came(0, added(5, 2, damaged(9)), false)]);
    state.came(vec![came(1, added(5, 0, Vec::new()), false)]);
    assert_eq!(state.waiting(), Some(Place::Answers), "more may come");
    state.all_read();
    assert_eq!(state.waiting(), None);
    assert_eq!(state.count(), 5);
    let [first, again] = state.sources() else {
        panic!("{:?}", state.sources());
    };
    assert_eq!(again.added.new, 0, "a file of the same name is another");
    assert_eq!(first.added.new, 5);
    let [unread] = &first.added.unopened[..] else {
        panic!("{first:?}");
    };
    assert_eq!((unread.count, &unread.first[..]), (2, &[2, 9][..]));
}

#[test]
fn of_a_thousand_damaged_lines_a_few_are_named() {
    let mut all = added(0, 0, Vec::new());
    for line in 1..=1000 {
        all.join(added(0, 0, damaged(line)));
    }
    let [unread] = &all.unopened[..] else {
        panic!("{all:?}");
    };
    assert_eq!(unread.count, 1000);
    assert_eq!(unread.first, (1..=12).collect::<Vec<_>>());
}

#[test]
fn another_key_begins_with_nothing_and_another_survey_keeps_what_was_opened() {
    let key = || Reply::Key {
        public: "P".to_owned(),
        words: "w".to_owned(),
        file: None,
    };
    let mut state = State::default();
    let fill = |state: &mut State, place| {
        state.wait(Place::Answers);
        state.came(vec![came(place, added(3, 3, Vec::new()), false)]);
        state.eye(Eye::Open);
        state.seen(&added(4, 1, Vec::new()));
        state.compare("before".to_owned());
        state.hear(Reply::Earlier(Vec::new()));
        state.post();
    };
    let nothing = |state: &State| {
        assert_eq!((state.count(), state.sources().len()), (0, 0));
        assert_eq!(state.scan(), &Scan::default());
        assert_eq!((state.before(), state.sheet()), (None, None));
    };
    state.hear(key());
    fill(&mut state, 0);
    assert_eq!(state.count(), 4);
    state.choose(1);
    nothing(&state);
    assert!(state.is_unsaved(), "the answers to the other survey");
    state.choose(0);
    assert_eq!((state.count(), state.sources().len()), (4, 1));
    assert_eq!((state.scan().new, state.scan().eye), (1, Eye::Closed));
    assert!(state.before().is_some());
    state.choose(1);
    fill(&mut state, 1);
    state.hear(key());
    nothing(&state);
    state.choose(0);
    nothing(&state);
    assert!(!state.is_unsaved());
}

#[test]
fn leaving_loses_answers_until_they_are_saved_and_a_result_until_its_files_are() {
    let mut state = State::default();
    assert!(!state.is_unsaved());
    state.hear(Reply::Added(added(1, 0, damaged(1))));
    assert!(!state.is_unsaved(), "nothing was opened");
    state.came(vec![came(0, added(10, 10, Vec::new()), false)]);
    assert!(state.is_unsaved());
    state.kept(false);
    assert!(!state.is_unsaved());
    state.seen(&added(11, 1, Vec::new()));
    assert!(state.is_unsaved());
    state.hear(Reply::Result(Box::new(shown())));
    state.kept(false);
    assert!(state.is_unsaved(), "the result is in no file");
    state.kept(true);
    assert!(!state.is_unsaved());
    state.hear(Reply::Refused(Refusal::TooFew(10)));
    state.seen(&added(12, 1, Vec::new()));
    state.choose(1);
    state.kept(true);
    assert!(
        state.is_unsaved(),
        "those of the other survey are not saved"
    );
}

fn shown() -> Shown {
    Shown {
        respondents: medskick_survey::release::Cell::Count(10),
        by: None,
        tables: Vec::new(),
        no_rows: None,
        history: ("s-history.json".to_owned(), "{}".to_owned()),
    }
}

#[test]
fn the_camera_tells_what_was_read_and_counts_it() {
    let mut state = State::default();
    state.eye(Eye::Open);
    state.seen(&added(1, 1, Vec::new()));
    assert_eq!(state.scan().last, Some(Seen::New));
    let again = Added {
        count: 1,
        again: 1,
        ..Added::default()
    };
    state.seen(&again);
    assert_eq!(state.scan().last, Some(Seen::Again));
    state.seen(&added(1, 0, damaged(1)));
    assert_eq!(state.scan().last, Some(Seen::Unread(Reason::Damaged)));
    assert_eq!((state.scan().new, state.scan().again), (1, 1));
    state.eye(Eye::Closed);
    assert_eq!(state.scan().last, None);
    assert_eq!(state.scan().new, 1, "the count stays");
}

#[test]
fn the_history_is_to_be_saved_with_each_result_and_new_answers_take_the_result_away() {
    let mut state = State::default();
    state.hear(Reply::Result(Box::new(shown())));
    let (name, _) = state.saved().unwrap();
    assert_eq!(name, "s-history.json");
    assert_eq!(state.saved(), None, "once");
    assert!(state.result().is_some());
    state.wait(Place::Answers);
    state.came(vec![came(0, added(10, 0, Vec::new()), false)]);
    assert!(state.result().is_some(), "nothing new has come");
    state.hear(Reply::Added(added(11, 1, Vec::new())));
    assert!(state.result().is_none());
}

#[test]
fn what_is_in_no_file_outlives_the_desk_and_is_asked_for_until_it_is_saved() {
    let line = |letter: &str| format!("MEDSKICK{}", letter.repeat(208));
    let mut state = State::default();
    state.keep("Hej!\n\nMEDSKICK1\n");
    state.give_up();
    assert!(
        !state.has_received() && !state.is_unsaved(),
        "it is in files"
    );

    let mut state = State::default();
    state.wait(Place::Answers);
    state.keep(&format!("{}\nHej!\n{}", line("A"), line("B")));
    state.choose(1);
    state.keep(&line("C"));
    state.give_up();
    assert!(state.is_unsaved());
    let file = state.received();
    assert_eq!(file.lines().count(), 3, "{file}");
    assert!(["A", "B", "C"].iter().all(|it| file.contains(&line(it))));
    state.rescued();
    assert!(!state.is_unsaved());
}

#[test]
fn a_silent_desk_is_told_until_it_answers() {
    let mut state = State::default();
    state.wait(Place::Result);
    state.be_silent(true);
    assert!(state.is_silent() && !state.is_broken());
    state.be_silent(false);
    assert!(!state.is_silent());
    assert_eq!(state.waiting(), Some(Place::Result), "it is still at work");
}
