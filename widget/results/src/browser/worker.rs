//! The page's side of the aggregation worker: requests to it, and messages from it.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{File, ImageBitmap, MessageEvent};
use yew::Callback;

pub use web_sys::Worker as Given;

/// A message from the worker.
pub enum Heard {
    /// The reply to a request, as JSON.
    Reply(String),
    /// Reports about files, as JSON.
    Came(String),
    /// The worker has read all files that it was sent.
    Read,
    /// The report about new codes in the last picture, and the text of its codes, as JSON. `None` if there is no new code.
    Seen(Option<String>),
    /// An archive of all files of the result. `None` if it could not be made.
    Package(Option<Vec<u8>>),
    /// A decryption helper is lost. The other helpers go on.
    Slower,
    /// The worker has not answered pings for a while.
    Silent,
    /// The worker answers again.
    Answering,
    /// The worker is broken.
    Broken,
}

/// The worker; terminated on drop.
pub struct Worker {
    worker: Given,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _broken: Closure<dyn FnMut(JsValue)>,
}

impl Worker {
    /// Listens to a worker that is ready. `say` receives its messages.
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

    /// Sends a request, as JSON.
    pub fn ask(&self, json: &str) {
        self.post("ask", &json.into());
    }

    /// Sends files to open.
    pub fn files(&self, files: impl Iterator<Item = File>) {
        let list: Array = files.collect();
        self.post("files", &list);
    }

    /// Sends the texts of codes that the camera has found.
    pub fn codes(&self, codes: &Array) {
        self.post("codes", codes);
    }

    /// Transfers a picture of the camera. The page has no access to it afterwards.
    pub fn picture(&self, picture: &ImageBitmap) {
        let message = message("picture", picture);
        // Does not fail: a picture can be transferred.
        let _ = self
            .worker
            .post_message_with_transfer(&message, &Array::of1(picture));
    }

    /// Requests all files of the result as one archive. `rows_for` is the reason for rows, if they are wanted.
    pub fn package(&self, excel: bool, rows_for: Option<&str>) {
        let wanted = Array::of2(&excel.into(), &rows_for.into());
        self.post("package", &wanted);
    }

    fn post(&self, key: &str, value: &JsValue) {
        // Does not fail: every value that is sent can be cloned.
        let _ = self.worker.post_message(&message(key, value));
    }
}

fn message(key: &str, value: &JsValue) -> Object {
    let message = Object::new();
    // Setting a property of a plain object does not fail.
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
