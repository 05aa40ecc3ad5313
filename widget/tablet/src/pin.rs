//! The leader's PIN: its format, and the wait after wrong PINs.

/// The minimum number of digits.
pub const SHORTEST: usize = 4;
/// The number of wrong PINs that leads to the first wait.
const FREE_TRIES: u32 = 5;
/// The first wait, in seconds; each wrong PIN after it doubles it.
const FIRST_WAIT: u32 = 30;
/// The maximum number of doublings. The longest wait is 64 minutes.
const DOUBLED: u32 = 7;

/// Returns a PIN in Latin digits, whichever digits the keyboard writes. Returns `None` if the text is not a PIN.
pub fn digits(typed: &str) -> Option<String> {
    let digits: Option<String> = typed.trim().chars().map(latin).collect();
    digits.filter(|digits| digits.len() >= SHORTEST)
}

/// Converts a digit to a Latin one: keyboards for Arabic and Persian write digits of their own.
fn latin(digit: char) -> Option<char> {
    let zero = match digit {
        '0'..='9' => return Some(digit),
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        _ => return None,
    };
    char::from_digit(u32::from(digit) - zero, 10)
}

/// Returns the wait in seconds after `wrong` wrong PINs in a row, or `None` if there is no wait.
pub fn wait(wrong: u32) -> Option<u32> {
    let more = wrong.checked_sub(FREE_TRIES)?;
    Some(FIRST_WAIT << more.min(DOUBLED))
}
