//! Random surveys and random paths through them.

use std::rc::Rc;

use medskick_survey::{
    compiled::{Expr, Kind, Survey},
    session::Session,
};
use proptest::{collection::vec, prelude::*, sample::select};

use super::{choices, question, scale, survey};

/// An action of a respondent.
#[derive(Clone, Debug)]
pub enum Action {
    Choose(usize, u16),
    Toggle(usize, u16),
    Skip(usize),
    Decline(usize),
    Write(usize, String),
    Clear(usize),
    Next,
    Back,
}

const IDS: [&str; 8] = ["a", "b!", "=c", "d;e", "f,g", "h\"i", "-j\nk", "å"];

/// Texts of respondents: empty, blank, words, a formula, a phone number and a text over the length limit.
const TEXTS: [&str; 6] = [
    "",
    " \t",
    "En ledare som frågar.",
    "=1+1",
    "Ring 070-123 45 67",
    LONG,
];
const LONG: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

fn kinds() -> impl Strategy<Value = Kind> {
    let several = vec(select(&IDS[..]), 0..5).prop_map(|ids| choices(&ids));
    prop_oneof![
        3 => several.clone().prop_map(|choices| Kind::SelectOne { choices }),
        3 => (several.clone(), proptest::option::of(0..4u16)).prop_map(|(choices, max)| Kind::SelectMultiple { choices, max }),
        2 => (2..=10u16).prop_map(scale),
        2 => (several, proptest::option::of(0..4u16)).prop_map(|(choices, max)| Kind::Rank { choices, max }),
        1 => Just(Kind::Text),
        1 => Just(Kind::Note),
    ]
}

/// Conditions on earlier questions, and some that the compiler rejects.
fn conditions() -> impl Strategy<Value = Option<Expr>> {
    let has = (0..14u16, 0..6u16).prop_map(|(q, option)| Expr::Has(q, option));
    let expr = has.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|inner| Expr::Not(Box::new(inner))),
            vec(inner.clone(), 0..3).prop_map(Expr::And),
            vec(inner, 0..3).prop_map(Expr::Or),
        ]
    });
    proptest::option::of(expr)
}

/// Random surveys, including some that the compiler rejects.
pub fn surveys() -> impl Strategy<Value = Rc<Survey>> {
    let question = (select(&IDS[..]), kinds(), conditions())
        .prop_map(|(id, kind, relevant)| question(id, kind, relevant));
    vec(vec(question, 0..4), 0..5).prop_map(survey)
}

/// Random actions, including actions that do not fit the survey.
pub fn actions() -> impl Strategy<Value = Vec<Action>> {
    let (q, option) = (0..20usize, prop_oneof![9 => 0..6u16, 1 => any::<u16>()]);
    let action = prop_oneof![
        6 => (q.clone(), option.clone()).prop_map(|(q, option)| Action::Choose(q, option)),
        8 => (q.clone(), option).prop_map(|(q, option)| Action::Toggle(q, option)),
        1 => q.clone().prop_map(Action::Skip),
        1 => q.clone().prop_map(Action::Decline),
        2 => (q.clone(), select(&TEXTS[..])).prop_map(|(q, text)| Action::Write(q, text.to_owned())),
        1 => q.prop_map(Action::Clear),
        2 => Just(Action::Next),
        2 => Just(Action::Back),
    ];
    vec(action, 0..60)
}

/// The session after these actions.
pub fn walk(survey: &Rc<Survey>, actions: &[Action]) -> Session {
    let mut session = Session::new(Rc::clone(survey));
    for action in actions {
        match *action {
            Action::Choose(q, option) => session.choose(q, option),
            Action::Toggle(q, option) => {
                session.toggle(q, option);
            }
            Action::Skip(q) => session.skip(q),
            Action::Decline(q) => session.decline(q),
            Action::Write(q, ref text) => session.write(q, text),
            Action::Clear(q) => session.clear(q),
            Action::Next => {
                session.next();
            }
            Action::Back => {
                session.back();
            }
        }
    }
    session
}
