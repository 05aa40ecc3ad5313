//! Sealed responses: the cryptography is RFC 9180, the layout is as documented, the size reveals nothing about the answers, and
//! any input gives either a response or an error.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;
mod seals;

use std::rc::Rc;

use base16ct::lower;
use base32ct::{Base32UpperUnpadded as Base32, Encoding};
use common::{
    example, one, question,
    random::{actions, surveys, walk},
    several, survey,
};
use hpke::{
    Deserializable, Kem, OpModeR, aead::ChaCha20Poly1305, kdf::HkdfSha256, kem::X25519HkdfSha256,
    setup_receiver,
};
use medskick_survey::{
    compiled::{Kind, Survey},
    pack::{fingerprint, length as packed_length, pack},
    release::BatchId,
    sealed::{
        NoRandomness, Sealed, VERSION, code,
        key::{NoKey, PublicKey, SecretKey},
        length,
        open::{Opener, Unopened},
        protect::{self, NotOpened},
        seal,
    },
    session::Session,
};
use proptest::prelude::*;
use seals::{fill, secret};

const BATCH: BatchId = BatchId([7; 16]);

fn sealed(session: &Session) -> Sealed {
    seal(session, &secret(1).public(), BATCH, &mut fill(2)).unwrap()
}

fn altered(sealed: &Sealed, at: usize) -> Sealed {
    let mut bytes = sealed.bytes().to_vec();
    bytes[at] ^= 1;
    Sealed::of_bytes(bytes)
}

/// RFC 9180, appendix A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305 in base mode. Sequence numbers 0, 1 and 2.
#[test]
fn the_cryptography_is_that_of_rfc_9180() {
    let hex = |text: &str| lower::decode_vec(text.as_bytes()).unwrap();
    let secret = hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
    let public = hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a");
    let encapsulated = hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
    let secret = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(&secret).unwrap();
    let encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(&encapsulated).unwrap();
    let derived = X25519HkdfSha256::sk_to_pk(&secret);
    assert_eq!(hpke::Serializable::to_bytes(&derived).to_vec(), public);
    let mut receiver = setup_receiver::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &secret,
        &encapsulated,
        &hex("4f6465206f6e2061204772656369616e2055726e"),
    )
    .unwrap();
    let messages = [
        (
            "436f756e742d30",
            "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
        ),
        (
            "436f756e742d31",
            "6b53c051e4199c518de79594e1c4ab18b96f081549d45ce015be002090bb119e85285337cc95ba5f59992dc98c",
        ),
        (
            "436f756e742d32",
            "71146bd6795ccc9c49ce25dda112a48f202ad220559502cef1f34271e0cb4b02b4f10ecac6f48c32f878fae86b",
        ),
    ];
    for (aad, ciphertext) in messages {
        let plain = receiver.open(&hex(ciphertext), &hex(aad)).unwrap();
        assert_eq!(plain, b"Beauty is truth, truth beauty");
    }
}

#[test]
fn the_layout_is_as_documented() {
    let survey = example();
    let sealed = sealed(&Session::new(Rc::clone(&survey)));
    let bytes = sealed.bytes();
    assert_eq!(bytes.len(), length(&survey));
    assert_eq!(bytes[0], VERSION);
    assert_eq!(bytes[1..5], fingerprint(&survey));
    assert_eq!(bytes[5..9], secret(1).public().mark());
    assert_eq!(&bytes[9..41], sealed.mark());
    let answers = (packed_length(&survey) - 4).next_multiple_of(20);
    let asks_for_words = survey.questions().any(|it| it.kind == Kind::Text);
    let words = if asks_for_words { 802 } else { 0 };
    assert_eq!(bytes.len(), 41 + 16 + answers + words + 16);
}

