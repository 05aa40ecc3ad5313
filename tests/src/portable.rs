//! A survey that is one file, as the command writes it, and where it lies.

use std::{
    collections::HashMap,
    fs,
    path::Path,
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result, ensure};
use medskick::portable::{self, Wanted};
use tempfile::TempDir;

use crate::site;

/// A stick with the survey *everyday* on it.
pub struct Stick(TempDir);

const FILE: &str = "questions.html";

impl Stick {
    /// The survey in that language, each once for all tests.
    pub async fn of(language: &str, key: Option<&str>, workshop: bool) -> Result<Stick> {
        let folder = tempfile::tempdir()?;
        let wanted = Wanted {
            id: "everyday".to_owned(),
            lang: language.to_owned(),
            key: key.map(str::to_owned),
            workshop,
            out: Some(folder.path().join(FILE)),
        };
        // Starts long-running programs: off the test's own threads.
        tokio::task::spawn_blocking(move || written(&wanted)).await??;
        Ok(Stick(folder))
    }

    /// Where the file is for a browser.
    pub fn url(&self) -> String {
        url(&self.0.path().join(FILE))
    }

    /// The folder it is in.
    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    /// What is in the file.
    pub fn html(&self) -> Result<String> {
        Ok(fs::read_to_string(self.0.path().join(FILE))?)
    }

    /// Puts something else into the file.
    pub fn change(&self, change: impl FnOnce(&str) -> String) -> Result<()> {
        let (before, file) = (self.html()?, self.0.path().join(FILE));
        let after = change(&before);
        ensure!(before != after, "nothing is changed");
        Ok(fs::write(file, after)?)
    }
}

/// Writes what is wanted, as the command does, or copies what it wrote before.
fn written(wanted: &Wanted) -> Result<()> {
    static KNOWN: Mutex<Option<HashMap<String, String>>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_default();
    let file = wanted.out.as_ref().context("no file is wanted")?;
    let arguments = format!("{} {:?} {}", wanted.lang, wanted.key, wanted.workshop);
    if let Some(html) = known.get(&arguments) {
        return Ok(fs::write(file, html)?);
    }
    portable::write(site::root(), wanted, site::purpose().profile())?;
    known.insert(arguments, fs::read_to_string(file)?);
    Ok(())
}

/// The page that puts answers together, saved as a file from the site.
pub fn collect(language: &str) -> Result<String> {
    let file = site::dist()?.join(format!("saved/collect.{language}.html"));
    Ok(url(&file.canonicalize()?))
}

fn url(file: &Path) -> String {
    format!("file://{}", file.display())
}
