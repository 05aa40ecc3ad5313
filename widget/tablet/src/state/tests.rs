//! Actions of respondents and leader, and the screens that they lead to.

use std::rc::Rc;

use medskick_survey::{
    collect::Collection,
    compiled::{Choice, Kind, Page, Question, Survey},
    export::Dialect,
    release::{BatchId, History, OpenBatch, Pool, Rules},
    sealed::key::SecretKey,
    session::Session,
};
use proptest::{collection::vec, prelude::*};

use super::{
    super::{
        keeping::{Heard, Task},
        kept::Sealing,
        step::{Action, Notice, Stage},
    },
    State,
};

/// A survey with a question with two choices (0), and one for free text (1).
fn survey() -> Rc<Survey> {
    let choice = |id: &str| Choice {
        id: id.into(),
        label: id.into(),
        exclusive: false,
        fixed: false,
        picture: None,
    };
    let question = |id: &str, kind: Kind| Question {
        id: id.into(),
        kind,
        stem: None,
        label: id.into(),
        hint: None,
        background: false,
        sensitive: false,
        relevant: None,
        appearance: None,
        shuffle: false,
        picture: None,
    };
    let choices = vec![choice("yes"), choice("no")];
    Rc::new(Survey {
        id: "s".into(),
        title: "S".into(),
        who: String::new(),
        why: String::new(),
        time: String::new(),
        pages: vec![Page {
            title: None,
            intro: None,
            questions: vec![
                question("one", Kind::SelectOne { choices }),
                question("more", Kind::Text),
            ],
        }],
    })
}

fn answered(survey: &Rc<Survey>, option: u16) -> Session {
    let mut session = Session::new(Rc::clone(survey));
    session.choose(0, option);
    session.write(1, "Någon som frågar");
    session
}

struct Tablet {
    survey: Rc<Survey>,
    state: State,
    drawn: u32,
}

impl Tablet {
    fn new() -> Self {
        let survey = survey();
        let state = State::new(Rc::clone(&survey), None);
        Tablet {
            survey,
            state,
            drawn: 1,
        }
    }

    /// A tablet that is ready for the first respondent.
    fn open() -> Self {
        let mut tablet = Tablet::new();
        tablet.does(Action::SetPin("2468".into(), "2468".into(), false));
        tablet
    }

    fn does(&mut self, action: Action) {
        let drawn = &mut self.drawn;
        self.state.apply(action, &mut |bound| {
            *drawn = drawn.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (*drawn >> 8) % bound
        });
    }

    fn hand_in(&mut self, option: u16) {
        self.does(Action::Start);
        let session = answered(&self.survey, option);
        self.does(Action::HandIn(Box::new(session)));
    }

    fn lead(&mut self) {
        self.does(Action::AskPin);
        self.does(Action::Pin("2468".into()));
    }

    fn close(&mut self) {
        self.lead();
        self.does(Action::AskClose);
        self.does(Action::Close);
    }

    fn notice(&self) -> Option<Notice> {
        self.state.notice().map(|(notice, _)| notice)
    }
}

#[test]
fn a_pin_is_four_digits_or_more_twice() {
    let mut tablet = Tablet::new();
    for (first, second, told) in [
        ("", "", Notice::NoPin),
        ("123", "123", Notice::NoPin),
        ("12e4", "12e4", Notice::NoPin),
        ("1234", "1243", Notice::OtherPin),
        ("1234", "", Notice::OtherPin),
    ] {
        tablet.does(Action::SetPin(first.into(), second.into(), false));
        assert_eq!(tablet.state.stage(), Stage::SetUp);
        assert_eq!(tablet.notice(), Some(told), "{first} {second}");
    }
    // One keyboard writes Arabic digits, the other Latin ones.
    tablet.does(Action::SetPin("١٢٣٤٥".into(), " 12345 ".into(), false));
    assert_eq!(tablet.state.stage(), Stage::HandOver);
    tablet.does(Action::AskPin);
    tablet.does(Action::Pin("۱۲۳۴۵".into()));
    assert_eq!(tablet.state.stage(), Stage::Leader);
}

