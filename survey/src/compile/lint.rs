//! Checks the names in a survey's structure: names that other programs reserve, and ids that suggest a question that must not
//! be asked.

use super::{
    kinds::Kind, questions::Question, reader::Reader, reserved, rules::columns,
    structure::Structure, values::At,
};
use crate::export::ALL;

/// The longest name of a variable in SPSS, in bytes.
const LONGEST_COLUMN: usize = 64;

/// The names of the other files in a release, without their endings.
const OTHER_FILES: [&str; 2] = ["summary", "codebook"];

/// The ids that pandas reads as a missing value by default.
const NO_VALUE: [&str; 2] = ["nan", "null"];

/// Ids, or parts of ids between `_`, that suggest a question about who somebody is.
const IDENTIFYING: [&str; 22] = [
    "name",
    "surname",
    "lastname",
    "firstname",
    "namn",
    "fornamn",
    "efternamn",
    "school",
    "skola",
    "classroom",
    "address",
    "adress",
    "phone",
    "telephone",
    "telefon",
    "mobil",
    "email",
    "mejl",
    "personnummer",
    "birthday",
    "postcode",
    "postnummer",
];

/// Checks ids, columns and codes, and the use of free text.
pub(super) fn check(reader: &mut Reader, structure: &Structure) {
    check_file(reader, structure);
    for question in structure.questions() {
        check_reserved(reader, question);
        check_column(reader, question);
        check_identifying(reader, question);
        check_codes(reader, question);
    }
    check_free_text(reader, structure);
}

/// The file with rows has the survey's id as its name, so the id must not be the name of another file.
fn check_file(reader: &mut Reader, structure: &Structure) {
    let taken = |id: &&At<String>| OTHER_FILES.contains(&id.value.as_str());
    if let Some(id) = structure.id.as_ref().filter(taken) {
        let what = format!(
            "The survey has the id `{}`, and another file of a release is called that.",
            id.value
        );
        let remedy = format!("Write another word, or two, such as `{}_1`.", id.value);
        reader.error("S28", id.line, what, remedy);
    }
}

fn check_reserved(reader: &mut Reader, question: &Question) {
    let Some(id) = &question.id else {
        return;
    };
    if let Some(program) = reserved::by(&id.value) {
        let what = format!(
            "{} has an id that {program} keeps for itself.",
            question.name
        );
        let remedy = format!("Write another word, or two, such as `{}_1`.", id.value);
        reader.error("S28", id.line, what, remedy);
    }
}

fn check_column(reader: &mut Reader, question: &Question) {
    let too_long = columns(question)
        .into_iter()
        .find(|(_, column)| column.len() > LONGEST_COLUMN);
    if let Some((id, column)) = too_long {
        let what = format!(
            "{} needs the column `{column}`, which is longer than the {LONGEST_COLUMN} characters that SPSS takes.",
            question.name
        );
        reader.error(
            "S29",
            id.line,
            what,
            "Shorten the id of the question or of the choice.",
        );
    }
}

/// Whether the first part of an id, and whether the last part, suggests a question about who somebody is. `_` separates parts.
pub(crate) fn identifying_ends(id: &str) -> [bool; 2] {
    let ends = [id.split('_').next(), id.rsplit('_').next()];
    ends.map(|part| IDENTIFYING.contains(&part.unwrap_or_default()))
}

fn check_identifying(reader: &mut Reader, question: &Question) {
    let Some(id) = question.id.as_ref().filter(|_| question.row.is_none()) else {
        return;
    };
    let is_note = matches!(question.kind, Some(Kind::Note));
    // «trust_school» is about schools; «school» and «school_name» ask which one.
    let suspected = identifying_ends(&id.value).iter().all(|asks| *asks);
    if suspected && !is_note {
        let what = format!(
            "{} seems to ask who somebody is: its id is `{}`.",
            question.name, id.value
        );
        let remedy = "Ask nothing that points at one person. If the question asks something else, give it an id that says so.";
        reader.warning("S42", id.line, what, remedy);
    }
}

/// Reports codes of choices that would not be read as answers. In rows of a release, `all` stands for a rare background answer
/// (R5); pandas reads some codes as an empty cell.
fn check_codes(reader: &mut Reader, question: &Question) {
    let is_cell = matches!(question.kind, Some(Kind::SelectOne(_)));
    let ids = question.choices().iter().filter_map(|it| it.id.as_ref());
    for id in ids {
        let meaning = match id.value.as_str() {
            ALL if question.background => "in a file with rows means that the answer was rare",
            code if is_cell && NO_VALUE.contains(&code) => "pandas reads as an empty cell",
            _ => continue,
        };
        let what = format!(
            "{} has a choice `{}`, which {meaning}.",
            question.name, id.value
        );
        reader.error("S40", id.line, what, "Give the choice another id.");
    }
}

/// Free text is off unless the survey allows it, and a survey has at most one (R8).
fn check_free_text(reader: &mut Reader, structure: &Structure) {
    let mut texts = structure
        .questions()
        .filter(|question| matches!(question.kind, Some(Kind::Text)));
    let declared = structure.free_text.as_ref();
    match (texts.next(), declared) {
        (Some(first), declared) if !declared.is_some_and(|it| it.value) => {
            let what = format!("{} is free text, which is off.", first.name);
            let remedy = "Whoever writes freely can be recognised by what they tell. Ask with choices; or, if somebody reads each text before it is passed on, write `free_text = true` at the top of the survey.";
            reader.error("S41", first.line, what, remedy);
        }
        (None, Some(declared)) if declared.value => {
            let what = "The survey says `free_text = true`, and has no question of type `text`.";
            reader.warning("S41", declared.line, what, "Remove the line.");
        }
        _ => {}
    }
    for further in texts {
        let what = format!(
            "{} is one free text more than the one that a survey may have.",
            further.name
        );
        let remedy = "Remove it, or ask with choices: several texts of one person, laid together, tell who they are.";
        reader.error("S41", further.line, what, remedy);
    }
}
