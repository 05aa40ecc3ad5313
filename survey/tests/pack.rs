//! Packed responses: they have a fixed length, lose nothing that is exported, and no bytes make the decoder panic.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::{fs, path::Path, rc::Rc};

use common::{
    example, one, question,
    random::{actions, surveys, walk},
    rank, scale, several, survey,
};
use medskick_survey::{
    compile,
    compiled::{Kind, Survey},
    export::{Dialect, own_answers},
    pack::{Unreadable, fingerprint, length, pack, unpack},
    session::Session,
    text::Catalogue,
};
use proptest::{collection::vec, prelude::*};

fn rows(session: &Session) -> Vec<u8> {
    own_answers(session, Dialect::Statistics)
}

fn everyday(language: &str) -> Survey {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |file: &str| fs::read_to_string(root.join(file)).unwrap();
    let file = Path::new("everyday.toml");
    let (source, problems) = compile::parse(file, &read("content/surveys/everyday.toml"));
    assert!(problems.is_empty(), "{problems:?}");
    let words = read(&format!("translations/{language}/surveys/everyday.ftl"));
    let (words, _) = Catalogue::parse(file, &words);
    source.unwrap().in_language(&words).0
}

#[test]
fn the_layout_is_as_documented() {
    let survey = survey(vec![vec![
        question("one", one(&["a", "b"]), None),
        question("several", several(&["a", "b", "c"], None), None),
        question("scale", scale(5), None),
        question("rank", rank(&["a", "b", "c"], None), None),
        question("text", Kind::Text, None),
    ]]);
    let mut session = Session::new(Rc::clone(&survey));
    session.choose(0, 1);
    session.toggle(1, 0);
    session.toggle(1, 2);
    session.decline(2);
    session.toggle(3, 2);
    session.toggle(3, 0);
    session.write(4, "not in here");
    // `one`: 100, option 1 of two in three bits. `several`: 1 for "answered", then 101. `scale`: 010, declined, in three bits.
    // `rank`: 1 for "answered", then 11 01 00: the third choice first, the first second. Seven zero bits fill the last byte.
    let fields = [0b1001_1010, 0b1011_1010, 0b0000_0000];
    assert_eq!(
        pack(&session),
        [&fingerprint(&survey)[..], &fields].concat()
    );
}

#[test]
fn a_long_survey_fits_in_64_bytes() {
    let question = |q: usize| match q % 4 {
        0 | 1 => question(&format!("q{q}"), one(&["a", "b", "c", "d", "e"]), None),
        2 => question(&format!("q{q}"), scale(10), None),
        _ => question(
            &format!("q{q}"),
            several(&["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"], None),
            None,
        ),
    };
    let survey = survey((0..40).map(|q| vec![question(q)]).collect());
    assert_eq!(
        length(&survey),
        4 + (20 * 3 + 10 * 4 + 10 * 11usize).div_ceil(8)
    );
    assert!(length(&survey) <= 64);
}

#[test]
fn all_languages_of_a_survey_are_one_and_every_change_is_another() {
    let swedish = everyday("sv");
    assert_eq!(fingerprint(&swedish), fingerprint(&everyday("ar")));
    let changes: [fn(&mut Survey); 4] = [
        |survey| survey.pages[0].questions[0].id.push('x'),
        |survey| survey.pages.swap(0, 1),
        |survey| survey.id.push('x'),
        |survey| survey.pages[2].questions[2].relevant = None,
    ];
    for change in changes {
        let mut changed = swedish.clone();
        change(&mut changed);
        assert_ne!(fingerprint(&swedish), fingerprint(&changed));
    }
}

#[test]
fn what_is_no_response_is_told() {
    let survey = example();
    let good = pack(&Session::new(Rc::clone(&survey)));
    let why = |bytes: &[u8]| unpack(&survey, bytes).unwrap_err();
    let wanted = length(&survey);
    assert_eq!(why(&[]), Unreadable::Length { found: 0, wanted });
    assert_eq!(
        why(&good[..wanted - 1]),
        Unreadable::Length {
            found: wanted - 1,
            wanted
        }
    );
    assert_eq!(
        why(&[&good[..], &[0]].concat()),
        Unreadable::Length {
            found: wanted + 1,
            wanted
        }
    );
    let mut other = good.clone();
    other[0] ^= 1;
    assert!(matches!(why(&other), Unreadable::OtherSurvey { .. }));
    let mut damaged = good;
    damaged[wanted - 1] ^= 1;
    assert_eq!(why(&damaged), Unreadable::Impossible);
    insta::assert_snapshot!(
        [why(&other), why(&[]), why(&damaged)]
            .map(|why| why.to_string())
            .join("\n")
    );
}

proptest! {
    #[test]
    fn nothing_that_is_exported_is_lost(survey in surveys(), actions in actions()) {
        let session = walk(&survey, &actions);
        let packed = pack(&session);
        prop_assert_eq!(packed.len(), length(&survey));
        let unpacked = unpack(&survey, &packed).unwrap();
        prop_assert_eq!(rows(&unpacked), rows(&session));
        prop_assert_eq!(pack(&unpacked), packed);
    }

    #[test]
    fn bytes_are_a_response_in_one_way_or_none(survey in surveys(), bytes in vec(any::<u8>(), 0..40)) {
        let mut of_survey = fingerprint(&survey).to_vec();
        of_survey.extend(&bytes);
        of_survey.resize(length(&survey), 0);
        for bytes in [bytes, of_survey] {
            if let Ok(session) = unpack(&survey, &bytes) {
                prop_assert_eq!(pack(&session), bytes);
            }
        }
    }
}
