//! Tells when something that the site is made from has changed.

use std::{
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver},
    time::Duration,
};

use anyhow::Result;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::{build, fault::Fault};

/// Editors save in several steps; this is when they are done.
const CALM: Duration = Duration::from_millis(200);

/// Changes, as they come.
pub struct Changes {
    receiver: Receiver<()>,
    /// Watches as long as it is there.
    _watcher: RecommendedWatcher,
}

/// Begins to watch all that a build reads in `root`, with the generator's own source, since a change there is to be told.
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
            // The receiver is gone only when we end.
            let _ = sender.send(());
        }
    };
    let mut watcher =
        notify::recommended_watcher(heard).map_err(|error| unwatchable(root, &error))?;
    for input in inputs.iter().filter(|input| input.exists()) {
        // Editors put another file in the place of one: its folder tells.
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
    /// Calls `changed` after each burst of changes, for ever.
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
