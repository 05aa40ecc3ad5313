//! Surveys as XLSForms: export to a file, import from each file type, and the errors for unreadable files.

use std::{
    fs,
    io::{Cursor, Write},
};

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

use crate::machine::Project;

const FORM: &str = "| survey |\n| | type | name | label |\n| | select_one yes_no | liked | Did you like it? |\n\
    | | start | start | |\n| choices |\n| | list_name | name | label |\n| | yes_no | yes | Yes |\n| | yes_no | no | No |\n\
    | settings |\n| | form_title | form_id |\n| | A visit | visit |\n";

/// Writes a form into the file `name` and imports it with these arguments. Returns the exit status and the output.
fn import(project: &Project, name: &str, text: &str, arguments: &[&str]) -> (Option<i32>, String) {
    project.write(name, text);
    let output = project
        .medskick()
        .args(["survey", "import"])
        .arg(project.path(name))
        .args(["--source", "own", "--licence", "CC-BY-4.0"])
        .args(arguments)
        .output()
        .unwrap();
    (output.status.code(), project.said(&output))
}

#[test]
fn a_form_that_is_refused_and_the_rest_of_it() {
    let project = Project::campaign();
    let (code, said) = import(&project, "form.md", FORM, &[]);
    assert_eq!(code, Some(1));
    assert!(
        !project.path("content/surveys/visit.toml").exists(),
        "nothing is written"
    );
    insta::assert_snapshot!(said);
    let (code, said) = import(&project, "form.md", FORM, &["--without-refused"]);
    assert_eq!(code, Some(0), "{said}");
    let structure = fs::read_to_string(project.path("content/surveys/visit.toml")).unwrap();
    assert!(structure.contains("id = \"liked\"") && !structure.contains("start"));
    let words = fs::read_to_string(project.path("translations/sv/surveys/visit.ftl")).unwrap();
    assert!(words.contains("q-liked = Did you like it?"));
    let (code, said) = import(&project, "form.md", FORM, &["--without-refused"]);
    assert_eq!(code, Some(1));
    insta::assert_snapshot!("there_already", said);
}

#[test]
fn a_csv_with_commas_or_semicolons() {
    let project = Project::campaign();
    for (name, delimiter) in [("comma.csv", ","), ("semicolon.csv", ";")] {
        let rows = FORM.lines().filter(|line| !line.contains("start"));
        let rows = rows.map(|line| {
            let cells = line
                .trim_matches('|')
                .split('|')
                .map(|cell| format!("\"{}\"", cell.trim()));
            cells.collect::<Vec<_>>().join(delimiter)
        });
        let text = format!("\u{feff}{}", rows.collect::<Vec<_>>().join("\r\n"));
        let (code, said) = import(&project, name, &text, &["--id", &name.replace('.', "_")]);
        assert_eq!(code, Some(0), "{said}");
    }
}

#[test]
fn a_workbook_comes_back_as_it_went_out() {
    let project = Project::campaign();
    let form = project.path("everyday.xlsx");
    let run = |arguments: &[&str]| {
        let output = project.medskick().args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", project.said(&output));
    };
    run(&[
        "survey",
        "export",
        "everyday",
        "--out",
        form.to_str().unwrap(),
    ]);
    let again = project.path("again");
    run(&[
        "survey",
        "import",
        form.to_str().unwrap(),
        "--out",
        again.to_str().unwrap(),
    ]);
    for language in ["sv", "ar"] {
        let words = |folder: &str| {
            let file = format!("{folder}translations/{language}/surveys/everyday.ftl");
            let text = fs::read_to_string(project.path(&file)).unwrap();
            let questions = text
                .lines()
                .filter(|line| line.starts_with("q-") || line.starts_with("c-"));
            questions.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(words("again/"), words(""));
    }
}

#[test]
fn what_is_no_form() {
    let project = Project::campaign();
    let (code, said) = import(&project, "form.xlsx", "no workbook", &[]);
    assert_eq!(code, Some(1));
    insta::assert_snapshot!(said.replace(&project.path("").display().to_string(), ""));
    let (code, said) = import(&project, "form.docx", FORM, &[]);
    assert_eq!(code, Some(1));
    assert!(said.contains("error T22"), "{said}");
}

/// A workbook as people make it: the table starts below and right of A1, codes are numbers, `required` is a Boolean, two cells
/// are merged, and Excel has turned an age range into a date.
fn grown_workbook() -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    let survey = book.add_worksheet().set_name("Survey ")?;
    let headings = [
        "type",
        "name",
        "label::Svenska (sv)",
        "relevant",
        "required",
    ];
    survey.write_row(1, 1, headings)?;
    survey.write_row(3, 1, ["select_one yes_no", "liked", "Gillade du det?"])?;
    survey.write_boolean(3, 5, true)?;
    survey.write_row(
        4,
        1,
        ["select_one yes_no", "again", "Igen?", "${liked} = 1"],
    )?;
    survey.merge_range(5, 3, 5, 5, "Tack för\nsvaren.", &Format::new())?;
    survey.write_row(5, 1, ["note", "thanks"])?;
    survey.write_row(6, 1, ["select_one ages", "age", "Hur gammal är du?"])?;
    let choices = book.add_worksheet().set_name("choices")?;
    choices.write_row(0, 0, ["list_name", "name", "label::Svenska (sv)"])?;
    for (row, (code, label)) in (1..).zip([(1.0, "Ja"), (2.0, "Nej")]) {
        choices.write_string(row, 0, "yes_no")?;
        choices.write_number(row, 1, code)?;
        choices.write_string(row, 2, label)?;
    }
    choices.write_row(3, 0, ["ages", "young"])?;
    let day = Format::new().set_num_format("d mmm");
    choices.write_datetime_with_format(3, 2, ExcelDateTime::from_ymd(2024, 12, 14)?, &day)?;
    choices.write_row(4, 0, ["ages", "older", "15–17"])?;
    Ok(book)
}

