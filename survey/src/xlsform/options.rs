//! The labels of options, and the constraints on combinations of choices.

use crate::{
    compiled::{Choice, Kind, Question},
    export::DECLINED,
};

/// The label of the option at index `place`.
pub(super) fn label(kind: &Kind, place: usize) -> String {
    match kind {
        Kind::Scale { low, .. } if place == 0 => format!("1 {low}"),
        Kind::Scale { points, high, .. } if place + 1 == usize::from(*points) => {
            format!("{points} {high}")
        }
        Kind::Scale { .. } => (place + 1).to_string(),
        kind => kind
            .choices()
            .get(place)
            .map_or(String::new(), |choice| choice.label.clone()),
    }
}

/// The constraint that limits the number of choices, and forbids any choice next to one that excludes all others.
pub(super) fn constraint(question: &Question, choices: &[Choice], max: Option<u16>) -> String {
    let most = max.map(|max| format!("count-selected(.) <= {max}"));
    let declined = question.sensitive.then_some(DECLINED);
    let exclusive = choices
        .iter()
        .filter(|choice| choice.exclusive)
        .map(|choice| choice.id.as_str());
    let alone = exclusive
        .chain(declined)
        .map(|id| format!("not(selected(., '{id}') and count-selected(.) > 1)"));
    most.into_iter()
        .chain(alone)
        .collect::<Vec<_>>()
        .join(" and ")
}
