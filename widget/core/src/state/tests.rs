//! Each action of a respondent leads to the expected screen.

use std::rc::Rc;

use medskick_survey::{
    compiled::{Choice, Expr, Kind, Page, Question, Survey},
    session::Answer,
};

use super::{Action, Notice, Screen, State};

fn question(id: &str, kind: Kind, relevant: Option<Expr>) -> Question {
    Question {
        id: id.into(),
        kind,
        stem: None,
        label: id.into(),
        hint: None,
        background: false,
        sensitive: true,
        relevant,
        appearance: None,
        shuffle: false,
        picture: None,
    }
}

fn choices(count: usize) -> Vec<Choice> {
    (0..count)
        .map(|n| Choice {
            id: format!("c{n}"),
            label: n.to_string(),
            exclusive: false,
            fixed: false,
            picture: None,
        })
        .collect()
}

/// A survey of three pages: a question with one answer (0); a question with at most two answers (1), asked if the first choice
/// of question 0 is chosen; a scale (2).
fn state() -> State {
    let page = |question| Page {
        title: None,
        intro: None,
        questions: vec![question],
    };
    let survey = Survey {
        id: "s".into(),
        title: "S".into(),
        who: String::new(),
        why: String::new(),
        time: String::new(),
        pages: vec![
            page(question(
                "one",
                Kind::SelectOne {
                    choices: choices(2),
                },
                None,
            )),
            page(question(
                "many",
                Kind::SelectMultiple {
                    choices: choices(3),
                    max: Some(2),
                },
                Some(Expr::Has(0, 0)),
            )),
            page(question(
                "scale",
                Kind::Scale {
                    points: 5,
                    low: String::new(),
                    high: String::new(),
                },
                None,
            )),
        ],
    };
    State::new(Rc::new(survey))
}

fn after(actions: &[Action]) -> State {
    let mut state = state();
    actions.iter().for_each(|action| state.apply(*action));
    state
}

fn chosen(options: &[u16]) -> Option<Answer> {
    Some(Answer::Chosen(options.to_vec()))
}

use Action::*;

#[test]
fn begins_with_the_assent() {
    assert_eq!(state().screen(), Screen::Assent);
    assert_eq!(after(&[Start]).place(), (Screen::Questions, 0));
}

#[test]
fn goes_through_the_relevant_pages_to_the_end_and_back() {
    assert_eq!(after(&[Start, Next]).place(), (Screen::Questions, 2));
    assert_eq!(
        after(&[Start, Choose(0, 0), Next]).place(),
        (Screen::Questions, 1)
    );
    let done = after(&[Start, Choose(0, 1), Next, Next]);
    assert_eq!(done.screen(), Screen::Done);
    assert_eq!(done.session().answer(0).cloned(), chosen(&[1]));
    let mut back = done;
    back.apply(Back);
    assert_eq!(back.place(), (Screen::Questions, 2));
    back.apply(Back);
    back.apply(Back);
    assert_eq!(back.place(), (Screen::Questions, 0));
}

#[test]
fn every_way_out_deletes_the_answers() {
    for way in [
        vec![Leave],
        vec![Next, Next, Leave],
        vec![Wipe],
        vec![Next, Next, Wipe],
    ] {
        let mut state = after(&[Start, Choose(0, 1), Help]);
        way.iter().for_each(|action| state.apply(*action));
        let wiped = way.last() == Some(&Wipe);
        assert_eq!(
            state.screen(),
            if wiped { Screen::Assent } else { Screen::Left }
        );
        assert!((0..3).all(|q| state.session().answer(q).is_none()));
        assert_eq!(
            (state.session().page(), state.help(), state.notice()),
            (0, false, None)
        );
    }
    assert_eq!(after(&[Leave]).screen(), Screen::Left);
    assert_eq!(after(&[Leave, Wipe, Start]).place(), (Screen::Questions, 0));
}

#[test]
fn a_choice_too_many_is_told_each_time_and_not_taken() {
    let mut state = after(&[Start, Choose(0, 0), Next, Choose(1, 0), Choose(1, 2)]);
    assert_eq!(state.notice(), None);
    state.apply(Choose(1, 1));
    assert_eq!(state.session().answer(1).cloned(), chosen(&[0, 2]));
    let first = state.notice();
    assert_eq!(first.map(|(notice, _)| notice), Some(Notice::TooMany(1)));
    state.apply(Choose(1, 1));
    assert_ne!(state.notice(), first);
    state.apply(Choose(1, 0));
    assert_eq!(
        (state.session().answer(1).cloned(), state.notice()),
        (chosen(&[2]), None)
    );
}

#[test]
fn skipping_and_declining_can_be_taken_back() {
    let mut state = after(&[Start, Choose(0, 1), Skip(0)]);
    assert_eq!(state.session().answer(0), Some(&Answer::Skipped));
    assert_eq!(
        state.notice().map(|(notice, _)| notice),
        Some(Notice::Skipped(0))
    );
    state.apply(Skip(0));
    let before = Answer::Chosen(vec![1]);
    assert_eq!(
        (state.session().answer(0), state.notice()),
        (Some(&before), None),
        "a slip of the finger loses nothing"
    );
    state.apply(Decline(0));
    assert_eq!(state.session().answer(0), Some(&Answer::Declined));
    state.apply(Decline(0));
    assert_eq!(state.session().answer(0), Some(&before));
}

#[test]
fn help_opens_over_any_screen_and_closes_when_one_goes_on() {
    let mut state = after(&[Help]);
    assert!(state.help());
    state.apply(Start);
    assert!(!state.help());
    state.apply(Help);
    state.apply(Choose(0, 1));
    assert!(state.help());
    assert_eq!(state.place(), (Screen::Questions, 0));
}

#[test]
fn what_no_screen_offers_changes_nothing() {
    for action in [Next, Back] {
        assert_eq!(after(&[Leave, action]).screen(), Screen::Left);
    }
    assert_eq!(
        after(&[Start, Choose(9, 9), Skip(9), Decline(9), Skip(9)]).session(),
        state().session()
    );
    assert_eq!(after(&[Back]).screen(), Screen::Assent);
}

#[test]
fn a_survey_with_nothing_to_ask_is_done_at_once() {
    let survey = Survey {
        pages: Vec::new(),
        ..state().session().survey().clone()
    };
    let mut state = State::new(Rc::new(survey));
    state.apply(Start);
    assert_eq!(state.screen(), Screen::Done);
}

#[test]
fn every_screen_is_drawn_once_and_every_question_is_asked() {
    let survey = state().session.survey().clone();
    let survey = Rc::new(survey);
    let all: Vec<State> = (0..)
        .map_while(|screen| State::every(Rc::clone(&survey), screen))
        .collect();
    let screens: Vec<_> = all.iter().map(State::screen).collect();
    let questions = std::iter::repeat_n(Screen::Questions, survey.pages.len());
    let wanted: Vec<_> = std::iter::once(Screen::Assent)
        .chain(questions)
        .chain([Screen::Done, Screen::Left])
        .collect();
    assert_eq!(screens, wanted);
    let asked: Vec<_> = all[1..=survey.pages.len()]
        .iter()
        .flat_map(|state| state.session().shown())
        .collect();
    let questions: Vec<_> = (0..survey.questions().count()).collect();
    assert_eq!(asked, questions, "also what hangs on an answer");
}
