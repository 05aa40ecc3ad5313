//! Writes a question as a row of `survey`, and its choices as rows of `choices`.

use super::{
    super::{condition, options},
    Form, Row,
};
use crate::{
    compiled::{Appearance, Kind, Question},
    describe::Edition,
    export::DECLINED,
};

impl Form<'_> {
    /// Adds a question, and its choices in a list with the name `list`. `label` returns the words of the question.
    pub(super) fn question(
        &mut self,
        q: usize,
        question: &Question,
        list: &str,
        label: fn(&Question) -> String,
    ) {
        self.asked(q, question, list, label);
        self.list(q, question, list);
    }

    /// Adds the row of a question, without its choices.
    pub(super) fn asked(
        &mut self,
        q: usize,
        question: &Question,
        list: &str,
        label: fn(&Question) -> String,
    ) {
        let (kind, constraint) = match &question.kind {
            Kind::Note => ("note".to_owned(), String::new()),
            Kind::Text => ("text".to_owned(), String::new()),
            Kind::Rank { .. } => (format!("rank {list}"), String::new()),
            Kind::SelectOne { .. } | Kind::Scale { .. } => {
                (format!("select_one {list}"), String::new())
            }
            Kind::SelectMultiple { choices, max } => (
                format!("select_multiple {list}"),
                options::constraint(question, choices, *max),
            ),
        };
        let first = self.languages.first();
        let survey = first.map(|language| language.edition.survey);
        let relevant = question.relevant.as_ref().zip(survey);
        self.row(Row {
            kind,
            name: question.id.clone(),
            labels: self.of(q, label),
            hints: self.of(q, |question| question.hint.clone().unwrap_or_default()),
            relevant: relevant.map_or(String::new(), |(expr, survey)| {
                condition::written(expr, survey)
            }),
            constraint,
            appearance: appearance(question),
            parameters: if question.shuffle {
                "randomize=true"
            } else {
                ""
            },
            role: if question.background {
                "background"
            } else {
                ""
            },
            sensitive: if question.sensitive && !can_decline(&question.kind) {
                "yes"
            } else {
                ""
            },
            origin: self.origins.get(&question.id).cloned().unwrap_or_default(),
            max: match &question.kind {
                Kind::Rank { max: Some(max), .. } => max.to_string(),
                _ => String::new(),
            },
            picture: question.picture.clone().unwrap_or_default(),
        });
    }

    /// Adds the choices of a question, and for a sensitive question the choice of not answering.
    pub(super) fn list(&mut self, q: usize, question: &Question, list: &str) {
        for option in 0..question.kind.option_count() {
            let place = usize::from(option);
            let name = match &question.kind {
                Kind::Scale { .. } => (option + 1).to_string(),
                kind => kind
                    .choices()
                    .get(place)
                    .map_or(String::new(), |choice| choice.id.clone()),
            };
            let labels = self.of(q, |question| options::label(&question.kind, place));
            let choice = question.kind.choices().get(place);
            let fixed = choice.filter(|choice| choice.fixed).map(|_| "yes");
            let picture = choice.and_then(|choice| choice.picture.clone());
            let own = vec![
                fixed.unwrap_or_default().to_owned(),
                picture.unwrap_or_default(),
            ];
            let row = [vec![list.to_owned(), name], labels, own].concat();
            self.choices.rows.push(row);
        }
        if question.sensitive && can_decline(&question.kind) {
            let labels = self.in_each(|edition| edition.declined.to_owned());
            let own = vec![String::new(); 2];
            let row = [vec![list.to_owned(), DECLINED.to_owned()], labels, own].concat();
            self.choices.rows.push(row);
        }
    }

    /// A text of question `q` in each language.
    pub(super) fn of(&self, q: usize, text: impl Fn(&Question) -> String) -> Vec<String> {
        let in_edition = |edition: &Edition| {
            let question = edition.survey.questions().nth(q);
            question.map_or(String::new(), &text)
        };
        self.in_each(in_edition)
    }
}

/// Whether the list of choices can contain one for declining. A text has no list, and in a rank the choice would take a
/// position.
fn can_decline(kind: &Kind) -> bool {
    !matches!(kind, Kind::Rank { .. } | Kind::Text | Kind::Note)
}

/// The nearest appearance of XLSForm. Other programs ignore words that they don't know.
fn appearance(question: &Question) -> &'static str {
    match (&question.kind, question.appearance) {
        (Kind::Text, _) => "multiline",
        (Kind::Scale { .. }, Some(Appearance::Smileys)) => "likert smileys",
        (Kind::Scale { .. }, _) => "likert",
        (_, Some(Appearance::Pictures)) => "pictures",
        (_, Some(Appearance::Compact)) => "columns",
        // The table gives a row of a matrix its appearance.
        (_, Some(Appearance::Likert)) if question.stem.is_none() => "likert",
        _ => "",
    }
}