/// ISO/IEC 18004, table 7: version 8 with error correction level M holds 221 alphanumeric characters.
#[test]
fn the_longest_that_fits_a_code_has_221_characters() {
    // 60 bytes after the fingerprint: 40 questions of twelve bits each, eleven choices and a bit for "answered".
    let choices: Vec<String> = (0..11).map(|c| format!("c{c}")).collect();
    let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
    let questions = (0..40).map(|q| question(&format!("q{q}"), several(&choices, None), None));
    let survey = survey(vec![questions.collect()]);
    assert_eq!(packed_length(&survey), 64);
    let line = code::write(&sealed(&Session::new(survey)));
    assert_eq!(line.len(), 221);
    assert!(
        line.bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    );
}

#[test]
fn without_random_numbers_nothing_is_sealed_and_no_key_made() {
    let session = Session::new(example());
    let public = secret(1).public();
    let none = seal(&session, &public, BATCH, &mut |_: &mut [u8]| false);
    assert_eq!(none, Err(NoRandomness));
    assert!(SecretKey::generate(&mut |_: &mut [u8]| false).is_err());
    let file = protect::protect(
        &secret(1),
        "a passphrase of some length",
        &mut |_: &mut [u8]| false,
    );
    assert_eq!(file, Err(NoRandomness));
}

#[test]
fn what_cannot_be_opened_says_why() {
    let survey = example();
    let good = sealed(&Session::new(Rc::clone(&survey)));
    let opener = Opener::new(Rc::clone(&survey), secret(1));
    let why = |sealed: &Sealed| opener.open(sealed).err().unwrap();
    assert!(opener.open(&good).is_ok());

    let mut changed = Survey::clone(&survey);
    changed.id.push('x');
    let other_survey = sealed(&Session::new(Rc::new(changed)));
    let other_key = seal(
        &Session::new(Rc::clone(&survey)),
        &secret(3).public(),
        BATCH,
        &mut fill(4),
    )
    .unwrap();
    let short = Sealed::of_bytes(good.bytes()[..good.bytes().len() - 1].to_vec());
    let all = [
        why(&Sealed::of_bytes(b"hello".to_vec())),
        why(&altered(&good, 0)),
        why(&other_survey),
        why(&other_key),
        why(&short),
        Unopened::Impossible,
    ];
    let codes: Vec<&str> = all.iter().map(|why| why.code()).collect();
    assert_eq!(codes, ["E01", "E02", "E03", "E04", "E05", "E06"]);
    insta::assert_snapshot!(all.map(|why| format!("{} {why}", why.code())).join("\n"));
    // Every byte is authenticated: a change at any position prevents opening.
    for at in 0..good.bytes().len() {
        assert!(opener.open(&altered(&good, at)).is_err(), "byte {at}");
    }
}

#[test]
fn a_response_of_another_version_of_the_survey_is_not_opened_even_when_the_header_lies() {
    let survey = example();
    let mut changed = Survey::clone(&survey);
    changed.pages.swap(0, 1);
    let other = sealed(&Session::new(Rc::new(changed)));
    let mut bytes = other.bytes().to_vec();
    bytes[1..5].copy_from_slice(&fingerprint(&survey));
    bytes.resize(length(&survey), 0);
    let opener = Opener::new(survey, secret(1));
    let why = opener.open(&Sealed::of_bytes(bytes)).err();
    assert_eq!(why, Some(Unopened::Damaged));
}

#[test]
fn words_travel_with_the_answers_and_their_length_does_not_show() {
    let survey = survey(vec![vec![
        question("one", one(&["a", "b"]), None),
        question("words", Kind::Text, None),
    ]]);
    let opener = Opener::new(Rc::clone(&survey), secret(1));
    let written = |words: &str| {
        let mut session = Session::new(Rc::clone(&survey));
        session.write(1, words);
        sealed(&session)
    };
    let long = "å".repeat(200);
    for words in ["", "En ledare som frågar.", &long] {
        let sealed = written(words);
        assert_eq!(sealed.bytes().len(), length(&survey));
        let opened = opener.open(&sealed).unwrap();
        assert_eq!(opened.words.as_deref().unwrap_or_default(), words);
    }
    // A text that identifies someone is not sealed (R8).
    assert_eq!(
        opener.open(&written("Ring 070-123 45 67")).unwrap().words,
        None
    );
}

