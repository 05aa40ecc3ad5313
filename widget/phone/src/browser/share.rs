//! Hands a sealed file to another program of the device, by the person's own press, where the browser can.

use gloo::file::File;
use js_sys::Array;
use web_sys::ShareData;
use yew::Callback;

use medskick_widget::browser::clipboard::settled;

/// Whether the browser can hand over text files. A frame may not.
pub fn can() -> bool {
    let can = || {
        let navigator = web_sys::window()?.navigator();
        // Firefox on computers has no such function.
        let there = js_sys::Reflect::has(&navigator, &"canShare".into()) == Ok(true);
        there.then(|| navigator.can_share_with_data(&data("sealed.txt", "")))
    };
    can() == Some(true)
}

/// Hands it over, and says whether it was.
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
