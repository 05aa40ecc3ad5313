//! The first line: which column belongs to which question.

use super::Misread;
use crate::{
    compiled::Survey,
    csv::plain,
    export::{Names, columns},
};

/// Where the cells of each question are.
pub(super) struct Header {
    /// For each question, the places of its columns in a row, with their names.
    pub questions: Vec<Vec<(usize, String)>>,
    /// How many cells a row has.
    pub width: usize,
}

impl Header {
    /// Reads the line; `None` when a column is unknown, missing or there twice, which is told.
    pub fn read(
        survey: &Survey,
        line: usize,
        cells: &[String],
        misread: &mut Vec<Misread>,
    ) -> Option<Header> {
        let before = misread.len();
        let headings: Vec<&str> = cells.iter().map(|cell| plain(cell.trim())).collect();
        // Spreadsheets save empty columns beside the table.
        let mut known: Vec<bool> = headings.iter().map(|heading| heading.is_empty()).collect();
        let mut questions = Vec::new();
        for question in survey.questions() {
            let names = columns(question, Names::Statistics);
            let others = columns(question, Names::Kobo);
            let mut places = Vec::new();
            for (name, other) in names.into_iter().zip(others) {
                let is_it = |heading: &&str| plain(&name) == *heading || plain(&other) == *heading;
                let free = |place: &usize| !known[*place] && is_it(&headings[*place]);
                match (0..headings.len()).find(free) {
                    Some(place) => {
                        known[place] = true;
                        places.push((place, name));
                    }
                    None => misread.push(Misread::at(
                        "D03",
                        line,
                        &name,
                        format!("The column `{name}` is missing."),
                        "Take the file as it was saved, with all its columns; or open the survey that it was given in.",
                    )),
                }
            }
            questions.push(places);
        }
        for (heading, _) in headings.iter().zip(&known).filter(|(_, known)| !**known) {
            misread.push(Misread::at(
                "D02",
                line,
                heading,
                format!("The survey has no column `{heading}`, or has it once only."),
                "Remove the column, or open the survey that the file was saved in.",
            ));
        }
        (misread.len() == before).then_some(Header {
            questions,
            width: headings.len(),
        })
    }
}