#[test]
fn a_key_survives_paper_and_a_slip_of_the_pen_is_found() {
    let secret = secret(1);
    let public = secret.public();
    let written = public.text();
    let parsed = PublicKey::parse(&written).unwrap();
    assert_eq!(parsed, public);
    let on_paper: Vec<String> = written
        .to_ascii_lowercase()
        .as_bytes()
        .chunks(4)
        .map(|four| String::from_utf8(four.to_vec()).unwrap())
        .collect();
    assert_eq!(PublicKey::parse(&on_paper.join(" - ")).unwrap(), public);
    let recovered = SecretKey::parse(&secret.text()).unwrap();
    assert_eq!(recovered.public(), public);

    let last = written.len() - 1;
    for at in "MEDSKICKPUBLIC".len()..last {
        let mut bytes = written.clone().into_bytes();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        let slip = String::from_utf8(bytes).unwrap();
        assert_eq!(PublicKey::parse(&slip), Err(NoKey::Mistyped), "letter {at}");
    }
    let told = [
        PublicKey::parse("").unwrap_err(),
        PublicKey::parse(&written[..last]).unwrap_err(),
        PublicKey::parse(&secret.text()).unwrap_err(),
        PublicKey::parse("MEDSKICKPUBLICÅÄÖ").unwrap_err(),
        SecretKey::parse(&written).err().unwrap(),
    ];
    assert_eq!(
        told,
        [
            NoKey::Other,
            NoKey::Other,
            NoKey::Secret,
            NoKey::Other,
            NoKey::Other
        ]
    );
    insta::assert_snapshot!(
        [NoKey::Other, NoKey::Secret, NoKey::Mistyped]
            .map(|why| why.to_string())
            .join("\n")
    );
}

/// One bit of the last digit belongs to no byte. If it were ignored, a key would have two texts.
#[test]
fn a_key_has_one_text() {
    let written = secret(1).public().text();
    let (most, last) = written.split_at(written.len() - 1);
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".chars() {
        let is_read = PublicKey::parse(&format!("{most}{letter}")).is_ok();
        assert_eq!(is_read, last.starts_with(letter), "{letter}");
    }
}

/// RFC 7748, section 6.1: with a public key of small order the shared secret is all zeros, and anybody could open the response.
#[test]
fn a_key_that_would_seal_for_everybody_is_refused() {
    use sha2::{Digest, Sha256};
    let mut one = [0; 32];
    one[0] = 1;
    for point in [[0; 32], one] {
        let bytes = [&point[..], &Sha256::digest(point)[..3]].concat();
        let text = Base32::encode_string(&bytes);
        assert_eq!(
            PublicKey::parse(&format!("MEDSKICKPUBLIC{text}")),
            Err(NoKey::Other)
        );
    }
}

#[test]
fn a_key_has_six_words_that_can_be_said_aloud() {
    let words = secret(1).public().words();
    let words: Vec<&str> = words.split(' ').collect();
    assert_eq!(words.len(), 6);
    for word in &words {
        let vowels = word.chars().map(|c| "aiou".contains(c));
        assert_eq!(
            vowels.collect::<Vec<_>>(),
            [false, true, false, true, false]
        );
    }
    assert_ne!(secret(1).public().words(), secret(2).public().words());
    // Six proquints. In the proposal, the proquint of 127.0.0.1 is lusab-babad.
    insta::assert_snapshot!(secret(1).public().words());
}

