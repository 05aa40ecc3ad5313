//! What the page shows of what the desk says.

use super::*;
use crate::merge::talk::Reason;

fn added(count: usize, new: usize, unopened: Vec<(Reason, Vec<usize>)>) -> Added {
    Added {
        count,
        new,
        again: 0,
        unopened,
    }
}

#[test]
fn the_parts_of_a_file_become_one_line() {
    let mut state = State::default();
    let damaged = |line| vec![(Reason::Damaged, vec![line])];
    state.lines("a.txt", added(3, 3, damaged(2)), false);
    assert_eq!(state.waiting(), Some(Place::Answers));
    state.lines("a.txt", added(5, 2, damaged(9)), true);
    state.lines("a.txt", added(5, 0, Vec::new()), true);
    assert_eq!(state.waiting(), None);
    assert_eq!(state.count(), 5);
    let [again, first] = state.sources() else {
        panic!("{:?}", state.sources());
    };
    assert_eq!(
        again.added.new, 0,
        "the same name a second time is another file"
    );
    assert_eq!(first.added.new, 5);
    assert_eq!(first.added.unopened, [(Reason::Damaged, vec![2, 9])]);
}

#[test]
fn another_key_or_survey_begins_with_nothing() {
    let key = || Reply::Key {
        public: "P".to_owned(),
        words: "w".to_owned(),
        file: None,
    };
    let mut state = State::default();
    state.hear(key());
    state.lines("a.txt", added(3, 3, Vec::new()), true);
    state.choose(1);
    assert_eq!((state.count(), state.sources().len()), (0, 0));
    state.lines("a.txt", added(3, 3, Vec::new()), true);
    state.hear(key());
    assert_eq!((state.count(), state.sources().len()), (0, 0));
}

#[test]
fn the_history_is_to_be_saved_with_each_result_and_new_answers_take_the_result_away() {
    let mut state = State::default();
    state.hear(Reply::Result(Box::new(Shown {
        respondents: medskick_survey::release::Cell::Count(10),
        by: None,
        tables: Vec::new(),
        no_rows: None,
        history: ("s-history.json".to_owned(), "{}".to_owned()),
    })));
    let (name, _) = state.saved().unwrap();
    assert_eq!(name, "s-history.json");
    assert_eq!(state.saved(), None, "once");
    assert!(state.result().is_some());
    state.lines("b.txt", added(11, 1, Vec::new()), true);
    assert!(state.result().is_none());
}
