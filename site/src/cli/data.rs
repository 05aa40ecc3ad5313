//! `medskick data …`: exports and imports the directory's lists as tables.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Subcommand;

use crate::{
    report,
    sheet::{self, Kind},
};

/// What to do with a list.
#[derive(Subcommand)]
pub enum Data {
    /// Write a list as a CSV for a spreadsheet program.
    Export {
        /// Which list.
        kind: Kind,
        /// The file to write, such as `organisations.csv`.
        file: PathBuf,
    },
    /// Put a table (`.csv`, `.xlsx`, `.ods`) in the place of a list.
    Import {
        /// Which list.
        kind: Kind,
        /// The file to read.
        file: PathBuf,
    },
}

/// Does it, for the campaign in `root`.
pub fn run(root: &Path, command: Data) -> Result<()> {
    match command {
        Data::Export { kind, file } => {
            let entries = sheet::write(root, kind, &file)?;
            report::done(&format!("wrote {} ({entries} entries)", file.display()));
        }
        Data::Import { kind, file } => {
            let (written, entries) = sheet::read(root, kind, &file)?;
            report::done(&format!("wrote {} ({entries} entries)", written.display()));
            report::note("`cargo run -- check` says whether what it names is there");
        }
    }
    Ok(())
}
