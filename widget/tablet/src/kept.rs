//! What has been handed in: packed responses in random order, and free texts apart from them.

use std::rc::Rc;

use medskick_survey::{
    compiled::Survey,
    pack::{pack, unpack},
    release::{BatchId, History, OpenBatch, Pool, Refusal, Release, Rules},
    sealed::{NoRandomness, Sealed, code, key::PublicKey, seal},
    session::Session,
};

use medskick_widget::fair::Fill;

/// Draws a number below a bound, each as likely as another.
pub type Below<'a> = &'a mut dyn FnMut(u32) -> u32;

/// A batch that is open. Nothing in it tells who handed in what, or when.
#[derive(Default)]
pub struct Kept {
    packed: Vec<Vec<u8>>,
    texts: Vec<String>,
}

impl Kept {
    /// Takes what a respondent has handed in.
    pub fn take(&mut self, session: &Session, below: Below) {
        put(&mut self.packed, pack(session), below);
        for q in 0..session.survey().questions().count() {
            if let Some(text) = session.written(q) {
                put(&mut self.texts, text.to_owned(), below);
            }
        }
    }

    /// How many have handed in.
    pub fn count(&self) -> usize {
        self.packed.len()
    }

    /// Closes the batch, and gives what may leave of it by the release rules. What may not is gone.
    pub fn close(self, survey: &Rc<Survey>, below: Below) -> Result<Release, Refusal> {
        let mut id = [0; 16];
        id.fill_with(|| u8::try_from(below(256)).unwrap_or_default());
        let mut open = OpenBatch::new(BatchId(id), Rc::clone(survey));
        for response in &self.packed {
            let session = unpack(survey, response).map_err(|_| Refusal::OtherSurvey)?;
            open.add(&session)?;
        }
        self.texts.iter().for_each(|text| open.add_text(text));
        let mut pool = Pool::new(Rc::clone(survey));
        pool.add(open.close())?;
        pool.release(&Rules::default(), &History::default(), None)
    }
}

/// A batch of which each response is sealed as soon as it is handed in. Nobody at the tablet can read it.
pub struct Sealing {
    key: PublicKey,
    fill: Fill,
    batch: Option<BatchId>,
    sealed: Vec<Sealed>,
}

impl Sealing {
    /// An empty batch, for the holder of the key.
    pub fn new(key: PublicKey, fill: Fill) -> Self {
        Sealing {
            key,
            fill,
            batch: None,
            sealed: Vec::new(),
        }
    }

    /// The key.
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// Seals what a respondent has handed in.
    ///
    /// # Errors
    /// When there are no random numbers; then nothing is taken.
    pub fn take(&mut self, session: &Session) -> Result<(), NoRandomness> {
        let batch = match self.batch {
            Some(batch) => batch,
            None => {
                let mut id = [0; 16];
                if !(self.fill)(&mut id) {
                    return Err(NoRandomness);
                }
                *self.batch.insert(BatchId(id))
            }
        };
        self.sealed
            .push(seal(session, &self.key, batch, &mut self.fill)?);
        Ok(())
    }

    /// Takes up what an earlier round has left on the tablet.
    pub fn take_up(&mut self, left: Vec<Sealed>) {
        self.sealed = left;
    }

    /// How many have handed in.
    pub fn count(&self) -> usize {
        self.sealed.len()
    }

    /// All of them.
    pub fn all(&self) -> &[Sealed] {
        &self.sealed
    }

    /// Whether all of them answer the survey, for the holder of the key.
    pub fn is_of(&self, survey: &Survey) -> bool {
        let mut sealed = self.sealed.iter();
        sealed.all(|sealed| sealed.is_for(survey, &self.key))
    }

    /// All of them as a file, in an order that tells nothing.
    pub fn file(&self) -> String {
        code::file(&mut self.sealed.clone())
    }

    /// The next batch has another id, and nothing of this one.
    pub fn forget(&mut self) {
        self.batch = None;
        self.sealed.clear();
    }
}

/// Puts an item at a random place: when each is put so, every order is as likely.
fn put<T>(items: &mut Vec<T>, item: T, below: Below) {
    let places = u32::try_from(items.len()).unwrap_or(u32::MAX - 1) + 1;
    let place = usize::try_from(below(places)).unwrap_or_default();
    items.insert(place.min(items.len()), item);
}

#[cfg(test)]
mod tests;
