//! Numbers that identify a person: telephone numbers, personal identity numbers, dates of birth.

use super::Unfit;

/// The fewest digits of a telephone number that begins with `0` or `+`: an area code and five digits.
const WITH_PREFIX: usize = 7;
/// The fewest digits of a telephone number without such a beginning: a Swedish mobile number that lacks its `0`.
const WITHOUT_PREFIX: usize = 9;
/// The most marks between two digits of one number, as in `070) - 1`.
const MOST_BETWEEN: usize = 3;

/// Digits with only spaces, hyphens and the like between them.
#[derive(Default)]
struct Run {
    digits: Vec<u32>,
    plus: bool,
}

/// The first number in the text that identifies a person.
pub(super) fn number(text: &str) -> Option<Unfit> {
    runs(text).iter().find_map(Run::unfit)
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let (mut between, mut plus) = (usize::MAX, false);
    for c in text.chars() {
        if let Some(digit) = digit(c) {
            match runs.last_mut() {
                Some(run) if between <= MOST_BETWEEN => run.digits.push(digit),
                _ => runs.push(Run {
                    digits: vec![digit],
                    plus,
                }),
            }
            (between, plus) = (0, false);
        } else if is_between(c) {
            between = between.saturating_add(1);
            plus |= matches!(c, '+' | '＋');
        } else {
            (between, plus) = (usize::MAX, false);
        }
    }
    runs
}

/// The value of a decimal digit: European, Arabic, Persian, Devanagari or full-width.
fn digit(c: char) -> Option<u32> {
    let zeros = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'];
    let from = |zero: char| {
        let digit = u32::from(c).checked_sub(u32::from(zero));
        digit.filter(|digit| *digit < 10)
    };
    zeros.into_iter().find_map(from)
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || "-–—‑+＋()/._".contains(c)
}

impl Run {
    fn unfit(&self) -> Option<Unfit> {
        if self.is_personal() {
            return Some(Unfit::PersonalNumber);
        }
        let least = if self.plus || self.digits.first() == Some(&0) {
            WITH_PREFIX
        } else {
            WITHOUT_PREFIX
        };
        (self.digits.len() >= least).then_some(Unfit::PhoneNumber)
    }

    /// Whether the digits are `YYYYMMDD` or `YYMMDD` and four more digits, or a whole date of birth.
    fn is_personal(&self) -> bool {
        match self.digits.len() {
            12 => self.has_century() && self.has_date(4),
            10 => self.has_date(2) && self.has_check_digit(),
            8 => self.has_century() && self.has_date(4),
            _ => false,
        }
    }

    /// Two digits as a number; 0 past the end.
    fn pair(&self, at: usize) -> u32 {
        self.digits
            .get(at..at + 2)
            .map_or(0, |pair| pair[0] * 10 + pair[1])
    }

    fn has_century(&self) -> bool {
        matches!(self.pair(0), 19 | 20)
    }

    /// Whether a month and a day follow; a co-ordination number has 60 added to the day.
    fn has_date(&self, at: usize) -> bool {
        (1..=12).contains(&self.pair(at)) && matches!(self.pair(at + 2), 1..=31 | 61..=91)
    }

    /// Luhn's check digit. It distinguishes a personal number from most telephone numbers.
    fn has_check_digit(&self) -> bool {
        let weighed = self.digits.iter().enumerate().map(|(place, digit)| {
            let weighed = digit * (2 - place as u32 % 2);
            weighed / 10 + weighed % 10
        });
        weighed.sum::<u32>() % 10 == 0
    }
}
