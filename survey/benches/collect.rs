//! What sealed responses cost: to seal one, to open one, and to put 200 files of 40 together and make the tables, which has to take
//! two seconds at most in a browser.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros make undocumented functions, and a benchmark may panic"
)]

mod common;
#[path = "../tests/seals/mod.rs"]
mod seals;

use std::{hint::black_box, rc::Rc};

use common::{responses, survey};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use medskick_survey::{
    collect::Collection,
    compiled::Survey,
    export::Dialect,
    release::{BatchId, History, Rules},
    sealed::{Sealed, code, open::Opener, seal},
};
use seals::{fill, secret};

const FILES: u8 = 200;
const EACH: usize = 40;

fn file(survey: &Rc<Survey>, id: u8) -> String {
    let (public, mut fill) = (secret(1).public(), fill(u64::from(id)));
    let people = responses(survey);
    let batch = people
        .iter()
        .cycle()
        .skip(EACH * usize::from(id))
        .take(EACH);
    let sealed = batch.map(|one| seal(one, &public, BatchId([id; 16]), &mut fill).unwrap());
    code::file(&mut sealed.collect::<Vec<Sealed>>())
}

fn one(criterion: &mut Criterion) {
    let survey = survey();
    let session = &responses(&survey)[0];
    let (public, mut fill) = (secret(1).public(), fill(2));
    let mut seal = || seal(session, &public, BatchId([1; 16]), &mut fill).unwrap();
    let sealed = seal();
    let opener = Opener::new(Rc::clone(&survey), secret(1));
    let mut group = criterion.benchmark_group("one response");
    group.bench_function("seal", |bencher| bencher.iter(|| black_box(seal())));
    group.bench_function("open", |bencher| {
        bencher.iter(|| black_box(opener.open(black_box(&sealed)).is_ok()));
    });
    group.finish();
}

fn many(criterion: &mut Criterion) {
    let survey = survey();
    let files: Vec<String> = (0..FILES).map(|id| file(&survey, id)).collect();
    let mut group = criterion.benchmark_group("200 files of 40 responses");
    group
        .sample_size(10)
        .throughput(Throughput::Elements(files.len() as u64 * EACH as u64));
    group.bench_function("open all and make the tables", |bencher| {
        bencher.iter(|| {
            let mut all = Collection::new(Rc::clone(&survey), secret(1));
            let new: usize = files.iter().map(|file| all.add_lines(file).new).sum();
            assert_eq!(new, files.len() * EACH);
            let summary = all.summary(&Rules::default(), &History::default(), Some("age"));
            summary.unwrap().csv(Dialect::Statistics)
        });
    });
    group.finish();
}

criterion_group!(benches, one, many);
criterion_main!(benches);
