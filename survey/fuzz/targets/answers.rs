//! Fuzzes [`medskick_fuzz::answers`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| medskick_fuzz::answers(data));
