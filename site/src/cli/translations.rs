//! `medskick translations …`: adds languages, pins translations and shows their progress.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Subcommand;

use crate::{
    build,
    campaign::{add, pins, status},
    report,
};

/// What to do with translations.
#[derive(Subcommand)]
pub enum Translations {
    /// Say that these translations match their source text now; a source text stands for all its translations.
    Pin {
        /// Pages in content/.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Add a language: the site is in it from now on, with what is not translated yet in another.
    Add(add::Wanted),
    /// Serve the site with one language more that nobody speaks: what was forgotten, or does not fit, is seen.
    Pseudo {
        /// Which way it is written.
        #[arg(long, value_enum, default_value_t = add::Direction::Ltr)]
        dir: add::Direction,
        /// The port on 127.0.0.1; 0 is any free port.
        #[arg(long, default_value_t = 0)]
        port: u16,
    },
    /// How far each language has come: pages by state, words, missing texts and surveys.
    Status,
}

/// Does it, for the campaign in `root`.
pub fn run(root: &Path, command: &Translations) -> Result<()> {
    match command {
        Translations::Pin { files } => pin(root, files),
        Translations::Add(wanted) => {
            for file in add::run(root, wanted)? {
                report::done(&format!("wrote {}", file.display()));
            }
            report::note(
                "translate these first: notice-fallback, notice-partial and notice-unreviewed in site.ftl",
            );
            Ok(())
        }
        // `cli::run` handles this command, because it serves on the async runtime until an interrupt.
        Translations::Pseudo { .. } => Ok(()),
        Translations::Status => {
            report::table(&status::table(&build::check(root)?));
            Ok(())
        }
    }
}

fn pin(root: &Path, files: &[PathBuf]) -> Result<()> {
    let pinned = pins::write(root, files)?;
    for file in &pinned {
        report::done(&format!("pinned {}", file.display()));
    }
    if pinned.is_empty() {
        report::note("nothing to pin: they match their source already");
    }
    Ok(())
}
