//! Bytes as letters and digits that survive paper, a chat and a telephone: base32 (RFC 4648) after a word that says what it is.

use data_encoding::BASE32_NOPAD;

/// Writes them after the word.
pub(super) fn write(word: &str, bytes: &[u8]) -> String {
    let mut text = word.to_owned();
    BASE32_NOPAD.encode_append(bytes, &mut text);
    text
}

/// Reads what stands after the word. Capitals or not, and spaces, hyphens and line breaks between, make no difference.
/// `None` if there is another word, or something that is no base32.
pub(super) fn read(word: &str, text: &str) -> Option<Vec<u8>> {
    let kept = |c: &char| !c.is_whitespace() && *c != '-' && *c != '\u{feff}';
    let text: String = text.chars().filter(kept).collect();
    let text = text.to_ascii_uppercase();
    BASE32_NOPAD
        .decode(text.strip_prefix(word)?.as_bytes())
        .ok()
}
