//! How Fluent texts are parsed and resolved.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::{collections::BTreeMap, path::Path};

use medskick_survey::text::Catalogue;
use proptest::prelude::*;

const FILE: &str = "\
### The words of one page
-brand = Medskick
    .case = x
hello = Hello { $name }, this is { -brand }.
    .title = { hello } Welcome!
bracket = A { \"{\" } and {\"\\u00e5\"} and { 3.5 } and { { \"inside\" } }

long =
    The first line
      is indented,

    and there is a gap.
# Only attributes
only =
    .one = 1
    .two = 2
";

fn read(source: &str) -> Catalogue {
    let (texts, problems) = Catalogue::parse(Path::new("a/site.ftl"), source);
    assert_eq!(problems, []);
    texts
}

#[test]
fn texts_are_resolved() {
    let texts = read(FILE);
    assert_eq!(texts.get("hello"), Some("Hello {name}, this is Medskick."));
    assert_eq!(
        texts.get("hello.title"),
        Some("Hello {name}, this is Medskick. Welcome!")
    );
    assert_eq!(texts.variables("hello.title"), ["name"]);
    assert_eq!(texts.get("bracket"), Some("A { and å and 3.5 and inside"));
    assert_eq!(
        texts.get("long"),
        Some("The first line\n  is indented,\n\nand there is a gap.")
    );
    assert_eq!(texts.get("only"), None);
    assert_eq!(texts.get("only.two"), Some("2"));
    assert_eq!(texts.get("-brand"), None, "terms are not texts to show");
    assert_eq!(texts.get("nothing"), None);
}

#[test]
fn a_reference_may_lead_to_a_shared_text_and_what_the_message_itself_says_is_known() {
    let shared = BTreeMap::from([("call".to_owned(), "Ring 112.".to_owned())]);
    let source = "a = Now { call }\nb = { a } { $n }{ -t }\n-t = !\ncall-later = { later }\n";
    let (texts, problems) = Catalogue::parse_with(Path::new("site.ftl"), source, &shared);
    assert_eq!(texts.get("b"), Some("Now Ring 112. {n}!"));
    assert_eq!(texts.unexpanded("a"), "Now { call }");
    assert_eq!(texts.unexpanded("b"), "{ a } {n}!");
    let codes: Vec<_> = problems.iter().map(|it| (it.code, it.line)).collect();
    assert_eq!(codes, [("S33", Some(4))]);
}

#[test]
fn ids_and_lines_are_those_of_the_file() {
    let texts = read(FILE);
    let ids: Vec<&str> = texts.ids().collect();
    assert_eq!(
        ids,
        [
            "hello",
            "hello.title",
            "bracket",
            "long",
            "only.one",
            "only.two"
        ]
    );
    assert_eq!(texts.line("hello"), Some(4));
    assert_eq!(texts.line("hello.title"), Some(5));
    assert_eq!(texts.line("only.two"), Some(16));
    assert_eq!(texts.line("nothing"), None);
    assert_eq!(texts.file(), Path::new("a/site.ftl"));
}

#[test]
fn windows_files_read_the_same() {
    let (unix, windows) = (
        read(FILE),
        read(&format!("\u{feff}{}", FILE.replace('\n', "\r\n"))),
    );
    for id in unix.ids() {
        assert_eq!(unix.get(id), windows.get(id), "{id}");
        assert_eq!(unix.line(id), windows.line(id), "{id}");
    }
}

#[test]
fn a_broken_text_is_known_but_has_no_words() {
    let (texts, problems) = Catalogue::parse(
        Path::new("x.ftl"),
        "good = Good\nbad = { $a\nlast = { bad }\n",
    );
    assert_eq!(problems.len(), 1, "what refers to it is not told as well");
    assert_eq!(texts.line("bad"), Some(2));
    assert_eq!(texts.get("bad"), None);
    assert_eq!(texts.get("last"), None);
    assert_eq!(texts.get("good"), Some("Good"));
}

#[test]
fn the_deepest_texts_that_are_let_through_do_not_overflow() {
    for opened in ["{", "{F(", "{-t("] {
        let depth = 200 / opened.matches(['{', '(']).count();
        let (texts, problems) =
            Catalogue::parse(Path::new("x.ftl"), &format!("a = {}", opened.repeat(depth)));
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].code, "S30");
        assert_eq!(texts.line("a"), Some(1));
    }
    let nested = format!("a = {}\"x\"{}", "{".repeat(200), "}".repeat(200));
    assert_eq!(read(&nested).get("a"), Some("x"));
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(source in "(?s).{0,200}") {
        Catalogue::parse(Path::new("x.ftl"), &source);
    }

    #[test]
    fn no_nearly_right_text_makes_it_panic(
        parts in proptest::collection::vec(
            prop::sample::select(vec![
                "a", "-b", " = ", "{ ", " }", "$x", "\"", "\\u00", "\\", "å", "\n", "\r\n", "    ", ".c = ", "->", "*[x]", "[", "]",
                "F(", ")", ",", ":", "1", "-1.", "#", "## ", "{", "}", "a = b\n", "b = { a }\n", "-t = T\n", "\u{1F600}",
            ]),
            0..60,
        )
    ) {
        Catalogue::parse(Path::new("x.ftl"), &parts.concat());
    }
}
