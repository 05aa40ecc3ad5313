//! Checks that a reader sees the written cells and counts what `summary.csv` prints.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use medskick_survey::{compiled::Kind, export::Dialect};

use crate::release::{Made, Table, parse};

/// The count of each code in each column.
pub type Frequencies = BTreeMap<(String, String), u64>;

/// A comma-separated file that a reader wrote.
pub fn read_back(path: &Path) -> Table {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    parse(&bytes, Dialect::Statistics)
}

/// The reader's `frequencies.csv`, with the columns variable, code and count.
pub fn frequencies(table: &Table) -> Frequencies {
    let line = |line: &Vec<String>| {
        let count = line[2].parse::<u64>().unwrap();
        ((line[0].clone(), line[1].clone()), count)
    };
    table.iter().skip(1).map(line).collect()
}

/// Checks that every cell of every file that the reader wrote back equals the written cell.
pub fn same_cells(made: &Made, out: &Path) {
    for (name, written) in &made.tables {
        same_table(written, &read_back(&out.join(name)), made, name);
    }
}

/// Checks every cell of one file.
pub fn same_table(written: &Table, found: &Table, made: &Made, name: &str) {
    let place = made.folder.join(name);
    assert_eq!(written.len(), found.len(), "rows of {}", place.display());
    for (row, (written, found)) in written.iter().zip(found).enumerate() {
        assert_eq!(written, found, "{} row {row}", place.display());
    }
}

/// Checks each count that `summary.csv` prints for everybody against the reader's count of the rows.
pub fn same_counts(made: &Made, frequencies: &Frequencies) {
    let mut compared = BTreeSet::new();
    let column = |line: &Vec<String>, name: &str| {
        let header = &made.tables["summary.csv"][0];
        line[header.iter().position(|cell| cell == name).unwrap()].clone()
    };
    for line in &made.tables["summary.csv"][1..] {
        let [id, by, answer, count, of] =
            ["question", "by", "answer", "count", "of"].map(|name| column(line, name));
        let Ok(count) = count.parse::<u64>() else {
            continue;
        };
        assert_eq!(by, "", "these releases have no breakdown");
        let (found, hidden, asked) = counted(made, frequencies, &id, &answer);
        let place = format!("{} {id} {answer}", made.folder.display());
        assert!(
            (found..=found + hidden).contains(&count),
            "{place}: the summary says {count}, the reader {found} (and {hidden} hidden)"
        );
        assert_eq!(of, asked.to_string(), "{place}: how many were asked");
        compared.insert(id);
    }
    // Leaves out texts, and the question that depends on two others, because its table is withheld.
    let questions = made.survey.questions();
    let expected = questions
        .filter(|it| it.kind != Kind::Text && it.id != "offer_told")
        .count();
    assert_eq!(compared.len(), expected, "{compared:?}");
}

/// The reader's count of an answer, the count of hidden answers, and the number of respondents who were asked.
fn counted(made: &Made, all: &Frequencies, id: &str, answer: &str) -> (u64, u64, u64) {
    let question = made.survey.questions().find(|it| it.id == id).unwrap();
    let join = made.tables[&made.rows()][0]
        .iter()
        .any(|name| name.contains('/'));
    let join = if join { "/" } else { "__" };
    let first = question.kind.choices().first();
    let (column, code) = match (&question.kind, first) {
        // For a rank, the summary counts the respondents who put the choice first.
        (Kind::SelectMultiple { .. } | Kind::Rank { .. }, Some(_)) if answer != "98+99" => {
            (format!("{id}{join}{answer}"), "1")
        }
        (Kind::SelectMultiple { .. } | Kind::Rank { .. }, Some(first)) => {
            (format!("{id}{join}{}", first.id), answer)
        }
        _ => (id.to_owned(), answer),
    };
    let count = |code: &str| {
        let key = (column.clone(), code.to_owned());
        all.get(&key).copied().unwrap_or_default()
    };
    let asked = all.iter().filter(|((name, _), _)| *name == column);
    let asked = asked.map(|(_, count)| count).sum();
    let found = code.split('+').map(count).sum();
    // Only background answers are hidden.
    (
        found,
        if question.background { count("all") } else { 0 },
        asked,
    )
}
