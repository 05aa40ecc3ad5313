//! Test fixture: a survey as a single HTML file, written by the function behind the command, in a temporary folder.

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

/// A temporary folder with the survey *everyday* as a single file, like a USB stick.
pub struct Stick(TempDir);

const FILE: &str = "questions.html";

impl Stick {
    /// Writes the survey in that language. Each combination of arguments is built once per test run.
    pub async fn of(language: &str, key: Option<&str>, workshop: bool) -> Result<Stick> {
        let folder = tempfile::tempdir()?;
        let wanted = Wanted {
            id: "everyday".to_owned(),
            lang: language.to_owned(),
            key: key.map(str::to_owned),
            workshop,
            out: Some(folder.path().join(FILE)),
        };
        // The build starts long-running programs, so it runs off the async threads.
        tokio::task::spawn_blocking(move || written(&wanted)).await??;
        Ok(Stick(folder))
    }

    /// The `file:` URL of the survey.
    pub fn url(&self) -> String {
        url(&self.0.path().join(FILE))
    }

    /// The folder with the file.
    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    /// The text of the file.
    pub fn html(&self) -> Result<String> {
        Ok(fs::read_to_string(self.0.path().join(FILE))?)
    }

    /// Replaces the text of the file. Fails if `change` returns the text unchanged.
    pub fn change(&self, change: impl FnOnce(&str) -> String) -> Result<()> {
        let (before, file) = (self.html()?, self.0.path().join(FILE));
        let after = change(&before);
        ensure!(before != after, "nothing is changed");
        Ok(fs::write(file, after)?)
    }
}

/// Writes the file with [`portable::write`], or copies the result of an earlier call with the same arguments.
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

/// The `file:` URL of the results page that the site offers as a single file.
pub fn collect(language: &str) -> Result<String> {
    let file = site::dist()?.join(format!("saved/collect.{language}.html"));
    Ok(url(&file.canonicalize()?))
}

fn url(file: &Path) -> String {
    format!("file://{}", file.display())
}
