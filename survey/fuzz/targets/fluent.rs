//! Fuzzes [`medskick_fuzz::fluent`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| medskick_fuzz::fluent(data));
