//! `cargo xtask bench`: runs the benchmarks. They only measure, and no result fails a build.

use anyhow::{Context, Result};

use crate::{command, report};

/// A benchmark.
struct Benchmark {
    name: &'static str,
    /// The arguments for cargo.
    cargo: &'static str,
    measures: &'static str,
}

const BENCHMARKS: [Benchmark; 5] = [
    Benchmark {
        name: "widget",
        cargo: "run --release -p medskick-tests --example bench",
        measures: "the widget beside a plain HTML form: size, time until usable, memory, cost of a click",
    },
    Benchmark {
        name: "seal",
        cargo: "run --release -p medskick-tests --example seal",
        measures: "what pressing Seal costs on a phone that is four times slower",
    },
    Benchmark {
        name: "merge",
        cargo: "run --release -p medskick-tests --example merge",
        measures: "opening 200 files of 40 sealed responses in the browser, beside the engine alone",
    },
    Benchmark {
        name: "build",
        cargo: "bench -p medskick --bench build",
        measures: "building 2,500 pages beside Zola alone, and building one changed page",
    },
    Benchmark {
        name: "survey",
        cargo: "bench -p medskick-survey",
        measures: "answers, exports, summaries and sealed responses in the engine",
    },
];

/// Which benchmarks to run.
#[derive(clap::Args)]
pub struct Args {
    /// The names; without one all are listed.
    #[arg(value_name = "NAME")]
    names: Vec<String>,
}

/// Runs the named benchmarks in turn, or lists all.
///
/// # Errors
/// If a name is unknown, or a benchmark fails.
pub fn run(args: &Args) -> Result<()> {
    if args.names.is_empty() {
        list();
        return Ok(());
    }
    let chosen: Vec<&Benchmark> = args
        .names
        .iter()
        .map(|name| find(name))
        .collect::<Result<_>>()?;
    for benchmark in chosen {
        report::heading(&format!("{}: {}", benchmark.name, benchmark.measures));
        command::run(&mut command::cargo(benchmark.cargo)?)?;
    }
    Ok(())
}

fn find(name: &str) -> Result<&'static Benchmark> {
    let found = BENCHMARKS.iter().find(|benchmark| benchmark.name == name);
    found.with_context(|| format!("there is no benchmark `{name}`; `cargo xtask bench` lists them"))
}

fn list() {
    let row =
        |benchmark: &Benchmark| vec![benchmark.name.to_owned(), benchmark.measures.to_owned()];
    report::table(&BENCHMARKS.iter().map(row).collect::<Vec<_>>());
}
