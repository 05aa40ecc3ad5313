//! Downloads files. Every download follows an action of the user.

use gloo::{
    file::{Blob, ObjectUrl},
    timers::callback::Timeout,
};
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// Lifetime of a file's URL in milliseconds: long enough for Safari, which first asks where to save the file.
const KEEP_MS: u32 = 30_000;

/// The `blob:` URL of a downloaded file. It is revoked on drop, or after `KEEP_MS`.
pub struct Download {
    _revoke: Timeout,
}

/// Downloads `bytes` as a CSV file. Returns `None` if the browser cannot create a link.
pub fn csv(name: &str, bytes: &[u8]) -> Option<Download> {
    file(name, bytes, "text/csv;charset=utf-8")
}

/// Downloads `bytes` with the media type `media`. Returns `None` if the browser cannot create a link.
pub fn file(name: &str, bytes: &[u8], media: &str) -> Option<Download> {
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    let url = ObjectUrl::from(Blob::new_with_options(bytes, Some(media)));
    link.set_href(&url);
    link.set_download(name);
    link.click();
    let _revoke = Timeout::new(KEEP_MS, move || drop(url));
    Some(Download { _revoke })
}
