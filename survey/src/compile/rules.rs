//! Rules across questions: names must not clash, and answers must not identify a respondent.

use std::collections::BTreeMap;

use super::{kinds::Kind, questions::Question, reader::Reader, structure::Structure, values::At};
use crate::export::{Names, choice_column};

/// The most background questions. With more, so few people share a combination of answers that they could be recognised (R4).
const MOST_BACKGROUND: usize = 2;
/// The fewest years in an age band (R4).
const FEWEST_YEARS: i64 = 3;
/// The ages a band may hold.
const AGES: std::ops::RangeInclusive<i64> = 0..=120;

/// Checks all rules across questions.
pub(super) fn check(reader: &mut Reader, structure: &Structure) {
    unique(
        reader,
        "page",
        structure.pages.iter().filter_map(|page| page.id.as_ref()),
    );
    unique(
        reader,
        "question",
        structure
            .questions()
            .filter_map(|question| question.id.as_ref()),
    );
    for question in structure.questions() {
        unique(
            reader,
            "choice",
            question
                .choices()
                .iter()
                .filter_map(|choice| choice.id.as_ref()),
        );
        check_bands(reader, question);
    }
    check_columns(reader, structure);
    check_background(reader, structure);
}

/// Reports ids that occur twice. Ignores case, as some programs that read the file do.
fn unique<'a>(reader: &mut Reader, what: &str, ids: impl Iterator<Item = &'a At<String>>) {
    let mut seen = BTreeMap::new();
    for id in ids {
        if let Some(first) = seen.get(&id.value.to_lowercase()) {
            let what = format!(
                "The id `{}` is given to more than one {what}; the first is on line {first}.",
                id.value
            );
            reader.error(
                "S07",
                id.line,
                what,
                "Give each its own id. Capital and small letters count as the same.",
            );
        } else {
            seen.insert(id.value.to_lowercase(), id.line);
        }
    }
}

/// Reports two questions that would write to the same column of the answer file.
fn check_columns(reader: &mut Reader, structure: &Structure) {
    let mut seen: BTreeMap<String, &At<String>> = BTreeMap::new();
    for (id, column) in structure.questions().flat_map(columns) {
        match seen.get(&column) {
            Some(first) if !first.value.eq_ignore_ascii_case(&id.value) => {
                let what = format!(
                    "The questions `{}` (line {}) and `{}` both need the column `{column}` in the file with answers.",
                    first.value, first.line, id.value
                );
                reader.error(
                    "S08",
                    id.line,
                    what,
                    "Change the id of one of them. Avoid `__` in ids.",
                );
            }
            _ => {
                seen.insert(column, id);
            }
        }
    }
}

/// The columns of a question in lower case, each with the question's id.
pub(super) fn columns(question: &Question) -> Vec<(&At<String>, String)> {
    let Some(id) = &question.id else {
        return Vec::new();
    };
    match &question.kind {
        None | Some(Kind::Text | Kind::Note) => Vec::new(),
        Some(Kind::SelectOne(_) | Kind::Scale(_)) => vec![(id, id.value.to_lowercase())],
        Some(Kind::SelectMultiple(choices, _) | Kind::Rank(choices, _)) => {
            let choices = choices.iter().filter_map(|choice| choice.id.as_ref());
            choices
                .map(|choice| {
                    (
                        id,
                        choice_column(&id.value, &choice.value, Names::Statistics).to_lowercase(),
                    )
                })
                .collect()
        }
    }
}

fn check_background(reader: &mut Reader, structure: &Structure) {
    for question in structure
        .questions()
        .filter(|question| question.background)
        .skip(MOST_BACKGROUND)
    {
        let what = format!(
            "{} is one background question more than the {MOST_BACKGROUND} a survey may have.",
            question.name
        );
        let remedy = "Remove it, or another background question: with more of them a single person can be recognised.";
        reader.error("S15", question.line, what, remedy);
    }
}

fn check_bands(reader: &mut Reader, question: &Question) {
    let mut bands: Vec<&At<(i64, i64)>> = question
        .choices()
        .iter()
        .filter_map(|choice| choice.years.as_ref())
        .collect();
    bands.sort_by_key(|band| band.value);
    for band in &bands {
        let (from, to) = band.value;
        if !is_possible(band.value) || to - from + 1 < FEWEST_YEARS {
            let what = format!(
                "{}: the ages {from} to {to} are not a band of at least {FEWEST_YEARS} years.",
                question.name
            );
            let remedy = format!(
                "Write `years = [first, last]`, both counted, such as `[12, 14]`, within {} to {}.",
                AGES.start(),
                AGES.end()
            );
            reader.error("S16", band.line, what, remedy);
        }
    }
    // Compare with the band that reaches furthest, not only with the neighbour: a wide band may overlap several.
    let mut last: Option<(i64, i64)> = None;
    for band in bands.into_iter().filter(|band| is_possible(band.value)) {
        let (from, to) = band.value;
        if let Some((first, reached)) = last.filter(|(_, reached)| from <= *reached) {
            let what = format!(
                "{}: the ages {first} to {reached} and {from} to {to} overlap.",
                question.name
            );
            reader.error(
                "S16",
                band.line,
                what,
                "Let each band begin the year after the one before it ends.",
            );
        }
        last = last
            .filter(|(_, reached)| *reached >= to)
            .or(Some((from, to)));
    }
}

fn is_possible((from, to): (i64, i64)) -> bool {
    from <= to && AGES.contains(&from) && AGES.contains(&to)
}
