//! Keys and random bytes for tests of sealed responses. They come from seeds, so every run is the same and no key is secret.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses its part, and a test may panic"
)]

use base32ct::{Base32UpperUnpadded as Base32, Encoding};
use hpke::{
    Deserializable, Kem, OpModeS, Serializable,
    aead::ChaCha20Poly1305,
    kdf::HkdfSha256,
    kem::X25519HkdfSha256,
    rand_core::{TryCryptoRng, TryRng},
    single_shot_seal_with_rng,
};
use medskick_survey::{
    compiled::Survey,
    pack::{fingerprint, structure_hash},
    sealed::{
        Sealed, VERSION,
        key::{PublicKey, SecretKey},
    },
};

/// A source of pseudorandom bytes from the seed.
pub fn fill(mut state: u64) -> impl FnMut(&mut [u8]) -> bool {
    move |into: &mut [u8]| {
        for byte in into {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = (state >> 56) as u8;
        }
        true
    }
}

/// The secret key from the seed.
pub fn secret(seed: u64) -> SecretKey {
    SecretKey::generate(&mut fill(seed)).unwrap()
}

/// Seals arbitrary plaintext with the header and parameters of a response to the survey.
pub fn sealed_by_hand(
    survey: &Survey,
    key: &PublicKey,
    contents: &[u8],
    fill: &mut impl FnMut(&mut [u8]) -> bool,
) -> Sealed {
    let text = key.text();
    let point = Base32::decode_vec(&text["MEDSKICKPUBLIC".len()..]);
    let point = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&point.unwrap()[..32]).unwrap();
    let header = [&[VERSION][..], &fingerprint(survey), &key.mark()].concat();
    let info = [
        &b"medskick response"[..],
        &[VERSION],
        &structure_hash(survey),
    ]
    .concat();
    let (encapsulated, ciphertext) =
        single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &point,
            &info,
            contents,
            &header,
            &mut Random(fill),
        )
        .unwrap();
    Sealed::of_bytes([&header[..], &encapsulated.to_bytes(), &ciphertext].concat())
}

struct Random<'f, F>(&'f mut F);

impl<F: FnMut(&mut [u8]) -> bool> TryRng for Random<'_, F> {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        self.try_next_u64().map(|number| number as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, into: &mut [u8]) -> Result<(), Self::Error> {
        (self.0)(into);
        Ok(())
    }
}

impl<F: FnMut(&mut [u8]) -> bool> TryCryptoRng for Random<'_, F> {}
