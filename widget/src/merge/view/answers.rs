//! The second step: files and texts come in, and what became of each is told.

use yew::prelude::*;

use super::{
    super::{
        state::{Place, Source},
        talk::Reason,
        words::Word,
    },
    Field, View, does, step,
};
use crate::view::markup::{tag, text};

/// How many lines are named; more are counted in `…`.
const NAMED: usize = 12;

/// The step.
pub fn answers(view: &View) -> Html {
    let files = tag!("label", "class" = "field drop";
        tag!("span"; view.word(Word::Files)),
        tag!("input", "name" = Field::FILES, "type" = "file", "multiple" = true, "autocomplete" = "off", "accept" = ".txt,text/plain"),
        tag!("span", "class" = "small"; view.word(Word::FilesText)),
    );
    let paste = tag!("form", "class" = "stack", "autocomplete" = "off", "data-does" = does::ADD;
        tag!("label", "class" = "field";
            tag!("span"; view.word(Word::Paste)),
            tag!("textarea", "name" = Field::PASTE, "class" = "line", "rows" = "3", "dir" = "ltr", "autocomplete" = "off", "spellcheck" = "false"),
        ),
        view.send("second", Word::Add),
    );
    let present = tag!("label", "class" = "field";
        tag!("span"; view.word(Word::Present)),
        tag!("input", "name" = Field::PRESENT, "type" = "text", "inputmode" = "numeric", "autocomplete" = "off"),
        tag!("span", "class" = "small"; view.word(Word::PresentText)),
    );
    let count = view.fill(Word::Count, &[("count", view.state.count())]);
    let sources = view.state.sources().iter().map(|source| came(view, source));
    step(
        view,
        Word::AnswersTitle,
        Html::from_iter([
            files.into(),
            paste.into(),
            tag!("p", "class" = "number", "role" = "status"; text(&count)).into(),
            too_many(view),
            view.told(Place::Answers),
            tag!("ul", "class" = "sources"; sources.collect::<Html>()).into(),
            present.into(),
        ]),
    )
}

/// More than could have answered.
fn too_many(view: &View) -> Html {
    let present = view.present.filter(|present| view.state.count() > *present);
    present.map_or(Html::default(), |present| {
        let said = view.fill(Word::TooMany, &[("present", present)]);
        tag!("p", "class" = "warning", "role" = "alert"; text(&said)).into()
    })
}

/// What came of a file.
fn came(view: &View, source: &Source) -> Html {
    let name = match source.name.as_str() {
        "" => view.said(Word::SourcePasted),
        name => name,
    };
    let numbers = [("new", source.added.new), ("again", source.added.again)];
    let reads = source.open.then(|| view.word(Word::Reading));
    let reasons = source.added.unopened.iter();
    let reason = |(why, lines): &(Reason, Vec<usize>)| {
        Html::from(
            tag!("li"; tag!("b"; text(&named(view, lines))), text(" "), view.word(word(*why))),
        )
    };
    tag!("li";
        tag!("b", "dir" = "auto"; text(name)),
        text(" "),
        text(&view.fill(Word::SourceNew, &numbers)),
        text(" "),
        reads.unwrap_or_default(),
        tag!("ul"; reasons.map(reason).collect::<Html>()),
    )
    .into()
}

fn named(view: &View, lines: &[usize]) -> String {
    let first: Vec<String> = lines.iter().take(NAMED).map(usize::to_string).collect();
    let rest = if lines.len() > NAMED { " …" } else { "" };
    let lines = format!("{}{rest}", first.join(", "));
    format!("{}.", view.said(Word::Lines).replace("{lines}", &lines))
}

fn word(why: Reason) -> Word {
    match why {
        Reason::NotSealed => Word::ReasonNotSealed,
        Reason::Version => Word::ReasonVersion,
        Reason::OtherSurvey => Word::ReasonOtherSurvey,
        Reason::OtherKey => Word::ReasonOtherKey,
        Reason::Damaged => Word::ReasonDamaged,
        Reason::Impossible => Word::ReasonImpossible,
    }
}
