//! What one answer costs in surveys of 10, 100 and 1,000 questions of which every third hangs on the one before it: the
//! time must not grow with the survey.

#![allow(
    missing_docs,
    reason = "criterion's macros make undocumented functions"
)]

use std::{hint::black_box, rc::Rc};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use medskick_survey::{
    compiled::{Choice, Expr, Kind, Page, Question, Survey},
    session::Session,
};

fn survey(questions: u16) -> Rc<Survey> {
    let choice = |id: &str| Choice {
        id: id.to_owned(),
        label: String::new(),
        exclusive: false,
        fixed: false,
        picture: None,
    };
    let question = |q: u16| Question {
        id: format!("q{q}"),
        kind: Kind::SelectOne {
            choices: ["a", "b", "c"].map(choice).to_vec(),
        },
        stem: None,
        label: String::new(),
        hint: None,
        background: false,
        sensitive: false,
        relevant: (q % 3 == 1).then(|| Expr::Has(q - 1, 0)),
        appearance: None,
        shuffle: false,
        picture: None,
    };
    let pages = (0..questions).collect::<Vec<_>>();
    let page = |page: &[u16]| Page {
        title: None,
        intro: None,
        questions: page.iter().map(|q| question(*q)).collect(),
    };
    Rc::new(Survey {
        id: "bench".to_owned(),
        title: String::new(),
        who: String::new(),
        why: String::new(),
        time: String::new(),
        pages: pages.chunks(5).map(page).collect(),
    })
}

fn one_answer(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("one answer");
    for questions in [10, 100, 1_000] {
        let mut session = Session::new(survey(questions));
        // In the middle, and something hangs on it.
        let q = usize::from(questions / 2 / 3 * 3);
        group.bench_function(BenchmarkId::from_parameter(questions), |bencher| {
            let mut option = 0;
            bencher.iter(|| {
                option = 1 - option;
                session.choose(black_box(q), option);
            });
        });
    }
    group.finish();
}

criterion_group!(benches, one_answer);
criterion_main!(benches);
