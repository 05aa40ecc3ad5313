//! Responses encrypted to the organisation's public key: neither the device that sealed a response nor anybody who finds it can
//! read it again.
//!
//! HPKE in base mode ([RFC 9180](https://www.rfc-editor.org/rfc/rfc9180)) with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and
//! ChaCha20-Poly1305, one message for each response. Layout of a sealed response:
//!
//! | bytes | content |
//! |---|---|
//! | 1 | [`VERSION`] of this format |
//! | 4 | the survey's [`fingerprint`](crate::pack::fingerprint) |
//! | 4 | the mark of the key: the first bytes of the SHA-256 of the public key |
//! | 32 | the encapsulated key; it is random, so it also identifies the response |
//! | the rest | the ciphertext of the plaintext in `contents.rs` (batch, packed answers, free text), then a tag of 16 bytes |
//!
//! `info` is `medskick response`, the version, and all 32 bytes of the hash whose first four are the fingerprint. The first
//! nine bytes are the additional data: if one of them is changed, the response does not open. All responses to one survey have
//! the same length.
//!
//! [`code`] writes a sealed response as one line of letters and digits, for QR codes and files.

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

/// The version of the format: the first byte of each sealed response.
pub const VERSION: u8 = 1;
/// The length of the header before the encapsulated key, in bytes.
const HEADER: usize = 9;
/// The length of the encapsulated key, in bytes.
const ENCAPSULATED: usize = 32;
/// The length of the tag at the end, in bytes.
const TAG: usize = 16;

/// A sealed response.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// The bytes, for storage and transfer.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Wraps stored bytes without checking them. Opening finds out whether they are a sealed response.
    pub fn of_bytes(bytes: Vec<u8>) -> Self {
        Sealed(bytes)
    }

    /// Whether the length fits the survey and the header names the survey and the key. Only opening proves that the header is
    /// true.
    pub fn is_for(&self, survey: &Survey, key: &PublicKey) -> bool {
        self.0.len() == length(survey) && self.0.starts_with(&header(survey, key))
    }

    /// Identifies the response: its encapsulated key. Nobody can make another valid response with the same one.
    pub fn mark(&self) -> &[u8] {
        let end = (HEADER + ENCAPSULATED).min(self.0.len());
        self.0.get(HEADER..end).unwrap_or(&self.0)
    }
}

/// The length of every sealed response to the survey, in bytes.
pub fn length(survey: &Survey) -> usize {
    HEADER + ENCAPSULATED + contents::length(survey) + TAG
}

/// Encrypts the answers so that only the holder of the secret key can read them. `fill` fills a slice with random bytes from a
/// cryptographic generator, and returns `false` if there is none. This function leaves no plaintext in its own buffers; the
/// caller must wipe the session.
///
/// # Errors
/// Returns [`NoRandomness`] if there is no generator: nothing is sealed with guessable numbers.
pub fn seal(
    session: &Session,
    key: &PublicKey,
    batch: BatchId,
    fill: &mut impl FnMut(&mut [u8]) -> bool,
) -> Result<Sealed, NoRandomness> {
    Seal::prepare(session.survey(), key, fill)?.close(session, batch)
}

/// Seals one response. [`Seal::prepare`] does the arithmetic on the curve, which is nearly all of the work, so that the
/// respondent does not wait for it when handing in. The value is boxed so that its secret stays at one address, which is freed
/// as soon as the response is sealed.
pub struct Seal {
    /// The header, then the encapsulated key.
    begun: Vec<u8>,
    context: AeadCtxS<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>,
}

impl Seal {
    /// Prepares to seal one response to the survey. `fill` as for [`seal`].
    ///
    /// # Errors
    /// Returns [`NoRandomness`] if there is no generator.
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
        // The setup fails only for a key that no secret belongs to, and `PublicKey` rejects such a key.
        .map_err(|_| NoRandomness)?;
        generator.check()?;
        let begun = [&header(survey, key)[..], &encapsulated.to_bytes()].concat();
        Ok(Box::new(Seal { begun, context }))
    }

    /// Seals a response to the survey that the seal was prepared for, as [`seal`] does.
    ///
    /// # Errors
    /// Never fails: only a context that has sealed before can fail.
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
        let readable = InOutBuf::from(&mut contents[..]); // encrypted in place, so no plaintext remains
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

/// The HPKE `info`: it binds a response to this format and this survey, so that it does not open as anything else.
fn info(survey: &Survey) -> Vec<u8> {
    [
        &b"medskick response"[..],
        &[VERSION],
        &pack::structure_hash(survey),
    ]
    .concat()
}
