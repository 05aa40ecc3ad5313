//! R and PSPP (which reads SPSS syntax), each with the script from the release.

use std::fs;

use crate::{
    compare::{Frequencies, frequencies, read_back, same_cells, same_counts, same_table},
    delimiter, out,
    release::{self, Made, Table},
    script,
    tools::{program, run},
};

#[test]
#[ignore = "slow: needs R; run with --ignored"]
fn r_reads_what_was_written() {
    for made in release::all("r") {
        let out = out(&made);
        run(program("Rscript", &["r-base-core"])
            .current_dir(&made.folder)
            .arg(script("read.R"))
            .args([&made.rows(), delimiter(&made)])
            .arg(&out));
        for name in [made.rows(), "frequencies.csv".to_owned()] {
            let path = out.join(&name);
            let table = without_labels(&made, &name, read_back(&path));
            let mut writer = csv::WriterBuilder::new()
                .flexible(true)
                .from_path(&path)
                .unwrap();
            table
                .iter()
                .for_each(|row| writer.write_record(row).unwrap());
        }
        same_cells(&made, &out);
        same_counts(
            &made,
            &frequencies(&read_back(&out.join("frequencies.csv"))),
        );
    }
}

/// Replaces the labels that `import.R` assigned by their codes, with the code book.
fn without_labels(made: &Made, name: &str, mut table: Table) -> Table {
    let header = table[0].clone();
    for row in &mut table[1..] {
        let first = row[0].clone();
        for (column, cell) in row
            .iter_mut()
            .enumerate()
            .filter(|(_, cell)| !cell.is_empty())
        {
            match name {
                "frequencies.csv" if column == 1 => *cell = code(made, &first, cell),
                "frequencies.csv" => {}
                _ => *cell = code(made, &header[column], cell),
            }
        }
    }
    table
}

/// The code of a label. The script writes each label on one line, so white space is normalised.
fn code(made: &Made, variable: &str, label: &str) -> String {
    let lines = &made.tables["codebook.csv"];
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut codes = lines
        .iter()
        .filter(|line| line[0] == variable && one_line(&line[3]) == label);
    let line = codes.next();
    let line = line.unwrap_or_else(|| panic!("`{variable}` has no code with the label `{label}`"));
    line[1].clone()
}

#[test]
#[ignore = "slow: needs PSPP; run with --ignored"]
fn pspp_reads_what_was_written() {
    for made in release::all("pspp") {
        let out = out(&made);
        let import = fs::read_to_string(made.folder.join("import.sps")).unwrap();
        let saved = out.join(made.rows());
        let more = fs::read_to_string(script("read.sps")).unwrap();
        let more = more.replace("SAVED", saved.to_str().unwrap());
        let (syntax, listing) = (out.join("syntax.sps"), out.join("listing.csv"));
        fs::write(&syntax, import + &more).unwrap();
        run(program("pspp", &["pspp"])
            .current_dir(&made.folder)
            .args(["-O", "format=csv", "-o"])
            .args([&listing, &syntax]));
        // SPSS does not allow `/` in names, so the script uses other names.
        let mut written = made.tables[&made.rows()].clone();
        written[0]
            .iter_mut()
            .for_each(|name| *name = name.replace('/', "__"));
        // PSPP saves a missing number as a space.
        let mut found = read_back(&saved);
        let cells = found.iter_mut().flatten().filter(|cell| *cell == " ");
        cells.for_each(String::clear);
        same_table(&written, &found, &made, &made.rows());
        let counts = listed(&fs::read_to_string(&listing).unwrap());
        let counts = counts.into_iter().map(|((name, code), count)| {
            let place = written[0].iter().position(|one| *one == name).unwrap();
            let name = made.tables[&made.rows()][0][place].clone();
            ((name, code), count)
        });
        same_counts(&made, &counts.collect());
    }
}

/// The frequencies in PSPP's listing. It has one table per variable, with the columns valid or missing, code, count and more.
fn listed(listing: &str) -> Frequencies {
    let mut all = Frequencies::new();
    for table in listing.split("Table: ").skip(1) {
        let (name, lines) = table.split_once('\n').unwrap();
        let mut is_answer = true;
        for line in lines.lines().skip(1).take_while(|line| !line.is_empty()) {
            let cells: Vec<&str> = line.split(',').collect();
            is_answer = match cells[0] {
                "Valid" => true,
                "Missing" => false,
                "Total" => break,
                _ => is_answer,
            };
            let code = cells[1].trim();
            // An empty cell means that the question was not asked. It must count as missing and has no code.
            if code.is_empty() || code == "." {
                assert!(!is_answer, "{name}: an empty cell is an answer");
                continue;
            }
            assert_eq!(
                is_answer,
                !["98", "99", "all"].contains(&code),
                "{name} {code}"
            );
            all.insert(
                (name.to_owned(), code.to_owned()),
                cells[2].parse().unwrap(),
            );
        }
    }
    all
}
