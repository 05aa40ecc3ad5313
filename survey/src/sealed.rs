//! Responses sealed to the key of whoever collects them: neither the device nor whoever finds it can read them again.
//!
//! HPKE in base mode ([RFC 9180](https://www.rfc-editor.org/rfc/rfc9180)) with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and
//! ChaCha20-Poly1305, one message for each response. A sealed response is:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | [`VERSION`] of this format |
//! | 4 | the survey's [`fingerprint`](crate::pack::fingerprint) |
//! | 4 | the mark of the key: the first bytes of the SHA-256 of the public key |
//! | 32 | the encapsulated key, as random as the generator, and so the response's own mark |
//! | the rest | the ciphertext of what `contents.rs` lays out: the batch, the packed answers, words; with 16 bytes of tag |
//!
//! `info` is `medskick response`, the version, and all 32 bytes of the hash of which the fingerprint is the first four. The
//! first nine bytes are additional data, so that none of them can be changed. All responses to a survey are of one length.
//!
//! Written out it is [`code`]: one line of letters and digits, which is also what a QR code and a file hold.

pub mod code;
mod contents;
pub mod key;
mod random;
mod text;

#[cfg(feature = "open")]
pub mod open;
#[cfg(feature = "open")]
pub mod protect;

use hpke::{
    OpModeS, Serializable,
    aead::{AeadCtxS, ChaCha20Poly1305},
    inout::InOutBuf,
    kdf::HkdfSha256,
    kem::X25519HkdfSha256,
    setup_sender_with_rng,
};

use crate::{compiled::Survey, pack, release::BatchId, session::Session};
use key::PublicKey;
use random::Generator;

pub use random::NoRandomness;

/// The version of the format, which is the first byte of each sealed response.
pub const VERSION: u8 = 1;
/// The bytes before the encapsulated key.
const HEADER: usize = 9;
/// The bytes of the encapsulated key.
const ENCAPSULATED: usize = 32;
/// The bytes of the tag at the end.
const TAG: usize = 16;

/// A sealed response.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// As it is kept and sent.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// One that was kept; whether it is one shows when it is opened.
    pub fn of_bytes(bytes: Vec<u8>) -> Self {
        Sealed(bytes)
    }

    /// Whether it says to answer the survey, sealed to the key. Whether that is so shows when it is opened.
    pub fn is_for(&self, survey: &Survey, key: &PublicKey) -> bool {
        self.0.len() == length(survey) && self.0.starts_with(&header(survey, key))
    }

    /// What tells it from every other: its encapsulated key, which nobody can choose to be that of another.
    pub fn mark(&self) -> &[u8] {
        let end = (HEADER + ENCAPSULATED).min(self.0.len());
        self.0.get(HEADER..end).unwrap_or(&self.0)
    }
}

/// How many bytes every sealed response to the survey has.
pub fn length(survey: &Survey) -> usize {
    HEADER + ENCAPSULATED + contents::length(survey) + TAG
}

/// Seals what was answered, for the holder of the key alone. `fill` puts random bytes from a cryptographic generator in
/// place, or says that there is none. Nothing readable of the response is left in what this has used; the session is the
/// caller's to wipe.
///
/// # Errors
/// When there is no generator: nothing is sealed with guessable numbers.
pub fn seal(
    session: &Session,
    key: &PublicKey,
    batch: BatchId,
    fill: &mut impl FnMut(&mut [u8]) -> bool,
) -> Result<Sealed, NoRandomness> {
    Seal::prepare(session.survey(), key, fill)?.close(session, batch)
}

/// What seals one response. The arithmetic on the curve, which is nearly all of the work, is done with it, so that nobody has to wait for
/// that when they hand in. It is boxed so that its secret is in one place, which is freed as soon as the response is sealed.
pub struct Seal {
    /// The header and the encapsulated key.
    begun: Vec<u8>,
    context: AeadCtxS<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>,
}

impl Seal {
    /// Ready to seal a response to the survey. `fill` as for [`seal`].
    ///
    /// # Errors
    /// When there is no generator.
    pub fn prepare(
        survey: &Survey,
        key: &PublicKey,
        fill: &mut impl FnMut(&mut [u8]) -> bool,
    ) -> Result<Box<Seal>, NoRandomness> {
        let mut generator = Generator::new(fill);
        let (encapsulated, context) = setup_sender_with_rng::<_, _, X25519HkdfSha256>(
            &OpModeS::Base,
            key.key(),
            &info(survey),
            &mut generator,
        )
        // It fails for a key that no secret belongs to, which `PublicKey` does not take.
        .map_err(|_| NoRandomness)?;
        generator.check()?;
        let begun = [&header(survey, key)[..], &encapsulated.to_bytes()].concat();
        Ok(Box::new(Seal { begun, context }))
    }

    /// Seals a response to that survey, as [`seal`] does.
    ///
    /// # Errors
    /// None: only a context that has sealed before can have any.
    #[allow(
        clippy::boxed_local,
        reason = "on the stack its secret would not be written over"
    )]
    pub fn close(
        mut self: Box<Self>,
        session: &Session,
        batch: BatchId,
    ) -> Result<Sealed, NoRandomness> {
        let mut contents = contents::write(session, batch);
        let readable = InOutBuf::from(&mut contents[..]); // which is written over
        let header = self.begun.get(..HEADER).unwrap_or_default();
        let tag = self.context.seal_inout_detached(readable, header);
        let tag = tag.map_err(|_| NoRandomness)?.to_bytes();
        Ok(Sealed([&self.begun[..], &contents, &tag].concat()))
    }
}

fn header(survey: &Survey, key: &PublicKey) -> [u8; HEADER] {
    let mut header = [VERSION; HEADER];
    header[1..5].copy_from_slice(&pack::fingerprint(survey));
    header[5..].copy_from_slice(&key.mark());
    header
}

/// What a sealed response is bound to: opened as another, or as one to another survey, it is nothing.
fn info(survey: &Survey) -> Vec<u8> {
    [
        &b"medskick response"[..],
        &[VERSION],
        &pack::structure_hash(survey),
    ]
    .concat()
}
