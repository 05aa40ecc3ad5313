//! Tests that double encoding is detected in every language, and that correct texts are accepted.

use super::{byte, encoded_twice};

/// Returns the text encoded twice.
fn twice(text: &str) -> String {
    let of = |wanted: u8| {
        (0x80..=0x2122)
            .filter_map(char::from_u32)
            // Windows-1252 leaves five bytes undefined. Only those decode to C1 control characters.
            .filter(|c| {
                !('\u{80}'..'\u{a0}').contains(c)
                    || [0x81, 0x8d, 0x8f, 0x90, 0x9d].contains(&(*c as u32))
            })
            .find(|c| byte(*c) == Some(wanted))
            .unwrap()
    };
    let bytes = text.bytes();
    bytes
        .map(|byte| {
            if byte.is_ascii() {
                byte.into()
            } else {
                of(byte)
            }
        })
        .collect()
}

const TEXTS: [&str; 16] = [
    "Du får hjälp för att du är rädd.",
    "Åk hem.",
    "Öppna dörren.",
    "Ring 116\u{a0}111.",
    "He said “no”.",
    "It isn’t so.",
    "Ça n’est pas toi, voilà\u{a0}!",
    "Le cœur de l’œuvre.",
    "Łódź i żółć.",
    "Şimdi çok iyi değil mi?",
    "¿Dónde estás, niño?",
    "هل تشعر بالأمان؟",
    "دەنگت ببیسترێت",
    "ሓገዝ ምስ ዝደሊ",
    "Де ти живеш?",
    "Bra 👍",
];

#[test]
fn a_text_that_was_encoded_twice_is_found_in_every_language() {
    for text in TEXTS {
        let found = encoded_twice(&twice(text));
        assert!(found.is_some(), "{text}: {}", twice(text));
        assert_eq!(encoded_twice(text), None, "{text}");
    }
    // Same with bytes that were read as ISO 8859-1.
    assert!(encoded_twice("â\u{80}\u{9c}no").is_some());
    let found = encoded_twice("Hej. Det är fÃ¶rbi!").unwrap();
    assert_eq!(
        (found.offset, found.found.as_str(), found.meant.as_str()),
        (14, "fÃ¶rbi!", "förbi!")
    );
    assert!(
        encoded_twice(&twice(&"å".repeat(1000)))
            .unwrap()
            .meant
            .starts_with("åååå")
    );
}

#[test]
fn what_languages_write_is_not_found() {
    for text in [
        "”Å”, ”Ä” och ”Ö”. A–Ö, Å–Ö, Ä–Ö, å–ö. Å’s strand. Å… nej! Ä…",
        "FÅR DU HJÄLP? »RÅ« ”RÅ” RÅ… RÅ– RÅ™ RÅ® Å\u{ad}SELE 20\u{a0}°C",
        "Il va à\u{a0}«\u{a0}l’école\u{a0}», voilà\u{a0}! OÙ\u{a0}? «\u{a0}CAFÉ\u{a0}» ÇA… DÉJÀ\u{a0}: L’ÎLE, ÊTRE",
        "é…» è\u{a0}«\u{a0}é\u{a0}» ê’ ï»",
        "AMANHÃ” “IRMÔ «MAÇûmas, NÃO, ÓRGÃOS, PORTUGUÊS, MANHÃ… MANHÃ–noite “Ô Ã’",
        "„Â” „Ă” „Î” ÎN ROMÂNĂ, KÂR’A, HÂLÂ…, TÜRKİYE’NİN, Ö’nün, AÜ’nün, ŞİŞLİ",
        "¡SÍ! ¿QUÉ? ESPAÑA, «Ñ», “Ñ”, AÑO, NIÑO…",
        "Úžasný, VÁŽENÝ, ÚŠPĚŠNÝ, ÍŽ, ÓŠ, „Ä“, „Ö“, „Ü“",
        "Ø–Å, BØ”, Ø’s, Ø±0,1, ÞÚ, ÆÐI… ÐÞ",
        "ŻÓŁĆ, ĄĘ”, Ó» Ó”",
        "ÄÄ… JÄÄ” YÖ”. ÁLLÁS… ŐŰ, ÁÉ»",
        "3×° ×© ß» §§ ¶¶ ½½ ©®™",
    ] {
        assert_eq!(encoded_twice(text), None, "{text}");
    }
}
