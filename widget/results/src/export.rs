//! The functions of the aggregator and of its decryption helpers that the workers' script calls.

use std::{io::Write, rc::Rc};

use js_sys::Array;
use medskick_survey::{bundle::Merge as Bundle, compiled::Survey};
use medskick_widget::{browser::random, words::Words};
use wasm_bindgen::prelude::*;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{
    desk,
    talk::{Ask, Odd},
};
use crate::browser::normal;

/// The aggregator.
#[wasm_bindgen]
pub struct Desk(desk::Desk);

#[wasm_bindgen]
impl Desk {
    /// Creates an aggregator for the surveys of a bundle (JSON).
    ///
    /// # Errors
    /// Returns the parser's message if the bundle is malformed.
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

    /// Answers a request. Both are JSON.
    pub fn ask(&mut self, ask: &str) -> Option<String> {
        let ask: Ask = serde_json::from_str(ask).ok()?;
        serde_json::to_string(&self.0.answer(ask)).ok()
    }

    /// Starts a file.
    pub fn begin(&mut self, name: String) {
        self.0.begin_file(name);
    }

    /// Adds the next part of the file. Returns whether to read on.
    pub fn part(&mut self, bytes: &[u8], is_last: bool) -> bool {
        self.0.part(bytes, is_last)
    }

    /// Starts an archive.
    pub fn archive(&mut self, name: &str, bytes: Vec<u8>) {
        self.0.archive(name, bytes);
    }

    /// Adds the next files of the archive. Returns whether more may come.
    pub fn unpack(&mut self) -> bool {
        self.0.unpack()
    }

    /// The secret key for a helper, which gets it once. It is not a string, because bytes can be transferred without a copy and
    /// overwritten.
    pub fn key(&self) -> Option<Vec<u8>> {
        self.0.key()
    }

    /// The number of keys that have been opened.
    pub fn keys(&self) -> usize {
        self.0.keys()
    }

    /// Takes back the task of a helper that is lost.
    pub fn take_back(&mut self, number: usize) {
        self.0.take_back(number);
    }

    /// Stops reading a file that cannot be read.
    pub fn gone(&mut self) {
        self.0.leave_file(Odd::Gone);
    }

    /// Returns the next task for a helper, if there is one: its number, and the arguments of [`Helper::open`].
    pub fn task(&mut self) -> Option<Array> {
        let desk::Task {
            number,
            survey,
            text,
        } = self.0.task()?;
        Some(Array::of3(&number.into(), &survey.into(), &text.into()))
    }

    /// Stores the result of a task.
    ///
    /// # Errors
    /// Fails if no helper had this task.
    pub fn done(&mut self, number: usize, opened: String) -> Result<(), JsValue> {
        match self.0.done(number, opened) {
            true => Ok(()),
            false => Err("nobody asked for this".into()),
        }
    }

    /// The number of unfinished tasks.
    pub fn left(&self) -> usize {
        self.0.left()
    }

    /// Returns the reports since the last call, as JSON. Without `now`, returns `None` until they cover enough lines.
    pub fn came(&mut self, now: bool) -> Option<String> {
        serde_json::to_string(&self.0.came(now)?).ok()
    }

    /// Decrypts the codes that came into view. Returns a report and the text of all codes, as JSON, or `None` if there are no new
    /// ones.
    pub fn see(&mut self, codes: Vec<String>) -> Option<String> {
        serde_json::to_string(&self.0.read(codes)?).ok()
    }

    /// As [`Desk::see`], for a picture in rows of `width` pixels, four bytes per pixel.
    pub fn look(&mut self, points: &[u8], width: usize) -> Option<String> {
        serde_json::to_string(&self.0.look(points, width)?).ok()
    }

    /// Returns all files of the last result, as a ZIP archive without compression.
    pub fn package(&mut self, excel: bool, rows_for: Option<String>) -> Option<Vec<u8>> {
        let files = self.0.package(excel, rows_for.as_deref()).ok()?;
        archive(&files)
    }
}

/// A decryption helper.
#[wasm_bindgen]
pub struct Helper(desk::Helper);

#[wasm_bindgen]
impl Helper {
    /// Creates a helper for the surveys of a bundle (JSON).
    ///
    /// # Errors
    /// Returns the parser's message if the bundle is malformed.
    #[wasm_bindgen(constructor)]
    pub fn new(bundle: &str) -> Result<Helper, JsValue> {
        let mut bundle = read(bundle)?;
        Ok(Helper(desk::Helper::new(surveys(&mut bundle))))
    }

    /// Sets the key, as [`Desk::key`] returns it.
    pub fn unlock(&mut self, key: &[u8]) {
        self.0.unlock(key);
    }

    /// Decrypts lines for [`Desk::done`]. Returns `None` without a key, or for an unknown survey.
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

/// Returns whether a file with this beginning is an archive.
#[wasm_bindgen]
pub fn is_archive(beginning: &[u8]) -> bool {
    medskick_survey::collect::archive::is_archive(beginning)
}

/// Packs files into a ZIP archive. The format requires a date for each file, and each gets its first day, not the present one
/// (R6).
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
