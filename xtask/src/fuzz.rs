//! `cargo xtask fuzz`: coverage-guided fuzzing of the engine's parsers on stable Rust. Needs a C++ compiler.

use std::{
    fs::{self, File},
    path::Path,
};

use anyhow::{Context, Result, bail, ensure};

use crate::{command, project, report};

/// All targets in `survey/fuzz/targets/`.
const TARGETS: [&str; 8] = [
    "toml", "fluent", "relevant", "packed", "sealed", "archive", "summary", "xlsform",
];

/// The flags that cargo-fuzz passes to a nightly compiler, without the address sanitizer: safe Rust needs it least.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// The options of libFuzzer, besides the corpus and the time.
const LIMITS: [&str; 5] = [
    "-timeout=10",
    "-rss_limit_mb=2048",
    "-max_len=4096",
    "-verbosity=0",
    "-print_final_stats=1",
];

/// What to fuzz, and how long.
#[derive(clap::Args)]
pub struct Args {
    /// Seconds for each target.
    #[arg(default_value_t = 10)]
    seconds: u32,
    /// The targets; all without one.
    #[arg(value_parser = TARGETS)]
    targets: Vec<String>,
}

/// Fuzzes the targets in the arguments, or all targets.
///
/// # Errors
/// If a target does not compile, or the fuzzer finds an input that fails.
pub fn run(args: &Args) -> Result<()> {
    match args.targets.is_empty() {
        true => all(args.seconds),
        false => targets(&args.targets, args.seconds),
    }
}

/// Fuzzes every target for `seconds` each.
///
/// # Errors
/// See [`run`].
pub fn all(seconds: u32) -> Result<()> {
    targets(&TARGETS, seconds)
}

fn targets(names: &[impl AsRef<str>], seconds: u32) -> Result<()> {
    let folder = project::root()?.join("survey/fuzz");
    let target = project::target()?.join("fuzz");
    let host = host()?;
    // With an explicit target triple, cargo does not instrument build scripts.
    let mut build = command::cargo("build --release --quiet --locked --target")?;
    build.arg(&host).current_dir(&folder);
    command::run(
        build
            .env("RUSTFLAGS", FLAGS)
            .env("CARGO_TARGET_DIR", &target),
    )
    .context("the targets do not compile; libFuzzer needs a C++ compiler")?;
    for name in names {
        fuzz(name.as_ref(), seconds, &folder, &target, &host)?;
    }
    Ok(())
}

/// Fuzzes one target and prints the number of executions. Inputs that reach new code go to `target/fuzz/corpus/<name>/`, inputs
/// that fail go to `survey/fuzz/artifacts/<name>/`.
fn fuzz(name: &str, seconds: u32, folder: &Path, target: &Path, host: &str) -> Result<()> {
    let found = target.join("corpus").join(name);
    let artifacts = folder.join("artifacts").join(name);
    for path in [&found, &artifacts] {
        fs::create_dir_all(path).with_context(|| format!("cannot make {}", path.display()))?;
    }
    let log = found.with_extension("log");
    let unwritable = || format!("cannot write {}", log.display());
    let binary = target.join(host).join("release").join(name);
    let mut fuzzer = command::program(binary)?;
    fuzzer
        .current_dir(folder)
        .arg(&found)
        .args(seeds(name))
        .args(LIMITS);
    fuzzer.arg(format!("-max_total_time={seconds}"));
    fuzzer.arg(format!("-artifact_prefix=artifacts/{name}/"));
    fuzzer.stderr(File::create(&log).with_context(unwritable)?);
    let result = command::run(&mut fuzzer);
    let text = fs::read(&log).with_context(|| format!("cannot read {}", log.display()))?;
    let text = String::from_utf8_lossy(&text);
    if let Err(error) = result {
        report::line(&text);
        bail!(
            "{error:#}\nfuzzing {name} found something: the input is in survey/fuzz/artifacts/{name}/. Mend the cause, and put the \
            input into survey/fuzz/corpus/{name}/"
        );
    }
    let executions = executions(&text).unwrap_or("?");
    report::line(&format!(
        "{name:<9} {executions:>9} executions in {seconds} s"
    ));
    Ok(())
}

/// The folders with seed inputs, relative to `survey/fuzz/`.
fn seeds(name: &str) -> Vec<String> {
    let more = match name {
        "toml" | "fluent" => Some("../tests/broken"),
        "xlsform" => Some("../tests/xlsform_import"),
        _ => None,
    };
    let own = format!("corpus/{name}");
    std::iter::once(own)
        .chain(more.map(str::to_owned))
        .collect()
}

/// The number of executions, from the final statistics of libFuzzer.
fn executions(log: &str) -> Option<&str> {
    const NAME: &str = "stat::number_of_executed_units:";
    let number = log.lines().find_map(|line| line.strip_prefix(NAME))?;
    Some(number.trim())
}

/// The target triple of this machine, from `rustc -vV`.
fn host() -> Result<String> {
    let output = command::program("rustc")?.arg("-vV").output();
    let output = output.context("cannot start `rustc`; install Rust by rustup")?;
    ensure!(
        output.status.success(),
        "`rustc -vV` failed; its toolchain is broken"
    );
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("`rustc -vV` names no host")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_executions_are_read_from_the_statistics() {
        let log = "INFO: Seed: 1\nstat::number_of_executed_units: 4711\nstat::peak_rss_mb:  50\n";
        assert_eq!(executions(log), Some("4711"));
        assert_eq!(executions("killed"), None);
    }

    #[test]
    fn every_target_is_listed() {
        let folder = project::root().unwrap().join("survey/fuzz/targets");
        let mut names: Vec<String> = project::files(&folder)
            .unwrap()
            .iter()
            .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        let mut listed = TARGETS.to_vec();
        listed.sort_unstable();
        names.sort();
        assert_eq!(listed, names);
    }
}
