//! The camera, which the user opens by pressing a button. It gives the QR codes that the browser finds in a picture, or else the
//! picture itself for the aggregator. Nothing of a picture is stored, and dropping [`Camera`] closes the camera.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::events::EventListener;
use js_sys::{Array, Function, JSON, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    HtmlVideoElement, ImageBitmap, MediaStream, MediaStreamConstraints, MediaStreamTrack,
};
use yew::{Callback, NodeRef};

/// Constraints for the camera: the one at the back of a phone, and a picture that is just sharp enough.
const WANTED: &str =
    r#"{"facingMode":"environment","width":{"ideal":1280},"height":{"ideal":720}}"#;

/// The reason why there is no picture: E15 in `docs/errors/sealed.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The user or the browser does not allow it.
    Denied,
    /// The device has no camera.
    NoCamera,
    /// Another program uses the camera, or it was disconnected.
    Taken,
    /// The page was loaded without TLS, or the browser is too old.
    Unsafe,
}

/// An event of the camera.
pub enum Sight {
    /// The camera is open.
    Open,
    /// The texts of the codes in a picture.
    Codes(Array),
    /// A picture in which the aggregator looks for codes.
    Picture(ImageBitmap),
    /// The page is hidden.
    Hidden,
    /// There is no picture, for this reason.
    Trouble(Trouble),
}

#[wasm_bindgen]
extern "C" {
    type BarcodeDetector;

    #[wasm_bindgen(constructor, catch)]
    fn new(options: &JsValue) -> Result<BarcodeDetector, JsValue>;

    #[wasm_bindgen(static_method_of = BarcodeDetector, js_name = getSupportedFormats, catch)]
    fn supported() -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn detect(this: &BarcodeDetector, video: &HtmlVideoElement) -> Result<Promise, JsValue>;

    type Frames;

    #[wasm_bindgen(method, js_name = requestVideoFrameCallback)]
    fn next(this: &Frames, then: &Function) -> u32;
}

/// An open camera; closed on drop.
pub struct Camera {
    eye: Rc<Eye>,
    _hidden: Option<EventListener>,
}

struct Eye {
    is_open: Cell<bool>,
    root: NodeRef,
    stream: RefCell<Option<MediaStream>>,
    ended: RefCell<Vec<EventListener>>,
    detector: RefCell<Option<BarcodeDetector>>,
    say: Callback<Sight>,
}

/// Requests the camera and shows its picture in the `video` below `root`. `say` receives its events.
pub fn open(root: NodeRef, say: Callback<Sight>) -> Camera {
    let eye = Rc::new(Eye {
        is_open: Cell::new(true),
        root,
        stream: RefCell::default(),
        ended: RefCell::default(),
        detector: RefCell::default(),
        say,
    });
    let document = web_sys::window().and_then(|window| window.document());
    let hidden = document.map(|document| {
        let (eye, hidden) = (Rc::clone(&eye), document.clone());
        EventListener::new(&document, "visibilitychange", move |_| {
            if hidden.hidden() {
                eye.say(Sight::Hidden);
            }
        })
    });
    let starts = Rc::clone(&eye);
    spawn_local(async move {
        let sight = match starts.start().await {
            Ok(()) => Sight::Open,
            Err(trouble) => Sight::Trouble(trouble),
        };
        starts.say(sight);
    });
    Camera {
        eye,
        _hidden: hidden,
    }
}

impl Camera {
    /// Looks at the next picture. The caller waits for the event before it calls again.
    pub fn look(&self) {
        let eye = Rc::clone(&self.eye);
        spawn_local(async move {
            let sight = eye.sight().await.unwrap_or(Sight::Trouble(Trouble::Taken));
            eye.say(sight);
        });
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.eye.close();
    }
}

impl Eye {
    fn say(&self, sight: Sight) {
        if self.is_open.get() {
            self.say.emit(sight);
        }
    }

    fn close(&self) {
        self.is_open.set(false);
        self.ended.take();
        if let Some(stream) = self.stream.take() {
            stop(&stream);
        }
        if let Some(video) = self.video() {
            video.set_src_object(None);
        }
    }

    fn video(&self) -> Option<HtmlVideoElement> {
        let root = self.root.cast::<web_sys::Element>()?;
        root.query_selector("video").ok()??.dyn_into().ok()
    }

