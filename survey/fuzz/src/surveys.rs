//! A survey with every kind of question, and a way through any survey that bytes decide.

use std::{path::Path, rc::Rc};

use medskick_survey::{
    compile,
    compiled::{Expr, Survey},
    export::{Dialect, own_answers},
    pack::{pack, unpack},
    session::Session,
    text::Catalogue,
};

const EVERY_KIND: &str = r#"
id = "every"
number = 1
free_text = true
[[page]]
id = "p"
[[page.question]]
id = "one"
type = "select_one"
sensitive = true
source = "own"
licence = "CC0-1.0"
choices = [{ id = "yes" }, { id = "no" }]
[[page.question]]
id = "several"
type = "select_multiple"
max = 2
source = "own"
licence = "CC0-1.0"
relevant = "${one} = 'yes'"
choices = [{ id = "a" }, { id = "b" }, { id = "c" }, { id = "none", exclusive = true }]
[[page.question]]
id = "steps"
type = "scale"
points = 5
source = "own"
licence = "CC0-1.0"
relevant = "not(selected(${several}, 'a'))"
[[page.question]]
id = "order"
type = "rank"
max = 3
source = "own"
licence = "CC0-1.0"
choices = [{ id = "x" }, { id = "y" }, { id = "z" }, { id = "w" }]
[[page.question]]
id = "words"
type = "text"
source = "own"
licence = "CC0-1.0"
"#;

thread_local! {
    static SURVEY: Rc<Survey> = {
        let (source, _) = compile::parse(Path::new("every.toml"), EVERY_KIND);
        let (words, _) = Catalogue::parse(Path::new("every.ftl"), "");
        Rc::new(source.expect("it has an id").in_language(&words).0)
    };
}

/// The survey.
pub fn every_kind() -> Rc<Survey> {
    SURVEY.with(Rc::clone)
}

/// Answers a survey as the bytes say, forth and back, and writes it down in every form.
pub fn walked(survey: &Rc<Survey>, data: &[u8]) {
    let count = survey.questions().count();
    for (q, question) in survey.questions().enumerate() {
        question.relevant.iter().for_each(|expr| earlier(expr, q));
    }
    let mut session = Session::new(Rc::clone(survey));
    for pair in data.chunks_exact(2).take(64) {
        let (q, option) = (usize::from(pair[0]) % count.max(1), u16::from(pair[1] % 8));
        match pair[1] >> 5 {
            0 | 1 => session.choose(q, option),
            2..=4 => drop(session.toggle(q, option)),
            5 => session.skip(q),
            6 => drop(session.next()),
            _ => drop(session.back()),
        }
    }
    let packed = pack(&session);
    let again = unpack(survey, &packed).expect("what was packed can be unpacked");
    assert_eq!(
        own_answers(&again, Dialect::Excel),
        own_answers(&session, Dialect::Excel)
    );
}

/// A condition refers to earlier questions only.
fn earlier(expr: &Expr, here: usize) {
    match expr {
        Expr::Has(q, _) => assert!(usize::from(*q) < here),
        Expr::Not(inner) => earlier(inner, here),
        Expr::And(parts) | Expr::Or(parts) => parts.iter().for_each(|part| earlier(part, here)),
    }
}
