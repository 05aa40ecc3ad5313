//! The decryption helper: decrypts lines in a worker of its own, because decryption takes most of the time. It stores no
//! plaintext.

use std::rc::Rc;

use medskick_survey::{
    collect::elsewhere,
    compiled::Survey,
    sealed::{key::SecretKey, open::Opener},
};

/// A task for a helper.
#[derive(Clone, Debug)]
pub struct Task {
    /// The number under which the helper returns the result.
    pub number: usize,
    /// The survey, by its index in the bundle.
    pub survey: usize,
    /// The lines to decrypt.
    pub text: String,
}

/// A decryption helper. It receives the key once, and keeps the [`Opener`] of its last task for the next one.
pub struct Helper {
    surveys: Vec<Rc<Survey>>,
    key: Option<SecretKey>,
    opener: Option<(usize, Opener)>,
}

impl Helper {
    /// Creates a helper for these surveys, without a key.
    pub fn new(surveys: Vec<Rc<Survey>>) -> Self {
        Helper {
            surveys,
            key: None,
            opener: None,
        }
    }

    /// Sets the key for the following tasks, as the bytes of its text. Without a valid key, tasks are not decrypted.
    pub fn unlock(&mut self, key: &[u8]) {
        let text = str::from_utf8(key).ok();
        self.key = text.and_then(|text| SecretKey::parse(text).ok());
        self.opener = None;
    }

    /// Decrypts lines, in the format of [`elsewhere::open`]. Returns `None` without a key, or for an unknown survey; no
    /// aggregator asks for either.
    pub fn open(&mut self, survey: usize, text: &str) -> Option<String> {
        let opener = match self.opener.take() {
            Some((known, opener)) if known == survey => opener,
            _ => Opener::new(Rc::clone(self.surveys.get(survey)?), self.key.clone()?),
        };
        let opened = elsewhere::open(&opener, text);
        self.opener = Some((survey, opener));
        Some(opened)
    }
}
