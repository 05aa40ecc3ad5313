//! A survey on paper, one language per sheet: to read before deciding, or to fill in where there is no screen.

mod condition;
mod style;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::compiled::{Choice, Kind, Page, Question, Survey};
use condition::condition;
use style::STYLE;

/// Returns a text that a sheet needs in addition to the survey's own, by its id in `site.ftl` (such as `survey-one`); `{name}`
/// in a text marks a value to fill in.
pub type Words<'a> = &'a dyn Fn(&str) -> String;

/// All questions as HTML, page by page, under third-level headings, for a page of the site.
pub fn questions(survey: &Survey, words: Words) -> String {
    let sheet = Sheet {
        survey,
        words,
        alone: false,
    };
    sheet.pages().into_string()
}

/// A complete HTML document to print, in the language `lang` (BCP 47) with the direction `dir` (`ltr`, `rtl`).
pub fn document(survey: &Survey, lang: &str, dir: &str, words: Words) -> String {
    let about = [
        ("survey-who", &survey.who),
        ("survey-why", &survey.why),
        ("survey-time", &survey.time),
    ];
    let sheet = Sheet {
        survey,
        words,
        alone: true,
    };
    let document = html! {
        (DOCTYPE)
        html lang=(lang) dir=(dir) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (survey.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { (survey.title) }
                dl {
                    @for (word, text) in about {
                        dt { (words(word)) }
                        dd { (text) }
                    }
                }
                p.loud { (words("survey-paper.note")) }
                (sheet.pages())
            }
        }
    };
    document.into_string()
}

struct Sheet<'a> {
    survey: &'a Survey,
    words: Words<'a>,
    /// Whether the sheet is a document of its own, so that page titles are second-level headings.
    alone: bool,
}

impl Sheet<'_> {
    fn pages(&self) -> Markup {
        let mut first = 0;
        let pages = self.survey.pages.iter().map(|page| {
            let markup = self.page(page, first);
            first += page.questions.len();
            markup
        });
        html! { @for page in pages { (page) } }
    }

    fn page(&self, page: &Page, first: usize) -> Markup {
        let before = std::iter::once(None).chain(page.questions.iter().map(Some));
        let questions = (first..).zip(&page.questions).zip(before);
        html! {
            section.sheet {
                @match &page.title {
                    Some(title) if self.alone => h2 { (title) },
                    Some(title) => h3 { (title) },
                    None => {},
                }
                @if let Some(intro) = &page.intro { p { (intro) } }
                ol.questions {
                    @for ((q, question), before) in questions {
                        (self.question(q, question, before))
                    }
                }
            }
        }
    }

    fn question(&self, q: usize, question: &Question, before: Option<&Question>) -> Markup {
        if question.kind.is_note() {
            return html! { li.note { p { (question.label) } } };
        }
        let how = self.how(&question.kind);
        // Print the shared question of a matrix once.
        let stem = question.stem.as_ref();
        let stem = stem.filter(|stem| before.is_none_or(|it| it.stem.as_ref() != Some(*stem)));
        html! {
            li value=(number(self.survey, q)) {
                @if let Some(stem) = stem { p.q { (stem) } }
                p.q { (question.label) }
                @if let Some(expr) = &question.relevant {
                    p.hint { (self.fill("survey-if", &[("condition", &condition(expr, self.survey, self.words))])) }
                }
                @if let Some(hint) = &question.hint { p.hint { (hint) } }
                p.hint { (how) }
                (room(question))
            }
        }
    }

    /// The instruction for filling in the question.
    fn how(&self, kind: &Kind) -> String {
        match kind {
            Kind::SelectOne { .. } => (self.words)("survey-one"),
            Kind::SelectMultiple { max: None, .. } => (self.words)("survey-many"),
            Kind::SelectMultiple { max: Some(max), .. } => {
                self.fill("survey-max", &[("max", &max.to_string())])
            }
            Kind::Rank { max, .. } => {
                let most = max.map(|max| self.fill("survey-max", &[("max", &max.to_string())]));
                let lines = [Some((self.words)("survey-rank")), most];
                lines.into_iter().flatten().collect::<Vec<_>>().join(" ")
            }
            Kind::Scale { points, low, high } => {
                let points = points.to_string();
                self.fill(
                    "survey-scale",
                    &[("points", &points), ("low", low), ("high", high)],
                )
            }
            Kind::Text => (self.words)("survey-write"),
            Kind::Note => String::new(),
        }
    }

    fn fill(&self, word: &str, values: &[(&str, &str)]) -> String {
        filled((self.words)(word), values)
    }
}

/// The space for the answer.
fn room(question: &Question) -> Markup {
    let list = |kind: &str, choices: &[Choice]| {
        html! { ul class=(format!("choices {kind}")) { @for choice in choices { li { (choice.label) } } } }
    };
    match &question.kind {
        Kind::SelectOne { choices } => list("select_one", choices),
        Kind::SelectMultiple { choices, .. } => list("select_multiple", choices),
        Kind::Rank { choices, .. } => list("rank", choices),
        Kind::Scale { points, .. } => {
            html! { p.steps dir="ltr" { @for step in 1..=*points { span { (step) } } } }
        }
        Kind::Text => html! { p.lines {} },
        Kind::Note => html! {},
    }
}

/// The printed number of a question. Notes have none.
fn number(survey: &Survey, q: usize) -> usize {
    let until = survey.questions().take(q + 1);
    until.filter(|question| !question.kind.is_note()).count()
}

fn filled(text: String, values: &[(&str, &str)]) -> String {
    values.iter().fold(text, |text, (name, value)| {
        text.replace(&format!("{{{name}}}"), value)
    })
}
