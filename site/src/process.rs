//! Runs other programs. They end when this process ends, and their output is available for error messages.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Command, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use shared_child::SharedChild;

use crate::report;

/// Time that a program has to end after a request, before it is killed.
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

/// Output and success of a program.
pub struct Said {
    /// Standard output, then standard error.
    pub text: String,
    /// True if the exit code is 0.
    pub success: bool,
}

/// Runs a program to its end, without standard input. Shows its latest output line meanwhile.
///
/// # Errors
/// When the program cannot be started, or this process is ending.
pub fn run(command: &mut Command) -> Result<Said> {
    let child = start(command)?;
    // Read both pipes at once: a program blocks when the pipe that nobody reads is full.
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

/// Returns the trimmed standard output of a program. Returns `None` if the program does not start or fails.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&output.stdout);
    output.status.success().then(|| said.trim().to_owned())
}

/// Starts each program in its own process group from now on, so that its children (the rustc of cargo) end with it. The caller
/// must call [`end_all`] when this process is interrupted, because Ctrl-C in the terminal no longer reaches those groups.
pub fn end_with_us() {
    running().in_groups = true;
}

/// Ends all running programs, and prevents new ones from starting.
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

/// Sends SIGTERM first: a package manager that is killed would leave its work unfinished.
fn ask_to_end(child: &SharedChild) {
    #[cfg(unix)]
    signal(child, rustix::process::Signal::TERM);
    #[cfg(not(unix))]
    let _ = child.kill();
}

fn end(child: &SharedChild) {
    #[cfg(unix)]
    signal(child, rustix::process::Signal::KILL);
    // Fails if the program has already ended.
    let _ = child.kill();
}

#[cfg(unix)]
fn signal(child: &SharedChild, signal: rustix::process::Signal) {
    let id = i32::try_from(child.id())
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    if let Some(group) = id.filter(|_| running().in_groups) {
        // Fails if the group has already ended.
        let _ = rustix::process::kill_process_group(group, signal);
    }
}

fn running() -> MutexGuard<'static, Running> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}
