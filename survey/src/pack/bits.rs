//! Writes bits to bytes and reads them back, most significant first.

/// Collects bits into bytes.
#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
    /// How many bits of the last byte are written.
    filled: u32,
}

impl Writer {
    /// Adds one bit.
    pub fn bit(&mut self, bit: bool) {
        if self.filled == 0 {
            self.bytes.push(0);
        }
        if let Some(last) = self.bytes.last_mut() {
            *last |= u8::from(bit) << (7 - self.filled);
        }
        self.filled = (self.filled + 1) % 8;
    }

    /// Adds the lowest `width` bits of a number; bits beyond its 32 are zero.
    pub fn number(&mut self, number: u32, width: u32) {
        (0..width)
            .rev()
            .for_each(|place| self.bit(number.checked_shr(place).unwrap_or_default() & 1 == 1));
    }

    /// All bits, padded with zeros to a whole byte.
    pub fn bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Reads bits from bytes.
pub(super) struct Reader<'b> {
    bytes: &'b [u8],
    place: usize,
}

impl<'b> Reader<'b> {
    /// Starts before the first bit.
    pub fn new(bytes: &'b [u8]) -> Self {
        Reader { bytes, place: 0 }
    }

    /// The next bit; zero past the end.
    pub fn bit(&mut self) -> bool {
        let byte = self.bytes.get(self.place / 8).copied().unwrap_or_default();
        let bit = byte >> (7 - self.place % 8) & 1;
        self.place += 1;
        bit == 1
    }

    /// The next `width` bits as a number; of more than 32 bits, only the last 32 count.
    pub fn number(&mut self, width: u32) -> u32 {
        (0..width).fold(0, |number, _| number << 1 | u32::from(self.bit()))
    }
}