#[test]
fn only_what_is_handed_in_counts() {
    let mut tablet = Tablet::open();
    tablet.hand_in(0);
    tablet.does(Action::Start);
    tablet.does(Action::Leave);
    let same = tablet.notice();
    tablet.hand_in(1);
    assert_eq!(tablet.notice(), same, "nobody beside can tell");
    tablet.does(Action::Start);
    tablet.does(Action::Idle);
    tablet.does(Action::TimeUp);
    assert_eq!(tablet.notice(), Some(Notice::Idle));
    assert_eq!(tablet.state.stage(), Stage::HandOver);
    tablet.lead();
    assert_eq!(tablet.state.count(), Some(2));
}

#[test]
fn the_time_can_be_extended_as_often_as_wanted() {
    let mut tablet = Tablet::open();
    tablet.does(Action::Start);
    let respondent = tablet.state.respondent();
    for _ in 0..20 {
        tablet.does(Action::Idle);
        assert_eq!(tablet.state.stage(), Stage::Warned);
        tablet.does(Action::Here);
        assert_eq!(tablet.state.stage(), Stage::Asking);
    }
    assert_eq!(tablet.state.respondent(), respondent, "the same survey");
    tablet.does(Action::TimeUp);
    assert_eq!(tablet.state.stage(), Stage::Asking, "no warning, no end");
    tablet.does(Action::Leave);
    tablet.does(Action::Start);
    assert_ne!(tablet.state.respondent(), respondent);
}

#[test]
fn wrong_pins_cost_more_and_more_time() {
    let mut tablet = Tablet::open();
    tablet.does(Action::AskPin);
    for _ in 0..4 {
        tablet.does(Action::Pin("1111".into()));
        assert_eq!(tablet.notice(), Some(Notice::WrongPin));
    }
    for seconds in [30, 60, 120, 240, 480, 960, 1920, 3840, 3840] {
        tablet.does(Action::Pin("1111".into()));
        assert_eq!(tablet.notice(), Some(Notice::Wait(seconds)));
        tablet.does(Action::Pin("2468".into()));
        assert_eq!(tablet.state.stage(), Stage::Gate, "not while one waits");
        tablet.does(Action::HandOver);
        tablet.does(Action::AskPin);
        assert_eq!(tablet.notice(), Some(Notice::Wait(seconds)), "no way round");
        tablet.does(Action::WaitOver);
        assert_eq!(tablet.notice(), Some(Notice::WaitOver));
    }
    tablet.does(Action::Pin("2468".into()));
    assert_eq!(tablet.state.stage(), Stage::Leader);
    tablet.does(Action::HandOver);
    tablet.does(Action::AskPin);
    tablet.does(Action::Pin("1111".into()));
    assert_eq!(tablet.notice(), Some(Notice::WrongPin), "a right one mends");
}

#[test]
fn of_nine_nothing_is_left() {
    let mut tablet = Tablet::open();
    (0..9).for_each(|_| tablet.hand_in(0));
    assert!(tablet.state.unsaved());
    tablet.close();
    assert_eq!(tablet.state.stage(), Stage::TooFew);
    assert!(tablet.state.closed().is_none());
    assert!(!tablet.state.unsaved());
    tablet.does(Action::Delete);
    assert_eq!(
        (tablet.state.stage(), tablet.notice()),
        (Stage::SetUp, None)
    );
}

