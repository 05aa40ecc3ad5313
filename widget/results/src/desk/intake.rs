//! A file of lines that arrives in parts. Whole lines are passed on, so that memory never holds more than one part and one line.

use crate::talk::Odd;

/// The maximum length of a line in bytes. A longer line is no sealed response, and its rest is dropped.
const LONGEST: usize = 64 * 1024;

/// A file that is being read.
#[derive(Default)]
pub struct Intake {
    rest: Vec<u8>,
    before: usize,
    is_begun: bool,
}

/// Whole lines of a file.
#[derive(Default)]
pub struct Lines {
    /// The lines.
    pub text: String,
    /// The number of lines before them.
    pub before: usize,
    /// Whether they end the file.
    pub is_last: bool,
}

impl Intake {
    /// Takes the next part of the file and returns the lines that are now whole. The last part also ends the last line.
    ///
    /// # Errors
    /// Returns the kind of the file if its first bytes show that it is not text.
    pub fn part(&mut self, bytes: &[u8], is_last: bool) -> Result<Lines, Odd> {
        if !self.is_begun {
            self.is_begun = true;
            odd(bytes).map_or(Ok(()), Err)?;
        }
        let end = match is_last {
            true => bytes.len(),
            false => after_last_line(bytes),
        };
        let (whole, rest) = bytes.split_at(end);
        let mut lines = Vec::new();
        if !whole.is_empty() || is_last {
            lines.append(&mut self.rest);
            lines.extend_from_slice(whole);
        }
        let room = LONGEST.saturating_sub(self.rest.len());
        self.rest.extend_from_slice(&rest[..rest.len().min(room)]);
        let before = self.before;
        self.before += lines.iter().filter(|byte| **byte == b'\n').count();
        Ok(Lines {
            text: String::from_utf8_lossy(&lines).into_owned(),
            before,
            is_last,
        })
    }
}

fn after_last_line(bytes: &[u8]) -> usize {
    let last = bytes.iter().rposition(|byte| *byte == b'\n');
    last.map_or(0, |last| last + 1)
}

/// Recognises files that were chosen by mistake, by their first bytes.
fn odd(bytes: &[u8]) -> Option<Odd> {
    const PICTURES: [&[u8]; 4] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF"];
    let begins = |mark: &&[u8]| bytes.starts_with(mark);
    // Pictures of iPhones have `ftyp` after the length of the first box.
    if PICTURES.iter().any(begins) || bytes.get(4..8) == Some(b"ftyp") {
        return Some(Odd::Picture);
    }
    if begins(&b"PK\x03\x04".as_slice()) {
        return Some(Odd::Archive);
    }
    let start = bytes.get(..512).unwrap_or(bytes);
    (begins(&b"%PDF".as_slice()) || start.contains(&0)).then_some(Odd::Binary)
}

#[cfg(test)]
mod tests {
    //! Lines come whole, long lines are cut, and files that are not text are recognised.

    use super::*;

    /// Reads a file in parts of `size` bytes. Returns its lines with their numbers.
    fn read(file: &[u8], size: usize) -> Vec<(usize, String)> {
        let mut intake = Intake::default();
        let mut lines = Vec::new();
        let parts: Vec<&[u8]> = file.chunks(size).collect();
        for (n, part) in parts.iter().enumerate() {
            let read = intake.part(part, n + 1 == parts.len()).unwrap();
            assert!(intake.rest.len() <= LONGEST);
            let numbered = (read.before + 1..).zip(read.text.lines().map(str::to_owned));
            lines.extend(numbered);
        }
        lines
    }

    #[test]
    fn parts_of_any_size_give_the_same_lines_with_the_same_numbers() {
        let file = "\u{feff}ett\r\ntvå\n\nfyra".as_bytes();
        let wanted = read(file, file.len());
        assert_eq!(wanted.len(), 4);
        assert_eq!(wanted[3], (4, "fyra".to_owned()));
        for size in 1..file.len() {
            assert_eq!(read(file, size), wanted, "{size}");
        }
    }

    #[test]
    fn a_huge_line_is_one_line_and_takes_no_memory() {
        let file = [&vec![b'A'; 3 * LONGEST][..], b"\nsist\n"].concat();
        let lines = read(&file, 1000);
        assert_eq!(lines.len(), 2);
        assert!(lines[0].1.len() <= LONGEST + 1000);
        assert_eq!(lines[1], (2, "sist".to_owned()));
    }

    #[test]
    fn what_is_no_text_is_told_by_its_kind() {
        let kinds: [(&[u8], Odd); 6] = [
            (b"\x89PNG\r\n\x1a\n", Odd::Picture),
            (b"\xff\xd8\xff\xe0", Odd::Picture),
            (b"\0\0\0\x18ftypheic", Odd::Picture),
            (b"PK\x03\x04\x14", Odd::Archive),
            (b"%PDF-1.7", Odd::Binary),
            (b"\xff\xfeM\0E\0", Odd::Binary),
        ];
        for (file, kind) in kinds {
            assert_eq!(Intake::default().part(file, true).err(), Some(kind));
        }
        assert!(Intake::default().part(b"MEDSKICK", true).is_ok());
        assert!(Intake::default().part(b"", true).is_ok());
    }
}
