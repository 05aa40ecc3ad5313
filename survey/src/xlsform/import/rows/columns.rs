//! Reads the other columns of a question, and warns about those that are dropped.

use super::{
    super::{
        finding::Place,
        grid::{Row, is_yes},
        headings::Texts,
        question::{Answer, Asked},
        scale,
    },
    Reader,
};

/// Words that often occur in the names of background questions, in Swedish and English.
const BACKGROUND: [&str; 10] = [
    "age",
    "alder",
    "ålder",
    "gender",
    "sex",
    "kon",
    "kön",
    "grade",
    "arskurs",
    "education",
];

impl Reader<'_, '_> {
    /// Completes the question with the columns of its row.
    pub(super) fn with_columns(
        &mut self,
        row: &Row,
        id: String,
        answer: Answer,
        sensitive: bool,
        labels: Texts,
        list: String,
    ) -> Asked {
        let table = self.table;
        self.give_up(row);
        let relevant = table.cell(row, "relevant");
        let own = (!relevant.is_empty()).then(|| (relevant.to_owned(), row.number));
        let is_note = matches!(answer, Answer::Note);
        let [source, licence] = [
            ("source", &self.options.source),
            ("licence", &self.options.licence),
        ]
        .map(|(column, otherwise)| {
            let written = table.cell(row, column);
            let otherwise = || otherwise.clone().unwrap_or_default();
            if written.is_empty() {
                otherwise()
            } else {
                written.to_owned()
            }
        });
        if !is_note && (source.is_empty() || licence.is_empty()) {
            self.told.error(
                "X17",
                super::Place::form(),
                "The form does not say where its questions are from and under which licence they may be used.",
                "Say it for all with `--source own --licence CC-BY-4.0` if you wrote them; otherwise with what is true, or in columns `source` and `licence`.",
            );
        }
        let parameters = scale::parameters(table.cell(row, "parameters"));
        let shuffles = matches!(
            answer,
            Answer::One(_) | Answer::Several { .. } | Answer::Rank { .. }
        );
        Asked {
            conditions: self.groups.conditions().chain(own).collect(),
            relevant: String::new(),
            background: self.background(row, &id, &answer),
            appearance: self.appearance(row, &answer),
            shuffle: shuffles
                && parameters
                    .get("randomize")
                    .is_some_and(|it| it.starts_with("true")),
            hints: table.texts(row, "hint"),
            row: row.number,
            id,
            list,
            labels,
            sensitive: sensitive || !is_note && is_yes(table.cell(row, "sensitive")),
            answer,
            source,
            licence,
            picture: if is_note {
                table.cell(row, "picture").to_owned()
            } else {
                String::new()
            },
        }
    }

    fn give_up(&mut self, row: &Row) {
        let table = self.table;
        table.give_up(row, self.told);
        for (name, heading, cell) in table.filled(row) {
            let place = Place::cell(table.sheet, row.number, heading);
            match name {
                "required" if is_yes(cell) => {
                    let remedy = "Nothing to do: every question can be skipped.";
                    self.told
                        .warning("X09", place, "`required` is not taken over.", remedy);
                }
                "choice_filter" => {
                    let what =
                        "The choices depend on an earlier answer, which `choice_filter` says.";
                    let remedy =
                        "Write a question for each of the lists, with a condition in `relevant`.";
                    let done = "All choices of the list are offered.";
                    self.refuse_but("X11", place, what, done, remedy);
                }
                _ => {}
            }
        }
    }

    fn background(&mut self, row: &Row, id: &str, answer: &Answer) -> bool {
        let takes_role = matches!(
            answer,
            Answer::One(_) | Answer::Several { .. } | Answer::Scale(_)
        );
        let role = self.table.cell(row, "role").to_lowercase();
        if !takes_role || !role.is_empty() {
            return takes_role && role == "background";
        }
        let looks_so = id.split('_').any(|part| BACKGROUND.contains(&part));
        if looks_so && !self.is_own {
            self.told.warning(
                "X19",
                self.table.place(row, "name"),
                format!("The question `{id}` looks as if it were about who answers."),
                "If it is, write `background` for it in a column role, or `role = \"background\"` in the `.toml`: at most two such questions, ages in bands of 3 years or more.",
            );
        }
        false
    }

    fn appearance(&mut self, row: &Row, answer: &Answer) -> Option<&'static str> {
        let text = self.table.cell(row, "appearance").to_lowercase();
        let chooses = matches!(answer, Answer::One(_) | Answer::Several { .. });
        for word in text.split_whitespace() {
            match word {
                "likert" if matches!(answer, Answer::One(_)) => return Some("likert"),
                "smileys" if matches!(answer, Answer::Scale(_)) => return Some("smileys"),
                "likert" if matches!(answer, Answer::Scale(_)) => {}
                "pictures" if has_pictures(answer) => return Some("pictures"),
                _ if chooses
                    && (word.contains("compact")
                        || word.starts_with("columns")
                        || word.starts_with("horizontal")) =>
                {
                    return Some("compact");
                }
                "minimal" | "multiline" | "field-list" | "label" | "list-nolabel" | "list"
                | "no-buttons" => {}
                _ if word.starts_with('w') && word[1..].chars().all(|c| c.is_ascii_digit()) => {}
                _ => {
                    self.told.warning(
                        "X10",
                        self.table.place(row, "appearance"),
                        format!("The appearance `{word}` is not taken over."),
                        "Nothing to do; the question looks as its type usually does.",
                    );
                }
            }
        }
        None
    }
}

/// Whether each choice has a drawing, which only forms from our own exporter state.
fn has_pictures(answer: &Answer) -> bool {
    let choices = answer.choices();
    !choices.is_empty() && choices.iter().all(|choice| !choice.picture.is_empty())
}
