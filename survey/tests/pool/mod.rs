//! Respondents, batches and pools for the tests of the release rules.

#![allow(dead_code, reason = "each test file uses its part")]

use std::rc::Rc;

use medskick_survey::{
    compiled::{Kind, Question, Survey},
    release::{Batch, BatchId, Group, History, OpenBatch, Pool, Refusal, Release, Rules},
    session::Session,
};

/// Marks a question as a background question.
pub fn background(question: Question) -> Question {
    Question {
        background: true,
        ..question
    }
}

/// Marks a question as sensitive.
pub fn sensitive(question: Question) -> Question {
    Question {
        sensitive: true,
        ..question
    }
}

/// A respondent who chose these options, one list per question. An empty list leaves the question unanswered.
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

/// A batch id that repeats one byte.
pub fn id(id: u8) -> BatchId {
    BatchId([id; 16])
}

/// A closed batch that contains each respondent the given number of times.
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

/// The release under the default rules, with an empty history.
pub fn release(pool: &Pool, breakdown: Option<&str>) -> Result<Release, Refusal> {
    pool.release(&Rules::default(), &History::default(), breakdown)
}

/// A pool of answers to one `select_one`: one count per option, then the count without an answer.
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

/// The cells of a question in the table for everybody, as codes.
pub fn codes(release: &Release, question: usize) -> Vec<String> {
    let table = release
        .tables()
        .iter()
        .find(|table| table.question() == question && table.group() == Group::All)
        .unwrap();
    table.cells().iter().map(|cell| cell.code()).collect()
}
