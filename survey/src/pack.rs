//! A response as bits: few enough for one QR code, and the same number of bits whatever the answers.
//!
//! The first four bytes are the survey's [`fingerprint`]. A field for each question except notes follows, in order and with the
//! most significant bit first, then zero bits up to a whole byte. The type of a question decides the width of its field:
//!
//! | question | field |
//! |---|---|
//! | `select_one`, `scale` | a number: 0 not asked, 1 skipped, 2 declined, 3 + *i* option *i* |
//! | `select_multiple` | one bit: 1, then a bit for each choice (at least two); or 0, then one of the first three numbers above |
//! | `rank` | one bit: 1, then the number of the choice (from 1) in each position, or 0 for none; or 0, then as above |
//! | `text` | nothing: free text leaves in a separate file (R8) |
//!
//! A response contains no words, no language and no order of answering.

mod bits;
mod fingerprint;
mod unreadable;

use std::rc::Rc;

use crate::{
    compiled::{Kind, Survey},
    session::{Answer, Session},
};
use bits::{Reader, Writer};

pub use fingerprint::{fingerprint, structure_hash};
pub use unreadable::Unreadable;

const NOT_ASKED: u32 = 0;
const SKIPPED: u32 = 1;
const DECLINED: u32 = 2;
/// The number of the first option.
const OPTIONS: u32 = 3;
/// The width of one of the numbers that are not options, in bits.
const PASSED: u16 = 2;

/// The length of every packed response to the survey, in bytes.
pub fn length(survey: &Survey) -> usize {
    let bits: u32 = survey
        .questions()
        .map(|question| width(&question.kind))
        .sum();
    4 + bits.div_ceil(8) as usize
}

/// Packs the response. Leaves out irrelevant answers (R7), and whether a question was skipped or left untouched.
pub fn pack(session: &Session) -> Vec<u8> {
    [&fingerprint(session.survey())[..], &fields(session)].concat()
}

/// The fields after the fingerprint.
fn fields(session: &Session) -> Vec<u8> {
    let mut bits = Writer::default();
    for (q, question) in session.survey().questions().enumerate() {
        let answer = session.answer(q).filter(|_| session.is_relevant(q));
        let passed = match answer {
            _ if !session.is_relevant(q) => NOT_ASKED,
            Some(Answer::Declined) => DECLINED,
            _ => SKIPPED,
        };
        match (&question.kind, answer) {
            (Kind::Text | Kind::Note, _) => {}
            (kind @ Kind::SelectMultiple { .. }, Some(Answer::Chosen(chosen))) => {
                bits.bit(true);
                (0..ticks(kind)).for_each(|option| bits.bit(chosen.contains(&option)));
            }
            (kind @ Kind::Rank { .. }, Some(Answer::Chosen(chosen))) => {
                bits.bit(true);
                for place in 0..places(kind) {
                    let option = chosen.get(usize::from(place));
                    bits.number(
                        option.map_or(0, |option| 1 + u32::from(*option)),
                        place_width(kind),
                    );
                }
            }
            (kind, Some(Answer::Chosen(chosen))) => {
                let option = chosen.first().copied().unwrap_or_default();
                bits.number(OPTIONS + u32::from(option), width(kind));
            }
            (kind, _) => bits.number(passed, width(kind)),
        }
    }
    bits.bytes()
}

/// Unpacks a response into a session in which every relevant question is answered, skipped or declined.
///
/// # Errors
/// Returns the reason if the bytes are not a response to this survey. Never panics, whatever the bytes.
pub fn unpack(survey: &Rc<Survey>, bytes: &[u8]) -> Result<Session, Unreadable> {
    let mut unpacker = Unpacker::new(Rc::clone(survey));
    unpacker.read(bytes)?;
    Ok(unpacker.session)
}

/// Unpacks many responses to one survey, one at a time, into the same session.
pub struct Unpacker {
    survey: Rc<Survey>,
    fingerprint: [u8; 4],
    length: usize,
    session: Session,
}

