//! An exact attack on the suppression (R2, R3). The solver releases every combination of answers that a group can give, and
//! groups the combinations by their output. An attacker who knows the number of respondents and the algorithm can narrow a hidden
//! cell down to the values within one such class. There must be at least five of them. For a cell with `<5` these are all values
//! from 0 to 4.
//!
//! This is stronger than solving the equations of the table, because that attack does not use the algorithm.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;
mod pool;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    rc::Rc,
};

use common::{one, question, several, survey};
use medskick_survey::{
    compiled::{Expr, Survey},
    export::Dialect,
    release::{Cell, Group, Release},
    session::{Answer, Session},
};
use pool::{background, release, respondent};

/// A cell: question, group of the breakdown (`None` is everybody), and index in the table.
type Place = (usize, Option<usize>, usize);

/// A pseudo-index for the number of respondents who were asked the question.
const ASKED: usize = usize::MAX;

struct Solver {
    survey: Rc<Survey>,
    /// Every combination of answers that is tried, with the maximum number of respondents who give it.
    states: Vec<(Session, u32)>,
    by: Option<usize>,
    /// Selects the cells to check. If only some states are tried, the other cells have fewer possible values than in reality.
    looked_at: fn(&Place) -> bool,
}

/// The number of printed numbers and of hidden cells.
#[derive(Default)]
struct Seen {
    printed: usize,
    hidden: usize,
}

impl Solver {
    fn new(survey: Rc<Survey>, answers: &[&[&[u16]]]) -> Self {
        let states = answers
            .iter()
            .map(|answers| (respondent(&survey, answers), u32::MAX));
        Solver {
            states: states.collect(),
            survey,
            by: None,
            looked_at: |_| true,
        }
    }

    /// Tries all tables with `n` respondents.
    fn solve(&self, n: u32) -> Seen {
        let places: Vec<Vec<Place>> = self
            .states
            .iter()
            .map(|(one, _)| self.places(one))
            .collect();
        let by = self
            .by
            .map(|by| self.survey.questions().nth(by).unwrap().id.clone());
        let mut classes: HashMap<Vec<u8>, BTreeMap<Place, BTreeSet<u32>>> = HashMap::new();
        let mut seen = Seen::default();
        self.compositions(n, &mut |counts| {
            let respondents = self
                .states
                .iter()
                .map(|(one, _)| one)
                .zip(counts.iter().copied());
            let release = release(&pool::pool(&self.survey, respondents), by.as_deref()).unwrap();
            let mut truth: BTreeMap<Place, u32> = self.hidden_by_default();
            for (places, count) in places.iter().zip(counts) {
                for place in places {
                    *truth.entry(*place).or_default() += count;
                }
            }
            let class = classes
                .entry(release.summary_csv(Dialect::Statistics))
                .or_default();
            let said = self.said(&release);
            let asked = truth.clone();
            for (place, value) in truth
                .into_iter()
                .filter(|(place, _)| place.2 != ASKED)
                .filter(|(place, _)| (self.looked_at)(place))
            {
                match said.get(&place) {
                    Some(Cell::Count(count)) => {
                        assert_eq!(*count, value, "what is printed is true");
                        let asked = asked[&(place.0, place.1, ASKED)];
                        assert!(
                            value >= 5 && asked - value >= 5,
                            "{value} of {asked} is printed"
                        );
                        seen.printed += 1;
                    }
                    cell => {
                        if let Some(Cell::Small(threshold)) = cell {
                            assert!(value < *threshold);
                        }
                        class.entry(place).or_default().insert(value);
                    }
                }
            }
        });
        for (output, class) in &classes {
            for (place, values) in class {
                seen.hidden += 1;
                let output = String::from_utf8_lossy(output);
                assert!(
                    values.len() >= 5,
                    "n = {n}: {place:?} is one of {values:?} in\n{output}"
                );
            }
        }
        seen
    }

    /// The cells that count a respondent.
    fn places(&self, session: &Session) -> Vec<Place> {
        let questions: Vec<_> = self.survey.questions().collect();
        let places = |q: usize| match session.answer(q) {
            _ if !session.is_relevant(q) => vec![],
            Some(Answer::Chosen(chosen)) => {
                chosen.iter().map(|option| usize::from(*option)).collect()
            }
            _ => vec![usize::from(questions[q].kind.option_count())],
        };
        let mut all = Vec::new();
        for q in 0..questions.len() {
            let asked = session.is_relevant(q).then_some(ASKED);
            for place in places(q).into_iter().chain(asked) {
                all.push((q, None, place));
                if let Some(by) = self.by.filter(|by| *by != q) {
                    all.extend(places(by).iter().map(|group| (q, Some(*group), place)));
                }
            }
        }
        all
    }

    /// All cells of the options, with a count of 0.
    fn hidden_by_default(&self) -> BTreeMap<Place, u32> {
        let mut all = BTreeMap::new();
        for (q, question) in self.survey.questions().enumerate() {
            for place in 0..=usize::from(question.kind.option_count()) {
                all.insert((q, None, place), 0);
            }
        }
        all
    }

    fn said(&self, release: &Release) -> BTreeMap<Place, Cell> {
        let mut said = BTreeMap::new();
        for table in release.tables() {
            let group = match (table.group(), self.by) {
                (Group::All, _) => None,
                (Group::Option(option), Some(by)) => {
                    let none = self.survey.questions().nth(by).unwrap().kind.option_count();
                    Some(usize::from(option.unwrap_or(none)))
                }
                _ => continue,
            };
            for (place, cell) in table.cells().iter().enumerate() {
                said.insert((table.question(), group, place), *cell);
            }
        }
        said
    }

