//! The desk in its worker: what is asked of it, and what it says.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{File, MessageEvent};
use yew::Callback;

pub use web_sys::Worker as Given;

/// What the worker says.
pub enum Heard {
    /// A reply.
    Reply(String),
    /// What became of the lines of a file so far, by its name; and whether that was its end.
    Lines(String, String, bool),
    /// A file of files.
    Package(Option<Vec<u8>>),
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
    pub fn files(&self, files: &[File]) {
        let list: Array = files.iter().collect();
        self.post("files", &list);
    }

    /// Asks for all files of the result in one.
    pub fn package(&self, excel: bool, rows_for: Option<&str>) {
        let wanted = Array::of2(&excel.into(), &rows_for.into());
        self.post("package", &wanted);
    }

    fn post(&self, key: &str, value: &JsValue) {
        let message = Object::new();
        // Neither fails: the object is a plain one, and all that is in it can be copied.
        let _ = Reflect::set(&message, &key.into(), value);
        let _ = self.worker.post_message(&message);
    }
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
        "lines" => Heard::Lines(text(1)?, text(2)?, parts.get(3).as_bool()?),
        "package" => Heard::Package(
            parts
                .get(1)
                .dyn_into::<Uint8Array>()
                .ok()
                .map(|bytes| bytes.to_vec()),
        ),
        "broken" => Heard::Broken,
        _ => return None,
    })
}
