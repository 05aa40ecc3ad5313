//! The texts of a survey in one language: messages, help contacts and drawings.

use medskick_survey::bundle::{Help, Picture};

use crate::words::Words;

/// The texts of a survey in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The widget's own messages.
    pub words: Words,
    /// The help contacts.
    pub help: Vec<Help>,
    /// The drawings of the survey.
    pub pictures: Vec<Picture>,
}

impl Text {
    /// Returns the SVG path of the drawing `name`.
    pub fn picture(&self, name: &str) -> Option<&str> {
        let found = self.pictures.iter().find(|picture| picture.name == name);
        found.map(|picture| picture.path.as_str())
    }
}