    /// Calls `found` with every distribution of `n` respondents over the states.
    fn compositions(&self, n: u32, found: &mut impl FnMut(&[u32])) {
        fn divide(most: &[u32], left: u32, counts: &mut Vec<u32>, found: &mut impl FnMut(&[u32])) {
            let place = counts.len();
            if place + 1 == most.len() {
                if left <= most[place] {
                    counts.push(left);
                    found(counts);
                    counts.pop();
                }
                return;
            }
            for count in 0..=left.min(most[place]) {
                counts.push(count);
                divide(most, left - count, counts, found);
                counts.pop();
            }
        }
        let most: Vec<u32> = self.states.iter().map(|(_, most)| *most).collect();
        divide(&most, n, &mut Vec::new(), found);
    }
}

#[test]
fn one_choice_of_two() {
    let solver = Solver::new(
        survey(vec![vec![question("offer", one(&["yes", "no"]), None)]]),
        &[&[&[0]], &[&[1]], &[&[]]],
    );
    let mut printed = 0;
    for n in 10..=60 {
        let seen = solver.solve(n);
        assert!(seen.hidden > 0);
        printed += seen.printed;
    }
    assert!(printed > 1000, "{printed}");
}

#[test]
fn one_choice_of_three() {
    let solver = Solver::new(
        survey(vec![vec![question(
            "offer",
            one(&["yes", "no", "maybe"]),
            None,
        )]]),
        &[&[&[0]], &[&[1]], &[&[2]], &[&[]]],
    );
    let mut printed = 0;
    for n in (10..=24).chain([29, 30, 31, 40]) {
        printed += solver.solve(n).printed;
    }
    assert!(printed > 1000, "{printed}");
}

#[test]
fn a_scale_of_five_with_few_respondents() {
    let solver = Solver::new(
        survey(vec![vec![question("trust", common::scale(5), None)]]),
        &[&[&[0]], &[&[1]], &[&[2]], &[&[3]], &[&[4]], &[&[]]],
    );
    for n in [10, 14, 20] {
        solver.solve(n);
    }
}

#[test]
fn several_choices() {
    let ways: [&[&[u16]]; 4] = [&[&[0]], &[&[1]], &[&[0, 1]], &[&[]]];
    for (max, ns) in [(None, 10..=30), (Some(1), 10..=30)] {
        let survey = survey(vec![vec![question(
            "hobby",
            several(&["sport", "games"], max),
            None,
        )]]);
        let ways = if max == Some(1) {
            vec![ways[0], ways[1], ways[3]]
        } else {
            ways.to_vec()
        };
        let solver = Solver::new(survey, &ways);
        let printed: usize = ns.map(|n| solver.solve(n).printed).sum();
        assert!(printed > 1000, "{printed}");
    }
}

#[test]
fn several_choices_with_an_exclusive_one() {
    let solver = Solver::new(
        survey(vec![vec![question(
            "hobby",
            several(&["sport", "games", "none!"], None),
            None,
        )]]),
        &[&[&[0]], &[&[1]], &[&[0, 1]], &[&[2]], &[&[]]],
    );
    let printed: usize = [10, 11, 12, 13, 14, 20, 23, 30]
        .map(|n| solver.solve(n).printed)
        .iter()
        .sum();
    assert!(printed > 1000, "{printed}");
}

#[test]
fn at_most_two_of_three_choices_with_an_exclusive_one() {
    let solver = Solver::new(
        survey(vec![vec![question(
            "hobby",
            several(&["sport", "games", "music", "none!"], Some(2)),
            None,
        )]]),
        &[
            &[&[0]],
            &[&[1]],
            &[&[2]],
            &[&[0, 1]],
            &[&[0, 2]],
            &[&[1, 2]],
            &[&[3]],
            &[&[]],
        ],
    );
    assert!(solver.solve(11).printed > 100);
}

#[test]
fn a_question_that_hangs_on_another() {
    for relevant in [Expr::Has(0, 0), Expr::Not(Box::new(Expr::Has(0, 1)))] {
        let negated = matches!(relevant, Expr::Not(_));
        let survey = survey(vec![vec![
            question("offer", one(&["yes", "no"]), None),
            question("told", one(&["yes", "no"]), Some(relevant)),
        ]]);
        let mut ways: Vec<&[&[u16]]> = vec![&[&[0], &[0]], &[&[0], &[1]], &[&[0], &[]], &[&[1]]];
        // If the condition is "not no", respondents without an answer are asked as well.
        ways.push(&[&[], &[]]);
        if negated {
            ways.push(&[&[], &[0]]);
        }
        let mut solver = Solver::new(survey, &ways);
        if negated {
            solver.states[2].1 = 6;
        }
        for n in if negated {
            vec![12, 22]
        } else {
            vec![12, 14, 24, 30]
        } {
            assert!(solver.solve(n).hidden > 0);
        }
    }
}

#[test]
fn a_breakdown_of_two_groups() {
    let survey = survey(vec![vec![
        background(question("gender", one(&["girl", "boy"]), None)),
        question("offer", one(&["yes", "no"]), None),
    ]]);
    // Everybody states their gender, because otherwise there are too many tables. The cells of the boys are not checked:
    // no printed number separates boys from respondents without an answer.
    let ways: [&[&[u16]]; 6] = [
        &[&[0], &[0]],
        &[&[0], &[1]],
        &[&[0], &[]],
        &[&[1], &[0]],
        &[&[1], &[1]],
        &[&[1], &[]],
    ];
    let mut solver = Solver::new(survey, &ways);
    solver.by = Some(0);
    solver.looked_at = |(q, group, _)| *q == 1 && group.is_none_or(|group| group == 0);
    let small = solver.solve(12);
    assert!(small.hidden > 0);
    let large = solver.solve(30);
    assert!(large.printed > small.printed);
}
