//! A respondent's path through a survey.

mod common;

use common::{example, one, question, rank, scale, several, survey};
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
    // Questions that depend on themselves, on a later question and on a missing question.
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

#[test]
fn a_rank_is_kept_in_the_order_of_choosing_and_closes_gaps() {
    let mut session = Session::new(survey(vec![vec![question(
        "rank",
        rank(&["a", "b", "c"], None),
        None,
    )]]));
    for option in [2, 0, 1] {
        assert!(session.toggle(0, option));
    }
    assert_eq!(session.answer(0).cloned(), chosen(&[2, 0, 1]));
    session.toggle(0, 2);
    assert_eq!(session.answer(0).cloned(), chosen(&[0, 1]));
    session.choose(0, 2);
    assert_eq!(
        session.answer(0).cloned(),
        chosen(&[0, 1]),
        "no option stands alone"
    );
}

#[test]
fn words_are_kept_as_typed_and_white_space_is_no_answer() {
    let mut session = Session::new(survey(vec![vec![
        question("text", Kind::Text, None),
        question("one", one(&["a"]), None),
    ]]));
    session.write(0, " Ring 070-123 45 67 ");
    let written = |text: &str| Some(Answer::Written(text.to_owned()));
    assert_eq!(session.answer(0).cloned(), written(" Ring 070-123 45 67 "));
    assert_eq!(session.written(0), None, "it points at somebody");
    session.skip(0);
    session.take_back(0);
    assert_eq!(session.answer(0).cloned(), written(" Ring 070-123 45 67 "));
    session.write(0, " Någon som frågar ");
    assert_eq!(session.written(0), Some("Någon som frågar"));
    session.write(0, " \n");
    assert_eq!(session.answer(0), None);
    session.write(1, "words");
    assert_eq!(session.answer(1), None, "a choice is not written");
}

#[test]
fn choices_are_shuffled_but_for_the_fixed_ones_and_answers_stay_the_same() {
    let mut all = question("all", several(&["a", "b", "c", "d|", "none!"], None), None);
    all.shuffle = true;
    let still = question("still", one(&["a", "b", "c"]), None);
    let mut session = Session::new(survey(vec![vec![all, still]]));
    assert_eq!(session.options(0), [0, 1, 2, 3, 4]);
    let mut seen = std::collections::BTreeSet::new();
    for seed in 0..60u32 {
        let mut state = seed;
        session.shuffle(&mut |bound| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) % bound
        });
        let order = session.options(0);
        assert_eq!(
            order[3..],
            [3, 4],
            "fixed and exclusive choices keep their places"
        );
        seen.insert(order);
        assert_eq!(session.options(1), [0, 1, 2]);
    }
    assert_eq!(seen.len(), 6, "every order of the others comes up");
    session.toggle(0, 1);
    assert_eq!(
        session.answer(0).cloned(),
        chosen(&[1]),
        "an option is counted as in the survey"
    );
    session.wipe();
    assert_eq!(
        session.options(0),
        [0, 1, 2, 3, 4],
        "the next one finds no trace of the order"
    );
}
