//! Chooses the addresses to check: a page of each class, and a file of each kind that those pages refer to.

use anyhow::Result;

use super::{
    Site,
    request::{Client, Encoding},
};

/// An address that does not exist.
pub const NOBODY: &str = "/medskick/not-there/";

/// Returns the addresses to check.
///
/// # Errors
/// As [`Client::get`].
pub fn addresses(client: &Client, site: &Site) -> Result<Vec<String>> {
    let page = |path: String| format!("/{}/{path}", site.language);
    let (survey, embed) = (
        page(format!("survey/{}/", site.survey)),
        page(format!("e/{}/", site.survey)),
    );
    let (collect, preview) = (page("collect/".to_owned()), page("embed/".to_owned()));
    let mut addresses = vec!["/".to_owned(), page(String::new()), survey, preview];
    let read = |address: &str| client.get(&format!("{}{address}", site.url), Encoding::None);
    let framed = read(&embed)?.body;
    let script = named(&framed, "/w/medskick-survey.", ".js");
    let wasm = match &script {
        // The script names the WebAssembly file relative to itself.
        Some(script) => named(&read(script)?.body, "widget.", ".wasm"),
        None => None,
    };
    let saved = named(&read(&collect)?.body, "/saved/", ".html");
    let files = [
        named(&framed, "/a/site.", ".css"),
        named(&framed, "/w/", ".json"),
        script,
        wasm.map(|name| format!("/w/{name}")),
        saved,
    ];
    addresses.extend([embed, collect]);
    addresses.extend(files.into_iter().flatten());
    addresses.push(NOBODY.to_owned());
    Ok(addresses)
}

/// Returns the first word in a text with this beginning and end.
fn named(text: &str, begins: &str, ends: &str) -> Option<String> {
    text.match_indices(begins).find_map(|(at, _)| {
        let end = |it: char| !(it.is_ascii_alphanumeric() || "/._-".contains(it));
        let word = text[at..].split(end).next()?;
        word.ends_with(ends).then(|| word.to_owned())
    })
}
