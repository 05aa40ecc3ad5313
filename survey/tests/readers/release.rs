//! Releases of two surveys, with answers from a generator with a fixed seed.

use std::{collections::BTreeMap, fs, path::Path, path::PathBuf, rc::Rc};

use medskick_survey::{
    compile,
    compiled::{Kind, Survey},
    describe::Edition,
    export::{Dialect, Format, Names},
    session::Session,
    text::Catalogue,
};

use crate::{
    common::{one, question, rank, scale, several, survey},
    pool,
};

/// The number of respondents per survey.
const PEOPLE: usize = 400;

/// A table: the header and the rows.
pub type Table = Vec<Vec<String>>;

/// A release that is written into a folder.
pub struct Made {
    pub folder: PathBuf,
    pub survey: Rc<Survey>,
    pub format: Format,
    /// The content of each `.csv` file, by file name.
    pub tables: BTreeMap<String, Table>,
}

impl Made {
    /// The file name of the rows.
    pub fn rows(&self) -> String {
        format!("{}.csv", self.survey.id)
    }
}

/// The real survey and one with all features that it lacks, each in both dialects and with both kinds of names.
pub fn all(reader: &str) -> Vec<Made> {
    let formats = [
        ("statistics", Dialect::Statistics, Names::Statistics),
        ("excel", Dialect::Excel, Names::Statistics),
        ("kobo", Dialect::Statistics, Names::Kobo),
    ];
    let mut all = Vec::new();
    for (survey, pool) in [everyday(), unusual()] {
        for (name, dialect, names) in formats {
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
                .join("readers")
                .join(reader)
                .join(format!("{}-{name}", survey.id));
            let format = Format { dialect, names };
            let tables = write(&folder, &survey, &pool, format);
            let survey = Rc::clone(&survey);
            all.push(Made {
                folder,
                survey,
                format,
                tables,
            });
        }
    }
    all
}

fn write(
    folder: &Path,
    survey: &Rc<Survey>,
    people: &[Session],
    format: Format,
) -> BTreeMap<String, Table> {
    let release =
        pool::release(&pool::pool(survey, people.iter().map(|one| (one, 1))), None).unwrap();
    let package = release.package(
        &[edition(survey)],
        format,
        Some("a test"),
        &mut generator(2),
    );
    assert_eq!((package.no_rows, package.no_texts), (None, None));
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).unwrap();
    let mut tables = BTreeMap::new();
    for (name, bytes) in package.files {
        fs::write(folder.join(&name), &bytes).unwrap();
        if name.ends_with(".csv") {
            tables.insert(name, parse(&bytes, format.dialect));
        }
    }
    tables
}

/// A CSV file, parsed by the crate `csv`.
pub fn parse(bytes: &[u8], dialect: Dialect) -> Table {
    let delimiter = if dialect == Dialect::Excel {
        b';'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(delimiter)
        .from_reader(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes));
    let records = reader.records();
    records
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// The survey with the words that its exported files need.
pub fn edition(survey: &Survey) -> Edition<'_> {
    Edition {
        language: "sv",
        survey,
        skipped: "Hoppade över",
        declined: "Vill inte svara",
        chosen: "Valt",
        not_chosen: "Inte valt",
        hidden: "Döljs, eftersom för få svarade så",
    }
}

/// A pseudorandom number generator for tests only.
pub fn generator(mut state: u64) -> impl FnMut(u32) -> u32 {
    move |bound| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) % u64::from(bound)) as u32
    }
}

/// The real survey with [`PEOPLE`] respondents.
pub fn everyday() -> (Rc<Survey>, Vec<Session>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |file: &str| fs::read_to_string(root.join(file)).unwrap();
    let (source, _) = compile::parse(Path::new("s.toml"), &read("content/surveys/everyday.toml"));
    let words = read("translations/sv/surveys/everyday.ftl");
    let (words, _) = Catalogue::parse(Path::new("s.ftl"), &words);
    let survey = Rc::new(source.unwrap().in_language(&words).0);
    let people = people(&survey, 1, PEOPLE);
    (survey, people)
}

