//! Fair numbers out of random bytes. Where the bytes come from is the caller's business: the browser's generator, or a test's.

/// Fills bytes with random ones, or says that there are none.
pub type Fill = fn(&mut [u8]) -> bool;

/// A number from 0 to `bound` − 1, each as likely as another; 0 where there are no random bytes.
pub fn below(bound: u32, fill: Fill) -> u32 {
    let bound = bound.max(1);
    // The highest numbers, which would make the lowest remainders likelier, are drawn again.
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
