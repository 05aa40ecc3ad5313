//! Surveys for the tests, built in code.

#![allow(dead_code, reason = "each test file uses its part")]

pub mod random;

use std::rc::Rc;

use medskick_survey::{
    compiled::{Choice, Expr, Kind, Page, Question, Survey},
    describe::Edition,
};

pub fn choices(ids: &[&str]) -> Vec<Choice> {
    let choice = |id: &&str| Choice {
        id: id.trim_end_matches(['!', '|']).to_owned(),
        label: String::new(),
        exclusive: id.ends_with('!'),
        fixed: id.ends_with('|'),
        picture: None,
    };
    ids.iter().map(choice).collect()
}

pub fn one(ids: &[&str]) -> Kind {
    Kind::SelectOne {
        choices: choices(ids),
    }
}

/// An id that ends with `!` is exclusive. An id that ends with `|` is not shuffled.
pub fn several(ids: &[&str], max: Option<u16>) -> Kind {
    Kind::SelectMultiple {
        choices: choices(ids),
        max,
    }
}

pub fn rank(ids: &[&str], max: Option<u16>) -> Kind {
    Kind::Rank {
        choices: choices(ids),
        max,
    }
}

pub fn scale(points: u16) -> Kind {
    Kind::Scale {
        points,
        low: String::new(),
        high: String::new(),
    }
}

pub fn question(id: &str, kind: Kind, relevant: Option<Expr>) -> Question {
    Question {
        id: id.to_owned(),
        kind,
        stem: None,
        label: String::new(),
        hint: None,
        background: false,
        sensitive: false,
        relevant,
        appearance: None,
        shuffle: false,
        picture: None,
    }
}

pub fn survey(pages: Vec<Vec<Question>>) -> Rc<Survey> {
    Rc::new(Survey {
        id: "everyday".to_owned(),
        title: String::new(),
        who: String::new(),
        why: String::new(),
        time: String::new(),
        pages: pages
            .into_iter()
            .map(|questions| Page {
                title: None,
                intro: None,
                questions,
            })
            .collect(),
    })
}

/// The survey in a language, with the words that exports need in addition.
pub fn edition<'a>(language: &'a str, survey: &'a Survey) -> Edition<'a> {
    Edition {
        language,
        survey,
        skipped: "Skipped",
        declined: "Does not want to answer",
        chosen: "Chosen",
        not_chosen: "Not chosen",
        hidden: "Hidden",
    }
}

/// Four pages: an offer, a question that depends on it, a chain that depends on that question, and the end.
pub fn example() -> Rc<Survey> {
    survey(vec![
        vec![
            question("read_this", Kind::Note, None),
            question("offer", one(&["yes", "no"]), None),
            question(
                "hobby",
                several(&["sport", "games", "music", "none!"], Some(2)),
                None,
            ),
        ],
        vec![question("told", one(&["yes", "no"]), Some(Expr::Has(1, 0)))],
        vec![
            question(
                "whom",
                several(&["adult", "friend"], None),
                Some(Expr::Has(3, 0)),
            ),
            question("not_told", one(&["shame", "fear"]), Some(Expr::Has(3, 1))),
        ],
        vec![question("trust", scale(5), None)],
    ])
}
