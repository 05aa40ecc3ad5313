//! Test fixture: a campaign in a temporary folder. It is the small valid campaign in `base/` with other files on top.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use medskick::{
    assemble,
    assets::{Asset, Assets},
    campaign,
};
use tempfile::TempDir;
use walkdir::WalkDir;

/// The folder of the fixtures.
pub fn fixtures() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/campaign"))
}

/// The base with the files of `case` on top. Each line of `remove.txt` in `case` names a file to delete.
pub fn with(case: Option<&Path>) -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    lay(&fixtures().join("base"), folder.path())?;
    if let Some(case) = case {
        lay(case, folder.path())?;
        for file in fs::read_to_string(case.join("remove.txt"))
            .unwrap_or_default()
            .lines()
        {
            fs::remove_file(folder.path().join(file))
                .with_context(|| format!("{file} in remove.txt"))?;
        }
    }
    Ok(folder)
}

fn lay(from: &Path, to: &Path) -> Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let inside = entry.path().strip_prefix(from)?;
        let is_about_the_case =
            inside.parent() == Some(Path::new("")) && inside.extension().is_some();
        if entry.file_type().is_file() && !is_about_the_case {
            let target = to.join(inside);
            fs::create_dir_all(target.parent().context("no folder")?)?;
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The folder that Zola gets for the campaign in `folder`. The campaign may use only the assets of the base.
pub fn assembled(folder: &Path) -> Result<PathBuf> {
    let asset = |name: &str| {
        let path = format!("/w/{name}");
        let integrity = String::new();
        (name.to_owned(), Asset { path, integrity })
    };
    let names = [
        "embed.js",
        "w/day.sv.json",
        "w/day.ar.json",
        "workshop/day.sv.json",
        "workshop/day.ar.json",
        "collect/day.sv.json",
        "collect/day.ar.json",
        "merge/sv.json",
        "merge/ar.json",
    ];
    let assets: Assets = names.map(asset).into_iter().collect();
    fs::create_dir_all(folder.join("site/templates"))?;
    let out = folder.join("out");
    assemble::write(&campaign::load(folder).0, &assets, folder, &out)?;
    Ok(out)
}
