//! Responses that are opened elsewhere, several texts at a time: in a worker that gets a text and gives another back, which a collection
//! takes. It has a line for each line that is not empty: in hexadecimal digits the batch, the packed answers and what was written; and
//! nothing where a line does not open, which the collection then tries itself, to tell why.

use base16ct::lower;

use super::{Collection, Report, lines};
use crate::{
    release::BatchId,
    sealed::open::{Opened, Opener},
};

/// The bytes of a batch's id.
const BATCH: usize = 16;

/// What a text opens to.
pub fn open(opener: &Opener, text: &str) -> String {
    let opened = lines(text).map(|(_, sealed)| opener.open(&sealed.ok()?).ok());
    opened
        .map(|opened| opened.map_or(String::new(), |it| lower::encode_string(&bytes(&it))) + "\n")
        .collect()
}

impl Collection {
    /// As [`Collection::add_lines`], with what [`open`] gave for the same text.
    pub fn add_opened(&mut self, text: &str, opened: &str) -> Report {
        let mut report = Report::default();
        let length = self.kept.length();
        // Of a text that was cut short the rest is tried here.
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

/// The same back, where the packed answers are so many bytes.
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
