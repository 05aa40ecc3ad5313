//! Reads the files below a folder, including members of archives. Each file is read in parts, so that only one part is in
//! memory.

use std::{
    fs::{self, File},
    io::{self, BufReader, Read, Seek},
    path::Path,
};

use anyhow::Result;
use medskick_survey::collect::archive::{Archive, Unread, is_archive, is_hidden};
use walkdir::{DirEntry, WalkDir};

use super::told::Why;
use crate::fault::Fault;

/// Size of a part, in bytes. A sealed response is one line of at most a few thousand characters.
const PART: usize = 1024 * 1024;

/// Part of a file, or a file that cannot be read.
pub enum Found<'a> {
    /// Whole lines of a file.
    Lines {
        /// Name of the file for messages.
        name: &'a str,
        /// Text of the lines.
        text: &'a str,
        /// Number of lines in the file before these.
        before: usize,
    },
    /// A file that cannot be read, or not to its end.
    Unread {
        /// Name of the file for messages.
        name: &'a str,
        /// Reason.
        why: Why,
    },
}

/// Checks that a folder or file exists and that every folder below it is readable. A release of only some of the responses
/// could not be retracted afterwards (R3).
///
/// # Errors
/// `T34` for the first folder that cannot be read.
pub fn is_there(folder: &Path) -> Result<()> {
    folder
        .metadata()
        .map_err(|error| unreadable(folder, &error))?;
    walked(folder).try_for_each(|entry| match entry {
        Err(error) => is_folder(&error).map_or(Ok(()), Err),
        Ok(_) => Ok(()),
    })
}

/// Returns the entries below a folder, sorted by name, without hidden files.
fn walked(folder: &Path) -> impl Iterator<Item = walkdir::Result<DirEntry>> {
    let walk = WalkDir::new(folder).follow_links(true).sort_by_file_name();
    walk.into_iter().filter_entry(|entry| {
        entry.depth() == 0 || !is_hidden(&entry.file_name().to_string_lossy())
    })
}

/// Returns the error for an unreadable folder. Returns `None` for a file, and for a link back to a parent folder, whose files
/// are read anyway.
fn is_folder(error: &walkdir::Error) -> Option<anyhow::Error> {
    let path = error.path().filter(|path| path.is_dir())?;
    Some(unreadable(path, error.io_error()?))
}

/// Returns the text of a file that the command names. A file that is not UTF-8 gives an empty text, which the caller's parser
/// reports.
///
/// # Errors
/// `T34` when the file cannot be read.
pub fn text(path: &Path) -> Result<String> {
    fs::read_to_string(path).or_else(|error| match error.kind() {
        io::ErrorKind::InvalidData => Ok(String::new()),
        _ => Err(unreadable(path, &error)),
    })
}

/// Returns the error for an unreadable file or folder that the command names.
pub fn unreadable(path: &Path, error: &io::Error) -> anyhow::Error {
    Fault::error(
        "T34",
        format!("{} can't be read: {error}.", told(path)),
        "Look for a slip in the name, and whether you may read it.",
    )
}

/// Reads all files below the folder, sorted by name, without hidden files.
///
/// # Errors
/// `T34` for a folder that cannot be read.
pub fn each(folder: &Path, take: &mut impl FnMut(Found)) -> Result<()> {
    for entry in walked(folder) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => one(entry.path(), take),
            Ok(_) => {}
            Err(error) => {
                if let Some(error) = is_folder(&error) {
                    return Err(error);
                }
                let said = error.io_error().map(|error| error.kind().to_string());
                let said = said.unwrap_or("the folder leads back into itself".to_owned());
                take(Found::Unread {
                    name: &told(error.path().unwrap_or(folder)),
                    why: Why::Disk(said),
                });
            }
        }
    }
    Ok(())
}

fn one(path: &Path, take: &mut impl FnMut(Found)) {
    let name = told(path);
    let read = File::open(path).and_then(|mut file| {
        let mut beginning = Vec::new();
        (&mut file).take(4).read_to_end(&mut beginning)?;
        file.rewind()?;
        if !is_archive(&beginning) {
            return lines(&name, file, take);
        }
        if let Err(why) = members(&name, file, take) {
            let why = Why::File(why);
            take(Found::Unread { name: &name, why });
        }
        Ok(())
    });
    if let Err(error) = read {
        let why = Why::Disk(error.kind().to_string());
        take(Found::Unread { name: &name, why });
    }
}

fn members(archive: &str, file: File, take: &mut impl FnMut(Found)) -> Result<(), Unread> {
    for member in Archive::open(BufReader::new(file))?.files()? {
        let name = format!("{archive}: {}", member.name);
        take(match &member.text {
            Ok(text) => Found::Lines {
                name: &name,
                text,
                before: 0,
            },
            Err(why) => Found::Unread {
                name: &name,
                why: Why::File(*why),
            },
        });
    }
    Ok(())
}

/// Reads the lines of a file. Stops at text that is not UTF-8 and at a line longer than `PART`.
fn lines(name: &str, mut file: impl Read, take: &mut impl FnMut(Found)) -> io::Result<()> {
    let (mut part, mut before) = (Vec::with_capacity(PART), 0);
    loop {
        let rest = (PART - part.len()) as u64;
        let is_end = (&mut file).take(rest).read_to_end(&mut part)? == 0;
        let end = match part.iter().rposition(|byte| *byte == b'\n') {
            _ if is_end => part.len(),
            Some(last) => last + 1,
            None if part.len() < PART => continue,
            None => 0,
        };
        let Some(text) = str::from_utf8(&part[..end])
            .ok()
            .filter(|_| end > 0 || is_end)
        else {
            let why = Why::File(Unread::NoText);
            take(Found::Unread { name, why });
            return Ok(());
        };
        take(Found::Lines { name, text, before });
        if is_end {
            return Ok(());
        }
        before += text.lines().count();
        part.drain(..end);
    }
}

/// Returns the path for messages. Control characters are replaced, because they could manipulate the terminal.
fn told(path: &Path) -> String {
    let one = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    path.display().to_string().chars().map(one).collect()
}
