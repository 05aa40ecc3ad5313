//! Opens lines in a worker of its own, for a desk in another: opening is what takes the time. A helper keeps nothing of what it opens.

use std::rc::Rc;

use medskick_survey::{
    collect::elsewhere,
    compiled::Survey,
    sealed::{key::SecretKey, open::Opener},
};

/// What a helper is to open.
#[derive(Clone, Debug)]
pub struct Task {
    /// The number that what became of it comes back under.
    pub number: usize,
    /// The secret key.
    pub key: String,
    /// The survey, by its place in the bundle.
    pub survey: usize,
    /// The lines.
    pub text: String,
}

/// A helper. It remembers the key that it was given last, so that not each task begins anew.
pub struct Helper {
    surveys: Vec<Rc<Survey>>,
    opener: Option<(String, usize, Opener)>,
}

impl Helper {
    /// A helper for these surveys.
    pub fn new(surveys: Vec<Rc<Survey>>) -> Self {
        Helper {
            surveys,
            opener: None,
        }
    }

    /// What the lines open to, as [`elsewhere::open`] writes it; nothing without such a key and survey, which no desk asks for.
    pub fn open(&mut self, key: String, survey: usize, text: &str) -> Option<String> {
        let opener = match self.opener.take() {
            Some((known, place, opener)) if known == key && place == survey => opener,
            _ => {
                let survey = Rc::clone(self.surveys.get(survey)?);
                Opener::new(survey, SecretKey::parse(&key).ok()?)
            }
        };
        let opened = elsewhere::open(&opener, text);
        self.opener = Some((key, survey, opener));
        Some(opened)
    }
}
