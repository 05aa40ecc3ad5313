//! Reads text files; what cannot be read is a problem.

use std::{fs, path::Path};

use medskick_survey::problem::Problem;

/// The text of `root/file`.
pub fn text(root: &Path, file: &Path, problems: &mut Vec<Problem>) -> Option<String> {
    let bytes = match fs::read(root.join(file)) {
        Ok(bytes) => bytes,
        Err(error) => {
            let remedy = "Check that the file is there and may be read.";
            problems.push(Problem::error(
                "C01",
                file,
                None,
                format!("The file cannot be read: {error}."),
                remedy,
            ));
            return None;
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            let what = "The file is not UTF-8, so letters such as å and ä cannot be told.";
            problems.push(Problem::error(
                "C01",
                file,
                Some(line),
                what,
                "Save the file as UTF-8 in your editor.",
            ));
            None
        }
    }
}

/// The files in `root/folder` and below with this extension, relative to `root`, in order.
pub fn files(root: &Path, folder: &str, extension: &str) -> Vec<std::path::PathBuf> {
    let found = crate::inputs::files(&[&root.join(folder)]).unwrap_or_default();
    let wanted = found
        .into_iter()
        .filter(|file| file.extension().is_some_and(|found| found == extension));
    wanted
        .filter_map(|file| Some(file.strip_prefix(root).ok()?.to_owned()))
        .collect()
}
