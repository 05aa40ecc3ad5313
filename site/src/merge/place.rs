//! Output paths of a release: a new folder for its files, and next to it the history. The history is written first, so that no
//! release exists without one (R3).

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, anyhow};
use medskick_survey::{collect::history, compiled::Survey, release::History};

use super::{Wanted, files, release::Made};
use crate::{fault::Fault, folder, report};

/// Output paths of a release, and the history of earlier releases.
pub struct Place {
    /// Combined history of earlier releases.
    pub history: History,
    out: PathBuf,
    kept: PathBuf,
}

impl Place {
    /// Checks both output paths, and reads the given histories.
    ///
    /// # Errors
    /// `T32` when the folder is not empty, `T33` when a history exists that was not given, `T34` when a given history cannot be
    /// read, `E10` to `E12` when it is not a history of this survey.
    pub fn find(wanted: &Wanted, survey: &Survey) -> Result<Self> {
        let out = match wanted.out.file_name() {
            Some(_) => wanted.out.clone(),
            // The path `.` has no name from which a sibling path could be derived.
            None => fs::canonicalize(&wanted.out)
                .map_err(|error| files::unreadable(&wanted.out, &error))?,
        };
        if out.is_file() || fs::read_dir(&out).is_ok_and(|mut files| files.next().is_some()) {
            return Err(Fault::error(
                "T32",
                format!("There is something in {} already.", wanted.out.display()),
                "Name a folder that is not there yet with --out: files of two releases do not belong together.",
            ));
        }
        let kept = out.with_file_name(format!("{}-history.json", survey.id));
        let mut history = History::default();
        for path in &wanted.history {
            history.join(&read(path, survey)?);
        }
        let is_given = wanted.history.iter().any(|path| is_same(path, &kept));
        if kept.exists() && !is_given {
            return Err(Fault::error(
                "T33",
                format!(
                    "{} is there already: the history of an earlier release, which you have not named.",
                    kept.display()
                ),
                "Name it with --history, beside any other that you name. Two releases that do not know each other can be subtracted, which shows single respondents (R3). If it is of other answers, write this release elsewhere with --out.",
            ));
        }
        Ok(Place { history, out, kept })
    }

    /// Writes first the history, then the files.
    ///
    /// # Errors
    /// `T12` when a file cannot be written; there is then no release.
    pub fn write(&self, made: &Made) -> Result<()> {
        folder::replace(&self.kept, &made.history)?;
        report::done(&format!("wrote {}", self.kept.display()));
        folder::whole(&self.out, &made.files)?;
        for (name, _) in &made.files {
            report::done(&format!("wrote {}", self.out.join(name).display()));
        }
        report::note(&format!(
            "keep {}, never hand it on, and name it with --history at the next release",
            file_name(&self.kept)
        ));
        Ok(())
    }
}

fn read(path: &Path, survey: &Survey) -> Result<History> {
    history::read(&files::text(path)?, survey)
        .map_err(|why| anyhow!("error {}: {}: {why}", why.code(), path.display()))
}

fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
