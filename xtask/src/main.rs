//! Commands for contributors to Medskick: `cargo xtask ci`, `tidy`, `sizes`, `fuzz`, `bench`.
//!
//! This crate depends on no other crate of the workspace, so it compiles in seconds.

mod bench;
mod ci;
mod command;
mod compare;
mod fuzz;
mod identifiers;
mod medskick;
mod project;
mod report;
mod sizes;
mod tidy;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Commands for those who change Medskick.
#[derive(Parser)]
#[command(name = "xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check all that guards `main` but the tests of `cargo test`.
    Ci(ci::Args),
    /// Check what no compiler and no test checks, in milliseconds.
    Tidy,
    /// Build the site again and print what a reader downloads.
    Sizes,
    /// Fuzz the readers of the engine.
    Fuzz(fuzz::Args),
    /// Run benchmarks; without a name, list them.
    Bench(bench::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Ci(args) => ci::run(&args),
        Command::Tidy => tidy::run(),
        Command::Sizes => sizes::run(),
        Command::Fuzz(args) => fuzz::run(&args),
        Command::Bench(args) => bench::run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report::error(&error);
            ExitCode::FAILURE
        }
    }
}
