//! Sealing, unsaved responses, and deletion.

use std::rc::Rc;

use medskick_survey::{
    compiled::{Choice, Kind, Page, Question, Survey},
    sealed::{key::SecretKey, open::Opener},
};
use medskick_widget::code as qr;

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

fn fill(mut state: u64) -> impl FnMut(&mut [u8]) -> bool {
    move |into: &mut [u8]| {
        into.fill_with(|| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 56) as u8
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
    let line = state.line().unwrap();
    assert!(qr::of(line).is_some());
    assert_ne!(
        state.respondent(),
        before,
        "the survey with the answers is taken off the page"
    );
    let opened = Opener::new(survey, key).open(&code::read(line).unwrap());
    assert!(opened.is_ok());
}

#[test]
fn what_was_prepared_seals_one_response_and_is_gone_with_what_was_answered() {
    let (key, mut state, mut fill) = (key(), State::default(), fill(2));
    let (public, survey) = (key.public(), survey(vec![yes_or_no()]));
    let opener = Opener::new(Rc::clone(&survey), key);
    let prepare = || Action::Prepare(Rc::clone(&survey));
    let mut marks = Vec::new();
    for _ in 0..3 {
        assert!(state.lacks_seal());
        state.apply(prepare(), &public, &mut fill);
        assert!(!state.lacks_seal());
        let seal = Action::Seal(answered(vec![yes_or_no()]));
        state.apply(seal, &public, &mut fill);
        let sealed = code::read(state.line().unwrap()).unwrap();
        assert!(opener.open(&sealed).is_ok());
        marks.push(sealed.mark().to_vec());
        state.apply(prepare(), &public, &mut fill);
        assert!(state.prepared.is_none(), "nobody answers");
        state.apply(Action::Forget, &public, &mut fill);
    }
    marks.dedup();
    assert_eq!(marks.len(), 3, "each with an encapsulated key of its own");
    state.apply(prepare(), &public, &mut fill);
    state.apply(Action::Forget, &public, &mut fill);
    assert!(state.lacks_seal(), "a page that was left forgets it too");
}

#[test]
fn a_survey_with_words_is_too_long_for_a_code() {
    let mut state = State::default();
    let session = answered(vec![yes_or_no(), Kind::Text]);
    state.apply(Action::Seal(session), &key().public(), &mut fill(2));
    assert_eq!(qr::of(state.line().unwrap()), None);
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
