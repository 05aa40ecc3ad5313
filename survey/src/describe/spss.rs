//! `import.sps`: reads the file in SPSS (or PSPP) with labels. Its own limits are kept: 64 bytes in a variable's name, 255
//! in a variable's label, 120 in a value's.

use super::{Edition, Variable, variables};
use crate::{
    csv::Dialect,
    export::{Names, file_name},
};

/// Ids have at most 32 characters.
const TEXT: &str = "A32";
/// Scales end at 10, and 98 and 99 say why there is no answer.
const NUMBER: &str = "F2.0";

/// The names of the variables are always those for statistics programs: SPSS takes no `/`, and the script skips the header.
pub(super) fn write(edition: &Edition, dialect: Dialect) -> Vec<u8> {
    let delimiter = char::from(dialect.delimiter());
    let file = file_name(edition.survey);
    let variables = variables(edition, Names::Statistics);
    let format = |variable: &Variable| if variable.is_number { NUMBER } else { TEXT };
    let columns: Vec<String> = variables
        .iter()
        .map(|variable| format!("    {} {}", variable.name, format(variable)))
        .collect();
    let mut script = format!(
        "* Encoding: UTF-8.\n\
         * Reads {file}, with the labels of its codes.\n\
         * Run it in the folder of the file. An empty cell is a question that was not asked.\n\
         GET DATA\n  /TYPE=TXT\n  /FILE={}\n  /ENCODING='UTF8'\n  /ARRANGEMENT=DELIMITED\n  /DELCASE=LINE\n  /FIRSTCASE=2\n  \
         /DELIMITERS='{delimiter}'\n  /QUALIFIER='\"'\n  /VARIABLES=\n{}.\n",
        quoted(&file, 255),
        columns.join("\n")
    );
    for variable in &variables {
        script += &format!(
            "VARIABLE LABELS {} {}.\nVALUE LABELS {}\n",
            variable.name,
            quoted(&variable.label, 255),
            variable.name
        );
        let codes = variable.codes.iter();
        let codes: Vec<String> = codes
            .map(|code| {
                format!(
                    "    {} {}",
                    value(variable, &code.value),
                    quoted(&code.label, 120)
                )
            })
            .collect();
        script += &format!("{}.\n", codes.join("\n"));
        script += &format!(
            "MISSING VALUES {} ({}).\n",
            variable.name,
            missing(variable).join(", ")
        );
    }
    script += "EXECUTE.\n";
    script.into_bytes()
}

/// The codes that are no answer. An empty cell of text would be one, where an empty number is not; SPSS takes three
/// at most, so where there are more the last, `all`, counts as an answer.
fn missing(variable: &Variable) -> Vec<String> {
    let empty = (!variable.is_number && !variable.always_asked).then_some(" ");
    let codes = variable.codes.iter().filter(|code| code.is_missing);
    let codes = empty
        .into_iter()
        .chain(codes.map(|code| code.value.as_str()));
    codes.take(3).map(|code| value(variable, code)).collect()
}

fn value(variable: &Variable, value: &str) -> String {
    match variable.is_number {
        true => value.to_owned(),
        false => quoted(value, 32),
    }
}

/// In quotation marks, cut to as many bytes as SPSS reads.
fn quoted(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = (0..=most.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end));
    let cut = text.get(..end.unwrap_or(0)).unwrap_or_default();
    format!("\"{}\"", cut.replace('"', "\"\""))
}
