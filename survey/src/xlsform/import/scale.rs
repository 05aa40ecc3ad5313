//! Imports scales: a `range`, or a `likert` of numbered steps, the form in which our own exporter writes a scale.

use std::collections::BTreeMap;

use super::{headings::Texts, lists::Choice};

/// A scale from 1 to `points`, with the meaning of the first and the last step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    pub points: u16,
    pub low: Texts,
    pub high: Texts,
}

/// The most steps of a scale.
const MOST: u16 = 10;

/// Reads a scale from choices `1`, `2`, … whose inner labels are only their numbers.
pub(super) fn of_steps(choices: &[Choice]) -> Option<Scale> {
    let points = u16::try_from(choices.len()).ok()?;
    let numbered = choices
        .iter()
        .zip(1..)
        .all(|(choice, number): (_, u16)| choice.name == number.to_string());
    let [low, inner @ .., high] = choices else {
        return None;
    };
    let bare = |choice: &Choice| choice.labels.values().all(|label| *label == choice.name);
    if !(2..=MOST).contains(&points) || !numbered || !inner.iter().all(bare) {
        return None;
    }
    let end = |choice: &Choice| -> Option<Texts> {
        let ends = choice.labels.iter().map(|(language, label)| {
            let words = label.strip_prefix(choice.name.as_str())?.trim();
            (!words.is_empty()).then(|| (language.clone(), words.to_owned()))
        });
        ends.collect()
    };
    Some(Scale {
        points,
        low: end(low)?,
        high: end(high)?,
    })
}

/// Reads a scale from a range's parameters `start=1 end=5 step=1`, in the languages of its label; `None` if the range is not a
/// scale from 1 to at most 10.
pub(super) fn of_range(parameters: &BTreeMap<String, String>, labels: &Texts) -> Option<Scale> {
    let number = |name: &str, otherwise: u16| match parameters.get(name) {
        Some(text) => text.strip_suffix(".0").unwrap_or(text).parse().ok(),
        None => Some(otherwise),
    };
    let (start, end, step) = (
        number("start", 1)?,
        number("end", MOST)?,
        number("step", 1)?,
    );
    if start != 1 || step != 1 || !(2..=MOST).contains(&end) {
        return None;
    }
    let in_all = |text: u16| {
        let languages = labels.keys();
        languages
            .map(|language| (language.clone(), text.to_string()))
            .collect()
    };
    Some(Scale {
        points: end,
        low: in_all(1),
        high: in_all(end),
    })
}

/// Reads the cell `parameters`: `name=value`, separated by spaces, commas or semicolons.
pub(super) fn parameters(cell: &str) -> BTreeMap<String, String> {
    let joined = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let joined = joined.replace(" =", "=").replace("= ", "=");
    joined
        .split([' ', ',', ';'])
        .filter_map(|part| part.split_once('='))
        .map(|(name, value)| (name.trim().to_lowercase(), value.trim().to_lowercase()))
        .collect()
}
