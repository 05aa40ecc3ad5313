//! Fuzzes [`medskick_fuzz::archive`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| medskick_fuzz::archive(data));
