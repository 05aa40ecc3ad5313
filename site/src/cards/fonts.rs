//! The fonts of the share cards. They are pinned npm packages under the SIL Open Font License and are only drawn into images:
//! visitors download no font.

use std::{fs, path::Path, sync::Arc};

use anyhow::{Context, Result, ensure};
use resvg::usvg::{Options, fontdb::Database};

use crate::tools::npm;

/// Font for Latin letters and the campaign's name.
pub const LATIN: &str = "Bricolage Grotesque";
const ARABIC: &str = "Noto Sans Arabic";
const ETHIOPIC: &str = "Noto Sans Ethiopic";
/// Font weight of all words on a card.
pub const WEIGHT: u16 = 800;

/// Family, with the path of its package and file in node_modules/@expo-google-fonts/.
const FILES: [(&str, &str); 3] = [
    (
        LATIN,
        "bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold.ttf",
    ),
    (
        ARABIC,
        "noto-sans-arabic/800ExtraBold/NotoSansArabic_800ExtraBold.ttf",
    ),
    (
        ETHIOPIC,
        "noto-sans-ethiopic/800ExtraBold/NotoSansEthiopic_800ExtraBold.ttf",
    ),
];

/// Returns the font family for a text, by its first Arabic or Ethiopic letter (blocks of Unicode 17).
pub fn family(text: &str) -> &'static str {
    let of = |letter: char| match letter {
        '\u{0600}'..='\u{077f}' | '\u{08a0}'..='\u{08ff}' | '\u{fb50}'..='\u{fdff}' => Some(ARABIC),
        '\u{1200}'..='\u{139f}' => Some(ETHIOPIC),
        _ => None,
    };
    text.chars().find_map(of).unwrap_or(LATIN)
}

/// Loads the fonts. System fonts are not loaded, so that a card looks the same on every machine.
///
/// # Errors
/// When a package is not installed, or a font is damaged.
pub fn load(root: &Path) -> Result<Options<'static>> {
    let mut fonts = Database::new();
    for (family, path) in FILES {
        let file = npm::file(root, &format!("@expo-google-fonts/{path}"));
        let font = fs::read(&file)
            .with_context(|| format!("could not read {}; run `npm ci`", file.display()))?;
        fonts.load_font_data(font);
        let is_there = fonts
            .faces()
            .any(|face| face.families.iter().any(|(name, _)| name == family));
        ensure!(is_there, "{} is not the font {family}", file.display());
    }
    Ok(Options {
        fontdb: Arc::new(fonts),
        font_family: LATIN.to_owned(),
        ..Options::default()
    })
}
