//! The content of the last screen, which differs between the elements.

use medskick_survey::session::Session;
use yew::prelude::*;

/// A kind of last screen.
pub trait Ending: Clone + PartialEq + 'static {
    /// Whether the element measures every screen by drawing it, as it does in a frame.
    const IS_MEASURED: bool;

    /// Returns the content that replaces saving, or `None` to keep saving.
    fn draw(&self, session: &Session) -> Option<Html>;
}

/// The respondent can save the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Saving;

impl Ending for Saving {
    const IS_MEASURED: bool = true;

    fn draw(&self, _session: &Session) -> Option<Html> {
        None
    }
}

/// The element draws the last screen's content from the session.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn(pub Callback<Session, Html>);

impl Ending for Drawn {
    const IS_MEASURED: bool = false;

    fn draw(&self, session: &Session) -> Option<Html> {
        Some(self.0.emit(session.clone()))
    }
}