#[test]
fn of_thirty_comes_what_the_release_rules_give() {
    let mut tablet = Tablet::open();
    let mut open = OpenBatch::new(BatchId([1; 16]), Rc::clone(&tablet.survey));
    for n in 0..30 {
        let option = u16::from(n % 3 == 0);
        tablet.hand_in(option);
        open.add(&answered(&tablet.survey, option)).unwrap();
    }
    tablet.close();
    let mut pool = Pool::new(Rc::clone(&tablet.survey));
    pool.add(open.close()).unwrap();
    let rules = Rules::default();
    let wanted = pool.release(&rules, &History::default(), None).unwrap();
    let release = tablet.state.closed().unwrap().release();
    let mut last = |bound: u32| bound - 1;
    assert_eq!(
        release.files(Dialect::Statistics, &mut last),
        wanted.files(Dialect::Statistics, &mut last)
    );
    assert!(tablet.state.unsaved());
    tablet.does(Action::Saved(true));
    assert!(!tablet.state.unsaved());
    tablet.does(Action::AskDelete);
    tablet.does(Action::Keep);
    assert!(tablet.state.closed().is_some());
    tablet.does(Action::AskDelete);
    tablet.does(Action::Delete);
    assert_eq!(tablet.state.stage(), Stage::SetUp);
}

#[test]
fn a_page_that_is_left_says_that_the_batch_is_gone() {
    let mut tablet = Tablet::new();
    tablet.does(Action::Gone);
    assert_eq!(tablet.notice(), None, "there was none");
    let mut tablet = Tablet::open();
    tablet.hand_in(0);
    tablet.does(Action::Gone);
    tablet.does(Action::Gone);
    assert_eq!(tablet.notice(), Some(Notice::Gone), "left, and shown again");
    assert_eq!(tablet.state.stage(), Stage::SetUp);
}

/// Numbers of actions. The last one, only `with_pin`, is the right PIN, 2468.
fn actions(with_pin: bool) -> impl Strategy<Value = usize> {
    0..if with_pin { 21_usize } else { 20 }
}

fn action(number: usize, survey: &Rc<Survey>) -> Action {
    match number {
        0 => Action::SetPin("2468".into(), "2468".into(), false),
        1 => Action::SetPin("2468".into(), "2460".into(), false),
        2 | 3 => Action::Start,
        4..=6 => Action::HandIn(Box::new(answered(survey, 0))),
        7 => Action::Leave,
        8 => Action::Idle,
        9 => Action::Here,
        10 => Action::TimeUp,
        11 => Action::AskPin,
        12 => Action::Pin("1111".into()),
        13 => Action::WaitOver,
        14 => Action::HandOver,
        15 => Action::AskClose,
        16 => Action::KeepOpen,
        17 => Action::Close,
        18 => Action::Saved(true),
        19 => Action::AskDelete,
        _ => Action::Pin("2468".into()),
    }
}

proptest! {
    #[test]
    fn without_the_pin_no_order_of_actions_shows_a_number_or_a_result(ways in vec(actions(false), 0..400)) {
        let mut tablet = Tablet::open();
        (0..10).for_each(|_| tablet.hand_in(0));
        for way in ways {
            let action = action(way, &tablet.survey);
            tablet.does(action);
            prop_assert_eq!(tablet.state.count(), None);
            prop_assert!(tablet.state.closed().is_none());
        }
    }

    #[test]
    fn with_it_a_result_needs_ten_and_a_closed_batch(ways in vec(actions(true), 0..400)) {
        let mut tablet = Tablet::open();
        let mut handed_in = 0;
        for way in ways {
            let action = action(way, &tablet.survey);
            let asked = matches!(tablet.state.stage(), Stage::Asking | Stage::Warned);
            handed_in += usize::from(asked && matches!(action, Action::HandIn(_)));
            tablet.does(action);
            let stage = tablet.state.stage();
            let behind = matches!(stage, Stage::Leader | Stage::Closing);
            prop_assert_eq!(tablet.state.count(), behind.then_some(handed_in));
            let shown = matches!(stage, Stage::Result | Stage::Deleting);
            prop_assert_eq!(tablet.state.closed().is_some(), shown);
            prop_assert!(!shown || handed_in >= 10);
        }
    }

    #[test]
    fn nothing_survives_a_wipe(ways in vec(actions(true), 0..200), option in 0..2_u16) {
        let mut tablet = Tablet::open();
        for way in ways {
            let action = action(way, &tablet.survey);
            tablet.does(action);
        }
        tablet.does(Action::Gone);
        prop_assert_eq!(tablet.state.stage(), Stage::SetUp);
        prop_assert!(!tablet.state.unsaved() && !tablet.state.waiting());
        prop_assert!(tablet.state.closed().is_none());
        tablet.does(Action::SetPin("1357".into(), "1357".into(), false));
        tablet.does(Action::AskPin);
        tablet.does(Action::Pin("2468".into()));
        prop_assert_eq!(tablet.state.stage(), Stage::Gate, "the earlier PIN");
        tablet.does(Action::HandOver);
        (0..9).for_each(|_| tablet.hand_in(option));
        tablet.does(Action::AskPin);
        tablet.does(Action::Pin("1357".into()));
        prop_assert_eq!(tablet.state.count(), Some(9));
        tablet.does(Action::AskClose);
        tablet.does(Action::Close);
        prop_assert_eq!(tablet.state.stage(), Stage::TooFew);
    }
}

