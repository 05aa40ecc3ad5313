//! Report on everything that could not be opened: each reason once, with its code and remedy, followed by the affected files
//! and lines.

use std::{collections::BTreeMap, fmt, rc::Rc};

use medskick_survey::{collect::archive::Unread, sealed::open::Unopened};

use crate::report;

/// Limits for reasons, for files per reason and for line ranges per file. Further ones are only counted, so that hostile input
/// cannot exhaust memory.
const REASONS: usize = 50;
const PLACES: usize = 200;
const RANGES: usize = 20;

/// Reason why a line or file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// A line is no valid response.
    Line(Unopened),
    /// A file is no UTF-8 text, or an archive that cannot be unpacked.
    File(Unread),
    /// The operating system cannot read a file. Holds its message.
    Disk(String),
}

impl Why {
    fn code(&self) -> &'static str {
        match self {
            Why::Line(why) => why.code(),
            Why::File(why) => why.code(),
            Why::Disk(_) => "E21",
        }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::Line(why) => why.fmt(f),
            Why::File(why) => why.fmt(f),
            Why::Disk(said) => write!(
                f,
                "This can't be read ({said}). See that you may read it and that all of it is there, and run the command again."
            ),
        }
    }
}

/// Report on everything that could not be opened.
#[derive(Default)]
pub struct Told {
    reasons: BTreeMap<Why, Places>,
    lines: usize,
    files: usize,
    /// Number of lines and files whose reason is not stored.
    beyond: usize,
}

/// Files and lines with the same reason.
#[derive(Default)]
struct Places {
    kept: Vec<(Rc<str>, Lines)>,
    /// Number of lines and files that are not stored.
    beyond: usize,
}

/// Line ranges of a file, from 1 and inclusive. Empty if the whole file is affected.
#[derive(Default)]
struct Lines {
    ranges: Vec<(usize, usize)>,
    beyond: usize,
}

impl Told {
    /// Adds a line that cannot be opened.
    pub fn line(&mut self, file: &Rc<str>, line: usize, why: Why) {
        self.lines += 1;
        if let Some(lines) = self.at(file, why) {
            lines.put(line);
        }
    }

    /// Adds a file that cannot be read.
    pub fn file(&mut self, file: &str, why: Why) {
        self.files += 1;
        self.at(&Rc::from(file), why);
    }

    /// Returns the number of lines.
    pub fn lines(&self) -> usize {
        self.lines
    }

    /// Returns the number of files.
    pub fn files(&self) -> usize {
        self.files
    }

    fn at(&mut self, file: &Rc<str>, why: Why) -> Option<&mut Lines> {
        if self.reasons.len() == REASONS && !self.reasons.contains_key(&why) {
            self.beyond += 1;
            return None;
        }
        let places = self.reasons.entry(why).or_default();
        // Files are read one after another, so comparing with the last one is enough.
        let is_last = places.kept.last().is_some_and(|(last, _)| last == file);
        if !is_last {
            if places.kept.len() == PLACES {
                places.beyond += 1;
                return None;
            }
            places.kept.push((Rc::clone(file), Lines::default()));
        }
        places.kept.last_mut().map(|(_, lines)| lines)
    }

    /// Prints the report.
    pub fn print(&self) {
        let reason = |(why, places): (&Why, &Places)| format!("{} {why}{places}", why.code());
        let mut messages: Vec<String> = self.reasons.iter().map(reason).collect();
        if self.beyond > 0 {
            messages.push(format!("{} more, for other reasons", self.beyond));
        }
        report::each(&messages);
    }
}

impl fmt::Display for Places {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (file, lines) in &self.kept {
            write!(f, "\n    {file}{lines}")?;
        }
        match self.beyond {
            0 => Ok(()),
            beyond => write!(f, "\n    {beyond} more in other files"),
        }
    }
}

impl Lines {
    fn put(&mut self, line: usize) {
        if let Some((_, last)) = self.ranges.last_mut()
            && self.beyond == 0
            && *last + 1 == line
        {
            *last = line;
        } else if self.ranges.len() == RANGES {
            self.beyond += 1;
        } else {
            self.ranges.push((line, line));
        }
    }
}

impl fmt::Display for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let range = |(first, last): &(usize, usize)| match first == last {
            true => first.to_string(),
            false => format!("{first}–{last}"),
        };
        let ranges: Vec<String> = self.ranges.iter().map(range).collect();
        match (&self.ranges[..], self.beyond) {
            ([], _) => Ok(()),
            ([(first, last)], 0) if first == last => write!(f, ", line {first}"),
            (_, 0) => write!(f, ", lines {}", ranges.join(", ")),
            (_, beyond) => write!(f, ", lines {} and {beyond} more", ranges.join(", ")),
        }
    }
}
