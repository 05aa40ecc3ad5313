//! Escapes text for HTML, XML and SVG, and JSON for HTML.

/// Returns `text` with markup characters escaped; also safe in attributes with double quotes.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

/// Returns `json` so that it is safe in a `<script>` element and cannot close it.
pub fn in_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}
