//! Files that the user chooses or drops.

use gloo::{
    events::EventListener,
    file::{
        Blob,
        callbacks::{FileReader, read_as_text},
    },
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, Element, FileList, HtmlInputElement};
use yew::{Callback, NodeRef};

pub use web_sys::File;

/// Returns the files that are chosen in the input `name` below `root`.
pub fn chosen(root: &NodeRef, name: &str) -> Vec<File> {
    let input = || {
        let selector = format!("input[name={name}]");
        let found = root.cast::<Element>()?.query_selector(&selector).ok()??;
        found.dyn_into::<HtmlInputElement>().ok()
    };
    listed(input().and_then(|input| input.files()))
}

/// A file that is being read; dropping it stops the reading.
pub struct Reading {
    _reader: FileReader,
}

/// The maximum size in bytes of a file that is read as a whole. A history of a million responses from a hundred thousand batches
/// has 3 MB.
const LARGEST: f64 = 64e6;

/// Reads a text file. Calls `done` with `None` if the file is too large or unreadable.
pub fn read(file: File, done: Callback<Option<String>>) -> Option<Reading> {
    if file.size() > LARGEST {
        done.emit(None);
        return None;
    }
    let blob: Blob = <JsValue as Into<web_sys::Blob>>::into(file.into()).into();
    let _reader = read_as_text(&blob, move |text| done.emit(text.ok()));
    Some(Reading { _reader })
}

/// Listeners for dropped files; removed on drop.
pub struct Dropping {
    _listeners: Vec<EventListener>,
}

/// Passes files that are dropped anywhere on the page to `done`.
pub fn dropped(done: Callback<Vec<File>>) -> Option<Dropping> {
    let document = web_sys::window()?.document()?;
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    let over = EventListener::new_with_options(&document, "dragover", options, |event| {
        event.prevent_default();
    });
    let drop = EventListener::new_with_options(&document, "drop", options, move |event| {
        event.prevent_default();
        let files = event
            .dyn_ref::<DragEvent>()
            .and_then(|event| event.data_transfer()?.files());
        done.emit(listed(files));
    });
    Some(Dropping {
        _listeners: vec![over, drop],
    })
}

fn listed(files: Option<FileList>) -> Vec<File> {
    let files = files.into_iter().flat_map(|files| {
        let places = 0..files.length();
        places
            .filter_map(move |place| files.get(place))
            .collect::<Vec<_>>()
    });
    files.collect()
}
