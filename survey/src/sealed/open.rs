//! Opens sealed responses. The error for a response that does not open says why, and what to do.

use std::{fmt, rc::Rc};

use base16ct::lower;
use hpke::{
    Deserializable, Kem, OpModeR, aead::ChaCha20Poly1305, kdf::HkdfSha256, kem::X25519HkdfSha256,
    single_shot_open,
};

use zeroize::Zeroizing;

use super::{
    ENCAPSULATED, HEADER, Sealed, VERSION, contents, header, info,
    key::{PublicKey, SecretKey},
    length,
};
use crate::{compiled::Survey, pack::fingerprint, release::BatchId};

/// Why a sealed response cannot be opened. Numbers and remedies: `docs/errors/sealed.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unopened {
    /// It is not a sealed response, or only part of one.
    NotSealed,
    /// It has a format version that this program does not know.
    Version(u8),
    /// It answers another survey, or another version of this one: the fingerprint found, and the one expected.
    OtherSurvey([u8; 4], [u8; 4]),
    /// It was sealed to another key: the mark found, and the one expected.
    OtherKey([u8; 4], [u8; 4]),
    /// A part of it was changed after sealing.
    Damaged,
    /// It opens, but no respondent can give these answers: another program sealed it.
    Impossible,
}

impl Unopened {
    /// The number in `docs/errors/sealed.md`.
    pub fn code(self) -> &'static str {
        match self {
            Unopened::NotSealed => "E01",
            Unopened::Version(_) => "E02",
            Unopened::OtherSurvey(..) => "E03",
            Unopened::OtherKey(..) => "E04",
            Unopened::Damaged => "E05",
            Unopened::Impossible => "E06",
        }
    }
}

impl fmt::Display for Unopened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hex = |bytes: &[u8]| lower::encode_string(bytes);
        match self {
            Unopened::NotSealed => write!(
                f,
                "This is no sealed response, or not all of one. A response is one line that begins with MEDSKICK; hand it over again."
            ),
            Unopened::Version(found) => write!(
                f,
                "The response is in version {found} of the format, and this program knows version {VERSION}. Open it with a newer one."
            ),
            Unopened::OtherSurvey(found, wanted) => write!(
                f,
                "The response is to survey {}, and this is {}. Open it with the survey, and the version of it, that it was given in.",
                hex(found),
                hex(wanted)
            ),
            Unopened::OtherKey(found, wanted) => write!(
                f,
                "The response was sealed to key {}, and this is {}. Open it with the key whose words were on the screen when it was given.",
                hex(found),
                hex(wanted)
            ),
            Unopened::Damaged => write!(
                f,
                "The response was changed or cut short on its way. Hand it over again."
            ),
            Unopened::Impossible => write!(
                f,
                "The response opens, but nobody can answer like that: it was not made by the survey. Leave it out, and ask where it comes from."
            ),
        }
    }
}

impl std::error::Error for Unopened {}

/// An opened response.
pub struct Opened {
    /// The batch in which the response was given.
    pub batch: BatchId,
    /// The answers, as [`crate::pack::pack`] writes them. They are not checked yet, and may be impossible.
    pub packed: Vec<u8>,
    /// The free text, if there is any.
    pub words: Option<String>,
}

/// Opens responses to one survey with one key.
pub struct Opener {
    survey: Rc<Survey>,
    key: SecretKey,
    public: PublicKey,
    info: Vec<u8>,
    length: usize,
}

impl Opener {
    /// Creates an opener.
    pub fn new(survey: Rc<Survey>, key: SecretKey) -> Self {
        Opener {
            info: info(&survey),
            length: length(&survey),
            public: key.public(),
            key,
            survey,
        }
    }

    /// Opens a sealed response.
    ///
    /// # Errors
    /// Returns the reason if the response does not open. Never panics, whatever the bytes.
    pub fn open(&self, sealed: &Sealed) -> Result<Opened, Unopened> {
        let bytes = sealed.bytes();
        let (found, rest) = bytes
            .split_first_chunk::<HEADER>()
            .ok_or(Unopened::NotSealed)?;
        let wanted = header(&self.survey, &self.public);
        self.compare(found, &wanted)?;
        if bytes.len() != self.length {
            return Err(Unopened::Damaged);
        }
        let (encapsulated, ciphertext) = rest.split_at(ENCAPSULATED);
        let encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapsulated)
            .map_err(|_| Unopened::Damaged)?;
        let contents = single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            self.key.key(),
            &encapsulated,
            &self.info,
            ciphertext,
            &wanted,
        )
        .map_err(|_| Unopened::Damaged)?;
        let contents = Zeroizing::new(contents);
        let read = contents::read(&self.survey, &contents).ok_or(Unopened::Impossible)?;
        Ok(Opened {
            batch: read.batch,
            packed: read.packed,
            words: read.words,
        })
    }

    /// Compares the unencrypted header first, so that the error can state the reason.
    fn compare(&self, found: &[u8; HEADER], wanted: &[u8; HEADER]) -> Result<(), Unopened> {
        let mark = |header: &[u8; HEADER]| [header[5], header[6], header[7], header[8]];
        let [version, a, b, c, d, ..] = *found;
        if version != VERSION {
            Err(Unopened::Version(version))
        } else if found[1..5] != wanted[1..5] {
            Err(Unopened::OtherSurvey(
                [a, b, c, d],
                fingerprint(&self.survey),
            ))
        } else if mark(found) != mark(wanted) {
            Err(Unopened::OtherKey(mark(found), mark(wanted)))
        } else {
            Ok(())
        }
    }
}
