//! Buffer of opened responses: packed, one after the other, with the batch of each.

use std::rc::Rc;

use crate::{
    compiled::Survey,
    pack::{self, Unpacker},
    release::{BatchId, OpenBatch, Pool, Refusal},
    sealed::open::Opened,
};

pub(super) struct Kept {
    /// The length of each response, in bytes.
    length: usize,
    packed: Vec<u8>,
    /// The batch of each response, and the index of the response in `packed`. In order of arrival until `batches()` sorts them
    /// by batch.
    batches: Vec<(BatchId, u32)>,
    /// The free texts, separate from the answers (R8).
    words: Vec<String>,
}

impl Kept {
    pub fn new(survey: &Survey) -> Self {
        Kept {
            length: pack::length(survey),
            packed: Vec::new(),
            batches: Vec::new(),
            words: Vec::new(),
        }
    }

    /// The length of each response, in bytes.
    pub fn length(&self) -> usize {
        self.length
    }

    pub fn add(&mut self, opened: Opened) {
        let place = u32::try_from(self.batches.len()).unwrap_or(u32::MAX);
        self.batches.push((opened.batch, place));
        self.packed.extend(opened.packed);
        self.words.extend(opened.words);
    }

    pub fn count(&self) -> usize {
        self.batches.len()
    }

    /// The packed responses of each batch, in the order of the batches' ids.
    pub fn batches(&mut self) -> impl Iterator<Item = (BatchId, impl Iterator<Item = &[u8]>)> {
        self.batches.sort_unstable();
        let groups = self.batches.chunk_by(|(a, _), (b, _)| a == b);
        groups.filter_map(|group| {
            let (id, _) = group.first()?;
            Some((*id, group.iter().filter_map(|(_, place)| self.at(*place))))
        })
    }

    pub fn pool(&mut self, survey: &Rc<Survey>, reader: &mut Unpacker) -> Result<Pool, Refusal> {
        let mut words = Some(self.words.clone());
        let mut pool = Pool::new(Rc::clone(survey));
        for (id, responses) in self.batches() {
            let mut batch = OpenBatch::new(id, Rc::clone(survey));
            for packed in responses {
                if let Ok(session) = reader.read(packed) {
                    batch.add(session)?;
                }
            }
            // A pool does not assign texts to batches, so the first batch takes all of them.
            for words in words.take().iter().flatten() {
                batch.add_text(words);
            }
            pool.add(batch.close())?;
        }
        Ok(pool)
    }

    fn at(&self, place: u32) -> Option<&[u8]> {
        let start = usize::try_from(place).ok()? * self.length;
        self.packed.get(start..start + self.length)
    }
}
