//! Builds again when something the site is made from has changed.

use std::{path::Path, sync::mpsc, time::Duration};

use anyhow::{Context, Result};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// The folders to watch. The generator's own source is not among them: `cargo run` starts a new one.
const FOLDERS: [&str; 7] =
    ["content", "translations", "site/templates", "site/styles", "site/static", "widget", "survey/src"];
/// Editors save in several steps; this is when they are done.
const CALM: Duration = Duration::from_millis(200);

/// Calls `changed` after each burst of changes below `root`, for ever.
///
/// # Errors
/// When the operating system cannot watch the folders.
pub fn watch(root: &Path, mut changed: impl FnMut()) -> Result<()> {
    let (sender, receiver) = mpsc::channel();
    let mut watcher: RecommendedWatcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            // The receiver is gone only when we end.
            let _ = sender.send(());
        }
    })
    .context("this system cannot watch files for changes; use serve --no-watch")?;
    for folder in FOLDERS.map(|folder| root.join(folder)).iter().filter(|folder| folder.is_dir()) {
        watcher.watch(folder, RecursiveMode::Recursive).with_context(|| format!("could not watch {}", folder.display()))?;
    }
    while receiver.recv().is_ok() {
        while receiver.recv_timeout(CALM).is_ok() {}
        changed();
    }
    Ok(())
}
