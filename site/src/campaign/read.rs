//! Reads text files. An unreadable file becomes a problem.

use std::{
    fs,
    path::{Path, PathBuf},
};

use medskick_survey::problem::{Problem, line_of};
use walkdir::WalkDir;

use crate::encoding::{self, decode};

/// Returns the text of `root/file` without a byte order mark. Reports a text that was encoded twice (C47), once per file.
pub fn text(root: &Path, file: &Path, problems: &mut Vec<Problem>) -> Option<String> {
    let bytes = match fs::read(root.join(file)) {
        Ok(bytes) => bytes,
        Err(error) => {
            problems.push(unreadable(file, "The file", &error.to_string()));
            return None;
        }
    };
    let before = bytes.clone();
    match decode(bytes, file) {
        Ok(text) => {
            problems.extend(encoded_twice(file, &text));
            Some(text)
        }
        Err(misread) => {
            let before = &before[..misread.offset];
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            let what = format!(
                "The file is not UTF-8 but {}, so letters such as å and ع cannot be told.",
                misread.encoding
            );
            problems.push(Problem::error(
                "C01",
                file,
                Some(line),
                what,
                encoding::REMEDY,
            ));
            None
        }
    }
}

fn encoded_twice(file: &Path, text: &str) -> Option<Problem> {
    let twice = encoding::encoded_twice(text)?;
    let what = format!(
        "The letters of this file were encoded twice: «{}» is {}.",
        twice.meant, twice.found
    );
    let remedy = "Take the file as it was before, or write each such word again: it was opened in another encoding than UTF-8, and saved as UTF-8.";
    let line = line_of(text, twice.offset);
    Some(Problem::error("C47", file, Some(line), what, remedy))
}

/// Returns the files below `root/folder` with this extension, relative to `root`, sorted. Follows symbolic links. Reports an
/// unreadable folder and a dangling link (C01), because pages would be missing.
pub fn files(
    root: &Path,
    folder: &str,
    extension: &str,
    problems: &mut Vec<Problem>,
) -> Vec<PathBuf> {
    let top = root.join(folder);
    let mut found = Vec::new();
    if !top.exists() {
        return found;
    }
    let is_shown = |entry: &walkdir::DirEntry| {
        // Editors create hidden files while they save.
        entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
    };
    let walk = WalkDir::new(&top).follow_links(true).sort_by_file_name();
    for entry in walk.into_iter().filter_entry(is_shown) {
        match entry {
            Ok(entry) => {
                let file = entry.path();
                if entry.file_type().is_file()
                    && file.extension().is_some_and(|found| found == extension)
                {
                    found.extend(file.strip_prefix(root).ok().map(Path::to_owned));
                }
            }
            Err(error) => {
                let path = error.path().unwrap_or(&top);
                let path = path.strip_prefix(root).unwrap_or(path);
                let why = error
                    .io_error()
                    .map_or("a link leads round in a circle".to_owned(), |it| {
                        it.to_string()
                    });
                let what = if path.extension().is_some() {
                    "The file"
                } else {
                    "The folder"
                };
                problems.push(unreadable(path, what, &why));
            }
        }
    }
    found
}

/// Returns true if the file could not be read or parsed (C01, C03). Its entries are then unknown and not missing.
pub fn was_unreadable(file: &Path, problems: &[Problem]) -> bool {
    problems
        .iter()
        .any(|it| it.file == file && ["C01", "C03"].contains(&it.code))
}

fn unreadable(path: &Path, what: &str, why: &str) -> Problem {
    let remedy = format!(
        "Check that {} is there and may be read.",
        what.to_lowercase()
    );
    Problem::error(
        "C01",
        path,
        None,
        format!("{what} cannot be read: {why}."),
        remedy,
    )
}