    async fn start(self: &Rc<Self>) -> Result<(), Trouble> {
        let stream = stream().await?;
        let Some(video) = self.video().filter(|_| self.is_open.get()) else {
            stop(&stream);
            return Ok(());
        };
        let ended = tracks(&stream).map(|track| {
            let eye = Rc::clone(self);
            EventListener::once(&track, "ended", move |_| {
                eye.say(Sight::Trouble(Trouble::Taken));
            })
        });
        *self.ended.borrow_mut() = ended.collect();
        video.set_src_object(Some(&stream));
        *self.stream.borrow_mut() = Some(stream);
        let plays = video.play().map_err(|_| Trouble::Taken)?;
        JsFuture::from(plays).await.map_err(|_| Trouble::Taken)?;
        *self.detector.borrow_mut() = detector().await;
        Ok(())
    }

    async fn sight(&self) -> Option<Sight> {
        let video = self.video()?;
        drawn(&video).await;
        if !self.is_open.get() {
            return None;
        }
        let detected = match &*self.detector.borrow() {
            Some(detector) => detector.detect(&video).ok(),
            None => None,
        };
        if let Some(detected) = detected
            && let Ok(codes) = JsFuture::from(detected).await
        {
            return Some(Sight::Codes(raw(&codes)));
        }
        let picture = web_sys::window()?.create_image_bitmap_with_html_video_element(&video);
        let picture = JsFuture::from(picture.ok()?).await.ok()?;
        Some(Sight::Picture(picture.unchecked_into()))
    }
}

async fn stream() -> Result<MediaStream, Trouble> {
    let navigator = web_sys::window().ok_or(Trouble::Unsafe)?.navigator();
    // Pages without TLS have no `mediaDevices`, unless they are on the device itself. Old browsers have no `OffscreenCanvas`,
    // with which the worker reads pictures.
    let has = |object: &JsValue, key: &str| Reflect::has(object, &key.into()) == Ok(true);
    if !has(&navigator, "mediaDevices") || !has(&js_sys::global(), "OffscreenCanvas") {
        return Err(Trouble::Unsafe);
    }
    let wanted = MediaStreamConstraints::new();
    wanted.set_video(&JSON::parse(WANTED).unwrap_or(JsValue::TRUE));
    let asked = navigator
        .media_devices()
        .and_then(|devices| devices.get_user_media_with_constraints(&wanted));
    let stream = JsFuture::from(asked.map_err(trouble)?).await;
    stream.map(JsCast::unchecked_into).map_err(trouble)
}

fn trouble(error: JsValue) -> Trouble {
    let name = Reflect::get(&error, &"name".into()).ok();
    match name.and_then(|name| name.as_string()).as_deref() {
        Some("NotAllowedError" | "SecurityError") => Trouble::Denied,
        Some("NotFoundError" | "OverconstrainedError") => Trouble::NoCamera,
        _ => Trouble::Taken,
    }
}

fn tracks(stream: &MediaStream) -> impl Iterator<Item = MediaStreamTrack> + use<> {
    let tracks: Vec<JsValue> = Array::from(&stream.get_tracks()).iter().collect();
    tracks.into_iter().map(JsCast::unchecked_into)
}

fn stop(stream: &MediaStream) {
    tracks(stream).for_each(|track| track.stop());
}

/// Waits for the next picture, if the browser announces pictures.
async fn drawn(video: &HtmlVideoElement) {
    if Reflect::has(video, &"requestVideoFrameCallback".into()) == Ok(true) {
        let frames: &Frames = video.unchecked_ref();
        let drawn = Promise::new(&mut |then, _| {
            frames.next(&then);
        });
        // The promise is never rejected.
        let _ = JsFuture::from(drawn).await;
    }
}

/// Returns the browser's detector for QR codes, if it has one.
async fn detector() -> Option<BarcodeDetector> {
    let is_there = Reflect::has(&js_sys::global(), &"BarcodeDetector".into()) == Ok(true);
    let formats = is_there.then(BarcodeDetector::supported)?.ok()?;
    let formats = JsFuture::from(formats).await.ok()?;
    let reads = Array::from(&formats).includes(&"qr_code".into(), 0);
    let options = JSON::parse(r#"{"formats":["qr_code"]}"#).ok()?;
    reads.then(|| BarcodeDetector::new(&options).ok()).flatten()
}

/// Returns the texts of the codes.
fn raw(codes: &JsValue) -> Array {
    let said = |code: JsValue| Reflect::get(&code, &"rawValue".into()).ok();
    Array::from(codes).iter().filter_map(said).collect()
}
