//! What the survey is shown with: words, help contacts and drawings.

use medskick_survey::bundle::{Help, Picture};

use crate::words::Words;

/// What the survey is shown with, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The widget's own words.
    pub words: Words,
    /// The help contacts.
    pub help: Vec<Help>,
    /// The drawings of the survey.
    pub pictures: Vec<Picture>,
}

impl Text {
    /// The path of the drawing of that name.
    pub fn picture(&self, name: &str) -> Option<&str> {
        let found = self.pictures.iter().find(|picture| picture.name == name);
        found.map(|picture| picture.path.as_str())
    }
}
