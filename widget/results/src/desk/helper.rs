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
    /// The survey, by its index in the bundle.
    pub survey: usize,
    /// The lines.
    pub text: String,
}

/// A helper. It is given the key once, and remembers the survey of its last task, so that not each begins anew.
pub struct Helper {
    surveys: Vec<Rc<Survey>>,
    key: Option<SecretKey>,
    opener: Option<(usize, Opener)>,
}

impl Helper {
    /// A helper for these surveys, without a key.
    pub fn new(surveys: Vec<Rc<Survey>>) -> Self {
        Helper {
            surveys,
            key: None,
            opener: None,
        }
    }

    /// Takes the key, in the bytes of its text, for the tasks that come after it. Without one, or with none, they are not opened.
    pub fn unlock(&mut self, key: &[u8]) {
        let text = str::from_utf8(key).ok();
        self.key = text.and_then(|text| SecretKey::parse(text).ok());
        self.opener = None;
    }

    /// What the lines open to, as [`elsewhere::open`] writes it; nothing without a key and such a survey, which no desk asks for.
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