#[test]
fn a_workbook_as_people_make_them() {
    let project = Project::campaign();
    let form = project.path("grown.xlsx");
    grown_workbook().unwrap().save(&form).unwrap();
    let import = |arguments: &[&str]| {
        let output = project
            .medskick()
            .args(["survey", "import"])
            .arg(&form)
            .args(["--source", "own", "--licence", "CC-BY-4.0", "--id", "grown"])
            .args(arguments)
            .output()
            .unwrap();
        project.said(&output)
    };
    insta::assert_snapshot!("a_workbook_as_people_make_them", import(&[]));
    let mut book = grown_workbook().unwrap();
    let choices = book.worksheet_from_name("choices").unwrap();
    choices.write_string(3, 2, "12–14").unwrap();
    book.save(&form).unwrap();
    let said = import(&[]);
    assert!(said.contains("wrote"), "{said}");
    let structure = fs::read_to_string(project.path("content/surveys/grown.toml")).unwrap();
    assert!(
        structure.contains("relevant = \"${liked} = 'c1'\""),
        "{structure}"
    );
    let words = fs::read_to_string(project.path("translations/sv/surveys/grown.ftl")).unwrap();
    assert!(words.contains("q-thanks = Tack för svaren."), "{words}");
}

#[test]
fn a_csv_counts_rows_and_wants_utf_8() {
    let project = Project::campaign();
    let form =
        "survey\n,type,name,label\n,note,hello,\"One\nand two\nlines\"\n,geopoint,where,Where?\n";
    let (_, said) = import(&project, "lines.csv", form, &["--id", "lines"]);
    assert!(said.contains("sheet survey, row 4, column type"), "{said}");
    fs::write(
        project.path("latin.csv"),
        b"survey\n,type,name,label\n,note,a,H\xe5r\n",
    )
    .unwrap();
    let output = project
        .medskick()
        .args(["survey", "import"])
        .arg(project.path("latin.csv"))
        .output()
        .unwrap();
    let said = project.said(&output);
    assert!(
        said.contains("error T22") && said.contains("UTF-8"),
        "{said}"
    );
}

