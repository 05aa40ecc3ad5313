//! Tables from responses that are counted one at a time: byte for byte the tables of a pool, in constant memory.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;
mod pool;

use std::rc::Rc;

use common::{
    one, question,
    random::{actions, surveys, walk},
    rank, scale, several, survey,
};
use medskick_survey::{
    compiled::{Expr, Survey},
    export::Dialect,
    pack::{Unpacker, pack},
    release::{Cell, Group, History, Pool, Refusal, Rules, Stream, Summary},
    session::Session,
};
use pool::{background, batch, id, respondent};
use proptest::{collection::vec, prelude::*};

/// A survey with all closed question types, a condition and a background question.
fn example() -> Rc<Survey> {
    survey(vec![vec![
        background(question("age", one(&["young", "old"]), None)),
        question("offer", one(&["yes", "no"]), None),
        question("told", one(&["yes", "no"]), Some(Expr::Has(1, 0))),
        question("hobby", several(&["sport", "music", "none!"], None), None),
        question("trust", scale(5), None),
        question("first", rank(&["a", "b"], None), None),
    ]])
}

/// Respondent number `place`. Consecutive respondents go through the combinations of answers.
fn someone(survey: &Rc<Survey>, place: u16) -> Session {
    let at = |every: u16, options: u16| [place / every % options];
    let (age, offer, told) = (at(1, 2), at(2, 2), at(4, 2));
    let (hobby, trust, first) = (at(8, 3), at(3, 5), at(5, 2));
    respondent(survey, &[&age, &offer, &told, &hobby, &trust, &first])
}

fn bytes(summary: Result<Summary, Refusal>) -> Result<[Vec<u8>; 2], Refusal> {
    let both = |summary: Summary| [Dialect::Excel, Dialect::Statistics].map(|it| summary.csv(it));
    summary.map(both)
}

fn of_pool(pool: &Pool, by: Option<&str>) -> Result<[Vec<u8>; 2], Refusal> {
    let release = pool::release(pool, by)?;
    Ok([Dialect::Excel, Dialect::Statistics].map(|it| release.summary_csv(it)))
}

fn released(stream: &Stream) -> Result<Summary, Refusal> {
    stream.release(&Rules::default(), &History::default())
}

#[test]
fn packed_responses_give_what_the_pool_gives_also_broken_down() {
    let survey = example();
    let people: Vec<Session> = (0..480).map(|place| someone(&survey, place)).collect();
    let pool = pool::pool(&survey, people.iter().map(|one| (one, 1)));
    let mut unpacker = Unpacker::new(Rc::clone(&survey));
    for by in [None, Some("age")] {
        let mut stream = Stream::new(Rc::clone(&survey), by).unwrap();
        let mut counted = stream.batch(id(1)).unwrap();
        for person in &people {
            counted.add(unpacker.read(&pack(person)).unwrap()).unwrap();
        }
        let summary = released(&stream).unwrap();
        assert_eq!(summary.respondents(), Cell::Count(480));
        let groups = summary
            .tables()
            .iter()
            .filter(|it| it.group() != Group::All);
        // Two questions (offer and trust) in two groups each. Other types and conditional questions have no breakdown.
        assert_eq!(groups.count(), if by.is_some() { 4 } else { 0 });
        assert_eq!(bytes(Ok(summary)), of_pool(&pool, by));
    }
}

#[test]
fn a_stream_is_as_large_after_ten_thousand_responses_as_after_none() {
    let survey = example();
    let mut unpacker = Unpacker::new(Rc::clone(&survey));
    let packed: Vec<Vec<u8>> = (0..240)
        .map(|place| pack(&someone(&survey, place)))
        .collect();
    for by in [None, Some("age")] {
        let mut stream = Stream::new(Rc::clone(&survey), by).unwrap();
        let before = stream.size();
        let mut counted = stream.batch(id(9)).unwrap();
        for response in packed.iter().cycle().take(10_000) {
            counted.add(unpacker.read(response).unwrap()).unwrap();
        }
        // Each batch adds one number, whatever its size.
        assert_eq!(stream.size(), before + 1);
        let summary = released(&stream).unwrap();
        assert_eq!(summary.respondents(), Cell::Count(10_000));
    }
}

#[test]
fn a_batch_counts_once_and_a_stranger_not_at_all() {
    let survey = example();
    let mut stream = Stream::new(Rc::clone(&survey), None).unwrap();
    assert_eq!(bytes(released(&stream)), Err(Refusal::TooFew(10)));
    let mut counted = stream.batch(id(1)).unwrap();
    (0..9).for_each(|place| counted.add(&someone(&survey, place)).unwrap());
    let other = Session::new(common::example());
    assert_eq!(counted.add(&other), Err(Refusal::OtherSurvey));
    assert!(stream.batch(id(1)).is_none());
    assert_eq!(bytes(released(&stream)), Err(Refusal::TooFew(10)));
    let mut more = stream.batch(id(2)).unwrap();
    more.add(&someone(&survey, 9)).unwrap();
    let summary = released(&stream).unwrap();
    // The history remembers the release, so nine more respondents are too few for another one.
    let mut history = History::default();
    history.record(&summary);
    let mut more = stream.batch(id(3)).unwrap();
    (0..9).for_each(|place| more.add(&someone(&survey, place)).unwrap());
    let again = stream.release(&Rules::default(), &history);
    assert_eq!(bytes(again), Err(Refusal::TooClose(10)));
    let refused = Stream::new(survey, Some("offer")).map(|_| ());
    assert_eq!(refused, Err(Refusal::NotABreakdown));
}

proptest! {
    #[test]
    fn any_survey_gives_the_same_summary_as_in_a_pool(
        survey in surveys(), ways in vec((actions(), 1..12_u32), 0..10), in_background in 0..14_usize,
    ) {
        let mut survey = survey;
        let questions = Rc::make_mut(&mut survey).pages.iter_mut().flat_map(|page| &mut page.questions);
        if let Some(question) = questions.into_iter().nth(in_background) {
            question.background = true;
            question.relevant = None;
        }
        let people: Vec<(Session, u32)> = ways.iter().map(|(actions, times)| (walk(&survey, actions), *times)).collect();
        let mut pool = Pool::new(Rc::clone(&survey));
        for (number, half) in (0..).zip(people.chunks(5)) {
            pool.add(batch(number, &survey, half.iter().map(|(one, times)| (one, *times)))).unwrap();
        }
        let by = survey.questions().find(|it| it.background).map(|it| it.id.clone());
        for by in [None, by.as_deref()] {
            let stream = Stream::new(Rc::clone(&survey), by).and_then(|mut stream| {
                let mut unpacker = Unpacker::new(Rc::clone(&survey));
                for (number, half) in (0..).zip(people.chunks(5)) {
                    let mut counted = stream.batch(id(number)).unwrap();
                    for (person, times) in half {
                        let packed = pack(person);
                        (0..*times).for_each(|_| counted.add(unpacker.read(&packed).unwrap()).unwrap());
                    }
                }
                released(&stream)
            });
            prop_assert_eq!(bytes(stream), of_pool(&pool, by));
        }
    }
}
