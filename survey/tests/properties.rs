//! Properties of every survey and of every path through it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::rc::Rc;

use common::random::{Action, actions, surveys, walk};
use medskick_survey::{
    compiled::{Expr, Kind, Question, Survey},
    export::{Dialect, own_answers},
    release::{BatchId, Group, History, OpenBatch, Pool, Rules},
    session::{Answer, Session},
};
use proptest::{collection::vec, prelude::*};

/// Relevance computed independently, from its definition: the other question is asked and has the option.
fn asked(session: &Session, q: usize) -> bool {
    fn holds(session: &Session, expr: &Expr, before: usize) -> bool {
        match expr {
            Expr::Has(q, option) => {
                let q = usize::from(*q);
                let has = matches!(session.answer(q), Some(Answer::Chosen(chosen)) if chosen.contains(option));
                q < before && has && asked(session, q)
            }
            Expr::Not(inner) => !holds(session, inner, before),
            Expr::And(parts) => parts.iter().all(|part| holds(session, part, before)),
            Expr::Or(parts) => parts.iter().any(|part| holds(session, part, before)),
        }
    }
    let question = session.survey().questions().nth(q);
    question.is_some_and(|question| {
        question
            .relevant
            .as_ref()
            .is_none_or(|expr| holds(session, expr, q))
    })
}

