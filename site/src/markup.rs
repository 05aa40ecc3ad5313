//! Text as it stands in HTML, XML and SVG, and JSON as it stands in HTML.

/// `text` with what would begin or end markup escaped; also fit for attributes in double quotes.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

/// `json` as it can stand in a `<script>`, which it never closes.
pub fn in_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}
