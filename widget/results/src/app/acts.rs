//! The actions of the page.

use medskick_widget::browser::{clipboard, fields, page::print};
use yew::prelude::*;

use super::{Merge, Msg};
use crate::{
    browser::{camera, files},
    state::{Eye, Notice, Place},
    talk::Ask,
    view::{self, Field},
};

impl Merge {
    pub(super) fn ask(&self, ask: &Ask) {
        // Requests contain only text and numbers, which always become JSON.
        if let Ok(json) = serde_json::to_string(ask) {
            self.worker.ask(&json);
        }
    }

    pub(super) fn typed(&self, field: &str) -> String {
        fields::typed(&self.root, field)
    }

    pub(super) fn act(&mut self, ctx: &Context<Self>, does: &str, value: &str) {
        use view::does;
        match does {
            does::MAKE => self.twice(Field::NEW, |passphrase| Ask::NewKey { passphrase }),
            does::COPY => self.twice(Field::COPY, |passphrase| Ask::Copy { passphrase }),
            does::OPEN => {
                let ask = Ask::OpenKey {
                    file: String::new(),
                    passphrase: self.typed(Field::OPEN),
                };
                fields::empty(&self.root, Field::OPEN);
                self.read(ctx, Field::KEY_FILE, ask, Place::Key);
            }
            does::RECOVER => {
                let text = self.typed(Field::RECOVER);
                fields::empty(&self.root, Field::RECOVER);
                self.state.wait(Place::Key);
                self.ask(&Ask::Recover { text });
            }
            does::SHEET => self.ask(&Ask::Sheet),
            does::PUT_AWAY => self.state.put_away(),
            does::PRINT => print(),
            does::POSTER => self.state.post(),
            does::CAMERA => {
                self.state.eye(Eye::Asked);
                let say = ctx.link().callback(Msg::Sight);
                self.camera = Some(camera::open(self.root.clone(), say));
            }
            does::NO_CAMERA => self.close(Eye::Closed),
            does::COMPARE => {
                let ask = Ask::Earlier {
                    file: String::new(),
                };
                self.read(ctx, Field::EARLIER_FILE, ask, Place::Result);
            }
            does::LINK => clipboard::copy(value, ctx.link().callback(Msg::Copied)),
            does::ADD => {
                let text = fields::written(&self.root, Field::PASTE);
                self.state.wait(Place::Answers);
                self.state.keep(&text);
                self.ask(&Ask::Paste { text });
                fields::clear(&self.root, Field::PASTE);
            }
            does::RECEIVED => {
                self.state.wait(Place::Answers);
                self.ask(&Ask::Received);
            }
            does::RESCUE => self.rescue(),
            does::HISTORY => {
                let ask = Ask::History {
                    file: String::new(),
                };
                self.read(ctx, Field::HISTORY_FILE, ask, Place::Result);
            }
            does::RELEASE => {
                let by = fields::selected(&self.root, Field::BY);
                self.state.wait(Place::Result);
                self.ask(&Ask::Release {
                    by: (!by.is_empty()).then_some(by),
                });
            }
            does::PACKAGE => {
                self.state.wait(Place::Result);
                self.worker.package(value == does::EXCEL, None);
            }
            does::ROWS => match self.typed(Field::REASON).trim() {
                "" => self.state.tell(Place::Result, Notice::NoReason),
                reason => {
                    self.state.wait(Place::Result);
                    self.worker.package(value == does::EXCEL, Some(reason));
                }
            },
            _ => {}
        }
    }

    /// Sends a request with a passphrase, if it was typed the same way twice.
    fn twice(&mut self, (first, again): (&str, &str), ask: impl FnOnce(String) -> Ask) {
        let typed = self.typed(first);
        if typed != self.typed(again) {
            self.state.tell(Place::Key, Notice::Differ);
            return;
        }
        for field in [first, again] {
            fields::empty(&self.root, field);
        }
        self.state.wait(Place::Key);
        self.ask(&ask(typed));
    }

    /// Reads the file that was chosen in a field, and sends a request with its text.
    fn read(&mut self, ctx: &Context<Self>, field: &str, ask: Ask, place: Place) {
        let Some(file) = files::chosen(&self.root, field).pop() else {
            self.state.tell(place, Notice::NoFile);
            return;
        };
        let ask = std::cell::Cell::new(Some(ask));
        let done = ctx.link().batch_callback(move |text| {
            let ask = ask.take()?;
            Some(Msg::Read(ask, place, text))
        });
        // Wait from now on, so that nobody presses again while the file is read.
        self.state.wait(place);
        self.reading = files::read(file, done);
    }
}
