//! Fuzzes [`medskick_fuzz::summary`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| medskick_fuzz::summary(data));
