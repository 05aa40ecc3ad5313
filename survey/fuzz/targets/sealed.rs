//! Fuzzes [`medskick_fuzz::sealed`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| medskick_fuzz::sealed(data));
