//! The desk, and its helpers in other workers, as the workers' script calls them.

use std::{io::Write, rc::Rc};

use js_sys::Array;
use medskick_survey::{bundle::Merge as Bundle, compiled::Survey};
use wasm_bindgen::prelude::*;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{
    desk,
    talk::{Ask, Odd},
};
use crate::browser::normal;
use medskick_widget::{browser::random, words::Words};

/// The desk.
#[wasm_bindgen]
pub struct Desk(desk::Desk);

#[wasm_bindgen]
impl Desk {
    /// A desk for the surveys of a bundle, as JSON.
    ///
    /// # Errors
    /// When it is none.
    #[wasm_bindgen(constructor)]
    pub fn new(bundle: &str) -> Result<Desk, JsValue> {
        let mut bundle = read(bundle)?;
        let surveys = surveys(&mut bundle);
        let meanings = Words::new(|id| bundle.ui.get(id).cloned());
        Ok(Desk(desk::Desk::new(
            surveys,
            bundle.lang,
            meanings,
            random::fill,
            normal::nfkc,
        )))
    }

    /// Asks, and gives the reply.
    pub fn ask(&mut self, ask: &str) -> Option<String> {
        let ask: Ask = serde_json::from_str(ask).ok()?;
        serde_json::to_string(&self.0.answer(ask)).ok()
    }

    /// Begins with a file.
    pub fn begin(&mut self, name: String) {
        self.0.begin_file(name);
    }

    /// Takes the next part of it, and says whether it is to be read on.
    pub fn part(&mut self, bytes: &[u8], is_last: bool) -> bool {
        self.0.part(bytes, is_last)
    }

    /// Begins with an archive.
    pub fn archive(&mut self, name: &str, bytes: Vec<u8>) {
        self.0.archive(name, bytes);
    }

    /// Takes the next files of it, and says whether more may come.
    pub fn unpack(&mut self) -> bool {
        self.0.unpack()
    }

    /// The secret key for a helper, which gets it once, and not as a string: bytes can be passed on without a copy, and overwritten.
    pub fn key(&self) -> Option<Vec<u8>> {
        self.0.key()
    }

    /// How many keys have been opened.
    pub fn keys(&self) -> usize {
        self.0.keys()
    }

    /// The task of that number comes back undone.
    pub fn take_back(&mut self, number: usize) {
        self.0.take_back(number);
    }

    /// It cannot be read.
    pub fn gone(&mut self) {
        self.0.leave_file(Odd::Gone);
    }

    /// What a helper is to do next, if there is anything: a number, and what [`Helper::open`] wants.
    pub fn task(&mut self) -> Option<Array> {
        let desk::Task {
            number,
            survey,
            text,
        } = self.0.task()?;
        Some(Array::of3(&number.into(), &survey.into(), &text.into()))
    }

    /// What a helper made of the task of that number.
    ///
    /// # Errors
    /// When there is no such task.
    pub fn done(&mut self, number: usize, opened: String) -> Result<(), JsValue> {
        match self.0.done(number, opened) {
            true => Ok(()),
            false => Err("nobody asked for this".into()),
        }
    }

    /// How many tasks are not done.
    pub fn left(&self) -> usize {
        self.0.left()
    }

    /// What came of files since this was last asked, once it is much, or all of it `now`.
    pub fn came(&mut self, now: bool) -> Option<String> {
        serde_json::to_string(&self.0.came(now)?).ok()
    }

    /// What is new among codes that the camera sees, if anything is, and their text.
    pub fn see(&mut self, codes: Vec<String>) -> Option<String> {
        serde_json::to_string(&self.0.read(codes)?).ok()
    }

    /// The same of a picture, in rows of that width, four bytes a point.
    pub fn look(&mut self, points: &[u8], width: usize) -> Option<String> {
        serde_json::to_string(&self.0.look(points, width)?).ok()
    }

    /// All files of the result that was shown last, as a ZIP archive without compression.
    pub fn package(&mut self, excel: bool, rows_for: Option<String>) -> Option<Vec<u8>> {
        let files = self.0.package(excel, rows_for.as_deref()).ok()?;
        archive(&files)
    }
}

/// What opens lines for a desk.
#[wasm_bindgen]
pub struct Helper(desk::Helper);

#[wasm_bindgen]
impl Helper {
    /// A helper for the surveys of a bundle, as JSON.
    ///
    /// # Errors
    /// When it is none.
    #[wasm_bindgen(constructor)]
    pub fn new(bundle: &str) -> Result<Helper, JsValue> {
        let mut bundle = read(bundle)?;
        Ok(Helper(desk::Helper::new(surveys(&mut bundle))))
    }

    /// Takes the key, as [`Desk::key`] gives it.
    pub fn unlock(&mut self, key: &[u8]) {
        self.0.unlock(key);
    }

    /// What lines open to, for [`Desk::done`]; nothing without a key and such a survey.
    pub fn open(&mut self, survey: usize, text: &str) -> Option<String> {
        self.0.open(survey, text)
    }
}

fn read(bundle: &str) -> Result<Bundle, JsValue> {
    serde_json::from_str(bundle).map_err(|error| error.to_string().into())
}

fn surveys(bundle: &mut Bundle) -> Vec<Rc<Survey>> {
    let surveys = std::mem::take(&mut bundle.surveys).into_iter();
    surveys.map(|it| Rc::new(it.survey)).collect()
}

/// Whether a file that begins so is an archive.
#[wasm_bindgen]
pub fn is_archive(beginning: &[u8]) -> bool {
    medskick_survey::collect::archive::is_archive(beginning)
}

/// No file in it has a date of ours: the format wants one, and gets its first day (R6).
fn archive(files: &[(String, Vec<u8>)]) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default());
    for (name, bytes) in files {
        archive.start_file(name.as_str(), options).ok()?;
        archive.write_all(bytes).ok()?;
    }
    Some(archive.finish().ok()?.into_inner())
}
