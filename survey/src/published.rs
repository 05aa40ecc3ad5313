//! Reads a `summary.csv`: results that were published before, for comparison with current results.
//!
//! Accepts either dialect, also after a spreadsheet program has saved the file. Rejects whatever the release rules would have
//! withheld: a file with numbers filled in by hand is not a published result. The reader is total: any bytes give lines,
//! findings, or both.

mod misread;

use crate::{
    compiled::{Kind, Question, Survey},
    csv,
    release::{Cell, Rules, SUMMARY_COLUMNS, SUMMARY_NO_ANSWER},
};

pub use misread::{Misread, Why};

/// How many of all respondents gave one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "open", derive(serde::Serialize, serde::Deserialize))]
pub struct Line {
    /// The index of the question, counted over all pages of the survey.
    pub question: usize,
    /// The option; `None` counts those who skipped or declined.
    pub option: Option<u16>,
    /// How many gave it.
    pub count: Cell,
    /// How many were asked.
    pub of: Cell,
}

/// What a line reveals about an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Both numbers are exact.
    Share {
        /// The share, in whole per cent.
        percent: u32,
        /// How many gave the answer.
        count: u32,
        /// How many were asked.
        of: u32,
    },
    /// The count is exact, but only a lower bound of the number asked is known (R2), so there is no share.
    Count {
        /// How many gave the answer.
        count: u32,
        /// At least this many were asked.
        least: u32,
    },
    /// Fewer than this many, possibly none.
    Below(u32),
    /// The number is withheld.
    Hidden,
}

impl Told {
    /// What a line reveals if `count` of the `of` respondents asked gave the answer.
    pub fn of(count: Cell, of: Cell) -> Told {
        match (count, of.count()) {
            (Cell::Small(least), _) => Told::Below(least),
            (Cell::Count(count), Some(of)) if of >= exact() => Told::Share {
                percent: percent(count, of),
                count,
                of,
            },
            (Cell::Count(count), Some(least)) => Told::Count { count, least },
            _ => Told::Hidden,
        }
    }
}

/// From this number on, the number of respondents asked is exact.
fn exact() -> u32 {
    Rules::default().thresholds().exact_total
}

fn percent(count: u32, of: u32) -> u32 {
    let (count, of) = (u64::from(count), u64::from(of.max(1)));
    u32::try_from((count * 100 + of / 2) / of).unwrap_or(u32::MAX)
}

/// Reads a file. Returns the lines about all respondents, and the problems in order. Lines about groups are checked, but left
/// out.
pub fn read(survey: &Survey, file: &[u8]) -> (Vec<Line>, Vec<Misread>) {
    let Ok(text) = std::str::from_utf8(file) else {
        return (Vec::new(), vec![Misread::new(1, Why::NotText)]);
    };
    let mut records = csv::records(text);
    match records.next() {
        Some((_, Some(header))) if header.iter().eq(&SUMMARY_COLUMNS) => {}
        _ => return (Vec::new(), vec![Misread::new(1, Why::Columns)]),
    }
    let (mut lines, mut misread) = (Vec::<Line>::new(), Vec::new());
    for (place, cells) in records {
        let read = match cells.map_or(Err(Why::TooLong), |cells| line(&cells, survey)) {
            Ok(Some(line)) if lines.iter().any(|it| it.is_of(&line)) => Err(Why::Twice),
            read => read,
        };
        match read {
            Ok(line) => lines.extend(line),
            Err(why) => misread.push(Misread::new(place, why)),
        }
    }
    (lines, misread)
}

impl Line {
    fn is_of(&self, other: &Line) -> bool {
        (self.question, self.option) == (other.question, other.option)
    }
}

/// Reads one line; `None` for a line about a group.
fn line(cells: &[String], survey: &Survey) -> Result<Option<Line>, Why> {
    let cell = |place: usize| cells.get(place).map_or("", String::as_str);
    let (id, answer) = (cell(0), cell(3));
    let mut questions = survey.questions().enumerate();
    let (place, question) = questions
        .find(|(_, it)| it.id == id)
        .ok_or_else(|| Why::NoQuestion(id.to_owned()))?;
    let option =
        option(question, answer).ok_or_else(|| Why::NoAnswer(id.to_owned(), answer.to_owned()))?;
    let (count, of) = (number(cell(4))?, number(cell(5))?);
    // Below this threshold, `of` is only a lower bound.
    let is_more = |(count, of): (u32, u32)| of >= exact() && count > of;
    if count.count().zip(of.count()).is_some_and(is_more) {
        return Err(Why::More(cell(4).to_owned(), cell(5).to_owned()));
    }
    Ok(cell(1).is_empty().then_some(Line {
        question: place,
        option,
        count,
        of,
    }))
}

/// The option with this code, or `Some(None)` for no answer; `None` if the code is neither.
fn option(question: &Question, code: &str) -> Option<Option<u16>> {
    if code == SUMMARY_NO_ANSWER {
        return Some(None);
    }
    let place = match &question.kind {
        Kind::Scale { points, .. } => {
            let step: u16 = code.parse().ok()?;
            (1..=*points).contains(&step).then(|| step - 1)
        }
        kind => {
            let place = kind.choices().iter().position(|it| it.id == code)?;
            u16::try_from(place).ok()
        }
    };
    place.map(Some)
}

/// Reads a number of respondents. A number below the smallest cell that the rules let out is an error (R2).
fn number(cell: &str) -> Result<Cell, Why> {
    if cell == Cell::Withheld.code() {
        return Ok(Cell::Withheld);
    }
    let small = cell.strip_prefix('<');
    let value = small.unwrap_or(cell).parse();
    let value: u32 = value.map_err(|_| Why::NoNumber(cell.to_owned()))?;
    let least = Rules::default().thresholds().cell;
    match (small, value >= least) {
        (Some(_), true) => Ok(Cell::Small(value)),
        (None, true) => Ok(Cell::Count(value)),
        (_, false) => Err(Why::TooFew(cell.to_owned(), least)),
    }
}
