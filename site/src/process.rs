//! Programs that we start: each ends when we end, and what it said is kept for the message when it fails.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use shared_child::SharedChild;

use crate::report;

/// How long a program may take to end when it is asked to.
const PATIENCE: Duration = Duration::from_secs(5);

static RUNNING: Mutex<Running> = Mutex::new(Running {
    ending: false,
    in_groups: false,
    children: Vec::new(),
});

struct Running {
    ending: bool,
    in_groups: bool,
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

/// From now on [`end_all`] will be called when this process is asked to end, so that each program can be started in
/// a group of its own: what it starts (cargo its rustc) ends with it. Otherwise the terminal ends them with us.
pub fn end_with_us() {
    running().in_groups = true;
}

/// Ends everything that is running, and lets nothing start after it.
pub fn end_all() {
    let children = {
        let mut running = running();
        running.ending = true;
        running.children.clone()
    };
    children.iter().for_each(|child| ask_to_end(child));
    let asked = Instant::now();
    let is_running = |child: &Arc<SharedChild>| matches!(child.try_wait(), Ok(None));
    while asked.elapsed() < PATIENCE && children.iter().any(is_running) {
        std::thread::sleep(Duration::from_millis(20));
    }
    children.iter().for_each(|child| end(child));
}

fn start(command: &mut Command) -> Result<Arc<SharedChild>> {
    let name = command.get_program().to_string_lossy().into_owned();
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut running = running();
    #[cfg(unix)]
    if running.in_groups {
        std::os::unix::process::CommandExt::process_group(command, 0);
    }
    if running.ending {
        bail!("{name} is not started: everything is ending");
    }
    let child = SharedChild::spawn(command).with_context(|| format!("could not start {name}"))?;
    let child = Arc::new(child);
    running.children.push(child.clone());
    Ok(child)
}

/// Politely, since a package manager that is killed leaves its work half done.
fn ask_to_end(child: &SharedChild) {
    #[cfg(unix)]
    signal(child, rustix::process::Signal::TERM);
    #[cfg(not(unix))]
    let _ = child.kill();
}

fn end(child: &SharedChild) {
    #[cfg(unix)]
    signal(child, rustix::process::Signal::KILL);
    // It may have ended by itself.
    let _ = child.kill();
}

#[cfg(unix)]
fn signal(child: &SharedChild, signal: rustix::process::Signal) {
    let id = i32::try_from(child.id())
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    if let Some(group) = id.filter(|_| running().in_groups) {
        // It may have ended by itself.
        let _ = rustix::process::kill_process_group(group, signal);
    }
}

fn running() -> MutexGuard<'static, Running> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}
