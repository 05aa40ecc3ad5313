//! `import.R`: reads the file in base R, with each column as a labelled factor.

use super::{Edition, variables};
use crate::export::{Format, file_name};

pub(super) fn write(edition: &Edition, format: Format) -> Vec<u8> {
    let delimiter = char::from(format.dialect.delimiter());
    let file = file_name(edition.survey);
    let mut script = format!(
        "# Reads {file}, with the labels of its codes. Run it in the folder of the file.\n\
         # An empty cell (NA) is a question that was not asked.\n\
         answers <- read.csv({}, sep = \"{delimiter}\", colClasses = \"character\", na.strings = \"\",\n  \
           fileEncoding = \"UTF-8-BOM\", check.names = FALSE)\n\n\
         label <- function(name, question, codes, labels) {{\n  \
           column <- factor(answers[[name]], levels = codes, labels = labels)\n  \
           attr(column, \"label\") <- question\n  \
           answers[[name]] <<- column\n\
         }}\n\n",
        quoted(&file)
    );
    for variable in variables(edition, format.names) {
        let all = |texts: Vec<String>| texts.join(", ");
        let codes = variable
            .codes
            .iter()
            .map(|code| quoted(&code.value))
            .collect();
        let labels = variable
            .codes
            .iter()
            .map(|code| quoted(&code.label))
            .collect();
        script += &format!(
            "label({}, {},\n  c({}),\n  c({}))\n",
            quoted(&variable.name),
            quoted(&variable.label),
            all(codes),
            all(labels)
        );
    }
    script.into_bytes()
}

fn quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!(
        "\"{}\"",
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    )
}
