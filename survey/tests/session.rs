//! A respondent's way through a survey.

mod common;

use common::{example, one, question, scale, several, survey};
use medskick_survey::{
    compiled::{Expr, Kind},
    session::{Answer, Session},
};

fn chosen(options: &[u16]) -> Option<Answer> {
    Some(Answer::Chosen(options.to_vec()))
}

#[test]
fn a_new_session_is_empty_and_on_the_first_page() {
    let session = Session::new(example());
    assert_eq!(session.page(), 0);
    assert_eq!(session.shown(), [0, 1, 2]);
    assert_eq!(
        session.progress(),
        (1, 2),
        "pages that hang on answers are not counted yet"
    );
    assert!((0..7).all(|q| session.answer(q).is_none()));
}

#[test]
fn pages_without_a_relevant_question_are_passed_over() {
    let mut session = Session::new(example());
    assert!(session.next());
    assert_eq!((session.page(), session.progress()), (3, (2, 2)));
    assert!(!session.next());
    assert_eq!(session.page(), 3);
    assert!(session.back());
    assert!(!session.back());
    session.choose(1, 0);
    assert_eq!(session.progress(), (1, 3));
    assert!(session.next());
    assert_eq!((session.page(), session.shown()), (1, vec![3]));
    session.choose(3, 1);
    assert!(session.next());
    assert_eq!(
        (session.page(), session.shown(), session.progress()),
        (2, vec![5], (3, 4))
    );
}

#[test]
fn relevance_is_transitive_and_what_was_typed_comes_back() {
    let mut session = Session::new(example());
    session.choose(1, 0);
    session.choose(3, 0);
    assert!(session.toggle(4, 1));
    assert!(session.is_relevant(4));
    session.choose(1, 1);
    assert!(!session.is_relevant(3) && !session.is_relevant(4));
    assert_eq!(session.answer(4).cloned(), chosen(&[1]), "it is kept");
    session.choose(1, 0);
    assert!(session.is_relevant(3) && session.is_relevant(4));
    session.skip(3);
    assert!(!session.is_relevant(4), "skipped is not chosen");
    session.decline(3);
    assert!(!session.is_relevant(4) && !session.is_relevant(5));
}

#[test]
fn not_of_an_irrelevant_question_holds() {
    let hangs = Expr::Not(Box::new(Expr::Has(1, 0)));
    let mut session = Session::new(survey(vec![vec![
        question("a", one(&["x", "y"]), None),
        question("b", one(&["x", "y"]), Some(Expr::Has(0, 0))),
        question("c", Kind::Note, Some(hangs)),
    ]]));
    session.choose(0, 0);
    session.choose(1, 0);
    assert!(!session.is_relevant(2));
    session.choose(0, 1);
    assert!(
        session.is_relevant(2),
        "b has no option while it is not asked"
    );
}

#[test]
fn ticking_keeps_to_max_and_to_exclusive_choices() {
    let mut session = Session::new(example());
    assert!(session.toggle(2, 2));
    assert!(session.toggle(2, 0));
    assert_eq!(
        session.answer(2).cloned(),
        chosen(&[0, 2]),
        "in the order of the choices"
    );
    assert!(!session.toggle(2, 1), "two are the most");
    assert_eq!(session.answer(2).cloned(), chosen(&[0, 2]));
    assert!(
        session.toggle(2, 3),
        "the exclusive one clears the others, so it fits"
    );
    assert_eq!(session.answer(2).cloned(), chosen(&[3]));
    assert!(session.toggle(2, 1));
    assert_eq!(
        session.answer(2).cloned(),
        chosen(&[1]),
        "and is cleared by another"
    );
    assert!(session.toggle(2, 1));
    assert_eq!(
        session.answer(2),
        None,
        "nothing ticked is nothing answered"
    );
    session.skip(2);
    assert!(session.toggle(2, 0));
    assert_eq!(
        session.answer(2).cloned(),
        chosen(&[0]),
        "ticking undoes a skip"
    );
}

#[test]
fn what_does_not_fit_changes_nothing() {
    let untouched = Session::new(example());
    let mut session = untouched.clone();
    for q in [0, 7, usize::MAX] {
        session.choose(q, 0);
        assert!(!session.toggle(q, 0));
        session.skip(q);
        session.decline(q);
        session.clear(q);
        assert!(session.answer(q).is_none());
    }
    assert!(!session.is_relevant(7));
    for option in [2, u16::MAX] {
        session.choose(1, option);
        session.choose(6, option.saturating_add(3));
    }
    session.choose(2, 0);
    assert!(!session.toggle(1, 0), "a radio is not ticked");
    assert!(!session.toggle(2, 4));
    assert_eq!(session, untouched);
}

#[test]
fn a_scale_takes_each_of_its_steps() {
    let mut session = Session::new(survey(vec![vec![question("trust", scale(2), None)]]));
    session.choose(0, 1);
    assert_eq!(session.answer(0).cloned(), chosen(&[1]));
    session.choose(0, 2);
    assert_eq!(
        session.answer(0).cloned(),
        chosen(&[1]),
        "step 3 of 2 is none"
    );
}

#[test]
fn wiping_forgets_everything() {
    let mut session = Session::new(example());
    session.choose(1, 0);
    session.next();
    session.decline(3);
    session.wipe();
    assert_eq!(session, Session::new(example()));
}

#[test]
fn a_survey_that_nobody_would_compile_does_no_harm() {
    let mut empty = Session::new(survey(vec![]));
    assert_eq!(
        (empty.page(), empty.shown(), empty.progress()),
        (0, vec![], (0, 0))
    );
    assert!(!empty.next() && !empty.back());
    // A question that hangs on itself, on a later one, and on one that does not exist.
    let hangs = [Expr::Has(0, 0), Expr::Has(1, 0), Expr::Has(9, 9)];
    let mut session = Session::new(survey(vec![
        hangs
            .into_iter()
            .map(|expr| question("q", one(&["a"]), Some(expr)))
            .collect(),
        vec![question("many", several(&["a"], Some(0)), None)],
    ]));
    assert_eq!((session.page(), session.progress()), (1, (1, 1)));
    session.choose(0, 0);
    assert!(!session.is_relevant(0));
    assert!(!session.toggle(3, 0));
}
