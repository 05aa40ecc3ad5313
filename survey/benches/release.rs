//! What a release of many costs: rows of 10⁵ respondents beside the crate `csv` writing the same cells, and tables of
//! 10⁶ packed responses read once. The ratio of the first two is printed at the end; the budget is 1.5.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::disallowed_types,
    reason = "criterion's macros make undocumented functions, and a benchmark may panic and reads the clock"
)]

mod common;

use std::{
    cell::Cell,
    hint::black_box,
    rc::Rc,
    time::{Duration, Instant},
};

use common::{generator, responses, survey};
use criterion::{Bencher, Criterion, Throughput, criterion_group, criterion_main};
use medskick_survey::{
    export::Dialect,
    pack::{Unpacker, pack},
    release::{BatchId, History, OpenBatch, Pool, Rules, Stream},
};

const ROWS: usize = 100_000;
const PACKED: usize = 1_000_000;

/// Runs as often as it is told to; keeps the shortest time of one run, which is what a busy machine disturbs least.
fn run<T>(bencher: &mut Bencher, shortest: &Cell<Duration>, mut once: impl FnMut() -> T) {
    bencher.iter_custom(|times| {
        (0..times)
            .map(|_| {
                let start = Instant::now();
                black_box(once());
                let spent = start.elapsed();
                shortest.set(shortest.get().min(spent));
                spent
            })
            .sum()
    });
}

fn rows(criterion: &mut Criterion) {
    let survey = survey();
    let mut open = OpenBatch::new(BatchId([1; 16]), Rc::clone(&survey));
    let people = responses(&survey);
    for person in people.iter().cycle().take(ROWS) {
        open.add(person).unwrap();
    }
    let mut pool = Pool::new(Rc::clone(&survey));
    pool.add(open.close()).unwrap();
    let release = pool
        .release(&Rules::default(), &History::default(), None)
        .unwrap();
    let ours = || {
        release
            .rows(Dialect::Statistics, &mut generator(2))
            .unwrap()
    };
    let file = ours();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(&file[..]);
    let cells: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect();
    let bare = || {
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        cells
            .iter()
            .for_each(|row| writer.write_record(row).unwrap());
        writer.into_inner().unwrap()
    };
    assert_eq!(bare(), file);

    let (our_time, bare_time) = (Cell::new(Duration::MAX), Cell::new(Duration::MAX));
    let mut group = criterion.benchmark_group("rows of 100,000 respondents");
    group
        .sample_size(20)
        .throughput(Throughput::Bytes(file.len() as u64));
    group.bench_function("release", |bencher| run(bencher, &our_time, ours));
    group.bench_function("crate csv", |bencher| run(bencher, &bare_time, bare));
    group.finish();
    let (ours, bare) = (our_time.get(), bare_time.get());
    if ours.max(bare) == Duration::MAX {
        return; // one of them was not asked for
    }
    let ratio = ours.as_secs_f64() / bare.as_secs_f64();
    eprintln!(
        "RATIO release / crate csv: {ratio:.2} ({ours:.1?} / {bare:.1?}, shortest of each); budget 1.5\n"
    );
}

fn tables(criterion: &mut Criterion) {
    let survey = survey();
    let packed: Vec<Vec<u8>> = responses(&survey).iter().map(pack).collect();
    let mut group = criterion.benchmark_group("tables of 1,000,000 packed responses");
    group
        .sample_size(10)
        .throughput(Throughput::Elements(PACKED as u64));
    let shortest = Cell::new(Duration::MAX);
    group.bench_function("stream", |bencher| {
        run(bencher, &shortest, || {
            let mut stream = Stream::new(Rc::clone(&survey), Some("age")).unwrap();
            let mut unpacker = Unpacker::new(Rc::clone(&survey));
            let mut batch = stream.batch(BatchId([1; 16])).unwrap();
            for response in packed.iter().cycle().take(PACKED) {
                batch.add(unpacker.read(response).unwrap()).unwrap();
            }
            let summary = stream.release(&Rules::default(), &History::default());
            summary.unwrap().csv(Dialect::Statistics)
        });
    });
    group.finish();
    if shortest.get() == Duration::MAX {
        return;
    }
    let each = shortest.get() / PACKED as u32;
    let stream = Stream::new(survey, Some("age")).unwrap();
    eprintln!(
        "SUMMARY {each:?} a response; {} numbers kept, however many come\n",
        stream.size() + 1
    );
}

criterion_group!(benches, rows, tables);
criterion_main!(benches);
