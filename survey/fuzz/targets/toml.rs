//! Fuzzes [`medskick_fuzz::toml`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| medskick_fuzz::toml(data));
