//! What is sealed, what can be lost, and what is left.

use std::rc::Rc;

use medskick_survey::{
    compiled::{Choice, Kind, Page, Question, Survey},
    sealed::{key::SecretKey, open::Opener},
};

use super::*;

fn survey(kinds: Vec<Kind>) -> Rc<Survey> {
    let question = |(at, kind)| Question {
        id: format!("q{at}"),
        kind,
        stem: None,
        label: String::new(),
        hint: None,
        background: false,
        sensitive: false,
        relevant: None,
        appearance: None,
        shuffle: false,
        picture: None,
    };
    Rc::new(Survey {
        id: "s".to_owned(),
        title: String::new(),
        who: String::new(),
        why: String::new(),
        time: String::new(),
        pages: vec![Page {
            title: None,
            intro: None,
            questions: kinds.into_iter().enumerate().map(question).collect(),
        }],
    })
}

fn yes_or_no() -> Kind {
    let choice = |id: &str| Choice {
        id: id.to_owned(),
        label: String::new(),
        exclusive: false,
        fixed: false,
        picture: None,
    };
    Kind::SelectOne {
        choices: ["yes", "no"].map(choice).into(),
    }
}

fn fill(mut state: u8) -> impl FnMut(&mut [u8]) -> bool {
    move |into: &mut [u8]| {
        into.fill_with(|| {
            state = state.wrapping_mul(31).wrapping_add(7);
            state
        });
        true
    }
}

fn key() -> SecretKey {
    SecretKey::generate(&mut fill(1)).unwrap()
}

fn answered(kinds: Vec<Kind>) -> Box<Session> {
    let mut session = Session::new(survey(kinds));
    session.choose(0, 1);
    Box::new(session)
}

#[test]
fn what_is_handed_in_is_sealed_and_its_line_opens() {
    let (key, mut state) = (key(), State::default());
    let session = answered(vec![yes_or_no()]);
    let survey = survey(vec![yes_or_no()]);
    let before = state.respondent();
    state.apply(Action::Seal(session), &key.public(), &mut fill(2));
    let ready = state.ready().unwrap().clone();
    assert!(ready.code.is_some());
    assert_ne!(
        state.respondent(),
        before,
        "the survey with the answers is taken off the page"
    );
    let opened = Opener::new(survey, key).open(&code::read(&ready.line).unwrap());
    assert!(opened.is_ok());
}

#[test]
fn a_survey_with_words_is_too_long_for_a_code() {
    let mut state = State::default();
    let session = answered(vec![yes_or_no(), Kind::Text]);
    state.apply(Action::Seal(session), &key().public(), &mut fill(2));
    assert_eq!(state.ready().unwrap().code, None);
}

#[test]
fn without_random_numbers_nothing_is_sealed_and_the_answers_stay() {
    let mut state = State::default();
    let session = answered(vec![yes_or_no()]);
    let before = state.respondent();
    state.apply(
        Action::Seal(session),
        &key().public(),
        &mut |_: &mut [u8]| false,
    );
    assert_eq!(state.stage(), &Stage::Asking);
    assert_eq!(state.respondent(), before);
    assert_eq!(state.notice(), Some((Notice::NotSealed, 1)));
}

#[test]
fn the_browser_asks_before_something_is_lost_that_was_handed_to_nobody() {
    for tried in [Notice::Saved, Notice::Shared, Notice::Copied] {
        let (public, mut fill) = (key().public(), fill(2));
        let mut state = State::default();
        assert!(!state.unsaved());
        state.apply(
            Action::Seal(answered(vec![yes_or_no()])),
            &public,
            &mut fill,
        );
        assert!(state.unsaved());
        state.apply(Action::Tried(tried(false)), &public, &mut fill);
        assert!(state.unsaved());
        state.apply(Action::Tried(tried(true)), &public, &mut fill);
        assert!(!state.unsaved());
    }
}

#[test]
fn nothing_is_left_after_it_is_removed() {
    let (public, mut fill) = (key().public(), fill(2));
    for (action, stage) in [
        (Action::Remove, Stage::Done),
        (Action::Forget, Stage::Asking),
    ] {
        let mut state = State::default();
        state.apply(
            Action::Seal(answered(vec![yes_or_no()])),
            &public,
            &mut fill,
        );
        state.apply(action, &public, &mut fill);
        assert_eq!(state.stage(), &stage);
        assert!(!state.unsaved());
    }
}
