//! Respondents for the tests of the release rules.

#![allow(dead_code, reason = "each test file uses its part")]

use std::rc::Rc;

use medskick_survey::{
    compiled::{Kind, Question, Survey},
    release::{Batch, BatchId, Group, History, OpenBatch, Pool, Refusal, Release, Rules},
    session::Session,
};

/// As the question, about who answers.
pub fn background(question: Question) -> Question {
    Question {
        background: true,
        ..question
    }
}

/// As the question, sensitive.
pub fn sensitive(question: Question) -> Question {
    Question {
        sensitive: true,
        ..question
    }
}

/// A respondent who chose these options, a list for each question; an empty list is skipped.
pub fn respondent(survey: &Rc<Survey>, answers: &[&[u16]]) -> Session {
    let mut session = Session::new(Rc::clone(survey));
    for (q, (options, question)) in answers.iter().zip(survey.questions()).enumerate() {
        for option in *options {
            match question.kind {
                Kind::SelectMultiple { .. } | Kind::Rank { .. } => {
                    session.toggle(q, *option);
                }
                _ => session.choose(q, *option),
            }
        }
    }
    session
}

/// The id of a batch.
pub fn id(id: u8) -> BatchId {
    BatchId([id; 16])
}

/// A closed batch with each respondent as many times as it says.
pub fn batch<'a>(
    number: u8,
    survey: &Rc<Survey>,
    respondents: impl IntoIterator<Item = (&'a Session, u32)>,
) -> Batch {
    let mut open = OpenBatch::new(id(number), Rc::clone(survey));
    for (session, times) in respondents {
        for _ in 0..times {
            open.add(session).unwrap();
        }
    }
    open.close()
}

/// A pool of one batch.
pub fn pool<'a>(
    survey: &Rc<Survey>,
    respondents: impl IntoIterator<Item = (&'a Session, u32)>,
) -> Pool {
    let mut pool = Pool::new(Rc::clone(survey));
    assert_eq!(pool.add(batch(1, survey, respondents)), Ok(true));
    pool
}

/// The release with default rules and nothing released before.
pub fn release(pool: &Pool, breakdown: Option<&str>) -> Result<Release, Refusal> {
    pool.release(&Rules::default(), &History::default(), breakdown)
}

/// Answers to one `select_one`: so many for each option, and at the end so many without an answer.
pub fn counted(survey: &Rc<Survey>, counts: &[u32]) -> Pool {
    let options = counts.len() - 1;
    let sessions: Vec<Session> = (0..=options)
        .map(|option| {
            let chosen = [option as u16];
            respondent(survey, &[if option < options { &chosen } else { &[] }])
        })
        .collect();
    pool(survey, sessions.iter().zip(counts.iter().copied()))
}

/// What everybody's table of a question says.
pub fn codes(release: &Release, question: usize) -> Vec<String> {
    let table = release
        .tables()
        .iter()
        .find(|table| table.question() == question && table.group() == Group::All)
        .unwrap();
    table.cells().iter().map(|cell| cell.code()).collect()
}
