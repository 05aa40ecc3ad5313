//! ZIP archives: each file is returned once or has an error, and the unpacked size is limited whatever the archive claims.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::io::{Cursor, Write};

use medskick_survey::collect::archive::{Archive, Limits, Unread, is_archive};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

fn written(files: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, bytes) in files {
        match name.strip_suffix('/') {
            Some(folder) => archive.add_directory(folder, options).unwrap(),
            None => archive.start_file(*name, options).unwrap(),
        }
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn read(bytes: &[u8]) -> Vec<(String, Result<String, Unread>)> {
    let mut archive = Archive::open(Cursor::new(bytes)).unwrap();
    let files = archive.files().unwrap();
    files.map(|file| (file.name, file.text)).collect()
}

/// The error of the only file.
fn why(bytes: &[u8]) -> Unread {
    let mut files = read(bytes);
    assert_eq!(files.len(), 1);
    files.remove(0).1.unwrap_err()
}

#[test]
fn every_file_comes_once_in_order_and_nothing_that_is_hidden() {
    for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
        let archive = written(
            &[
                ("north/", b""),
                ("north/a-sealed.txt", b"one\r\ntwo\r\n"),
                ("__MACOSX/north/._a-sealed.txt", b"\xff"),
                ("north/.DS_Store", b"\xff"),
                ("south.txt", "å".as_bytes()),
                ("empty.txt", b""),
            ],
            method,
        );
        assert!(is_archive(&archive));
        let text = |name: &str, text: &str| (name.to_owned(), Ok(text.to_owned()));
        let expected = [
            text("north/a-sealed.txt", "one\r\ntwo\r\n"),
            text("south.txt", "å"),
            text("empty.txt", ""),
        ];
        assert_eq!(read(&archive), expected);
    }
    let empty = written(&[], CompressionMethod::Stored);
    assert!(is_archive(&empty) && read(&empty).is_empty());
}

/// Some services put several files with the same name into one archive. None of them may be lost.
#[test]
fn two_files_of_one_name_are_both_read() {
    let mut archive = written(
        &[("a.txt", b"one"), ("b.txt", b"two")],
        CompressionMethod::Stored,
    );
    let places: Vec<usize> = (0..archive.len())
        .filter(|at| archive[*at..].starts_with(b"b.txt"))
        .collect();
    places.iter().for_each(|at| archive[*at] = b'a');
    assert_eq!(places.len(), 2, "beside the file, and in the list");
    let texts: Vec<String> = read(&archive).into_iter().flat_map(|it| it.1).collect();
    assert_eq!(texts, ["one", "two"]);
}

#[test]
fn what_cannot_be_read_says_why_and_the_rest_goes_on() {
    let inner = written(&[("a.txt", b"one")], CompressionMethod::Stored);
    let archive = written(
        &[
            ("inner.zip", &inner),
            ("photo.jpg", b"\xff\xd8\xff\xe0"),
            ("a.txt", b"one"),
        ],
        CompressionMethod::Deflated,
    );
    let reasons: Vec<Result<String, Unread>> = read(&archive).into_iter().map(|it| it.1).collect();
    assert_eq!(
        reasons,
        [
            Err(Unread::Packed),
            Err(Unread::NoText),
            Ok("one".to_owned())
        ]
    );

    let good = written(&[("a.txt", b"one")], CompressionMethod::Stored);
    let central = |archive: &[u8]| {
        let at = (0..archive.len()).find(|at| archive[*at..].starts_with(b"PK\x01\x02"));
        at.unwrap()
    };
    // An encrypted file, and an unsupported compression method (12 is bzip2).
    for (offset, value) in [(8, 1), (10, 12)] {
        let mut changed = good.clone();
        let at = central(&good) + offset;
        changed[at] = value;
        assert_eq!(why(&changed), Unread::Packed);
    }
    // A changed byte in a file, and a truncated archive.
    let at = (0..good.len()).find(|at| good[*at..].starts_with(b"one"));
    let mut changed = good.clone();
    changed[at.unwrap()] = b'O';
    assert_eq!(why(&changed), Unread::Damaged);
    for length in [0, 4, good.len() / 2, good.len() - 1] {
        let opened = Archive::open(Cursor::new(&good[..length]));
        assert_eq!(opened.err(), Some(Unread::Damaged), "{length}");
    }
}

