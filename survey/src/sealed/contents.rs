//! Plaintext layout of a sealed response. Padded to a fixed length per survey, so that ciphertext length reveals nothing.
//!
//! | bytes | content |
//! |---|---|
//! | 16 | the batch id |
//! | a multiple of [`STEP`] | the packed answers without the fingerprint, then zeros |
//! | 2 + [`ROOM`], if the survey asks for free text | the length of the text in bytes, the text, then zeros |

use crate::{compiled::Survey, free_text, pack, release::BatchId, session::Session};

/// The packed answers are padded to a multiple of this many bytes, so that surveys of similar size give responses of the same
/// size.
const STEP: usize = 20;
/// Capacity for the longest text, in bytes: a character takes at most four.
const ROOM: usize = 4 * free_text::LONGEST;
/// The length of a batch id, in bytes.
const BATCH: usize = 16;
/// The length of the fingerprint, in bytes. The fingerprint is in the unencrypted header.
const FINGERPRINT: usize = 4;

/// The length of the plaintext, in bytes.
pub(super) fn length(survey: &Survey) -> usize {
    BATCH + fields(survey) + if asks_for_words(survey) { 2 + ROOM } else { 0 }
}

/// Writes the plaintext of a response.
pub(super) fn write(session: &Session, BatchId(batch): BatchId) -> Vec<u8> {
    let survey = session.survey();
    let mut contents = vec![0; length(survey)];
    put(&mut contents, 0, &batch);
    let mut packed = pack::pack(session);
    put(&mut contents, BATCH, &packed[FINGERPRINT..]);
    packed.fill(0);
    if asks_for_words(survey) {
        let mut questions = 0..survey.questions().count();
        let words = questions.find_map(|q| session.written(q)).unwrap_or("");
        let at = BATCH + fields(survey);
        let size = u16::try_from(words.len()).unwrap_or_default();
        put(&mut contents, at, &size.to_be_bytes());
        put(&mut contents, at + 2, words.as_bytes());
    }
    contents
}

/// The parts of an opened plaintext.
#[cfg(feature = "open")]
pub(super) struct Read {
    pub batch: BatchId,
    /// The packed answers, as [`pack::pack`] writes them.
    pub packed: Vec<u8>,
    pub words: Option<String>,
}

/// Splits a plaintext into its parts; `None` if its length, its padding or its text is invalid. Does not check the packed
/// answers.
#[cfg(feature = "open")]
pub(super) fn read(survey: &Survey, contents: &[u8]) -> Option<Read> {
    if contents.len() != length(survey) {
        return None;
    }
    let (batch, rest) = contents.split_first_chunk::<BATCH>()?;
    let (filled, words) = rest.split_at_checked(fields(survey))?;
    let (packed, filling) = filled.split_at_checked(pack::length(survey) - FINGERPRINT)?;
    let is_empty = |bytes: &[u8]| bytes.iter().all(|byte| *byte == 0);
    let words = match words.split_first_chunk::<2>() {
        None => None,
        Some((size, words)) => {
            let size = usize::from(u16::from_be_bytes(*size));
            let (words, filling) = words.split_at_checked(size)?;
            let words = str::from_utf8(words).ok().filter(|_| is_empty(filling))?;
            (!words.is_empty()).then(|| words.to_owned())
        }
    };
    is_empty(filling).then(|| Read {
        batch: BatchId(*batch),
        packed: [&pack::fingerprint(survey)[..], packed].concat(),
        words,
    })
}

fn fields(survey: &Survey) -> usize {
    (pack::length(survey) - FINGERPRINT).next_multiple_of(STEP)
}

fn asks_for_words(survey: &Survey) -> bool {
    survey.questions().any(|question| question.kind.is_text())
}

fn put(contents: &mut [u8], at: usize, bytes: &[u8]) {
    let place = contents.get_mut(at..at + bytes.len());
    if let Some(place) = place {
        place.copy_from_slice(bytes);
    }
}
