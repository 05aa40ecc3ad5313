//! Free text that is rejected because it may identify someone (R8): a table of examples, and random texts.

use medskick_survey::free_text::{LONGEST, Unfit, check};
use proptest::prelude::*;

/// Typical texts, each with the reason for its rejection.
const TEXTS: [(&str, Option<Unfit>); 44] = [
    ("", None),
    ("Någon som lyssnar, t.ex. en ledare.", None),
    (
        "Jag är 15 år och har 2 syskon. 100 kr räcker inte, 10 000 kr gör det.",
        None,
    ),
    ("Kl. 18.30 till 20.00 på fredagar.", None),
    ("2022–2023 var bättre än 2019/2020.", None),
    ("Man kan tjäna 5000, 10000 eller 20000.", None),
    ("Ring 112 eller 116 111.", None),
    ("Vi ses @ parken", None),
    ("Bra.Inte dåligt.Okej.", None),
    ("och/eller, han/hon", None),
    ("1, 2, 3, 4, 5", None),
    ("070-123 45 67", Some(Unfit::PhoneNumber)),
    ("0701234567", Some(Unfit::PhoneNumber)),
    ("Ring 08-123 456 78!", Some(Unfit::PhoneNumber)),
    ("+46 70 123 45 67", Some(Unfit::PhoneNumber)),
    ("(0046) 70 / 1234567", Some(Unfit::PhoneNumber)),
    ("70 123 45 67", Some(Unfit::PhoneNumber)),
    ("0.7.0.1.2.3.4.5.6.7", Some(Unfit::PhoneNumber)),
    ("0 7 0 1 2 3 4 5 6 7", Some(Unfit::PhoneNumber)),
    ("٠٧٠١٢٣٤٥٦٧", Some(Unfit::PhoneNumber)),
    ("۰۷۰-۱۲۳۴۵۶۷", Some(Unfit::PhoneNumber)),
    ("０７０１２３４５６７", Some(Unfit::PhoneNumber)),
    ("19121212-1212", Some(Unfit::PersonalNumber)),
    ("121212-1212", Some(Unfit::PersonalNumber)),
    ("121212+1212", Some(Unfit::PersonalNumber)),
    ("20100315 1234", Some(Unfit::PersonalNumber)),
    ("Född 2010-03-15.", Some(Unfit::PersonalNumber)),
    ("20100375-1234", Some(Unfit::PersonalNumber)),
    ("namn@exempel.se", Some(Unfit::Address)),
    ("Skriv till NAMN@EXEMPEL.SE nu", Some(Unfit::Address)),
    ("namn @exempel .se", Some(Unfit::Address)),
    ("@nagon på snap", Some(Unfit::Address)),
    ("namn＠exempel.se", Some(Unfit::Address)),
    ("https://exempel.se/a", Some(Unfit::Link)),
    ("www.exempel", Some(Unfit::Link)),
    ("exempel.se", Some(Unfit::Link)),
    ("(exempel.com)", Some(Unfit::Link)),
    ("Läs exempel.com/sida.", Some(Unfit::Link)),
    ("t.me/exempel", Some(Unfit::Link)),
    ("discord.gg/abc", Some(Unfit::Link)),
    ("EXEMPEL.ORG!", Some(Unfit::Link)),
    ("exempel.se:8080", Some(Unfit::Link)),
    ("exempel.se?a=1", Some(Unfit::Link)),
    ("exempel.se, säger de", Some(Unfit::Link)),
];

#[test]
fn what_points_at_somebody_is_found_and_nothing_else() {
    let wrong: Vec<_> = TEXTS
        .into_iter()
        .map(|(text, expected)| (text, expected, check(text)))
        .filter(|(_, expected, found)| expected != found)
        .collect();
    assert_eq!(wrong, []);
}

#[test]
fn the_longest_text_is_counted_in_characters() {
    assert_eq!(check(&"å".repeat(LONGEST)), None);
    assert_eq!(check(&"å".repeat(LONGEST + 1)), Some(Unfit::TooLong));
}

proptest! {
    #[test]
    fn any_text_can_be_checked(text in ".*") {
        check(&text);
    }

    /// A mobile number is found with any separators and any words before it.
    #[test]
    fn a_number_is_found_with_any_marks_in_it(digits in "7[0-9]{8}", marks in proptest::collection::vec("[ .()/-]{0,3}", 9), before in "[a-zåäö ]{0,20}") {
        let mut text = format!("{before} 0");
        for (digit, mark) in digits.chars().zip(marks) {
            text += &mark;
            text.push(digit);
        }
        prop_assert!(matches!(check(&text), Some(Unfit::PhoneNumber | Unfit::PersonalNumber)), "{}", text);
    }
}
