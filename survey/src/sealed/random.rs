//! Adapts the caller's source of random bytes to the generator traits of `hpke`.

use std::{convert::Infallible, fmt};

use hpke::rand_core::{TryCryptoRng, TryRng};

/// There is no cryptographic generator, so nothing can be sealed and no key can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRandomness;

impl fmt::Display for NoRandomness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("There are no random numbers to be had here, and without them nothing can be sealed. Use another browser or device.")
    }
}

impl std::error::Error for NoRandomness {}

/// A generator that calls `fill`, and remembers whether a call has failed.
pub(super) struct Generator<'f, F> {
    fill: &'f mut F,
    failed: bool,
}

impl<'f, F: FnMut(&mut [u8]) -> bool> Generator<'f, F> {
    /// Creates a generator that has not been called.
    pub fn new(fill: &'f mut F) -> Self {
        Generator {
            fill,
            failed: false,
        }
    }

    /// Returns an error if a call has failed; nothing made with this generator may be used then.
    pub fn check(&self) -> Result<(), NoRandomness> {
        if self.failed {
            Err(NoRandomness)
        } else {
            Ok(())
        }
    }
}

impl<F: FnMut(&mut [u8]) -> bool> TryRng for Generator<'_, F> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, into: &mut [u8]) -> Result<(), Infallible> {
        self.failed |= !(self.fill)(into);
        Ok(())
    }
}

impl<F: FnMut(&mut [u8]) -> bool> TryCryptoRng for Generator<'_, F> {}
