//! Bytes as letters and digits that survive paper, a chat and a telephone: base32 (RFC 4648) after a word that names the
//! content.
//!
//! The bytes may be a secret key, so every buffer has its final size from the start and is overwritten on drop: a buffer that
//! grows leaves a copy behind.

use base32ct::{Base32UpperUnpadded as Base32, Encoding};
use zeroize::Zeroizing;

/// Writes the bytes after the word.
pub(super) fn write(word: &str, bytes: &[u8]) -> String {
    let mut digits = Zeroizing::new(vec![0; Base32::encoded_len(bytes)]);
    let mut text = String::with_capacity(word.len() + digits.len());
    text.push_str(word);
    // Encoding does not fail: the buffer is as long as the output.
    text.push_str(Base32::encode(bytes, &mut digits).unwrap_or_default());
    text
}

/// Reads the bytes after the word. Ignores case, spaces, hyphens and line breaks. Returns `None` if the word differs or the
/// rest is not base32.
pub(super) fn read(word: &str, text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let kept = |c: &char| !c.is_whitespace() && *c != '-' && *c != '\u{feff}';
    let mut capitals = Zeroizing::new(String::with_capacity(text.len()));
    let all = text.chars().filter(kept);
    all.for_each(|c| capitals.push(c.to_ascii_uppercase()));
    let digits = capitals.strip_prefix(word)?;
    let mut bytes = Zeroizing::new(vec![0; digits.len() * 5 / 8]);
    let length = Base32::decode(digits, &mut bytes).ok()?.len();
    bytes.truncate(length);
    // Decoding ignores surplus bits in the last digit, so encode again and compare.
    let mut again = Zeroizing::new(vec![0; digits.len()]);
    let is_whole = Base32::encode(&bytes, &mut again).is_ok_and(|again| again == digits);
    is_whole.then_some(bytes)
}
