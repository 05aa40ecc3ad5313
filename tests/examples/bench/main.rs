//! Benchmark of the widget against a plain HTML form with the same twelve questions: cold loads on Slow 4G with a CPU that is
//! four times slower, in alternation.
//!
//! `cargo run -p medskick-tests --example bench [ROUNDS]` prints medians (minimum–maximum) and the ratios of the pairs. With a
//! folder instead of the number it writes the widget's page into that folder, for other benchmarks.

mod form;
mod measure;

use std::path::Path;

use anyhow::Result;
use medskick_survey::{bundle::Bundle, compiled::Survey};
use medskick_tests::{example, site::Site};

use measure::{Measured, measured};

const ROUNDS: usize = 7;
type Row = (&'static str, fn(&Measured) -> f64);
const ROWS: [Row; 5] = [
    ("wire, KiB", |it| it.wire / 1024.0),
    ("ready to click, ms", |it| it.ready),
    ("heap with wasm, MiB", |it| it.heap / 1_048_576.0),
    ("click to paint, ms", |it| it.click),
    ("work of a click, ms", |it| it.work),
];

#[tokio::main]
async fn main() -> Result<()> {
    let asked = std::env::args().nth(1);
    let folder = tokio::task::spawn_blocking(|| example::fixture("voices")).await??;
    let rounds = asked.as_deref().map_or(Ok(ROUNDS), str::parse);
    let Ok(rounds) = rounds else {
        std::fs::rename(folder.keep(), asked.unwrap_or_default())?;
        return Ok(());
    };
    let plain = form::folder(&survey(folder.path())?)?;
    let ours = Site::of(folder.path().to_owned()).await?;
    let floor = Site::of(plain.path().to_owned()).await?;
    let mut pairs = Vec::new();
    for _ in 0..rounds {
        let form = measured(&floor.url("/")).await?;
        pairs.push((form, measured(&ours.url("/")).await?));
        eprint!(".");
    }
    print(&pairs);
    Ok(())
}

fn survey(folder: &Path) -> Result<Survey> {
    let bundle = std::fs::read(folder.join("w/survey.json"))?;
    Ok(serde_json::from_slice::<Bundle>(&bundle)?.survey)
}

#[allow(clippy::print_stdout)] // prints a table for people
fn print(pairs: &[(Measured, Measured)]) {
    println!("\n| | plain HTML form | Medskick | ratio |\n|---|--:|--:|--:|");
    for (name, value) in ROWS {
        let form = spread(pairs.iter().map(|(form, _)| value(form)).collect());
        let ours = spread(pairs.iter().map(|(_, ours)| value(ours)).collect());
        let ratio = spread(
            pairs
                .iter()
                .map(|(form, ours)| value(ours) / value(form))
                .collect(),
        );
        println!("| {name} | {form} | {ours} | {ratio} |");
    }
}

fn spread(mut values: Vec<f64>) -> String {
    values.sort_by(f64::total_cmp);
    let median = values.get(values.len() / 2).copied().unwrap_or_default();
    let (least, most) = (values.first(), values.last());
    format!(
        "{median:.2} ({:.2}–{:.2})",
        least.unwrap_or(&0.0),
        most.unwrap_or(&0.0)
    )
}
