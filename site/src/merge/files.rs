//! The files below a folder, each read part by part, also those in archives: no more of them is in memory than a part.

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

/// So much of a file is read at a time. A sealed response is a line of at most a few thousand letters.
const PART: usize = 1024 * 1024;

/// What was found.
pub enum Found<'a> {
    /// Lines of a file, up to the end of one, of which so many came before.
    Lines {
        /// The file, as it is told.
        name: &'a str,
        /// The lines.
        text: &'a str,
        /// How many lines of the file came before.
        before: usize,
    },
    /// A file that can't be read, or not to its end.
    Unread {
        /// The file, as it is told.
        name: &'a str,
        /// Why not.
        why: Why,
    },
}

/// Whether there is such a folder or file, and every folder in it can be read: a release of a part of the answers, taken for all of them,
/// could not be taken back (R3).
///
/// # Errors
/// `T34` for the first that can't be read.
pub fn is_there(folder: &Path) -> Result<()> {
    folder
        .metadata()
        .map_err(|error| unreadable(folder, &error))?;
    walked(folder).try_for_each(|entry| match entry {
        Err(error) => is_folder(&error).map_or(Ok(()), Err),
        Ok(_) => Ok(()),
    })
}

/// What is below a folder in the order of names, without what programs hide there.
fn walked(folder: &Path) -> impl Iterator<Item = walkdir::Result<DirEntry>> {
    let walk = WalkDir::new(folder).follow_links(true).sort_by_file_name();
    walk.into_iter().filter_entry(|entry| {
        entry.depth() == 0 || !is_hidden(&entry.file_name().to_string_lossy())
    })
}

/// The error for a folder that can't be read; none where it is a file, or a link that leads back into a folder around it, which is read.
fn is_folder(error: &walkdir::Error) -> Option<anyhow::Error> {
    let path = error.path().filter(|path| path.is_dir())?;
    Some(unreadable(path, error.io_error()?))
}

/// The text of a file that the command names; none of one that is no text, which is for the reader to tell.
///
/// # Errors
/// `T34` when it can't be read.
pub fn text(path: &Path) -> Result<String> {
    fs::read_to_string(path).or_else(|error| match error.kind() {
        io::ErrorKind::InvalidData => Ok(String::new()),
        _ => Err(unreadable(path, &error)),
    })
}

/// That a file or folder can't be read which the command names.
pub fn unreadable(path: &Path, error: &io::Error) -> anyhow::Error {
    Fault::error(
        "T34",
        format!("{} can't be read: {error}.", told(path)),
        "Look for a slip in the name, and whether you may read it.",
    )
}

/// Reads all files below the folder, in the order of their names. What programs hide there is left out.
///
/// # Errors
/// `T34` for a folder that can't be read.
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

/// Reads the lines of a file. One that is no text, or has a line longer than a part, is read no further.
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

/// As it is told: whatever is in a name does nothing to the terminal.
fn told(path: &Path) -> String {
    let one = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    path.display().to_string().chars().map(one).collect()
}
