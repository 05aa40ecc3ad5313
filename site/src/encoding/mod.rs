//! Detects the encoding of a text file, and whether letters were lost.

mod twice;

use std::path::Path;

pub use twice::encoded_twice;

/// Decodes a UTF-8 file. Removes a byte order mark.
///
/// # Errors
/// Returns the likely encoding and the offset of the first byte that is not UTF-8.
pub fn decode(bytes: Vec<u8>, file: &Path) -> Result<String, Misread> {
    if looks_like_utf16(&bytes) {
        return Err(Misread {
            encoding: "UTF-16",
            offset: 0,
        });
    }
    match String::from_utf8(bytes) {
        Ok(text) if text.starts_with('\u{feff}') => Ok(text['\u{feff}'.len_utf8()..].to_owned()),
        Ok(text) => Ok(text),
        Err(error) => Err(Misread {
            encoding: one_byte(error.as_bytes(), file),
            offset: error.utf8_error().valid_up_to(),
        }),
    }
}

/// A text in another encoding than UTF-8.
#[derive(Debug, PartialEq)]
pub struct Misread {
    /// Name of the likely encoding.
    pub encoding: &'static str,
    /// Number of bytes before the first invalid one.
    pub offset: usize,
}

/// Remedy for a file in another encoding.
pub const REMEDY: &str = "Open it in an editor that reads that encoding, and save it as UTF-8 (Notepad: Save as, Encoding; Excel: CSV UTF-8, or .xlsx).";

/// Returns true if the text has a UTF-16 byte order mark or a zero byte. The project's texts contain no zero bytes.
fn looks_like_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || bytes.contains(&0)
}

/// Guesses the single-byte encoding from the language in the file's path. Without a language, the share of non-ASCII bytes
/// decides: in an Arabic text nearly every letter is outside ASCII.
fn one_byte(bytes: &[u8], file: &Path) -> &'static str {
    const ARABIC: &str = "Windows-1256 (“ANSI” of Arabic Windows)";
    const WESTERN: &str = "Windows-1252 (“ANSI” of western Windows)";
    const CENTRAL: &str = "Windows-1250 (“ANSI” of central European Windows)";
    const TURKISH: &str = "Windows-1254 (“ANSI” of Turkish Windows)";
    let name = file.to_string_lossy().replace('\\', "/");
    let in_language =
        |code: &str| name.contains(&format!("/{code}/")) || name.ends_with(&format!(".{code}.md"));
    for (codes, encoding) in [
        (&["ar", "fa", "ckb", "ur", "ps"][..], ARABIC),
        (&["pl", "cs", "hu"], CENTRAL),
        (&["tr"], TURKISH),
    ] {
        if codes.iter().any(|code| in_language(code)) {
            return encoding;
        }
    }
    let letters = bytes.iter().filter(|it| it.is_ascii_alphabetic()).count();
    let outside = bytes.iter().filter(|it| !it.is_ascii()).count();
    if outside > letters / 3 {
        ARABIC
    } else {
        WESTERN
    }
}

/// Returns true if letters became `?` when a text was saved in an encoding without them. An ordinary question mark is single
/// and ends a word.
pub fn letters_are_lost(text: &str) -> bool {
    let mut chars = text.chars().peekable();
    let (mut lost, mut all) = (0_usize, 0_usize);
    while let Some(c) = chars.next() {
        if c.is_whitespace() {
            continue;
        }
        all += 1;
        let before_a_letter = chars
            .peek()
            .is_some_and(|next| *next == '?' || next.is_alphanumeric());
        if c == '\u{fffd}' || (c == '?' && before_a_letter) {
            lost += 1;
        }
    }
    lost >= 5 && lost * 50 >= all
}

/// Returns the number of letters in a text, and the number of those in the script of the language with this BCP 47 tag. Returns
/// `None` if the language's script is not listed here.
pub fn letters_in_script(text: &str, tag: &str) -> Option<(usize, usize)> {
    let is_in_script = script(tag.split('-').next().unwrap_or(tag))?;
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
    let own = letters.iter().filter(|c| is_in_script(**c)).count();
    Some((letters.len(), own))
}

fn script(language: &str) -> Option<fn(char) -> bool> {
    Some(match language {
        "ar" | "fa" | "ckb" | "ur" | "ps" | "prs" | "sd" => {
            |c| matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        }
        "ti" | "am" => |c| matches!(c, '\u{1200}'..='\u{139f}' | '\u{2d80}'..='\u{2ddf}'),
        "uk" | "ru" | "bg" | "mk" => |c| matches!(c, '\u{400}'..='\u{52f}'),
        "el" => |c| matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}'),
        "sv" | "en" | "so" | "tr" | "es" | "fr" | "pl" | "da" | "nb" | "fi" | "de" | "it" => {
            |c| matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{decode, letters_are_lost, letters_in_script};

    #[test]
    fn the_likely_encoding_is_named() {
        let utf16: Vec<u8> = "\u{feff}Hej"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        for (bytes, file, encoding) in [
            (utf16.clone(), "a.ftl", "UTF-16"),
            (utf16[2..].to_vec(), "a.ftl", "UTF-16"),
            (b"Hej p\xe5 dig".to_vec(), "a.ftl", "Windows-1252"),
            (
                b"\xc7\xe1\xda\xd1\xc8\xed\xc9".to_vec(),
                "form.csv",
                "Windows-1256",
            ),
            (
                b"a = \xc7 and much that is English".to_vec(),
                "translations/ar/site.ftl",
                "Windows-1256",
            ),
            (
                b"a = \xb3".to_vec(),
                "content/guides/signs.pl.md",
                "Windows-1250",
            ),
        ] {
            let misread = decode(bytes, Path::new(file)).unwrap_err();
            assert!(
                misread.encoding.starts_with(encoding),
                "{file}: {misread:?}"
            );
        }
        let marked = decode("\u{feff}Hej".as_bytes().to_vec(), Path::new("a.toml"));
        assert_eq!(marked.as_deref(), Ok("Hej"));
    }

    #[test]
    fn lost_letters_are_told_from_questions() {
        assert!(letters_are_lost("???? ??????? Medskick ?? ???"));
        assert!(letters_are_lost("do?ru yan?t de?il mi? ?imdi ?ok"));
        assert!(letters_are_lost("\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"));
        assert!(!letters_are_lost(
            "Vem? Var? När? Hur? Varför? Vad då? Hur då? Och sen?"
        ));
        assert!(!letters_are_lost(
            "¿Quién? ¿Qué? ¿Dónde? ¿Cómo? ¿Cuándo? ¿Por qué?"
        ));
        assert!(!letters_are_lost("من؟ أين؟"));
    }

    #[test]
    fn letters_are_counted_in_the_script_of_the_language() {
        assert_eq!(letters_in_script("من Bris", "ar"), Some((6, 2)));
        assert_eq!(letters_in_script("Hej på dig", "sv-x-simple"), Some((8, 8)));
        assert_eq!(letters_in_script("ምንጭታት", "ti"), Some((5, 5)));
        assert_eq!(letters_in_script("Hej", "xx"), None);
    }
}
