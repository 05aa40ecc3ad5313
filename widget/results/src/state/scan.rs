//! The camera's status, and the number of codes that it has read. Contains no answer.

use crate::{
    browser::camera::Trouble,
    talk::{Added, Reason},
};

/// The status of the camera.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Eye {
    /// The camera is closed.
    #[default]
    Closed,
    /// The browser asks the user for permission, or the camera starts.
    Asked,
    /// The camera is open.
    Open,
    /// The camera was closed because the page was hidden.
    Hidden,
    /// There is no picture, for this reason.
    Trouble(Trouble),
}

/// The result of the newest code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// A new response.
    New,
    /// A response that was there already.
    Again,
    /// A code that cannot be decrypted, for this reason.
    Unread(Reason),
}

/// The camera, and the codes that it has read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// The status of the camera.
    pub eye: Eye,
    /// How many codes were new.
    pub new: usize,
    /// How many codes were there already.
    pub again: usize,
    /// The result of the newest code.
    pub last: Option<Seen>,
    /// The number of announcements so far. It makes a repeated announcement a new one for screen readers.
    pub told: usize,
}

impl Scan {
    /// Sets the status of the camera.
    pub fn turn(&mut self, eye: Eye) {
        self.eye = eye;
        self.last = None;
    }

    /// Counts new codes.
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
