//! Watches the site's source files for changes.

use std::{
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver},
    time::Duration,
};

use anyhow::Result;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::{build, fault::Fault};

/// Quiet time after which a burst of changes counts as complete. Editors save in several steps.
const CALM: Duration = Duration::from_millis(200);

/// Receives a message for each change.
pub struct Changes {
    receiver: Receiver<()>,
    /// Watches until it is dropped.
    _watcher: RecommendedWatcher,
}

/// Starts watching everything that a build reads in `root`, and the source of this program, whose changes are reported (T17).
///
/// # Errors
/// `T16` when the operating system cannot watch the folders.
pub fn start(root: &Path) -> Result<Changes> {
    let (sender, receiver) = mpsc::channel();
    let inputs = build::INPUTS.into_iter().chain(build::GENERATOR);
    let inputs: Vec<PathBuf> = inputs.map(|input| root.join(input)).collect();
    let read = inputs.clone();
    let is_read = move |event: &Event| {
        let is_input = |path: &PathBuf| read.iter().any(|input| path.starts_with(input));
        !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(is_input)
    };
    let heard = move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| is_read(&event)) {
            // Sending fails only when the program is ending.
            let _ = sender.send(());
        }
    };
    let mut watcher =
        notify::recommended_watcher(heard).map_err(|error| unwatchable(root, &error))?;
    for input in inputs.iter().filter(|input| input.exists()) {
        // Editors replace a file with a new one, so its folder is watched.
        let (folder, mode) = match input.parent() {
            Some(folder) if input.is_file() => (folder, RecursiveMode::NonRecursive),
            _ => (input.as_path(), RecursiveMode::Recursive),
        };
        watcher
            .watch(folder, mode)
            .map_err(|error| unwatchable(folder, &error))?;
    }
    Ok(Changes {
        receiver,
        _watcher: watcher,
    })
}

impl Changes {
    /// Calls `changed` after each burst of changes, forever.
    pub fn each(&self, mut changed: impl FnMut()) {
        while self.receiver.recv().is_ok() {
            while self.receiver.recv_timeout(CALM).is_ok() {}
            changed();
        }
    }
}

fn unwatchable(path: &Path, error: &notify::Error) -> anyhow::Error {
    Fault::error(
        "T16",
        format!("{} cannot be watched for changes: {error}.", path.display()),
        "Use `cargo run -- serve --no-watch`, and run it again after a change.",
    )
}
