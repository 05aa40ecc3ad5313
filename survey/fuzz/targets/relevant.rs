//! Fuzzes [`medskick_fuzz::relevant`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| medskick_fuzz::relevant(data));
