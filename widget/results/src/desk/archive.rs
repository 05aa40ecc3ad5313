//! An archive, such as a downloaded shared folder. Its files are unpacked a few at a time.

use std::io::Cursor;

use medskick_survey::{
    collect::archive::{Archive, Member, Unread},
    sealed::code,
};

use crate::talk::Odd;

/// The maximum number of files that are unpacked at a time, and the bytes of text after which no further file is added.
const FILES: usize = 64;
const TEXT: usize = 256 * 1024;

/// An archive whose files are being unpacked.
pub struct Unpacking {
    name: String,
    archive: Archive<Cursor<Vec<u8>>>,
    passed: usize,
    has_ended: bool,
}

impl Unpacking {
    /// Opens an archive. Returns `None` if it contains no sealed response, of whatever survey and key.
    pub fn of(name: &str, bytes: Vec<u8>) -> Option<Self> {
        let mut archive = Archive::open(Cursor::new(bytes)).ok()?;
        let is_ours = archive.files().ok()?.any(|member| has_sealed(&member));
        archive.begin_again();
        is_ours.then(|| Unpacking {
            name: name.to_owned(),
            archive,
            passed: 0,
            has_ended: false,
        })
    }

    /// The name of the archive.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether all files have been unpacked.
    pub fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// Unpacks the next files.
    pub fn next(&mut self) -> Vec<Member> {
        let mut members = Vec::new();
        let mut text = 0;
        let Ok(mut files) = self.archive.files_from(self.passed) else {
            self.has_ended = true;
            return members;
        };
        while members.len() < FILES && text < TEXT {
            let Some(member) = files.next() else {
                self.has_ended = true;
                break;
            };
            text += member.text.as_ref().map_or(0, String::len);
            members.push(member);
        }
        self.passed = files.passed();
        self.has_ended |= files.has_ended();
        members
    }
}

/// Whether a line of the file is a sealed response, of whatever survey and key.
fn has_sealed(member: &Member) -> bool {
    let text = member.text.as_deref().unwrap_or_default();
    text.lines().any(|line| code::read(line).is_some())
}

/// Returns the reason that the page shows for a file of an archive that cannot be read.
pub fn odd(why: Unread) -> Odd {
    match why {
        Unread::NoText => Odd::Binary,
        Unread::TooLarge => Odd::Large,
        Unread::Damaged | Unread::Packed => Odd::Archive,
    }
}