#[test]
fn no_more_is_unpacked_than_sealed_responses_need() {
    // Compression by a factor of a thousand, which sealed responses never reach, and ten such files.
    let zeros = vec![b'0'; 8 * 1024 * 1024];
    let names: Vec<String> = (0..10).map(|n| format!("{n}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), &zeros[..]))
        .collect();
    let archive = written(&files, CompressionMethod::Deflated);
    let files = read(&archive);
    assert_eq!(files.last().unwrap().1, Err(Unread::TooLarge));
    assert!(files.iter().all(|(_, text)| text.is_err()));
    assert!(files.len() < 10, "it was read on");

    let large = vec![b'0'; usize::try_from(Limits::default().file).unwrap() + 1];
    let archive = written(&[("large.txt", &large)], CompressionMethod::Stored);
    assert_eq!(why(&archive), Unread::TooLarge);
}

/// The total limit bounds how much of a bomb is unpacked, so nothing is left for later files.
#[test]
fn a_bomb_is_unpacked_to_the_limit_and_no_further() {
    let zeros = vec![b'0'; 4 * 1024 * 1024];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    archive.start_file("a.txt", options).unwrap();
    archive.write_all(b"MEDSKICK").unwrap();
    archive.start_file("bomb.txt", options).unwrap();
    // 1 GiB in less than 2 MiB.
    (0..256).for_each(|_| archive.write_all(&zeros).unwrap());
    archive.start_file("after.txt", options).unwrap();
    archive.write_all(b"MEDSKICK").unwrap();
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < 2 * 1024 * 1024, "{}", bytes.len());
    let limits = Limits {
        total: 3 * 1024 * 1024,
        ..Limits::default()
    };
    let mut archive = Archive::within(Cursor::new(&bytes), limits).unwrap();
    let files: Vec<_> = archive.files().unwrap().collect();
    let told: Vec<_> = files
        .iter()
        .map(|it| (it.name.as_str(), &it.text))
        .collect();
    let too_large = Err(Unread::TooLarge);
    assert_eq!(told[1], ("bomb.txt", &too_large));
    assert_eq!(told[2], ("after.txt", &too_large), "nothing is left for it");
    assert_eq!(archive.left(), 0);

    // Many files, each below the limit for a single file.
    let kilobyte = vec![b'0'; 1024];
    let names: Vec<String> = (0..100).map(|n| format!("{n}.txt")).collect();
    let many: Vec<(&str, &[u8])> = names
        .iter()
        .map(|it| (it.as_str(), &kilobyte[..]))
        .collect();
    let bytes = written(&many, CompressionMethod::Stored);
    let within = |limits: Limits| {
        let mut archive = Archive::within(Cursor::new(&bytes), limits).unwrap();
        let files: Vec<_> = archive.files().unwrap().collect();
        let good = files.iter().filter(|file| file.text.is_ok()).count();
        (good, files.last().unwrap().text.clone().err())
    };
    let usual = Limits::default();
    assert_eq!(within(usual), (100, None));
    let ended = Some(Unread::TooLarge);
    assert_eq!(within(Limits { files: 40, ..usual }), (40, ended));
    assert_eq!(
        within(Limits {
            total: 10 * 1024,
            ..usual
        }),
        (10, ended)
    );
    assert_eq!(
        within(Limits {
            file: 1023,
            ..usual
        }),
        (0, ended)
    );
}

#[test]
fn files_that_are_asked_for_a_few_at_a_time_are_the_same() {
    let names: Vec<String> = (0..7).map(|n| format!("{n}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|it| (it.as_str(), &b"one"[..])).collect();
    let bytes = written(&files, CompressionMethod::Deflated);
    let mut archive = Archive::open(Cursor::new(&bytes)).unwrap();
    let (mut found, mut passed) = (Vec::new(), 0);
    loop {
        let mut files = archive.files_from(passed).unwrap();
        let before = found.len();
        found.extend(files.by_ref().take(3));
        passed = files.passed();
        if found.len() == before {
            break;
        }
    }
    let all: Vec<_> = found.into_iter().map(|it| (it.name, it.text)).collect();
    assert_eq!(all, read(&bytes));
}

#[test]
fn a_name_is_shown_and_does_nothing() {
    let name = format!("../\u{1b}[2J\u{202e}txt.exe\n{}", "x".repeat(1000));
    let archive = written(&[(&name, b"one")], CompressionMethod::Stored);
    // A path that leads out of the archive is skipped, whatever its name.
    assert_eq!(read(&archive), []);
    let archive = written(&[(&name[3..], b"one")], CompressionMethod::Stored);
    let files = read(&archive);
    let shown = &files[0].0;
    assert_eq!(shown.chars().count(), 200);
    assert!(
        shown.starts_with("\u{fffd}[2J\u{fffd}txt.exe\u{fffd}x"),
        "{shown}"
    );
}

#[test]
fn the_reasons_are_those_of_the_catalogue() {
    let all = [
        Unread::NoText,
        Unread::Damaged,
        Unread::Packed,
        Unread::TooLarge,
    ];
    insta::assert_snapshot!(all.map(|why| format!("{} {why}", why.code())).join("\n"));
}
