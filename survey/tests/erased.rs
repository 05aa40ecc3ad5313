//! The text of a secret key is overwritten after it is read. The test searches its own memory, which only Linux allows.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::{
    fs::{self, File},
    os::unix::fs::FileExt,
};

use medskick_survey::sealed::key::SecretKey;
use zeroize::Zeroizing;

/// The number of consecutive characters to search for. The allocator itself overwrites the first 16 bytes of freed memory.
const PART: usize = 20;

/// Whether a part of the text is in memory. The text is passed backwards, so that the search does not find its own argument.
fn is_in_memory(backwards: &[u8]) -> bool {
    let memory = File::open("/proc/self/mem").unwrap();
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let is_part = |found: &[u8]| {
        let mut parts = backwards.chunks_exact(PART);
        parts.any(|part| part.iter().rev().eq(found))
    };
    maps.lines().any(|line| {
        let mut words = line.split(' ');
        let (range, rights) = (words.next().unwrap(), words.next().unwrap());
        let (from, to) = range.split_once('-').unwrap();
        let [from, to] = [from, to].map(|it| u64::from_str_radix(it, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        let is_ours = rights.starts_with("rw") && memory.read_exact_at(&mut bytes, from).is_ok();
        is_ours && bytes.windows(PART).any(is_part)
    })
}

#[test]
fn the_text_of_a_recovery_sheet_is_overwritten_once_it_is_read() {
    let mut byte = 0_u8;
    let mut fill = |into: &mut [u8]| {
        for it in into {
            byte = byte.wrapping_mul(5).wrapping_add(113);
            *it = byte;
        }
        true
    };
    let key = SecretKey::generate(&mut fill).unwrap();
    let public = key.public();
    let sheet = Zeroizing::new(key.text());
    // Skips the prefix and the end of the text, so that the rest fills whole parts.
    let secret = &sheet.as_bytes()["MEDSKICKSECRET".len()..][..2 * PART];
    let backwards: Vec<u8> = secret.iter().rev().copied().collect();
    assert!(is_in_memory(&backwards), "the search finds nothing");

    // The text as a person types it from the sheet: in lower case and in groups.
    let mut typed = Zeroizing::new(String::with_capacity(2 * sheet.len()));
    for (n, letter) in sheet.chars().enumerate() {
        typed.extend((n % 4 == 0).then_some(' '));
        typed.push(letter.to_ascii_lowercase());
    }
    let read = SecretKey::parse(&typed).unwrap();
    drop((typed, sheet));
    assert!(!is_in_memory(&backwards), "the text is still in the memory");
    assert!(read.public() == public);
}
