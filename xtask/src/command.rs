//! Runs programs in the project's folder. Their output goes to the terminal.

use std::{
    env,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};

use crate::project;

/// A program in the project's folder. Removes the variables with which `cargo run` describes this crate: a nested cargo would
/// recompile all crates that depend on them.
///
/// # Errors
/// See [`project::root`].
pub fn program(name: impl AsRef<Path>) -> Result<Command> {
    let mut command = Command::new(name.as_ref());
    command.current_dir(project::root()?);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    Ok(command)
}

/// Cargo with these arguments, separated by spaces.
///
/// # Errors
/// See [`program`].
pub fn cargo(arguments: &str) -> Result<Command> {
    let mut command = program("cargo")?;
    command.args(arguments.split_whitespace());
    Ok(command)
}

/// Runs a command and waits for it.
///
/// # Errors
/// If the command cannot be started or fails. The error has the command line, so that the user can run it.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status();
    let status =
        status.with_context(|| format!("cannot start `{}`; is it installed?", line(command)))?;
    ensure!(
        status.success(),
        "`{}` failed ({status}); its output says why",
        line(command)
    );
    Ok(())
}

/// Whether a command succeeds within `limit`. Discards its output, and kills it after that time.
///
/// # Errors
/// If it cannot be started.
pub fn succeeds_within(command: &mut Command, limit: Duration) -> Result<bool> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => bail!("cannot start `{}`: {error}", line(command)),
    };
    let ended = wait(&mut child, limit)?;
    if ended.is_none() {
        child
            .kill()
            .context("cannot end a program that takes too long")?;
        child
            .wait()
            .context("cannot wait for a program that was ended")?;
    }
    Ok(ended == Some(true))
}

/// Whether the program succeeded, or `None` if it still runs after `limit`.
fn wait(child: &mut Child, limit: Duration) -> Result<Option<bool>> {
    let end = Instant::now() + limit;
    loop {
        if let Some(status) = child.try_wait().context("cannot wait for a program")? {
            return Ok(Some(status.success()));
        }
        if Instant::now() >= end {
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(50));
    }
}

/// The command line.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