#[test]
fn a_key_file_opens_with_its_passphrase_only() {
    let secret = secret(1);
    let passphrase = "tre gröna äpplen på ett bord";
    let file = protect::protect(&secret, passphrase, &mut fill(5)).unwrap();
    assert_eq!(protect::public(&file).unwrap(), secret.public());
    let opened = protect::open(&file, &format!(" {passphrase}\n")).unwrap();
    assert_eq!(opened.text(), secret.text());
    // A file from before passphrases were normalised opens only with the passphrase as it was typed.
    let typed = "tre gro\u{308}na a\u{308}pplen pa\u{30a} ett bord";
    let old = protect::protect(&secret, typed, &mut fill(6)).unwrap();
    for (file, typed) in [(&old, typed), (&file, typed), (&file, passphrase)] {
        assert!(protect::open_typed(file, typed, passphrase).is_ok());
    }
    assert!(protect::open_typed(&old, passphrase, passphrase).is_err());
    let why = |file: &str, passphrase: &str| protect::open(file, passphrase).err().unwrap();
    assert_eq!(why(&file, "tre gröna äpplen"), NotOpened::Passphrase);
    assert_eq!(why("{}", passphrase), NotOpened::NotAKey);
    assert_eq!(
        why(
            &file.replace("\"version\": 1", "\"version\": 2"),
            passphrase
        ),
        NotOpened::Version
    );
    // A file with the public key of another secret key, and files that would need excessive memory or time.
    let others = [
        (secret.public().text(), seals::secret(2).public().text()),
        (
            "\"passes\": 3".to_owned(),
            "\"passes\": 4000000000".to_owned(),
        ),
        (
            "\"memory_kib\": 65536".to_owned(),
            "\"memory_kib\": 4000000000".to_owned(),
        ),
        ("\"lanes\": 4".to_owned(), "\"lanes\": 0".to_owned()),
    ];
    let reasons = others.map(|(from, to)| {
        let other = file.replace(&from, &to);
        assert_ne!(other, file);
        why(&other, passphrase)
    });
    assert_eq!(
        reasons,
        [
            NotOpened::Passphrase,
            NotOpened::NotAKey,
            NotOpened::NotAKey,
            NotOpened::NotAKey
        ]
    );
    insta::assert_snapshot!(
        [
            NotOpened::NotAKey,
            NotOpened::Version,
            NotOpened::Passphrase
        ]
        .map(|why| format!("{} {why}", why.code()))
        .join("\n")
    );
}

proptest! {
    #[test]
    fn what_is_sealed_comes_out_as_it_went_in(survey in surveys(), actions in actions()) {
        let session = walk(&survey, &actions);
        let sealed = sealed(&session);
        prop_assert_eq!(sealed.bytes().len(), length(&survey));
        let line = code::write(&sealed);
        let opener = Opener::new(Rc::clone(&survey), secret(1));
        let opened = opener.open(&code::read(&line).unwrap()).unwrap();
        prop_assert_eq!(opened.batch, BATCH);
        prop_assert_eq!(opened.packed, pack(&session));
    }

    #[test]
    fn the_same_answers_never_look_the_same(actions in actions()) {
        let survey = example();
        let session = walk(&survey, &actions);
        let mut fill = fill(9);
        let public = secret(1).public();
        let mut seal = || seal(&session, &public, BATCH, &mut fill).unwrap();
        let (a, b) = (seal(), seal());
        prop_assert_ne!(&a.bytes()[9..41], &b.bytes()[9..41]);
        let same = a.bytes()[41..].iter().zip(&b.bytes()[41..]).filter(|(a, b)| a == b).count();
        prop_assert!(same < a.bytes().len() / 4, "{same} bytes are the same");
    }

    #[test]
    fn any_text_is_a_response_or_none(text in "[A-Z2-7 \\-\u{feff}]{0,300}", rest in ".*") {
        let opener = Opener::new(example(), secret(1));
        for text in [format!("MEDSKICK{text}"), text, rest] {
            if let Some(sealed) = code::read(&text) {
                prop_assert!(opener.open(&sealed).is_err());
            }
        }
    }
}
