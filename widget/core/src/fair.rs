//! Uniform random numbers from random bytes. The caller supplies the bytes: from the browser's generator, or from a test.

/// Fills a slice with random bytes. Returns `false` if there are none.
pub type Fill = fn(&mut [u8]) -> bool;

/// Returns a number from 0 to `bound` − 1, all equally likely, or 0 if there are no random bytes.
pub fn below(bound: u32, fill: Fill) -> u32 {
    let bound = bound.max(1);
    // Reject the highest numbers: with them, low remainders would be more likely.
    let fair = u32::MAX - u32::MAX % bound;
    loop {
        let mut bytes = [0; 4];
        if !fill(&mut bytes) {
            return 0;
        }
        let number = u32::from_le_bytes(bytes);
        if number < fair {
            return number % bound;
        }
    }
}
