//! The reader reads every bundle that serde writes.

use std::collections::BTreeMap;

use medskick_survey::{
    bundle::{Bundle, Help, Picture},
    compiled::{Appearance, Choice, Expr, Kind, Page, Question, Survey},
};
use serde_json::{Value as Json, json};

use super::{Unreadable, Value, bundle};
use crate::words::Word;

impl Value for Json {
    fn get(&self, key: &str) -> Option<Self> {
        Json::get(self, key)
            .filter(|value| !value.is_null())
            .cloned()
    }

    fn items(&self) -> Option<Vec<Self>> {
        self.as_array().cloned()
    }

    fn text(&self) -> Option<String> {
        self.as_str().map(str::to_owned)
    }

    fn number(&self) -> Option<u16> {
        self.as_u64()?.try_into().ok()
    }

    fn is_true(&self) -> bool {
        self == true
    }
}

fn choices() -> Vec<Choice> {
    let choice = |id: &str, exclusive| Choice {
        id: id.into(),
        label: format!("”{id}”"),
        exclusive,
        fixed: exclusive,
        picture: exclusive.then(|| "ball".into()),
    };
    vec![choice("a", false), choice("none", true)]
}

fn question(id: &str, kind: Kind, relevant: Option<Expr>) -> Question {
    let hint = relevant.is_none().then(|| "hint".to_owned());
    Question {
        id: id.into(),
        kind,
        stem: Some("stem".into()),
        label: format!("{id}?"),
        hint,
        background: id == "one",
        sensitive: relevant.is_some(),
        appearance: relevant.is_some().then_some(Appearance::Smileys),
        shuffle: id == "rank",
        picture: (id == "note").then(|| "ball".into()),
        relevant,
    }
}

/// A bundle with every question type, every optional key both present and absent, and every kind of expression.
fn everything() -> Bundle {
    let has = |q| Expr::Has(q, 1);
    let either = Expr::Or(vec![
        has(0),
        Expr::And(vec![has(1), Expr::Not(Box::new(has(2)))]),
    ]);
    let questions = vec![
        question("one", Kind::SelectOne { choices: choices() }, None),
        question(
            "many",
            Kind::SelectMultiple {
                choices: choices(),
                max: Some(2),
            },
            None,
        ),
        question(
            "all",
            Kind::SelectMultiple {
                choices: choices(),
                max: None,
            },
            None,
        ),
        question(
            "scale",
            Kind::Scale {
                points: 5,
                low: "l".into(),
                high: "h".into(),
            },
            Some(either),
        ),
        question(
            "rank",
            Kind::Rank {
                choices: choices(),
                max: Some(1),
            },
            None,
        ),
        question("text", Kind::Text, None),
        question("note", Kind::Note, None),
    ];
    let page = Page {
        title: Some("T".into()),
        intro: None,
        questions,
    };
    let last = Page {
        title: None,
        intro: Some("i".into()),
        questions: Vec::new(),
    };
    let help = |href| Help {
        name: "n".into(),
        what: "w".into(),
        contact: "c".into(),
        href,
        hours: "h".into(),
        anonymous: "a".into(),
    };
    Bundle {
        lang: "ar".into(),
        dir: "rtl".into(),
        ui: BTreeMap::from([("next".to_owned(), "التالي".to_owned())]),
        help: vec![help(None), help(Some("tel:112".into()))],
        pictures: vec![Picture {
            name: "ball".into(),
            path: "M0 0h24".into(),
        }],
        survey: Survey {
            id: "s".into(),
            title: "t".into(),
            who: "who".into(),
            why: "why".into(),
            time: "time".into(),
            pages: vec![page, last],
        },
    }
}

#[test]
fn reads_what_serde_writes() {
    let written = everything();
    let (survey, text) = bundle(&serde_json::to_value(&written).unwrap()).unwrap();
    assert_eq!(survey, written.survey);
    assert_eq!(
        (text.lang, text.dir, text.help, text.pictures),
        (written.lang, written.dir, written.help, written.pictures)
    );
    assert_eq!(text.words.get(Word::Next), "التالي");
}

#[test]
fn says_which_key_is_missing_or_wrong() {
    let wrong = |path: &str, value: Json| {
        let mut json = serde_json::to_value(everything()).unwrap();
        *json.pointer_mut(path).unwrap() = value;
        bundle(&json).unwrap_err()
    };
    assert_eq!(wrong("/survey", json!(null)), Unreadable("survey"));
    assert_eq!(wrong("/help", json!("")), Unreadable("help"));
    assert_eq!(
        wrong("/survey/pages/0/questions/0/type", json!("speech")),
        Unreadable("type")
    );
    assert_eq!(
        wrong("/survey/pages/0/questions/1/choices/0/label", json!(1)),
        Unreadable("label")
    );
    assert_eq!(
        wrong("/survey/pages/0/questions/3/points", json!(1.5)),
        Unreadable("points")
    );
    assert_eq!(
        wrong("/survey/pages/0/questions/3/relevant/or/0/has", json!([0])),
        Unreadable("has")
    );
    assert_eq!(
        wrong("/survey/pages/0/questions/3/relevant", json!({})),
        Unreadable("or")
    );
}
