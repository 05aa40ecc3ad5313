//! Reads the files in a ZIP archive, one at a time: a shared folder is downloaded as such an archive.
//!
//! Nothing in an archive is trusted. A name is shown to people and never used as a path; sizes stated in the archive are
//! ignored. Each file is unpacked on request, within [`Limits`] on the size of a file, on the size of all files together and on
//! their number. All files together may also unpack to at most 16 times the size of the archive: sealed responses hardly
//! shrink, so an archive that unpacks to more does not hold sealed responses. An archive in an archive is not unpacked.

use std::{
    fmt,
    io::{Read, Seek, SeekFrom},
};

use zip::{
    CompressionMethod, ZipReadOptions,
    read::Config,
    result::ZipError,
    unstable::read::{ZipIterable, ZipIterableFiles},
};

/// The limits on unpacking, whatever the size of the archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of a file.
    pub file: u64,
    /// The most bytes of all files together.
    pub total: u64,
    /// The most files and folders.
    pub files: usize,
}

impl Default for Limits {
    /// A million responses to a survey of twelve questions take 220 MB, which is within these limits.
    fn default() -> Self {
        Limits {
            file: 64 * 1024 * 1024,
            total: 256 * 1024 * 1024,
            files: 20_000,
        }
    }
}

/// The most times the size of the archive that its files may have together. Base32 of random bytes shrinks to five eighths.
const MOST_TIMES: u64 = 16;
/// This many bytes may always be unpacked, for small archives that also hold other files.
const SMALL: u64 = 1024 * 1024;
/// This many bytes of a file are unpacked at a time.
const PART: usize = 64 * 1024;
/// The most characters of a name that are shown.
const LONGEST_NAME: usize = 200;
/// The first bytes of an archive; the second entry is that of an empty one.
const MAGIC: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// Why an archive, or a file in one, can't be read. Numbers and remedies: `docs/errors/sealed.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unread {
    /// It is not text in UTF-8.
    NoText,
    /// It is not an archive, or a damaged one.
    Damaged,
    /// It is locked with a password, packed with an unsupported method, or an archive in an archive.
    Packed,
    /// It unpacks to more bytes or more files than sealed responses do.
    TooLarge,
}

impl Unread {
    /// The number in `docs/errors/sealed.md`.
    pub fn code(self) -> &'static str {
        match self {
            Unread::NoText => "E16",
            Unread::Damaged => "E17",
            Unread::Packed => "E18",
            Unread::TooLarge => "E19",
        }
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unread::NoText => "This is no file of sealed responses but something else, such as a picture or a document. Leave it out.",
            Unread::Damaged => "The archive is damaged, or not all of it is there. Download it again.",
            Unread::Packed => "This is locked with a password, or packed in a way that is not read here. Unpack it, and hand over what was in it.",
            Unread::TooLarge => "This unpacks to more than sealed responses do, or to more files, and was not unpacked to its end. Unpack it by hand if you know where it comes from.",
        })
    }
}

impl std::error::Error for Unread {}

/// An archive whose files can be read.
pub struct Archive<R> {
    files: ZipIterable<R>,
    limits: Limits,
    /// How many bytes may be unpacked in all, and how many of them are left.
    most: u64,
    left: u64,
}

/// A file in an archive.
#[derive(Debug, PartialEq, Eq)]
pub struct Member {
    /// The name in the archive, for display: without control characters, and of limited length.
    pub name: String,
    /// The content, or the reason why it can't be read.
    pub text: Result<String, Unread>,
}

/// Whether a file that begins with these bytes is an archive, whatever its name.
pub fn is_archive(beginning: &[u8]) -> bool {
    MAGIC.iter().any(|magic| beginning.starts_with(magic))
}

/// Whether a program created the file for its own use: the file or one of its folders has a name that begins with a dot, or is
/// `__MACOSX`, which macOS adds to archives.
pub fn is_hidden(name: &str) -> bool {
    name.split(['/', '\\'])
        .any(|part| part.starts_with('.') || part == "__MACOSX")
}

impl<R: Read + Seek> Archive<R> {
    /// Opens the archive in these bytes. For bytes in memory, pass a `Cursor`.
    ///
    /// # Errors
    /// Returns the reason if the bytes are not an archive.
    pub fn open(bytes: R) -> Result<Self, Unread> {
        Archive::within(bytes, Limits::default())
    }

