//! Export of a survey as an XLSForm, in the Markdown tables of pyxform.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use std::{collections::BTreeMap, path::Path};

use common::edition;

use medskick_survey::{
    compile::{self, Source},
    compiled::{Expr, Survey},
    text::Catalogue,
    xlsform::{Sheet, Translation, sheets},
};

fn read(file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    std::fs::read_to_string(root.join(file)).unwrap()
}

fn everyday_source() -> Source {
    let structure = read("content/surveys/everyday.toml");
    let (source, _) = compile::parse(Path::new("s.toml"), &structure);
    source.unwrap()
}

fn everyday(language: &str) -> Survey {
    let words = read(&format!("translations/{language}/surveys/everyday.ftl"));
    let (words, _) = Catalogue::parse(Path::new("s.ftl"), &words);
    everyday_source().in_language(&words).0
}

fn translation<'a>(language: &'a str, name: &str, survey: &'a Survey) -> Translation<'a> {
    Translation {
        edition: edition(language, survey),
        name: name.to_owned(),
    }
}

fn markdown(sheets: &[Sheet]) -> String {
    let row = |cells: &Vec<String>| format!("| | {} |\n", cells.join(" | "));
    sheets
        .iter()
        .map(|sheet| {
            format!(
                "| {} |\n{}",
                sheet.name,
                sheet.rows.iter().map(row).collect::<String>()
            )
        })
        .collect()
}

#[test]
fn the_real_survey_in_two_languages() {
    let (swedish, arabic) = (everyday("sv"), everyday("ar"));
    let languages = [
        translation("sv", "Svenska (sv)", &swedish),
        translation("ar", "العربية (ar)", &arabic),
    ];
    let form = sheets(&languages, &everyday_source().origins());
    for sheet in &form {
        let width = sheet.rows[0].len();
        assert!(
            sheet.rows.iter().all(|row| row.len() == width),
            "{}",
            sheet.name
        );
    }
    insta::assert_snapshot!(markdown(&form));
    assert!(sheets(&[], &BTreeMap::new()).is_empty());
}

#[test]
fn conditions_are_written_so_that_they_mean_the_same() {
    let mut survey = everyday("sv");
    let cases = [
        (Expr::Has(4, 0), "${offer_asked} = 'yes'"),
        (Expr::Has(0, 1), "selected(${free_time}, 'sport')"),
        (Expr::Has(1, 4), "${free_time_content} = '5'"),
        (Expr::Has(1, 5), "false()"),
        (
            Expr::And(vec![
                Expr::Not(Box::new(Expr::Has(0, 1))),
                Expr::Or(vec![Expr::Has(4, 0), Expr::Has(4, 1)]),
            ]),
            "(not(selected(${free_time}, 'sport')) and (${offer_asked} = 'yes' or ${offer_asked} = 'no'))",
        ),
    ];
    for (expr, wanted) in cases {
        let last = survey
            .pages
            .last_mut()
            .unwrap()
            .questions
            .last_mut()
            .unwrap();
        last.relevant = Some(expr);
        let form = sheets(
            &[translation("sv", "Svenska (sv)", &survey)],
            &BTreeMap::new(),
        );
        let place = form[0].rows[0]
            .iter()
            .position(|heading| heading == "relevant")
            .unwrap();
        let row = form[0].rows.iter().find(|row| row[1] == "gender").unwrap();
        assert_eq!(row[place], wanted);
    }
}
