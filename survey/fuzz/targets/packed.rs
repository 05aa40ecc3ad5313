//! Fuzzes [`medskick_fuzz::packed`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| medskick_fuzz::packed(data));
