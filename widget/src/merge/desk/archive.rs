//! An archive that was chosen: a shared folder, as it comes when it is downloaded.

use std::io::Cursor;

use medskick_survey::{
    collect::archive::{Archive, Member, Unread},
    sealed::code,
};

use crate::merge::talk::Odd;

/// Its files; none where it can't be read.
pub fn members(bytes: &[u8]) -> Vec<Member> {
    let Ok(mut archive) = Archive::open(Cursor::new(bytes)) else {
        return Vec::new();
    };
    archive.files().map_or(Vec::new(), Iterator::collect)
}

/// Whether a line in it is a sealed response, whatever survey and key it is of.
pub fn has_sealed(member: &Member) -> bool {
    let text = member.text.as_deref().unwrap_or_default();
    text.lines().any(|line| code::read(line).is_some())
}

/// What the person is told of a file in it.
pub fn odd(why: Unread) -> Odd {
    match why {
        Unread::NoText => Odd::Binary,
        Unread::Damaged | Unread::Packed | Unread::TooLarge => Odd::Archive,
    }
}