/// The text of a cell or header, with an apostrophe if a spreadsheet would evaluate it.
fn harmless(text: &str) -> String {
    let formula = text
        .chars()
        .next()
        .is_some_and(|first| "=+-@\t\r\n".contains(first));
    if formula {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The expected columns and cells for one question.
fn expected(question: &Question, answer: Option<&Answer>, asked: bool) -> Vec<(String, String)> {
    let cell = |option: Option<u16>, chosen: String| match (asked, answer) {
        (false, _) => String::new(),
        (true, None | Some(Answer::Skipped | Answer::Written(_))) => "98".to_owned(),
        (true, Some(Answer::Declined)) => "99".to_owned(),
        (true, Some(Answer::Chosen(options))) => match option {
            None => harmless(&chosen),
            Some(option) => if options.contains(&option) { "1" } else { "0" }.to_owned(),
        },
    };
    let first = match answer {
        Some(Answer::Chosen(options)) => options.first().copied(),
        _ => None,
    };
    match &question.kind {
        Kind::Text | Kind::Note => vec![],
        Kind::Rank { choices, .. } => (0..)
            .zip(choices)
            .map(|(option, choice)| {
                let name = harmless(&format!("{}__{}", question.id, choice.id));
                let Some(Answer::Chosen(chosen)) = answer.filter(|_| asked) else {
                    return (name, cell(None, String::new()));
                };
                let place = chosen.iter().position(|one| *one == option);
                (name, place.map_or(0, |place| place + 1).to_string())
            })
            .collect(),
        Kind::SelectOne { choices } => {
            let id = first
                .map(|option| choices[usize::from(option)].id.clone())
                .unwrap_or_default();
            vec![(harmless(&question.id), cell(None, id))]
        }
        Kind::Scale { .. } => {
            let step = first
                .map(|option| (option + 1).to_string())
                .unwrap_or_default();
            vec![(harmless(&question.id), cell(None, step))]
        }
        Kind::SelectMultiple { choices, .. } => (0..)
            .zip(choices)
            .map(|(option, choice)| {
                (
                    harmless(&format!("{}__{}", question.id, choice.id)),
                    cell(Some(option), String::new()),
                )
            })
            .collect(),
    }
}

fn read_back(bytes: &[u8], dialect: Dialect) -> Vec<Vec<String>> {
    let (delimiter, bytes) = match dialect {
        Dialect::Excel => (b';', bytes.strip_prefix("\u{feff}".as_bytes()).unwrap()),
        Dialect::Statistics => (b',', bytes),
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .from_reader(bytes);
    reader
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// The survey with the question at index `place` marked as a background question, if there is one.
fn background_in(survey: &Rc<Survey>, place: usize) -> Rc<Survey> {
    let mut survey = Survey::clone(survey);
    let mut questions = survey.pages.iter_mut().flat_map(|page| &mut page.questions);
    if let Some(question) = questions.nth(place) {
        question.background = true;
    }
    Rc::new(survey)
}

/// The observable state of a session: answers, shown questions, page and progress.
fn seen(session: &Session) -> (Vec<Option<Answer>>, Vec<usize>, usize, (usize, usize)) {
    let answers = (0..session.survey().questions().count()).map(|q| session.answer(q).cloned());
    (
        answers.collect(),
        session.shown(),
        session.page(),
        session.progress(),
    )
}

proptest! {
    #[test]
    fn the_export_holds_exactly_what_was_asked_and_answered(survey in surveys(), actions in actions()) {
        let session = walk(&survey, &actions);
        let questions = survey.questions().enumerate();
        let cells: Vec<_> =
            questions.flat_map(|(q, question)| expected(question, session.answer(q), asked(&session, q))).collect();
        let (header, row): (Vec<_>, Vec<_>) = cells.into_iter().unzip();
        for dialect in [Dialect::Excel, Dialect::Statistics] {
            let found = read_back(&own_answers(&session, dialect), dialect);
            if header.is_empty() {
                prop_assert_eq!(found, vec![vec![""], vec![""]]);
            } else {
                prop_assert_eq!(found, vec![header.clone(), row.clone()]);
            }
        }
    }

    #[test]
    fn what_is_not_asked_leaves_no_trace_in_the_export(survey in surveys(), actions in actions()) {
        let session = walk(&survey, &actions);
        let mut cleared = session.clone();
        for q in (0..survey.questions().count()).filter(|q| !session.is_relevant(*q)) {
            cleared.clear(q);
        }
        for dialect in [Dialect::Excel, Dialect::Statistics] {
            prop_assert_eq!(own_answers(&session, dialect), own_answers(&cleared, dialect));
        }
    }

    #[test]
    fn relevance_is_as_defined(survey in surveys(), actions in actions()) {
        let session = walk(&survey, &actions);
        for q in 0..20 {
            prop_assert_eq!(session.is_relevant(q), asked(&session, q));
        }
    }

    #[test]
    fn changing_ones_mind_and_back_restores_everything(survey in surveys(), actions in actions(), q in 0..14usize, option in 0..5u16) {
        let before = walk(&survey, &actions);
        let mut session = before.clone();
        session.skip(q);
        session.choose(q, option);
        let again = match before.answer(q) {
            Some(Answer::Skipped) => vec![Action::Skip(q)],
            Some(Answer::Declined) => vec![Action::Decline(q)],
            None => vec![Action::Clear(q)],
            Some(Answer::Written(text)) => vec![Action::Write(q, text.clone())],
            Some(Answer::Chosen(chosen)) => {
                let choose = chosen.iter().map(|option| Action::Choose(q, *option));
                let toggle = chosen.iter().map(|option| Action::Toggle(q, *option));
                std::iter::once(Action::Clear(q)).chain(choose).chain(toggle).collect()
            }
        };
        for action in again {
            match action {
                Action::Skip(q) => session.skip(q),
                Action::Decline(q) => session.decline(q),
                Action::Write(q, text) => session.write(q, &text),
                Action::Choose(q, option) => session.choose(q, option),
                Action::Toggle(q, option) => {
                    session.toggle(q, option);
                }
                _ => session.clear(q),
            }
        }
        prop_assert_eq!(seen(&session), seen(&before));
    }

    #[test]
    fn a_skip_taken_back_loses_nothing(survey in surveys(), actions in actions(), q in 0..14usize) {
        let before = walk(&survey, &actions);
        let mut session = before.clone();
        session.skip(q);
        session.skip(q);
        session.decline(q);
        session.take_back(q);
        session.take_back(q);
        match before.answer(q) {
            Some(Answer::Skipped) => session.skip(q),
            // The session keeps the first and the latest earlier answer. Declining after a skip drops the first decline,
            // so the test declines again.
            Some(Answer::Declined) => session.decline(q),
            _ => {}
        }
        prop_assert_eq!(seen(&session), seen(&before));
    }

    #[test]
    fn ticks_keep_to_max_and_exclusive(survey in surveys(), actions in actions()) {
        let session = walk(&survey, &actions);
        for (q, question) in survey.questions().enumerate() {
            let Some(Answer::Chosen(chosen)) = session.answer(q) else { continue };
            let is_rank = matches!(question.kind, Kind::Rank { .. });
            let each_once = chosen.iter().all(|one| chosen.iter().filter(|other| *other == one).count() == 1);
            prop_assert!(!chosen.is_empty() && each_once && (is_rank || chosen.is_sorted()));
            prop_assert!(chosen.len() <= usize::from(question.kind.most()));
            prop_assert!(chosen.iter().all(|option| *option < question.kind.option_count()));
            if let Kind::SelectMultiple { choices, max } = &question.kind {
                prop_assert!(max.is_none_or(|max| chosen.len() <= usize::from(max)));
                let exclusive = chosen.iter().any(|option| choices[usize::from(*option)].exclusive);
                prop_assert!(!exclusive || chosen.len() == 1);
            } else if !is_rank {
                prop_assert_eq!(chosen.len(), 1);
            }
        }
    }

    #[test]
    fn pages_go_forth_and_back(survey in surveys(), actions in actions()) {
        let mut session = walk(&survey, &actions);
        while session.back() {}
        let mut seen = Vec::new();
        loop {
            let (current, total) = session.progress();
            prop_assert!(current <= total);
            if !session.shown().is_empty() {
                seen.extend(session.shown());
                prop_assert!(current >= 1);
            }
            let before = session.clone();
            if !session.next() {
                prop_assert_eq!(current, total);
                break;
            }
            if !before.shown().is_empty() {
                let mut back = session.clone();
                prop_assert!(back.back());
                prop_assert_eq!(back, before);
            }
        }
        let all: Vec<_> = (0..survey.questions().count()).filter(|q| session.is_relevant(*q)).collect();
        prop_assert_eq!(seen, all, "every question that is asked is shown once");
    }

    #[test]
    fn a_release_of_any_survey_prints_only_large_counts_that_are_true(
        survey in surveys(), ways in vec((actions(), 1..12u32), 0..10), background in 0..14usize, seed: u32,
    ) {
        let survey = background_in(&survey, background);
        let sessions: Vec<_> = ways.iter().map(|(actions, times)| (walk(&survey, actions), *times)).collect();
        let mut open = OpenBatch::new(BatchId([0; 16]), Rc::clone(&survey));
        for (session, times) in &sessions {
            (0..*times).try_for_each(|_| open.add(session)).unwrap();
        }
        let mut pool = Pool::new(Rc::clone(&survey));
        pool.add(open.close()).unwrap();
        let by = survey.questions().find(|question| question.background).map(|question| question.id.clone());
        for by in [None, by.as_deref()] {
            let Ok(release) = pool.release(&Rules::default(), &History::default(), by) else { continue };
            let _ = release.rows(Dialect::Statistics, &mut |bound| seed % bound);
            let _ = release.summary_csv(Dialect::Excel);
            for table in release.tables().iter().filter(|table| table.group() == Group::All) {
                let q = table.question();
                let is_rank = survey.questions().nth(q).is_some_and(|it| matches!(it.kind, Kind::Rank { .. }));
                let options = table.cells().len() - 1;
                for (option, cell) in table.cells().iter().enumerate() {
                    let Some(count) = cell.count() else { continue };
                    let asked = |(session, times): &(Session, u32)| if session.is_relevant(q) { *times } else { 0 };
                    let gave = |session: &Session| match session.answer(q) {
                        Some(Answer::Chosen(chosen)) if is_rank => usize::from(chosen[0]) == option,
                        Some(Answer::Chosen(chosen)) => chosen.contains(&(option as u16)),
                        _ => option == options,
                    };
                    let all: u32 = sessions.iter().map(asked).sum();
                    let truth: u32 = sessions.iter().filter(|(session, _)| gave(session)).map(asked).sum();
                    prop_assert_eq!(count, truth);
                    prop_assert!(count >= 5 && all - count >= 5);
                }
            }
        }
    }

    #[test]
    fn a_survey_survives_the_way_to_the_browser(survey in surveys()) {
        let json = serde_json::to_string(&*survey).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Survey>(&json).unwrap(), &*survey);
    }
}
