//! Tells when something that the site is made from has changed.

use std::{
    path::Path,
    sync::mpsc::{self, Receiver},
    time::Duration,
};

use anyhow::Result;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::fault::Fault;

/// The folders to watch; with the generator's own source, since a change there is to be told.
const FOLDERS: [&str; 8] = [
    "content",
    "translations",
    "site/templates",
    "site/styles",
    "site/static",
    "site/src",
    "widget",
    "survey/src",
];
/// Editors save in several steps; this is when they are done.
const CALM: Duration = Duration::from_millis(200);

/// Changes, as they come.
pub struct Changes {
    receiver: Receiver<()>,
    /// Watches as long as it is there.
    _watcher: RecommendedWatcher,
}

/// Begins to watch the project in `root`.
///
/// # Errors
/// `T16` when the operating system cannot watch the folders.
pub fn start(root: &Path) -> Result<Changes> {
    let (sender, receiver) = mpsc::channel();
    let heard = move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            // The receiver is gone only when we end.
            let _ = sender.send(());
        }
    };
    let mut watcher =
        notify::recommended_watcher(heard).map_err(|error| unwatchable(root, &error))?;
    let folders = FOLDERS.map(|folder| root.join(folder));
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        watcher
            .watch(folder, RecursiveMode::Recursive)
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
