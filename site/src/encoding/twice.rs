//! Detects text that was encoded twice: its UTF-8 bytes were read as Windows-1252 and saved as UTF-8 again, so that «för»
//! became «fÃ
//!
//! r».

#[cfg(test)]
mod tests;

use std::ops::Range;

/// A word that was encoded twice.
#[derive(Debug, PartialEq)]
pub struct Twice {
    /// Byte offset of the first wrong character.
    pub offset: usize,
    /// The word as found in the text.
    pub found: String,
    /// The word in its original spelling.
    pub meant: String,
}

/// Returns the first place where a text was encoded twice. Capital letters such as Ã or Å may legitimately precede a quotation
/// mark or dash, so a place counts only if no language writes its characters in this order.
pub fn encoded_twice(text: &str) -> Option<Twice> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let at = (0..chars.len()).find(|at| is_certain(&chars, *at))?;
    let is_space = |it: &(usize, char)| (it.1.is_whitespace() && it.1 != '\u{a0}') || it.1 == '"';
    let word = Range {
        start: chars[..at]
            .iter()
            .rposition(is_space)
            .map_or(0, |it| it + 1),
        end: chars[at..]
            .iter()
            .position(is_space)
            .map_or(chars.len(), |it| at + it),
    };
    // A text without spaces is truncated.
    let word = word.start.max(at.saturating_sub(20))..word.end.min(at + 30);
    Some(Twice {
        offset: chars[at].0,
        found: chars[word.clone()].iter().map(|it| it.1).collect(),
        meant: decoded(&chars, word),
    })
}

/// Several characters that encode one original character.
struct Sequence {
    meant: char,
    /// Number of characters in the sequence.
    length: usize,
    /// True if all characters but the first are punctuation marks that may follow a word.
    has_only_marks: bool,
}

/// Returns the sequence at this index, if its original character occurs in ordinary texts.
fn sequence(chars: &[(usize, char)], at: usize) -> Option<Sequence> {
    let length = match chars.get(at)?.1 {
        '\u{c2}'..='\u{df}' => 2,
        '\u{e0}'..='\u{ef}' => 3,
        '\u{f0}'..='\u{f4}' => 4,
        _ => return None,
    };
    let all = chars.get(at..at + length)?;
    let bytes: Option<Vec<u8>> = all.iter().map(|it| byte(it.1)).collect();
    let meant = std::str::from_utf8(&bytes?).ok()?.chars().next()?;
    is_written(meant).then_some(Sequence {
        meant,
        length,
        has_only_marks: all[1..].iter().all(|it| MARKS.contains(it.1)),
    })
}

fn is_certain(chars: &[(usize, char)], at: usize) -> bool {
    let Some(it) = sequence(chars, at) else {
        return false;
    };
    let before = at.checked_sub(1).map(|before| chars[before].1);
    let (lead, mark) = (chars[at].1, chars[at + 1].1);
    match it.length {
        // Letters of other scripts occur in groups, so another sequence must follow.
        2 if !"ÂÃÄÅ".contains(lead) => is_before_another(chars, at, &it),
        3 if lead != 'â' => is_before_another(chars, at, &it),
        2 if it.has_only_marks => match before {
            Some(before) if before.is_alphabetic() => before.is_lowercase(),
            Some('0'..='9') if lead == 'Â' => true,
            _ if (lead, mark) == ('Â', '\u{a0}') => true,
            // Matches «Ã…k» and «Å’uvre», but not «Å’s» or «Ä…».
            _ => {
                let letters = if lead == 'Ã' && mark != '’' { 1 } else { 2 };
                chars
                    .get(at + 2..at + 2 + letters)
                    .is_some_and(|next| next.iter().all(|it| it.1.is_lowercase()))
            }
        },
        _ => !it.has_only_marks,
    }
}

fn is_before_another(chars: &[(usize, char)], at: usize, first: &Sequence) -> bool {
    sequence(chars, at + first.length)
        .is_some_and(|second| !(first.has_only_marks && second.has_only_marks))
}

/// Returns part of a text in its original spelling.
fn decoded(chars: &[(usize, char)], part: Range<usize>) -> String {
    let mut text = String::new();
    let mut at = part.start;
    while at < part.end {
        let (meant, length) =
            sequence(chars, at).map_or((chars[at].1, 1), |it| (it.meant, it.length));
        text.push(meant);
        at += length;
    }
    text
}

/// Marks that may follow a word in some language or typographic style.
const MARKS: &str = "\u{a0}\u{ad}’‘”“»«›‹…–—•™®©°ºª¹²³·´†‡±";

/// Returns true if the character occurs in ordinary texts: Latin, Greek, Cyrillic, Arabic and Ethiopic letters, punctuation,
/// and emoji.
fn is_written(c: char) -> bool {
    const LATIN: &str = "ąćęłńśźżĄĆĘŁŃŚŹŻğışĞİŞčďěňřšťůžČĎĚŇŘŠŤŮŽőűŐŰăĂœŒđĐ";
    matches!(c,
        '\u{a0}'..='\u{ff}'
        | '\u{386}'..='\u{3ce}'
        | '\u{400}'..='\u{45f}' | 'ґ' | 'Ґ'
        | '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{1200}'..='\u{139f}'
        | '\u{2000}'..='\u{206f}' | '€' | '™' | '\u{2190}'..='\u{2193}' | '−'
        | '\u{1f000}'..='\u{1faff}')
        || LATIN.contains(c)
}

/// Returns the Windows-1252 byte of a non-ASCII character. Bytes without a character map to control characters.
fn byte(c: char) -> Option<u8> {
    const FROM_80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match c {
        '\0'..='\u{7f}' => None,
        '\u{80}'..='\u{ff}' => u8::try_from(u32::from(c)).ok(),
        c => (0x80..).zip(FROM_80).find(|it| it.1 == c).map(|it| it.0),
    }
}
