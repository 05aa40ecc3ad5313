//! Unicode normalisation by the browser, which has the tables.

use js_sys::JsString;

/// Returns the text in normalisation form KC (NFKC).
pub fn nfkc(text: &str) -> String {
    JsString::from(text).normalize("NFKC").into()
}
