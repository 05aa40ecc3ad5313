//! Compares two folders byte by byte.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::project;

/// The result of a comparison of two folders.
#[derive(Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The number of files that are equal in both folders.
    pub identical: usize,
    /// One line per file that differs, with the difference.
    pub different: Vec<String>,
}

/// Compares the files of two folders.
///
/// # Errors
/// If a file cannot be read.
pub fn folders(first: &Path, second: &Path) -> Result<Comparison> {
    let (of_first, of_second) = (names(first)?, names(second)?);
    let only = |names: &BTreeSet<PathBuf>, others: &BTreeSet<PathBuf>, folder: &Path| {
        let missing = names.difference(others);
        let text = |name: &PathBuf| format!("{} is in {} only", name.display(), folder.display());
        missing.map(text).collect::<Vec<_>>()
    };
    let mut different = only(&of_first, &of_second, first);
    different.extend(only(&of_second, &of_first, second));
    let mut identical = 0;
    for name in of_first.intersection(&of_second) {
        let (one, other) = (read(&first.join(name))?, read(&second.join(name))?);
        let differs = one.iter().zip(&other).position(|(one, other)| one != other);
        match differs {
            None if one.len() == other.len() => identical += 1,
            at => different.push(format!(
                "{} differs from byte {} on ({} and {} bytes)",
                name.display(),
                at.unwrap_or(one.len().min(other.len())),
                one.len(),
                other.len()
            )),
        }
    }
    Ok(Comparison {
        identical,
        different,
    })
}

/// The relative paths of all files below a folder.
fn names(folder: &Path) -> Result<BTreeSet<PathBuf>> {
    let name = |path: PathBuf| Ok(path.strip_prefix(folder)?.to_owned());
    project::files(folder)?.into_iter().map(name).collect()
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let (first, second) = (folder.path().join("1"), folder.path().join("2"));
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        for (name, text) in [
            ("1/a/same", "x"),
            ("2/a/same", "x"),
            ("1/gone", ""),
            ("2/new", ""),
        ] {
            write(name, text);
        }
        for (name, text) in [
            ("1/longer", "ab"),
            ("2/longer", "abc"),
            ("1/other", "ab"),
            ("2/other", "ac"),
        ] {
            write(name, text);
        }
        let found = folders(&first, &second).unwrap();
        assert_eq!(found.identical, 1);
        let starts: Vec<&str> = found
            .different
            .iter()
            .map(|text| text.split(" (").next().unwrap_or_default())
            .collect();
        assert_eq!(
            starts,
            [
                format!("gone is in {} only", first.display()),
                format!("new is in {} only", second.display()),
                "longer differs from byte 2 on".to_owned(),
                "other differs from byte 1 on".to_owned(),
            ]
        );
    }
}
