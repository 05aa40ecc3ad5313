//! Bytes as letters and digits that survive paper, a chat and a telephone: base32 (RFC 4648) after a word that says what it is.
//!
//! The bytes may be a secret key, so every buffer has its final size from the start and is overwritten when it is dropped: one that
//! grows leaves a copy behind.

use data_encoding::BASE32_NOPAD;
use zeroize::Zeroizing;

/// Writes them after the word.
pub(super) fn write(word: &str, bytes: &[u8]) -> String {
    let mut text = String::with_capacity(word.len() + BASE32_NOPAD.encode_len(bytes.len()));
    text.push_str(word);
    BASE32_NOPAD.encode_append(bytes, &mut text);
    text
}

/// Reads what stands after the word. Capitals or not, and spaces, hyphens and line breaks between, make no difference.
/// `None` if there is another word, or something that is no base32.
pub(super) fn read(word: &str, text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let kept = |c: &char| !c.is_whitespace() && *c != '-' && *c != '\u{feff}';
    let mut capitals = Zeroizing::new(String::with_capacity(text.len()));
    let all = text.chars().filter(kept);
    all.for_each(|c| capitals.push(c.to_ascii_uppercase()));
    let digits = capitals.strip_prefix(word)?.as_bytes();
    let mut bytes = Zeroizing::new(vec![0; BASE32_NOPAD.decode_len(digits.len()).ok()?]);
    let length = BASE32_NOPAD.decode_mut(digits, &mut bytes).ok()?;
    bytes.truncate(length);
    Some(bytes)
}
