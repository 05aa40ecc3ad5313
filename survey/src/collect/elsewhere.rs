//! Wire format between the aggregation worker and its decryption helpers: one hex line per non-empty input line, empty if
//! decryption failed. The digits encode the batch id, the packed answers and the free text. The collection opens a failed line
//! again, to find the reason.

use base16ct::lower;

use super::{Collection, Report, lines};
use crate::{
    release::BatchId,
    sealed::open::{Opened, Opener},
};

/// The length of a batch id, in bytes.
const BATCH: usize = 16;

/// Opens the responses in a text, for [`Collection::add_opened`].
pub fn open(opener: &Opener, text: &str) -> String {
    let opened = lines(text).map(|(_, sealed)| opener.open(&sealed.ok()?).ok());
    opened
        .map(|opened| opened.map_or(String::new(), |it| lower::encode_string(&bytes(&it))) + "\n")
        .collect()
}

impl Collection {
    /// Like [`Collection::add_lines`], with the result of [`open`] for the same text.
    pub fn add_opened(&mut self, text: &str, opened: &str) -> Report {
        let mut report = Report::default();
        let length = self.kept.length();
        // If the result was cut short, open the remaining lines here.
        let opened = opened.lines().map(|line| read(line, length));
        let opened = opened.chain(std::iter::repeat_with(|| None));
        for ((line, sealed), opened) in lines(text).zip(opened) {
            let added = sealed.and_then(|sealed| match opened {
                Some(opened) => self.keep(&sealed, Ok(opened)),
                None => self.add(&sealed),
            });
            report.put(line, added);
        }
        report
    }
}

fn bytes(opened: &Opened) -> Vec<u8> {
    let words = opened.words.as_deref().unwrap_or_default();
    [&opened.batch.0, &opened.packed[..], words.as_bytes()].concat()
}

/// Decodes a line; `length` is the length of the packed answers, in bytes.
fn read(line: &str, length: usize) -> Option<Opened> {
    let bytes = lower::decode_vec(line.as_bytes()).ok()?;
    let (batch, rest) = bytes.split_first_chunk::<BATCH>()?;
    let (packed, words) = rest.split_at_checked(length)?;
    let words = str::from_utf8(words).ok()?;
    Some(Opened {
        batch: BatchId(*batch),
        packed: packed.to_vec(),
        words: (!words.is_empty()).then(|| words.to_owned()),
    })
}