/// `count` respondents to the real survey. Each seed gives other answers.
pub fn people(survey: &Rc<Survey>, seed: u64, count: usize) -> Vec<Session> {
    // Every combination of background answers is frequent, so that no row in a large release hides one.
    let background = |place: usize, q: &str| match q {
        "age" => Some(place % 4),
        "gender" => Some(place / 4 % 3),
        _ => None,
    };
    answered(survey, background, seed, count)
}

/// A survey with a ranking, texts, a background scale, rare background answers, and words that programs may misread.
fn unusual() -> (Rc<Survey>, Vec<Session>) {
    let mut survey = survey(vec![vec![
        question("first", rank(&["a", "b", "c"], Some(2)), None),
        question("none", several(&["one", "two", "three!"], None), None),
        question("number", scale(10), None),
        pool::background(question("band", scale(3), None)),
        pool::background(question("area", one(&["town", "village", "island"]), None)),
        pool::sensitive(question("yes", one(&["true", "false"]), None)),
        question("more", Kind::Text, None),
    ]]);
    let written = Rc::make_mut(&mut survey);
    written.id = "unusual".to_owned();
    written.title = "Åäö; \"citat\", 'och' så".to_owned();
    let questions = &mut written.pages[0].questions;
    for (question, label) in questions.iter_mut().zip([
        "Vad är viktigast?",
        "=SUMMA(A1;B1)",
        "Hur många? 1,5 eller 2;5",
        "Åldern, ungefär",
        "+46 eller C:\\ö",
        "Säger du \"ja\"?",
        "Något mer?\nSkriv här.",
    ]) {
        question.label = label.to_owned();
        if let Kind::Scale { low, high, .. } = &mut question.kind {
            (*low, *high) = ("få, högst 1,5".to_owned(), "många".to_owned());
        }
        if let Kind::SelectOne { choices }
        | Kind::SelectMultiple { choices, .. }
        | Kind::Rank { choices, .. } = &mut question.kind
        {
            for choice in choices {
                choice.label = format!("Åäö \"{}\"; ja, 'så'", choice.id);
            }
        }
    }
    // Islands are rare, and rarer in the third band.
    let background = |place: usize, q: &str| match q {
        "band" => Some(place % 3),
        "area" if place % 50 == 7 => Some(2),
        "area" => Some(place / 3 % 2),
        _ => None,
    };
    let people = answered(&survey, background, 1, PEOPLE);
    (survey, people)
}

fn answered(
    survey: &Rc<Survey>,
    background: fn(usize, &str) -> Option<usize>,
    seed: u64,
    count: usize,
) -> Vec<Session> {
    let mut below = generator(seed);
    (0..count)
        .map(|place| respondent(survey, |q| background(place, q), &mut below))
        .collect()
}

fn respondent(
    survey: &Rc<Survey>,
    background: impl Fn(&str) -> Option<usize>,
    below: &mut impl FnMut(u32) -> u32,
) -> Session {
    let mut session = Session::new(Rc::clone(survey));
    for (q, question) in survey.questions().enumerate() {
        let options = u32::from(question.kind.option_count());
        if let Some(option) = background(&question.id) {
            session.choose(q, option as u16);
            continue;
        }
        match (below(12), &question.kind) {
            (0, _) => session.skip(q),
            (1, _) if question.sensitive => session.decline(q),
            (_, Kind::SelectOne { .. } | Kind::Scale { .. }) => {
                // Earlier options are chosen more often, so that the counts differ.
                session.choose(q, below(options).min(below(options)) as u16);
            }
            (_, Kind::SelectMultiple { .. } | Kind::Rank { .. }) => {
                for _ in 0..=below(options) {
                    session.toggle(q, below(options) as u16);
                }
            }
            (_, Kind::Text) => session.write(q, TEXTS[below(5) as usize]),
            (_, Kind::Note) => {}
        }
    }
    session
}

const TEXTS: [&str; 5] = [
    "En ledare som frågar, och väntar; länge.",
    "=SUMMA(A1:A2)",
    "”Kom igen” sa hon. \"Vi går.\"",
    "två\nrader på ön",
    "  ",
];
