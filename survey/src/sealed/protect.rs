//! The key file: a secret key encrypted with a passphrase.
//!
//! Argon2id (RFC 9106, the second recommended option: 64 MiB, 3 passes, 4 lanes) derives the key of ChaCha20-Poly1305 from the
//! passphrase and 16 random bytes of salt. Each derived key encrypts once, so the nonce is zero. The file is JSON. The kind,
//! the version, the public key and the name of the cipher are additional data, so that nobody can replace the public key.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use base64ct::{Base64, Encoding};
use chacha20poly1305::{
    ChaCha20Poly1305, Key, KeyInit, Nonce,
    aead::{Aead, Payload},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{
    key::{PublicKey, SecretKey},
    random::NoRandomness,
};

/// The fewest characters of a passphrase that is the only protection: NIST SP 800-63B-4 (2025), section 3.1.1.2.
pub const SHORTEST: usize = 15;

const KIND: &str = "medskick key";
const VERSION: u32 = 1;
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;
/// The most memory that a file may ask for. A larger number would only crash the program that opens the file.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 100;

/// Why a key file does not open. Numbers and remedies: `docs/errors/sealed.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// It is not a key file.
    NotAKey,
    /// It has a format version that this program does not know.
    Version,
    /// The passphrase is wrong, or the file was changed: nobody can tell which.
    Passphrase,
}

impl NotOpened {
    /// The number in `docs/errors/sealed.md`.
    pub fn code(self) -> &'static str {
        match self {
            NotOpened::NotAKey => "E07",
            NotOpened::Version => "E08",
            NotOpened::Passphrase => "E09",
        }
    }
}

impl fmt::Display for NotOpened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NotOpened::NotAKey => "This is no key file. Take the file that was saved when the key was made; its name ends with -key.json.",
            NotOpened::Version => "The key file is in a version of the format that this program does not know. Open it with a newer one.",
            NotOpened::Passphrase => "The passphrase is another one, or the file was changed. Try again, or use the other copy or the recovery sheet. Without one of them nothing can be opened, by anybody.",
        })
    }
}

impl std::error::Error for NotOpened {}

#[derive(Serialize, Deserialize)]
struct Saved {
    kind: String,
    version: u32,
    public: String,
    kdf: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
    cipher: String,
    sealed: String,
}

/// Encrypts the key into a key file. `fill` as in [`super::seal`]. The caller converts the typed passphrase to Unicode
/// normalisation form KC (NFKC): one keyboard writes `å` as a letter, another as `a` with a ring, and some write full-width
/// digits.
///
/// # Errors
/// Returns [`NoRandomness`] if there is no generator.
pub fn protect(
    key: &SecretKey,
    passphrase: &str,
    fill: &mut impl FnMut(&mut [u8]) -> bool,
) -> Result<String, NoRandomness> {
    let mut salt = [0; 16];
    if !fill(&mut salt) {
        return Err(NoRandomness);
    }
    let mut file = Saved {
        kind: KIND.to_owned(),
        version: VERSION,
        public: key.public().text(),
        kdf: "argon2id".to_owned(),
        memory_kib: MEMORY_KIB,
        passes: PASSES,
        lanes: LANES,
        salt: Base64::encode_string(&salt),
        cipher: "chacha20-poly1305".to_owned(),
        sealed: String::new(),
    };
    // Neither call fails: the parameters are within the bounds of Argon2, and 32 bytes are within the limit of the cipher.
    let cipher = cipher(&file, passphrase).ok_or(NoRandomness)?;
    let secret = key.bytes();
    let payload = Payload {
        msg: secret.as_slice(),
        aad: &bound(&file),
    };
    let sealed = cipher
        .encrypt(&Nonce::default(), payload)
        .map_err(|_| NoRandomness)?;
    file.sealed = Base64::encode_string(&sealed);
    Ok(serde_json::to_string_pretty(&file).map_err(|_| NoRandomness)? + "\n")
}

/// Decrypts the key in a key file. Takes time and 64 MiB of memory, which makes guessing expensive.
///
/// # Errors
/// Returns the reason if the file does not open.
pub fn open(file: &str, passphrase: &str) -> Result<SecretKey, NotOpened> {
    let file = read(file)?;
    let sealed = Base64::decode_vec(&file.sealed);
    let sealed = sealed.map_err(|_| NotOpened::NotAKey)?;
    let cipher = cipher(&file, passphrase).ok_or(NotOpened::NotAKey)?;
    let payload = Payload {
        msg: &sealed,
        aad: &bound(&file),
    };
    let bytes = cipher.decrypt(&Nonce::default(), payload);
    let bytes = Zeroizing::new(bytes.map_err(|_| NotOpened::Passphrase)?);
    SecretKey::of_bytes(&bytes).ok_or(NotOpened::NotAKey)
}

/// Like [`open`], with the passphrase as typed and the same passphrase in form KC. A file from before passphrases were
/// normalised opens with the passphrase as typed.
///
/// # Errors
/// As [`open`].
pub fn open_typed(file: &str, typed: &str, normal: &str) -> Result<SecretKey, NotOpened> {
    match open(file, normal) {
        Err(NotOpened::Passphrase) if typed.trim() != normal.trim() => open(file, typed),
        opened => opened,
    }
}

/// The public key that a key file states. Needs no passphrase.
///
/// # Errors
/// Returns the reason if the file is not a key file.
pub fn public(file: &str) -> Result<PublicKey, NotOpened> {
    PublicKey::parse(&read(file)?.public).map_err(|_| NotOpened::NotAKey)
}

fn read(file: &str) -> Result<Saved, NotOpened> {
    let file: Saved = serde_json::from_str(file.trim_start_matches('\u{feff}'))
        .map_err(|_| NotOpened::NotAKey)?;
    if file.kind != KIND {
        return Err(NotOpened::NotAKey);
    }
    if file.version != VERSION {
        return Err(NotOpened::Version);
    }
    Ok(file)
}

fn cipher(file: &Saved, passphrase: &str) -> Option<ChaCha20Poly1305> {
    if file.memory_kib > MOST_MEMORY_KIB || file.passes > MOST_PASSES {
        return None;
    }
    let salt = Base64::decode_vec(&file.salt).ok()?;
    let params = Params::new(file.memory_kib, file.passes, file.lanes, Some(32)).ok()?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.trim().as_bytes(), &salt, key.as_mut())
        .ok()?;
    Some(ChaCha20Poly1305::new(<&Key>::from(&*key)))
}

/// The additional data of the ciphertext.
fn bound(file: &Saved) -> Vec<u8> {
    format!("{KIND} {} {} {}", file.version, file.public, file.cipher).into_bytes()
}
