//! What the camera does, and how many codes it has read. Never an answer.

use crate::{
    browser::camera::Trouble,
    talk::{Added, Reason},
};

/// What the camera does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Eye {
    /// Nothing.
    #[default]
    Closed,
    /// The browser asks the person, or it starts.
    Asked,
    /// It looks.
    Open,
    /// It was closed when the page was hidden.
    Hidden,
    /// It cannot look.
    Trouble(Trouble),
}

/// What the newest code was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// A new answer.
    New,
    /// One that was there already.
    Again,
    /// None that can be opened.
    Unread(Reason),
}

/// The camera, and what it has read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// What it does.
    pub eye: Eye,
    /// How many codes were new.
    pub new: usize,
    /// How many were there already.
    pub again: usize,
    /// What the newest was.
    pub last: Option<Seen>,
    /// How many times something was seen, so that the same can be told again.
    pub told: usize,
}

impl Scan {
    /// The camera does something else.
    pub fn turn(&mut self, eye: Eye) {
        self.eye = eye;
        self.last = None;
    }

    /// It has seen something new.
    pub fn see(&mut self, added: &Added) {
        self.new += added.new;
        self.again += added.again;
        self.told = self.told.wrapping_add(1);
        let unread = added.unopened.first().map(|it| Seen::Unread(it.why));
        self.last = match (added.new, added.again) {
            (1.., _) => Some(Seen::New),
            (0, 1..) => Some(Seen::Again),
            (0, 0) => unread,
        };
    }
}