#[test]
fn a_form_in_another_encoding_or_whose_letters_are_lost_is_one_error() {
    let project = Project::campaign();
    let arabic = "survey,,,,\n,type,name,label::English (en),label::Arabic (ar)\n        ,select_one yn,safe,Do you feel safe?,هل تشعر بالأمان؟\n,select_one yn,fine,Fine?,بخير؟\n        choices,,,,\n,list_name,name,label::English (en),label::Arabic (ar)\n,yn,yes,Yes,نعم\n,yn,no,No,لا\n        settings,,,,\n,form_title,form_id,,\n,Visit,visit,,\n";
    let lost: String = arabic
        .chars()
        .map(|c| if c.is_ascii() { c } else { '?' })
        .collect();
    let (code, said) = import(&project, "lost.csv", &lost, &[]);
    assert_eq!(code, Some(1), "{said}");
    assert_eq!(said.matches("error").count(), 1, "{said}");
    assert!(
        said.contains("T22") && said.contains("label::Arabic (ar)"),
        "{said}"
    );
    let utf16: Vec<u8> = format!("\u{feff}{arabic}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    fs::write(project.path("utf16.csv"), utf16).unwrap();
    let output = project
        .medskick()
        .args(["survey", "import"])
        .arg(project.path("utf16.csv"))
        .output()
        .unwrap();
    let said = project.said(&output);
    assert!(said.contains("T22") && said.contains("UTF-16"), "{said}");
    let (code, said) = import(&project, "right.csv", arabic, &[]);
    assert_eq!(code, Some(0), "{said}");
}

/// The output of the import of an existing file, which must fail.
fn refused(project: &Project, name: &str) -> String {
    let output = project
        .medskick()
        .args(["survey", "import"])
        .arg(project.path(name))
        .args(["--source", "own", "--licence", "CC-BY-4.0"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    project.said(&output)
}

#[test]
fn a_workbook_that_unpacks_to_a_gigabyte_is_told_by_the_file_in_it() {
    let project = Project::campaign();
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive
        .start_file("xl/worksheets/sheet1.xml", options)
        .unwrap();
    let zeros = vec![b'0'; 4 * 1024 * 1024];
    (0..256).for_each(|_| archive.write_all(&zeros).unwrap());
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < 2 * 1024 * 1024);
    fs::write(project.path("bomb.xlsx"), bytes).unwrap();
    let said = refused(&project, "bomb.xlsx");
    let wanted = "`xl/worksheets/sheet1.xml` in it unpacks to too much";
    assert!(
        said.contains("error T22") && said.contains(wanted),
        "{said}"
    );
    // The import of the directory reads workbooks in the same way.
    let output = project
        .medskick()
        .args(["data", "import", "organisations"])
        .arg(project.path("bomb.xlsx"))
        .output()
        .unwrap();
    let said = project.said(&output);
    assert!(
        said.contains("error T22") && said.contains(wanted),
        "{said}"
    );
}

#[test]
fn two_cells_at_the_corners_of_a_sheet_are_told() {
    let project = Project::campaign();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("survey").unwrap();
    sheet.write(0, 0, "type").unwrap();
    sheet.write(1_048_575, 16_383, "x").unwrap();
    book.save(project.path("wide.xlsx")).unwrap();
    let said = refused(&project, "wide.xlsx");
    let wanted = "sheet `survey` has something in row 1048576 and in column 16384";
    assert!(
        said.contains("error T22") && said.contains(wanted),
        "{said}"
    );
}

#[test]
fn a_table_without_an_end_is_told() {
    let project = Project::campaign();
    let long = format!(
        "survey\n,type,name,label\n,note,a,\"{}",
        "x".repeat(1024 * 1024)
    );
    let (_, said) = import(&project, "long.csv", &long, &[]);
    assert!(
        said.contains("error T22") && said.contains("row 3 has more than 256 KiB"),
        "{said}"
    );
    // Larger than the size limit. The file is sparse, so it takes almost no disk space.
    let file = fs::File::create(project.path("huge.csv")).unwrap();
    file.set_len(8 * 1024 * 1024 * 1024).unwrap();
    let said = refused(&project, "huge.csv");
    assert!(
        said.contains("error T22") && said.contains("larger than 32 MiB"),
        "{said}"
    );
}

#[test]
fn a_small_file_with_millions_of_cells_is_told() {
    let project = Project::campaign();
    let wanted = "more than 2000000 cells";
    let mut archive = zip::ZipWriter::new(fs::File::create(project.path("wide.ods")).unwrap());
    let cell = "<table:table-cell table:number-columns-repeated=\"3000\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        (
            "content.xml",
            &format!(
                "<a><table:table table:name=\"survey\"><table:table-row table:number-rows-repeated=\"1000\">{cell}</table:table-row></table:table></a>"
            ),
        ),
    ] {
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(name, options).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap();
    let said = refused(&project, "wide.ods");
    assert!(
        said.contains("error T22") && said.contains(wanted),
        "{said}"
    );
    let (_, said) = import(&project, "many.csv", &",,,,,,,,,\n".repeat(250_000), &[]);
    assert!(
        said.contains("error T22") && said.contains(wanted),
        "{said}"
    );
}
