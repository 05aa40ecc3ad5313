//! The effects of files, of camera events and of messages from the aggregation worker.

use medskick_survey::sealed::code;
use medskick_widget::browser::download;
use yew::prelude::*;

use super::Merge;
use crate::{
    browser::{camera::Sight, files::File, worker::Heard},
    state::{Eye, Notice, Place},
    talk::Reply,
};

/// The number of files that are sent to the worker at a time. Sending a folder of thousands at once would block the page.
const AT_ONCE: usize = 20;

/// The media type of files with sealed responses.
const TEXT: &str = "text/plain;charset=utf-8";

impl Merge {
    pub(super) fn open(&mut self, chosen: Vec<File>) {
        if self.state.key().is_none() || chosen.is_empty() {
            return;
        }
        self.files.extend(chosen);
        self.state.wait(Place::Answers);
        if !self.is_handing {
            self.hand_over();
        }
    }

    /// Sends the next files to the worker, or notes that it has read all of them.
    fn hand_over(&mut self) {
        self.is_handing = !self.files.is_empty();
        match self.files.len().min(AT_ONCE) {
            0 => self.state.all_read(),
            some => self.worker.files(self.files.drain(..some)),
        }
    }

    pub(super) fn see(&mut self, sight: Sight) {
        match sight {
            Sight::Open => {
                self.state.eye(Eye::Open);
                self.look();
            }
            Sight::Codes(codes) => self.worker.codes(&codes),
            Sight::Picture(picture) => self.worker.picture(&picture),
            Sight::Hidden => self.close(Eye::Hidden),
            Sight::Trouble(trouble) => self.close(Eye::Trouble(trouble)),
        }
    }

    pub(super) fn look(&self) {
        if let Some(camera) = &self.camera {
            camera.look();
        }
    }

    pub(super) fn close(&mut self, why: Eye) {
        self.camera = None;
        self.state.eye(why);
    }

    /// Ends the use of a broken aggregator. The user still has the files; responses that are in no file are kept, sealed, in the
    /// state.
    fn give_up(&mut self) {
        self.camera = None;
        self.files.clear();
        self.state.give_up();
    }

    pub(super) fn hear(&mut self, ctx: &Context<Self>, heard: Heard) {
        match heard {
            Heard::Reply(json) => match serde_json::from_str(&json) {
                Ok(reply) => {
                    // Close the camera: codes that it reads from now on would count for the new key.
                    if matches!(reply, Reply::Key { .. }) {
                        self.camera = None;
                    }
                    self.state.hear(reply);
                }
                Err(_) => self.give_up(),
            },
            Heard::Came(json) => match serde_json::from_str(&json) {
                Ok(came) => self.state.came(came),
                Err(_) => self.give_up(),
            },
            Heard::Read => self.hand_over(),
            Heard::Seen(json) => {
                let read = json.and_then(|json| serde_json::from_str::<(_, String)>(&json).ok());
                if let Some((added, text)) = read {
                    self.state.keep(&text);
                    self.state.seen(&added);
                }
                self.look();
            }
            Heard::Package(bytes) => {
                let survey = ctx.props().surveys.get(self.state.survey());
                let name = survey.map_or(String::new(), |survey| format!("{}.zip", survey.id));
                if self.save(Place::Result, &name, bytes.as_deref(), "application/zip") {
                    self.state.kept(true);
                }
            }
            Heard::Slower => self.state.lose_helper(),
            Heard::Silent => self.state.be_silent(true),
            Heard::Answering => self.state.be_silent(false),
            Heard::Broken => self.give_up(),
        }
        if let Some((name, file)) = self.state.saved() {
            let bytes = Some(file.as_bytes());
            // All other files are JSON.
            if name.ends_with(code::FILE) {
                if self.save(Place::Answers, &name, bytes, TEXT) {
                    self.state.kept(false);
                }
                return;
            }
            let place = match self.state.result() {
                Some(_) => Place::Result,
                None => Place::Key,
            };
            self.save(place, &name, bytes, "application/json");
        }
    }

    /// Saves the responses that a broken aggregator may not return any more.
    pub(super) fn rescue(&mut self) {
        let file = self.state.received();
        if self.save(Place::Answers, code::FILE, Some(file.as_bytes()), TEXT) {
            self.state.rescued();
        }
    }

    /// Saves a file and announces whether the browser received it. Returns whether it did.
    fn save(&mut self, place: Place, name: &str, bytes: Option<&[u8]>, media: &str) -> bool {
        self.download = bytes.and_then(|bytes| download::file(name, bytes, media));
        let notice = match self.download {
            Some(_) => Notice::Saved(name.to_owned()),
            None => Notice::NotSaved,
        };
        self.state.tell(place, notice);
        self.download.is_some()
    }
}