impl Unpacker {
    /// Creates an unpacker.
    pub fn new(survey: Rc<Survey>) -> Self {
        Unpacker {
            fingerprint: fingerprint(&survey),
            length: length(&survey),
            session: Session::new(Rc::clone(&survey)),
            survey,
        }
    }

    /// Unpacks a response, as [`unpack`] does. The next call overwrites the session.
    ///
    /// # Errors
    /// As [`unpack`].
    pub fn read(&mut self, bytes: &[u8]) -> Result<&Session, Unreadable> {
        let wrong_length = Unreadable::Length {
            found: bytes.len(),
            wanted: self.length,
        };
        let (found, packed) = bytes.split_first_chunk::<4>().ok_or(wrong_length)?;
        if *found != self.fingerprint {
            return Err(Unreadable::OtherSurvey {
                found: *found,
                wanted: self.fingerprint,
            });
        }
        if bytes.len() != self.length {
            return Err(wrong_length);
        }
        self.session.wipe();
        let mut bits = Reader::new(packed);
        for (q, question) in self.survey.questions().enumerate() {
            answer(&mut self.session, q, &question.kind, &mut bits);
        }
        // A response has exactly one encoding: bytes that pack differently were not made by `pack`.
        if fields(&self.session) == packed {
            Ok(&self.session)
        } else {
            Err(Unreadable::Impossible)
        }
    }
}

fn answer(session: &mut Session, q: usize, kind: &Kind, bits: &mut Reader) {
    let number = match kind {
        Kind::Text | Kind::Note => return,
        Kind::SelectMultiple { .. } if bits.bit() => {
            for option in 0..ticks(kind) {
                if bits.bit() {
                    session.toggle(q, option);
                }
            }
            return;
        }
        Kind::Rank { .. } if bits.bit() => {
            for _ in 0..places(kind) {
                // 0 means no choice. A choice cannot be ranked twice, and a choice after a gap closes the gap, so such bytes
                // pack differently.
                if let Some(option) = bits.number(place_width(kind)).checked_sub(1) {
                    session.toggle(q, u16::try_from(option).unwrap_or(u16::MAX));
                }
            }
            return;
        }
        Kind::SelectMultiple { .. } | Kind::Rank { .. } => bits.number(width(kind) - 1),
        Kind::SelectOne { .. } | Kind::Scale { .. } => bits.number(width(kind)),
    };
    match number {
        NOT_ASKED => {}
        SKIPPED => session.skip(q),
        DECLINED => session.decline(q),
        // A number that is too large is not an option, and leaves the question unanswered.
        option => session.choose(q, u16::try_from(option - OPTIONS).unwrap_or(u16::MAX)),
    }
}

/// The width of a question's field, in bits.
fn width(kind: &Kind) -> u32 {
    let options = u32::from(kind.option_count());
    match kind {
        Kind::Text | Kind::Note => 0,
        Kind::SelectOne { .. } | Kind::Scale { .. } => {
            u32::BITS - (OPTIONS + options - 1).leading_zeros()
        }
        Kind::SelectMultiple { .. } => 1 + u32::from(ticks(kind)),
        Kind::Rank { .. } => 1 + (u32::from(places(kind)) * place_width(kind)),
    }
}

/// One bit for each choice of a `select_multiple`, but at least the two bits that a question without an answer needs.
fn ticks(kind: &Kind) -> u16 {
    kind.option_count().max(PASSED)
}

/// The positions of a `rank`, but at least two, for the two bits that a question without an answer needs.
fn places(kind: &Kind) -> u16 {
    kind.most().max(PASSED)
}

/// The width of one position, in bits: any choice, or none.
fn place_width(kind: &Kind) -> u32 {
    u32::BITS - u32::from(kind.option_count().max(1)).leading_zeros()
}
