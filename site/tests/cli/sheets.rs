//! The lists of the directory as tables: export, import, and the errors of a faulty table.

use std::fs;

use crate::machine::Project;

const LIST: &str = "# Above it.\n\n[[organisation]]\nid = \"club\"\nname = \"=Klubben; \\\"A\\\"\"\nabout = \"Fotboll.\"\n\
    url = \"https://exempel.se/\"\nmunicipalities = [\"0001\", \"0002\"]\nsource = \"exempel.se\"\n\
    source_url = \"https://exempel.se/\"\nchecked_on = 2026-11-23\n";
const FILE: &str = "content/data/organisations.toml";

fn data(project: &Project, way: &str, table: &str) -> (Option<i32>, String) {
    let mut command = project.medskick();
    let output = command
        .args(["data", way, "organisations"])
        .arg(project.path(table))
        .output()
        .unwrap();
    (output.status.code(), project.said(&output))
}

#[test]
fn a_list_comes_back_as_it_went_out() {
    let project = Project::campaign();
    project.write(FILE, LIST);
    let (code, said) = data(&project, "export", "list.csv");
    assert_eq!(code, Some(0), "{said}");
    let csv = fs::read_to_string(project.path("list.csv")).unwrap();
    assert!(
        csv.starts_with("\u{feff}id;name;about;url;municipalities;"),
        "{csv}"
    );
    assert!(
        csv.contains("\"'=Klubben; \"\"A\"\"\""),
        "no cell is a formula: {csv}"
    );
    let (code, said) = data(&project, "import", "list.csv");
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(
        fs::read_to_string(project.path(FILE))
            .unwrap()
            .replace("'=Klubben; \"A\"'", "\"=Klubben; \\\"A\\\"\""),
        LIST
    );
}

#[test]
fn a_list_that_is_not_there_gives_a_table_to_fill_in() {
    let project = Project::campaign();
    let (code, said) = data(&project, "export", "list.csv");
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(
        fs::read_to_string(project.path("list.csv"))
            .unwrap()
            .lines()
            .count(),
        1
    );
}

#[test]
fn every_mistake_of_a_table_is_told_with_its_row_and_nothing_changes() {
    let project = Project::campaign();
    project.write(FILE, LIST);
    project.write(
        "list.csv",
        "id,name,about,url,municipalities,source,source_url,checked_on,phone\r\n\
         a,A,Text.,https://exempel.se/,0001,x,https://exempel.se/,2026-11-23,070\r\n\
         ,,,,,,,,\r\n\
         b,,Text.,exempel.se,0001,x,https://exempel.se/,yesterday,\r\n\
         a,C,Text.,https://exempel.se/,0001,x,https://exempel.se/,2026-11-23,\r\n",
    );
    let (code, said) = data(&project, "import", "list.csv");
    assert_eq!(code, Some(1));
    insta::assert_snapshot!(said);
    assert_eq!(fs::read_to_string(project.path(FILE)).unwrap(), LIST);
}
