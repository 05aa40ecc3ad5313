//! `medskick survey …`: imports and exports surveys in other formats.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Subcommand;

use crate::{
    build,
    form::{export, import},
    paper, portable, report,
    wasm::Profile,
};

/// What to do with a survey.
#[derive(Subcommand)]
pub enum Survey {
    /// Take a survey over from an XLSForm.
    Import(import::Wanted),
    /// Write a survey as an XLSForm, for ODK, KoboToolbox and others.
    Export {
        /// The survey's id, such as `everyday`.
        id: String,
        /// The file to write (default: the id with `.xlsx`, in the current folder).
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Write a survey as pages to print, one for each language.
    Paper {
        /// The survey's id, such as `everyday`.
        id: String,
        /// Only in this language, such as `ar`.
        #[arg(long)]
        lang: Option<String>,
        /// The folder to write to.
        #[arg(long, default_value = ".")]
        out: PathBuf,
    },
    /// Write a survey as one file that is answered from a stick, without a network.
    Portable(portable::Wanted),
}

/// Does it, for the campaign in `root`.
pub fn run(root: &Path, command: Survey) -> Result<()> {
    let written = match command {
        Survey::Import(wanted) => import::run(root, &wanted)?,
        Survey::Export { id, out } => vec![export::write(&build::check(root)?, &id, out)?],
        Survey::Paper { id, lang, out } => {
            paper::write(&build::check(root)?, &id, lang.as_deref(), &out)?
        }
        Survey::Portable(wanted) => vec![portable::write(root, &wanted, Profile::Small)?],
    };
    for file in written {
        report::done(&format!("wrote {}", file.display()));
    }
    Ok(())
}
