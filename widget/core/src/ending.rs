//! What the elements end the survey with.

use medskick_survey::session::Session;
use yew::prelude::*;

/// The last screen's ways on.
pub trait Ending: Clone + PartialEq + 'static {
    /// Whether all screens that there can be are drawn for their height, as in a frame.
    const IS_MEASURED: bool;

    /// What is drawn in place of saving.
    fn draw(&self, session: &Session) -> Option<Html>;
}

/// The respondent may save the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Saving;

impl Ending for Saving {
    const IS_MEASURED: bool = true;

    fn draw(&self, _session: &Session) -> Option<Html> {
        None
    }
}

/// The element draws what is to be done with the answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn(pub Callback<Session, Html>);

impl Ending for Drawn {
    const IS_MEASURED: bool = false;

    fn draw(&self, session: &Session) -> Option<Html> {
        Some(self.0.emit(session.clone()))
    }
}
