//! Text as it stands in HTML, XML and SVG.

/// `text` with what would begin or end markup escaped; also fit for attributes in double quotes.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}
