//! Programs that we start: each ends when we end, and what it said is kept for the message when it fails.

use std::{
    io::Read,
    process::{Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::{Context, Result};
use shared_child::SharedChild;

static RUNNING: Mutex<Vec<Arc<SharedChild>>> = Mutex::new(Vec::new());

/// What a program said, and whether it succeeded.
pub struct Said {
    /// Standard output and standard error.
    pub text: String,
    /// Whether it ended with 0.
    pub success: bool,
}

/// Runs a program to its end, without standard input.
pub fn run(command: &mut Command) -> Result<Said> {
    let name = command.get_program().to_string_lossy().into_owned();
    let child = SharedChild::spawn(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()))
        .with_context(|| format!("could not start {name}"))?;
    let child = Arc::new(child);
    running().push(child.clone());
    // Both pipes are read at once: a program that fills one while we read the other would never end.
    let errors = child.take_stderr().map(|mut pipe| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            pipe.read_to_end(&mut bytes).map(|_| bytes)
        })
    });
    let mut bytes = Vec::new();
    if let Some(mut pipe) = child.take_stdout() {
        pipe.read_to_end(&mut bytes)?;
    }
    if let Some(Ok(said)) = errors.map(|thread| thread.join()) {
        bytes.extend(said?);
    }
    let status = child.wait()?;
    running().retain(|other| other.id() != child.id());
    Ok(Said { text: String::from_utf8_lossy(&bytes).into_owned(), success: status.success() })
}

/// Standard output of a program that is there and succeeds, trimmed; `None` otherwise.
pub fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Ends everything that is running.
pub fn end_all() {
    for child in running().iter() {
        // It may have ended by itself.
        let _ = child.kill();
    }
}

fn running() -> std::sync::MutexGuard<'static, Vec<Arc<SharedChild>>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}
