//! The organisation's key pair: responses are sealed to the public key, and the secret key opens them.

use std::fmt;

use base16ct::lower;
use hpke::{Deserializable, Kem, Serializable, kem::X25519HkdfSha256};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{
    random::{Generator, NoRandomness},
    text,
};

type Public = <X25519HkdfSha256 as Kem>::PublicKey;
type Secret = <X25519HkdfSha256 as Kem>::PrivateKey;

const PUBLIC: &str = "MEDSKICKPUBLIC";
const SECRET: &str = "MEDSKICKSECRET";
/// How many bytes of the key's SHA-256 follow the key in its text, so that a typing error is found.
const CHECK: usize = 3;

/// Why a text is not a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoKey {
    /// It is something else, or only part of a key.
    Other,
    /// It is the secret key, which only the organisation may see.
    Secret,
    /// A letter is wrong.
    Mistyped,
}

impl fmt::Display for NoKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NoKey::Other => "This is no key, or not all of it. Copy it again, from the word MEDSKICK to its end.",
            NoKey::Secret => "This is the secret key, and the public one is wanted. Take it away from here, and copy the public key.",
            NoKey::Mistyped => "A letter or digit of the key is wrong. Compare it with the original.",
        })
    }
}

impl std::error::Error for NoKey {}

/// The key that responses are sealed to. Everybody may know it.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(Public);

impl PublicKey {
    /// Parses the text of a public key.
    ///
    /// # Errors
    /// Returns the reason if the text is not a public key, or has a wrong letter.
    pub fn parse(written: &str) -> Result<Self, NoKey> {
        let bytes = match text::read(PUBLIC, written) {
            Some(bytes) => checked(&bytes)?,
            None if text::read(SECRET, written).is_some() => return Err(NoKey::Secret),
            None => return Err(NoKey::Other),
        };
        let key = Public::from_bytes(&bytes).map_err(|_| NoKey::Other)?;
        if is_weak(&bytes) {
            return Err(NoKey::Other);
        }
        Ok(PublicKey(key))
    }

    /// The key as text, with a checksum that reveals a typing error.
    pub fn text(&self) -> String {
        written(PUBLIC, &self.0.to_bytes())
    }

    /// Six words that two people compare aloud, in any language with Latin letters: 96 bits of the SHA-256 of the key as
    /// *proquints* ([Wilkerson 2009](https://arxiv.org/html/0901.4016)).
    pub fn words(&self) -> String {
        let digest = self.digest();
        let word = |pair: &[u8]| proquint(u16::from_be_bytes([pair[0], pair[1]]));
        let words: Vec<String> = digest[..12].chunks_exact(2).map(word).collect();
        words.join(" ")
    }

    /// Identifies the key in sealed responses and in messages: the first four bytes of its SHA-256.
    pub fn mark(&self) -> [u8; 4] {
        let [a, b, c, d, ..] = self.digest();
        [a, b, c, d]
    }

    pub(super) fn key(&self) -> &Public {
        &self.0
    }

    fn digest(&self) -> [u8; 32] {
        Sha256::digest(self.0.to_bytes()).into()
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", lower::encode_string(&self.mark()))
    }
}

/// The key that opens responses. It does not implement `Debug`, and is overwritten on drop.
#[derive(Clone)]
pub struct SecretKey(Secret);

impl SecretKey {
    /// Generates a new key. `fill` as in [`super::seal`].
    ///
    /// # Errors
    /// Returns [`NoRandomness`] if there is no generator.
    pub fn generate(fill: &mut impl FnMut(&mut [u8]) -> bool) -> Result<Self, NoRandomness> {
        let mut generator = Generator::new(fill);
        let (secret, _) = X25519HkdfSha256::gen_keypair_with_rng(&mut generator);
        generator.check()?;
        Ok(SecretKey(secret))
    }

    /// Parses the text of a secret key, such as the one on a recovery sheet.
    ///
    /// # Errors
    /// Returns the reason if the text is not a secret key, or has a wrong letter.
    pub fn parse(written: &str) -> Result<Self, NoKey> {
        let bytes = text::read(SECRET, written).ok_or(NoKey::Other)?;
        let bytes = Zeroizing::new(checked(&bytes)?);
        let key = Secret::from_bytes(bytes.as_slice()).map_err(|_| NoKey::Other)?;
        Ok(SecretKey(key))
    }

    /// The key as text for a recovery sheet. Whoever reads the text can open every response.
    pub fn text(&self) -> String {
        written(SECRET, &self.0.to_bytes())
    }

    /// The matching public key.
    pub fn public(&self) -> PublicKey {
        PublicKey(X25519HkdfSha256::sk_to_pk(&self.0))
    }

    #[cfg(feature = "open")]
    pub(super) fn key(&self) -> &Secret {
        &self.0
    }

    #[cfg(feature = "open")]
    pub(super) fn bytes(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes().into())
    }

    #[cfg(feature = "open")]
    pub(super) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        Secret::from_bytes(bytes).ok().map(SecretKey)
    }
}

fn written(word: &str, key: &[u8]) -> String {
    let check = Sha256::digest(key);
    let bytes = Zeroizing::new([key, &check[..CHECK]].concat());
    text::write(word, &bytes)
}

fn checked(bytes: &[u8]) -> Result<[u8; 32], NoKey> {
    let (key, check) = bytes.split_first_chunk::<32>().ok_or(NoKey::Other)?;
    match check.len() {
        CHECK if Sha256::digest(key)[..CHECK] == *check => Ok(*key),
        CHECK => Err(NoKey::Mistyped),
        _ => Err(NoKey::Other),
    }
}

/// Whether the key is one of the few points that no secret belongs to: anybody could read a response sealed to it (RFC 7748,
/// section 6.1).
fn is_weak(key: &[u8; 32]) -> bool {
    let any = Secret::from_bytes(&[1; 32]);
    let point = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(key);
    match (any, point) {
        (Ok(any), Ok(point)) => X25519HkdfSha256::decap(&any, None, &point).is_err(),
        _ => true,
    }
}

/// Encodes two bytes as a word of alternating consonants and vowels.
fn proquint(number: u16) -> String {
    const CONSONANTS: &[u8; 16] = b"bdfghjklmnprstvz";
    const VOWELS: &[u8; 4] = b"aiou";
    let consonant = |shift: u32| CONSONANTS[usize::from(number >> shift & 15)];
    let vowel = |shift: u32| VOWELS[usize::from(number >> shift & 3)];
    let letters = [
        consonant(12),
        vowel(10),
        consonant(6),
        vowel(4),
        consonant(0),
    ];
    letters.into_iter().map(char::from).collect()
}
