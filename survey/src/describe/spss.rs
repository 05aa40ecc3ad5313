//! `import.sps`: reads the file in SPSS (or PSPP) with labels, within the limits of SPSS: 64 bytes for the name of a variable,
//! 255 for its label, 120 for the label of a value.

use super::{Edition, Variable, variables};
use crate::{
    csv::Dialect,
    export::{Names, file_name},
};

/// The format of a text column: ids have at most 32 characters.
const TEXT: &str = "A32";
/// The format of a number column: scales end at 10, and 98 and 99 state why there is no answer.
const NUMBER: &str = "F2.0";

/// Always uses the column names for statistics programs: SPSS accepts no `/`, and the script skips the header of the file.
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

/// The codes that are not answers. An empty cell counts as a value in a text column, but not in a number column. SPSS accepts
/// at most three such codes, so a fourth, `all`, counts as an answer.
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

/// A text in quotation marks, cut to the number of bytes that SPSS reads.
fn quoted(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = (0..=most.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end));
    let cut = text.get(..end.unwrap_or(0)).unwrap_or_default();
    format!("\"{}\"", cut.replace('"', "\"\""))
}
