//! Shares a sealed file with another program (Web Share API) when the user presses a button.

use gloo::file::File;
use js_sys::Array;
use medskick_widget::browser::clipboard::settled;
use web_sys::ShareData;
use yew::Callback;

/// Returns whether the browser can share text files. A frame may lack the permission.
pub fn can() -> bool {
    let can = || {
        let navigator = web_sys::window()?.navigator();
        // Firefox on computers has no `canShare`.
        let there = js_sys::Reflect::has(&navigator, &"canShare".into()) == Ok(true);
        there.then(|| navigator.can_share_with_data(&data("sealed.txt", "")))
    };
    can() == Some(true)
}

/// Shares a text file. Calls `done` with whether it was shared.
pub fn file(name: &str, contents: &str, done: Callback<bool>) {
    match web_sys::window() {
        Some(window) => settled(
            &window.navigator().share_with_data(&data(name, contents)),
            done,
        ),
        None => done.emit(false),
    }
}

fn data(name: &str, contents: &str) -> ShareData {
    let file = File::new_with_options(name, contents, Some("text/plain"), None);
    let data = ShareData::new();
    data.set_files(&Array::of1(AsRef::<web_sys::File>::as_ref(&file)));
    data
}