    /// Opens an archive within other limits.
    ///
    /// # Errors
    /// As [`Archive::open`].
    pub fn within(mut bytes: R, limits: Limits) -> Result<Self, Unread> {
        let size = bytes.seek(SeekFrom::End(0)).map_err(|_| Unread::Damaged)?;
        let files = ZipIterable::try_new(bytes, Config::default()).map_err(|why| reason(&why))?;
        let most = size.saturating_mul(MOST_TIMES).max(SMALL);
        let most = most.min(limits.total);
        Ok(Archive {
            files,
            limits,
            most,
            left: most,
        })
    }

    /// Resets the number of bytes that may be unpacked, before the archive is unpacked once more.
    pub fn begin_again(&mut self) {
        self.left = self.most;
    }

    /// How many bytes may still be unpacked.
    pub fn left(&self) -> u64 {
        self.left
    }

    /// The files in order, without folders and hidden files.
    ///
    /// # Errors
    /// Returns the reason if the list of files can't be found.
    pub fn files(&mut self) -> Result<Files<'_, R>, Unread> {
        self.files_from(0)
    }

    /// The files without the first `passed` entries of the list: continues an earlier pass at its [`Files::passed`].
    ///
    /// # Errors
    /// As [`Archive::files`].
    pub fn files_from(&mut self, passed: usize) -> Result<Files<'_, R>, Unread> {
        let files = self.files.files().map_err(|why| reason(&why))?;
        files.take(passed).for_each(drop);
        Ok(Files {
            files,
            limits: self.limits,
            left: &mut self.left,
            passed,
            ended: false,
        })
    }
}

/// The files of an archive, each read on request. Ends at a damaged list, and at the limits on the total size and the number of
/// files.
pub struct Files<'a, R> {
    files: &'a mut ZipIterableFiles<R>,
    limits: Limits,
    left: &'a mut u64,
    passed: usize,
    ended: bool,
}

impl<R: Read + Seek> Iterator for Files<'_, R> {
    type Item = Member;

    fn next(&mut self) -> Option<Member> {
        while !self.ended {
            let entry = match self.files.next()? {
                Ok(entry) => entry,
                Err(why) => return Some(self.end("", reason(&why))),
            };
            self.passed += 1;
            let name = entry.name().map_or(String::new(), |name| shown(&name));
            let is_beyond = self.passed > self.limits.files;
            if !is_beyond && (entry.is_dir() || is_hidden(&name)) {
                continue;
            }
            if *self.left == 0 || is_beyond {
                return Some(self.end(&name, Unread::TooLarge));
            }
            let known = [CompressionMethod::Stored, CompressionMethod::Deflated];
            let text = match known.contains(&entry.compression()) {
                true => entry
                    .with_reader(self.files.reader_mut(), ZipReadOptions::new())
                    .map_err(|why| reason(&why))
                    .and_then(|mut file| unpacked(&mut file, self.limits.file, self.left)),
                false => Err(Unread::Packed),
            };
            return Some(Member { name, text });
        }
        None
    }
}

impl<R> Files<'_, R> {
    /// How many entries of the list, files and folders, have been passed.
    pub fn passed(&self) -> usize {
        self.passed
    }

    /// Whether the iteration ended at a damaged list or a limit.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    fn end(&mut self, name: &str, why: Unread) -> Member {
        self.ended = true;
        Member {
            name: name.to_owned(),
            text: Err(why),
        }
    }
}

/// Unpacks a file as text, and subtracts its size from `left`.
fn unpacked(file: &mut impl Read, most: u64, left: &mut u64) -> Result<String, Unread> {
    let most = most.min(*left);
    let mut bytes = Vec::new();
    loop {
        let begun = bytes.len();
        let read = file.take(PART as u64).read_to_end(&mut bytes);
        let more = u64::try_from(bytes.len() - begun).unwrap_or(u64::MAX);
        let is_more = u64::try_from(bytes.len()).map_or(true, |length| length > most);
        *left = left.saturating_sub(more);
        // Recognise an archive in the archive by its beginning, before unpacking the rest.
        if begun == 0 && is_archive(&bytes) {
            return Err(Unread::Packed);
        }
        if is_more {
            return Err(Unread::TooLarge);
        }
        read.map_err(|_| Unread::Damaged)?;
        if more == 0 {
            return String::from_utf8(bytes).map_err(|_| Unread::NoText);
        }
    }
}

/// Makes a name safe to show on a page and in a terminal.
fn shown(name: &str) -> String {
    let one = |c: char| match c {
        // Some characters reverse the direction of the text after them, so that a name reads as another.
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    };
    name.chars().map(one).take(LONGEST_NAME).collect()
}

fn reason(why: &ZipError) -> Unread {
    match why {
        ZipError::UnsupportedArchive(_)
        | ZipError::InvalidPassword
        | ZipError::CompressionMethodNotSupported(_) => Unread::Packed,
        _ => Unread::Damaged,
    }
}
