//! The leader's PIN: what is one, and how often it may be tried.

/// The fewest digits.
pub const SHORTEST: usize = 4;
/// How many wrong ones are told without a wait.
const FREE_TRIES: u32 = 5;
/// The first wait, in seconds; each wrong PIN after it doubles it.
const FIRST_WAIT: u32 = 30;
/// How often it is doubled: an hour and four minutes is enough.
const DOUBLED: u32 = 7;

/// The digits of a PIN, whichever digits the keyboard writes; `None` if it is none.
pub fn digits(typed: &str) -> Option<String> {
    let digits: Option<String> = typed.trim().chars().map(latin).collect();
    digits.filter(|digits| digits.len() >= SHORTEST)
}

/// Keyboards for Arabic and Persian write digits of their own.
fn latin(digit: char) -> Option<char> {
    let zero = match digit {
        '0'..='9' => return Some(digit),
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        _ => return None,
    };
    char::from_digit(u32::from(digit) - zero, 10)
}

/// How many seconds to wait after so many wrong ones in a row.
pub fn wait(wrong: u32) -> Option<u32> {
    let more = wrong.checked_sub(FREE_TRIES)?;
    Some(FIRST_WAIT << more.min(DOUBLED))
}
