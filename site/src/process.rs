//! Programs that we start: each ends when we end, and what it said is kept for the message when it fails.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use anyhow::{Context, Result, bail};
use shared_child::SharedChild;

use crate::report;

static RUNNING: Mutex<Running> = Mutex::new(Running {
    ending: false,
    children: Vec::new(),
});

struct Running {
    ending: bool,
    children: Vec<Arc<SharedChild>>,
}

/// What a program said, and whether it succeeded.
pub struct Said {
    /// Standard output, then standard error.
    pub text: String,
    /// Whether it ended with 0.
    pub success: bool,
}

/// Runs a program to its end, without standard input. What it says is shown while it lasts.
///
/// # Errors
/// When it cannot be started, or when everything is ending.
pub fn run(command: &mut Command) -> Result<Said> {
    let child = start(command)?;
    // Both pipes are read at once: a program that fills one while we read the other would never end.
    let errors = child
        .take_stderr()
        .map(|pipe| std::thread::spawn(|| read(pipe)));
    let mut bytes = match child.take_stdout() {
        Some(pipe) => read(pipe)?,
        None => Vec::new(),
    };
    if let Some(Ok(said)) = errors.map(|thread| thread.join()) {
        bytes.extend(said?);
    }
    let status = child.wait()?;
    running()
        .children
        .retain(|other| !Arc::ptr_eq(other, &child));
    Ok(Said {
        text: String::from_utf8_lossy(&bytes).into_owned(),
        success: status.success(),
    })
}

fn read(pipe: impl Read) -> Result<Vec<u8>> {
    let mut pipe = BufReader::new(pipe);
    let mut bytes = Vec::new();
    loop {
        let start = bytes.len();
        if pipe.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(bytes);
        }
        report::says(&String::from_utf8_lossy(&bytes[start..]));
    }
}

/// Standard output of a program that is there and succeeds, trimmed; `None` otherwise.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&output.stdout);
    output.status.success().then(|| said.trim().to_owned())
}

/// Ends everything that is running, and lets nothing start after it.
pub fn end_all() {
    let mut running = running();
    running.ending = true;
    for child in &running.children {
        end(child);
    }
}

fn start(command: &mut Command) -> Result<Arc<SharedChild>> {
    let name = command.get_program().to_string_lossy().into_owned();
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    // A group of its own, so that what the program starts (cargo its rustc) ends with it.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    let mut running = running();
    if running.ending {
        bail!("{name} is not started: everything is ending");
    }
    let child = SharedChild::spawn(command).with_context(|| format!("could not start {name}"))?;
    let child = Arc::new(child);
    running.children.push(child.clone());
    Ok(child)
}

fn end(child: &SharedChild) {
    #[cfg(unix)]
    if let Some(group) = i32::try_from(child.id())
        .ok()
        .and_then(rustix::process::Pid::from_raw)
    {
        // It may have ended by itself.
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = child.kill();
}

fn running() -> MutexGuard<'static, Running> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}
