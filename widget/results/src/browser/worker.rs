//! The desk in its worker: what is asked of it, and what it says.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{File, ImageBitmap, MessageEvent};
use yew::Callback;

pub use web_sys::Worker as Given;

/// What the worker says.
pub enum Heard {
    /// A reply.
    Reply(String),
    /// What came of files so far.
    Came(String),
    /// All files that were handed over are read.
    Read,
    /// What is new of what the camera saw last, if anything is, and the text of it.
    Seen(Option<String>),
    /// A file of files.
    Package(Option<Vec<u8>>),
    /// A helper of it is lost. The rest goes on.
    Slower,
    /// It has said nothing for a while, though it was asked whether it is there.
    Silent,
    /// It says something again.
    Answering,
    /// It does not work any more.
    Broken,
}

/// The worker. Dropping it ends it.
pub struct Worker {
    worker: Given,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _broken: Closure<dyn FnMut(JsValue)>,
}

impl Worker {
    /// Listens to a worker that is ready.
    pub fn listen(worker: Given, say: Callback<Heard>) -> Self {
        let broken = say.clone();
        let heard = Closure::new(move |event: MessageEvent| {
            if let Some(said) = heard(&event.data()) {
                say.emit(said);
            }
        });
        let broken = Closure::new(move |_: JsValue| broken.emit(Heard::Broken));
        worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        worker.set_onerror(Some(broken.as_ref().unchecked_ref()));
        Worker {
            worker,
            _heard: heard,
            _broken: broken,
        }
    }

    /// Asks.
    pub fn ask(&self, json: &str) {
        self.post("ask", &json.into());
    }

    /// Hands over files to open.
    pub fn files(&self, files: impl Iterator<Item = File>) {
        let list: Array = files.collect();
        self.post("files", &list);
    }

    /// Hands over what the camera has found codes in.
    pub fn codes(&self, codes: &Array) {
        self.post("codes", codes);
    }

    /// Hands over a picture of the camera, which the page then has no more.
    pub fn picture(&self, picture: &ImageBitmap) {
        let message = message("picture", picture);
        // As below.
        let _ = self
            .worker
            .post_message_with_transfer(&message, &Array::of1(picture));
    }

    /// Asks for all files of the result in one.
    pub fn package(&self, excel: bool, rows_for: Option<&str>) {
        let wanted = Array::of2(&excel.into(), &rows_for.into());
        self.post("package", &wanted);
    }

    fn post(&self, key: &str, value: &JsValue) {
        // It does not fail: all that is in it can be copied.
        let _ = self.worker.post_message(&message(key, value));
    }
}

fn message(key: &str, value: &JsValue) -> Object {
    let message = Object::new();
    // It does not fail: the object is a plain one.
    let _ = Reflect::set(&message, &key.into(), value);
    message
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn heard(data: &JsValue) -> Option<Heard> {
    let parts: &Array = data.dyn_ref()?;
    let text = |at| parts.get(at).as_string();
    Some(match text(0)?.as_str() {
        "reply" => Heard::Reply(text(1)?),
        "came" => Heard::Came(text(1)?),
        "read" => Heard::Read,
        "seen" => Heard::Seen(text(1)),
        "package" => Heard::Package(
            parts
                .get(1)
                .dyn_into::<Uint8Array>()
                .ok()
                .map(|bytes| bytes.to_vec()),
        ),
        "slower" => Heard::Slower,
        "silent" => Heard::Silent,
        "answering" => Heard::Answering,
        "broken" => Heard::Broken,
        _ => return None,
    })
}
