//! What must hold for any bytes: nothing panics, and what is accepted is what somebody could have written.
//!
//! Each function is a fuzz target of its name. The engine's own tests run all of them over the corpus.

mod relevant;
mod surveys;

use std::{io::Cursor, path::Path, rc::Rc};

use medskick_survey::{
    collect::{Collection, archive::Archive, history},
    compile,
    pack::{fingerprint, pack, unpack},
    problem::{Problem, Severity},
    published::{self, Told},
    release::BatchId,
    sealed::{
        Sealed,
        key::{PublicKey, SecretKey},
        protect, seal,
    },
    session::Session,
    text::Catalogue,
    xlsform::import::{Options, import, markdown},
};

pub use relevant::relevant;
use surveys::{every_kind, walked};

/// A survey file: its problems are told in order and within the file, and without errors it can be answered.
pub fn toml(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let (source, problems) = compile::parse(Path::new("survey.toml"), text);
    check(&problems, text);
    let Some(source) = source else {
        return;
    };
    let (no_words, _) = Catalogue::parse(Path::new("survey.ftl"), "");
    let (survey, _) = source.in_language(&no_words);
    if problems.iter().all(|it| it.severity != Severity::Error) {
        walked(&Rc::new(survey), data);
    }
}

/// A text file: its problems are told in order and within the file.
pub fn fluent(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let (catalogue, problems) = Catalogue::parse(Path::new("survey.ftl"), text);
    check(&problems, text);
    for id in catalogue.ids() {
        assert!(catalogue.line(id).is_some_and(|line| line <= lines(text)));
    }
}

/// A packed response: one form for each response, and no response for other bytes.
pub fn packed(data: &[u8]) {
    let survey = every_kind();
    let with_fingerprint = [&fingerprint(&survey)[..], data].concat();
    for bytes in [data, &with_fingerprint] {
        if let Ok(session) = unpack(&survey, bytes) {
            assert_eq!(pack(&session), bytes);
        }
    }
}

/// Whatever is handed over as sealed answers, a key, a key file or a history: read, or refused with a reason.
pub fn sealed(data: &[u8]) {
    let survey = every_kind();
    let mut state = 1_u8;
    let mut fill = |into: &mut [u8]| {
        into.fill_with(|| {
            state = state.wrapping_mul(31).wrapping_add(7);
            state
        });
        true
    };
    let Ok(key) = SecretKey::generate(&mut fill) else {
        return;
    };
    // What somebody with the public key could have sealed: any contents, or a real response changed somewhere.
    let session = Session::new(Rc::clone(&survey));
    let good = seal(&session, &key.public(), BatchId([1; 16]), &mut fill);
    let mut changed = good.map_or(Vec::new(), |sealed| sealed.bytes().to_vec());
    for (byte, change) in changed.iter_mut().zip(data) {
        *byte ^= change;
    }
    let mut all = Collection::new(Rc::clone(&survey), key);
    for bytes in [data.to_vec(), changed] {
        let _ = all.add(&Sealed::of_bytes(bytes));
    }
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let report = all.add_lines(text);
    assert_eq!(report.new, 0, "nobody guesses a seal");
    let _ = PublicKey::parse(text);
    let _ = SecretKey::parse(text);
    let _ = protect::public(text);
    if is_cheap(text) {
        assert!(protect::open(text, "a passphrase").is_err());
    }
    if let Ok(known) = history::read(text, &survey) {
        let again = history::write(&known, &survey);
        assert_eq!(history::read(&again, &survey), Ok(known));
    }
}

/// Whether a key file asks for little: one may ask for a gigabyte, which cannot be tried a thousand times a second.
fn is_cheap(file: &str) -> bool {
    let file = serde_json::from_str::<serde_json::Value>(file).unwrap_or_default();
    let number = |name: &str| file[name].as_u64().unwrap_or_default();
    number("memory_kib").saturating_mul(number("passes").max(1)) <= 256
}

/// An archive: whatever it claims, each name can be shown, and no more is unpacked than is right.
pub fn archive(data: &[u8]) {
    let Ok(mut archive) = Archive::open(Cursor::new(data)) else {
        return;
    };
    let mut unpacked = 0;
    for file in archive.files().into_iter().flatten() {
        assert!(file.name.chars().count() <= 200);
        assert!(!file.name.contains(char::is_control));
        unpacked += file.text.map_or(0, |text| text.len());
    }
    assert!(unpacked <= (16 * data.len()).max(1024 * 1024));
}

/// A published result: what is read of it is told of no fewer than the rules allow, and of no more than were asked.
pub fn summary(data: &[u8]) {
    let survey = every_kind();
    let with_header = [b"question,by,group,answer,count,of\r\n", data].concat();
    for file in [data, &with_header] {
        let (lines, misread) = published::read(&survey, file);
        assert!(misread.is_sorted_by_key(|it| it.line));
        for line in lines {
            match Told::of(line.count, line.of) {
                Told::Share { percent, count, of } => {
                    assert!(percent <= 100 && count >= 5 && of >= 30);
                }
                Told::Count { count, .. } => assert!(count >= 5),
                Told::Below(least) => assert!(least >= 5),
                Told::Hidden => {}
            }
        }
    }
}

/// A form: refused with a reason, or a survey that compiles.
pub fn xlsform(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let options = Options {
        number: 1,
        source: Some("own".to_owned()),
        licence: Some("CC0-1.0".to_owned()),
        language: "sv".to_owned(),
        without_refused: data.len().is_multiple_of(2),
        ..Options::default()
    };
    let (made, findings) = import(&markdown(text), &options);
    let stops = findings.iter().any(|it| it.severity == Severity::Error);
    assert_eq!(made.is_none(), stops, "{findings:?}");
    if let Some(made) = made {
        let (_, problems) = compile::parse(Path::new("survey.toml"), &made.structure);
        let errors: Vec<_> = problems
            .iter()
            .filter(|it| it.severity == Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{errors:?}\n{}", made.structure);
    }
}

fn check(problems: &[Problem], text: &str) {
    assert!(problems.is_sorted_by_key(|it| it.line));
    let last = lines(text);
    assert!(
        problems
            .iter()
            .all(|it| it.line.is_none_or(|line| (1..=last).contains(&line))),
        "{problems:?}"
    );
}

fn lines(text: &str) -> usize {
    1 + text.matches('\n').count()
}
