//! Fuzzes [`medskick_fuzz::xlsform`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| medskick_fuzz::xlsform(data));
