//! The responses that were handed in: packed, in random order, and with free texts apart from them.

use std::rc::Rc;

use medskick_survey::{
    compiled::Survey,
    pack::{pack, unpack},
    release::{BatchId, History, OpenBatch, Pool, Refusal, Release, Rules},
    sealed::{NoRandomness, Sealed, code, key::PublicKey, seal},
    session::Session,
};
use medskick_widget::fair::Fill;

/// Returns a number below a bound, all equally likely.
pub type Below<'a> = &'a mut dyn FnMut(u32) -> u32;

/// An open batch that is not sealed. It does not reveal who handed in which answers, or when.
#[derive(Default)]
pub struct Kept {
    packed: Vec<Vec<u8>>,
    texts: Vec<String>,
}

impl Kept {
    /// Adds the answers of a respondent.
    pub fn take(&mut self, session: &Session, below: Below) {
        put(&mut self.packed, pack(session), below);
        for q in 0..session.survey().questions().count() {
            if let Some(text) = session.written(q) {
                put(&mut self.texts, text.to_owned(), below);
            }
        }
    }

    /// The number of responses.
    pub fn count(&self) -> usize {
        self.packed.len()
    }

    /// Closes the batch and returns what the release rules allow. Everything else is deleted.
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

/// A batch that seals each response when it is handed in. Nobody at the tablet can read the responses.
pub struct Sealing {
    key: PublicKey,
    fill: Fill,
    batch: Option<BatchId>,
    sealed: Vec<Sealed>,
}

impl Sealing {
    /// Creates an empty batch, sealed to `key`.
    pub fn new(key: PublicKey, fill: Fill) -> Self {
        Sealing {
            key,
            fill,
            batch: None,
            sealed: Vec::new(),
        }
    }

    /// The public key that responses are sealed to.
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// Seals the answers of a respondent and adds them.
    ///
    /// # Errors
    /// Fails if the browser has no random numbers. The batch is then unchanged.
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

    /// Replaces the responses with those of an earlier round, which were left on the tablet.
    pub fn take_up(&mut self, left: Vec<Sealed>) {
        self.sealed = left;
    }

    /// The number of responses.
    pub fn count(&self) -> usize {
        self.sealed.len()
    }

    /// All sealed responses.
    pub fn all(&self) -> &[Sealed] {
        &self.sealed
    }

    /// Whether every response answers this survey and is sealed to this key.
    pub fn is_of(&self, survey: &Survey) -> bool {
        let mut sealed = self.sealed.iter();
        sealed.all(|sealed| sealed.is_for(survey, &self.key))
    }

    /// All sealed responses as a file, in an order that reveals nothing.
    pub fn file(&self) -> String {
        code::file(&mut self.sealed.clone())
    }

    /// Deletes the batch. The next one gets another id.
    pub fn forget(&mut self) {
        self.batch = None;
        self.sealed.clear();
    }
}

/// Inserts an item at a random index. If every item is inserted like this, all orders are equally likely.
fn put<T>(items: &mut Vec<T>, item: T, below: Below) {
    let places = u32::try_from(items.len()).unwrap_or(u32::MAX - 1) + 1;
    let place = usize::try_from(below(places)).unwrap_or_default();
    items.insert(place.min(items.len()), item);
}

#[cfg(test)]
mod tests;
