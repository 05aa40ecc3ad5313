//! What stands on the last screen. A respondent's own widget saves files there, and this weighs nothing in it.

use medskick_survey::session::Session;
use yew::prelude::*;

/// Draws the last screen's ways on from the answers, in place of saving.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ending {
    #[cfg(feature = "around")]
    draw: Option<Callback<Session, Html>>,
}

impl Ending {
    /// An ending that is drawn by somebody else.
    #[cfg(feature = "around")]
    pub fn by(draw: Callback<Session, Html>) -> Self {
        Ending { draw: Some(draw) }
    }

    /// The ways on, if they are not those of saving.
    #[cfg(feature = "around")]
    pub fn drawn(&self, session: &Session) -> Option<Html> {
        let draw = self.draw.as_ref()?;
        Some(draw.emit(session.clone()))
    }

    /// The ways on are those of saving.
    #[cfg(not(feature = "around"))]
    pub fn drawn(&self, _session: &Session) -> Option<Html> {
        None
    }
}