fn random(into: &mut [u8]) -> bool {
    use std::sync::atomic::{AtomicU64, Ordering};
    static STATE: AtomicU64 = AtomicU64::new(1);
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

fn sealing(fill: fn(&mut [u8]) -> bool) -> (SecretKey, State) {
    let secret = SecretKey::generate(&mut random).unwrap();
    let sealing = Sealing::new(secret.public(), fill);
    let mut state = State::new(survey(), Some(sealing));
    state.apply(Action::Heard(0, Heard::Found(Vec::new())), &mut |_| 0);
    state.apply(
        Action::SetPin("2468".into(), "2468".into(), false),
        &mut |_| 0,
    );
    (secret, state)
}

fn hand_in(state: &mut State, option: u16) {
    let session = Box::new(answered(&survey(), option));
    state.apply(Action::Start, &mut |_| 0);
    state.apply(Action::HandIn(session), &mut |_| 0);
}

fn close(state: &mut State) {
    for action in [
        Action::AskPin,
        Action::Pin("2468".into()),
        Action::AskClose,
        Action::Close,
    ] {
        state.apply(action, &mut |_| 0);
    }
}

#[test]
fn with_a_key_each_response_is_sealed_and_only_the_key_opens_them() {
    let (secret, mut state) = sealing(random);
    (0..3).for_each(|n| hand_in(&mut state, n % 2));
    assert!(state.unsaved());
    close(&mut state);
    assert_eq!(state.stage(), Stage::Sealed);
    assert!(state.closed().is_none(), "there is a result");
    let file = state.sealing().unwrap().file();
    let mut all = Collection::new(survey(), secret);
    assert_eq!(all.add_lines(&file).new, 3);
    state.apply(Action::Saved(true), &mut |_| 0);
    assert!(!state.unsaved());

    // The next batch holds no response of this one.
    state.apply(Action::AskDelete, &mut |_| 0);
    state.apply(Action::Delete, &mut |_| 0);
    assert_eq!(state.stage(), Stage::Busy(Task::Look));
    assert_eq!(state.sealing().unwrap().file(), "");
}

#[test]
fn without_random_numbers_a_response_stays_with_its_respondent() {
    let (_, mut state) = sealing(|_| false);
    hand_in(&mut state, 0);
    assert_eq!(state.stage(), Stage::Asking);
    assert!(matches!(state.notice(), Some((Notice::NotSealed, _))));
    assert!(!state.unsaved());
}

#[test]
fn a_page_that_is_left_forgets_what_is_sealed_as_well() {
    let (_, mut state) = sealing(random);
    hand_in(&mut state, 0);
    state.apply(Action::Gone, &mut |_| 0);
    assert_eq!(state.sealing().unwrap().count(), 0);
    assert!(matches!(state.notice(), Some((Notice::Gone, _))));
}

mod keeping;
