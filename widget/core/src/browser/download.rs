//! Hands a file to the browser: the only way an answer leaves the page, and only by the person's own tap.

use gloo::{
    file::{Blob, ObjectUrl},
    timers::callback::Timeout,
};
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// Long enough for Safari to have asked where to put the file.
const KEEP_MS: u32 = 30_000;

/// The file's address in memory. Dropping this revokes it, and so does time.
pub struct Download {
    _revoke: Timeout,
}

/// Downloads `bytes` as a CSV file; `None` if the browser could not be asked.
pub fn csv(name: &str, bytes: &[u8]) -> Option<Download> {
    file(name, bytes, "text/csv;charset=utf-8")
}

/// Downloads `bytes` as a file of that media type; `None` if the browser could not be asked.
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
