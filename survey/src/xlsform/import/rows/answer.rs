//! Reads how a question is answered: its choices, and their constraint.

use super::{
    super::{
        constraint::{self, Constraint},
        grid::Row,
        kinds::Type,
        lists::{Choice, is_code},
        names,
        question::Answer,
        scale,
    },
    Reader,
};
use crate::{compile::did_you_mean, export::DECLINED};

/// Endings of a type that also lets respondents write an answer of their own.
const OR_OTHER: [&str; 3] = ["or_other", "or other", "or specify other"];

/// Phrases, in lower case, in the label of a choice for declining. Other choices named 99 mean something else, such as «don't
/// know».
const DECLINES: [&str; 9] = [
    "not want",
    "n't want",
    "n’t want",
    "prefer not",
    "not to answer",
    "refuse",
    "vill inte",
    "vill ej",
    "avstår",
];

impl Reader<'_, '_> {
    /// The name of the list that holds the row's choices.
    pub(super) fn list_of(&mut self, row: &Row, kind: &Type) -> String {
        let (Type::SelectOne(list) | Type::SelectMultiple(list) | Type::Rank(list)) = kind else {
            return String::new();
        };
        let other = OR_OTHER.iter().find_map(|end| list.strip_suffix(end));
        if let Some(list) = other {
            let what = "The choices end with one to write oneself, `or_other`.";
            let remedy = "Add a choice such as `other` (Something else) to the list, and take `or_other` away: what people write can point at them.";
            let place = self.table.place(row, "type");
            let done = "`or_other` is left out.";
            self.refuse_but("X11", place, what, done, remedy);
            return list.trim().to_owned();
        }
        list.clone()
    }

    /// The type of the answer, and whether one of the choices is for declining.
    pub(super) fn answer(&mut self, row: &Row, kind: Type, list: &str) -> Option<(Answer, bool)> {
        if !matches!(kind, Type::SelectMultiple(_) | Type::Rank(_)) {
            self.without_constraint(row);
        }
        match kind {
            Type::SelectOne(_) => {
                let (choices, declines) = self.choices(row, list)?;
                let is_likert = self
                    .table
                    .cell(row, "appearance")
                    .to_lowercase()
                    .contains("likert");
                let steps = scale::of_steps(&choices).filter(|_| is_likert);
                let answer = match steps {
                    Some(steps) => Answer::Scale(steps),
                    None => Answer::One(self.named(row, choices)),
                };
                Some((answer, declines))
            }
            Type::SelectMultiple(_) => {
                let (choices, declines) = self.choices(row, list)?;
                let choices = self.named(row, choices);
                let constraint = self.constraint(row);
                let is_alone = |choice: &&Choice| constraint.alone.contains(&choice.name);
                let alone = choices
                    .iter()
                    .filter(is_alone)
                    .map(|choice| choice.id.clone());
                let answer = Answer::Several {
                    alone: alone.collect(),
                    max: constraint.max,
                    choices,
                };
                Some((answer, declines))
            }
            Type::Rank(_) => {
                let (choices, declines) = self.choices(row, list)?;
                let choices = self.named(row, choices);
                let own = self.table.cell(row, "max").parse().ok();
                let max = self.constraint(row).max.or(own);
                Some((Answer::Rank { choices, max }, declines))
            }
            Type::Range => self.range(row).map(|answer| (answer, false)),
            Type::Text => self.text(row).then_some((Answer::Text, false)),
            _ => Some((Answer::Note, false)),
        }
    }

    fn choices(&mut self, row: &Row, list: &str) -> Option<(Vec<Choice>, bool)> {
        let Some(choices) = self.lists.get(list) else {
            let near = did_you_mean(list, self.lists.names());
            self.told.error(
                "X07",
                self.table.place(row, "type"),
                format!("There is no list `{list}` in the sheet choices."),
                format!("{near}Add its choices there, each in a row with `{list}` in the column list_name."),
            );
            return None;
        };
        let declines = choices.len() > 2
            && choices
                .iter()
                .any(|choice| choice.name == DECLINED && (self.is_own || declines(choice)));
        if declines && !self.is_own {
            self.told.warning(
                "X20",
                self.table.place(row, "type"),
                format!("The choice {DECLINED} of `{list}` becomes «I don't want to answer», and the question sensitive."),
                "If the choice means something else, give it another name in the form.",
            );
        }
        let kept = choices
            .iter()
            .filter(|choice| !declines || choice.name != DECLINED);
        Some((kept.cloned().collect(), declines))
    }

    /// Warns once per question about choices that have numbers as names.
    fn named(&mut self, row: &Row, choices: Vec<Choice>) -> Vec<Choice> {
        if let Some(choice) = choices.iter().find(|choice| is_code(&choice.name)) {
            self.told.warning(
                "X08",
                self.table.place(row, "type"),
                format!("The choices are called by numbers; `{}` becomes `{}`, and so on.", choice.name, names::id(&choice.name, 'c')),
                "Nothing to do. Names that say what they mean would be easier to read in the file of answers.",
            );
        }
        choices
    }

    fn constraint(&mut self, row: &Row) -> Constraint {
        let text = self.table.cell(row, "constraint");
        let Some(mut read) = constraint::read(text) else {
            self.without_constraint(row);
            return Constraint::default();
        };
        read.alone.retain(|name| name != DECLINED);
        read
    }

    /// Warns that a constraint is dropped, if there is one.
    fn without_constraint(&mut self, row: &Row) {
        let text = self.table.cell(row, "constraint");
        if !text.is_empty() {
            self.told.warning(
                "X10",
                self.table.place(row, "constraint"),
                format!("The constraint `{text}` is not taken over."),
                "Taken over are, for several choices, `count-selected(.) <= 3` and `not(selected(., 'none') and count-selected(.) > 1)`.",
            );
        }
    }

    fn range(&mut self, row: &Row) -> Option<Answer> {
        let parameters = scale::parameters(self.table.cell(row, "parameters"));
        let labels = self.table.texts(row, "label");
        let place = self.table.place(row, "parameters");
        let Some(steps) = scale::of_range(&parameters, &labels) else {
            let what = "The range is no scale from 1 to at most 10 in steps of 1.".to_owned();
            let remedy = "Write `start=1 end=5 step=1`, or ask in bands with `select_one`.";
            self.refuse("X05", place, what, remedy);
            return None;
        };
        self.told.warning(
            "X21",
            place,
            "A range does not say what its ends mean; they are called by their numbers.",
            "Write what they mean as `.low` and `.high` of the question in the `.ftl` files.",
        );
        Some(Answer::Scale(steps))
    }
}

/// Whether the label of a choice says that the respondent does not want to answer.
fn declines(choice: &Choice) -> bool {
    let says = |label: &String| {
        let label = label.to_lowercase();
        DECLINES.iter().any(|words| label.contains(words))
    };
    choice.labels.values().any(says)
}
