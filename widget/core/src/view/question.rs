//! One question: its text, its choices, and the ways not to answer.

use medskick_survey::{
    compiled::{Appearance, Kind, Question},
    free_text::LONGEST,
    session::{Answer, Session},
};
use yew::{prelude::*, virtual_dom::VTag};

use super::{
    View, choices,
    drawing::picture,
    markup::{fresh, tag, text},
};
use crate::{does, state::Notice, words::Word};

/// Draws question `q`, counted over the whole survey.
pub fn question(view: &View, q: usize) -> Option<Html> {
    let question = view.state.session().question(q)?;
    let mut drawn = if question.kind.is_note() {
        note(view, question)
    } else {
        asked(view, q, question)
    };
    drawn.key = Some(q.into());
    Some(drawn.into())
}

/// Returns the maximum number of choices of question `q`.
pub fn most(session: &Session, q: usize) -> usize {
    session
        .question(q)
        .map_or(0, |question| usize::from(question.kind.most()))
}

fn note(view: &View, question: &Question) -> VTag {
    let drawing = picture(view, question.picture.as_deref());
    let hint = question
        .hint
        .iter()
        .map(|hint| tag!("p", "class" = "hint"; text(hint)));
    tag!("div", "class" = "note"; drawing, tag!("p"; text(&question.label)), hint.collect::<Html>())
}

fn asked(view: &View, q: usize, question: &Question) -> VTag {
    let (hint, full) = (format!("q{q}-hint"), format!("q{q}-full"));
    let skipped = view.state.session().answer(q) == Some(&Answer::Skipped);
    let notice = view.state.notice();
    let too_many = Notice::TooMany(q);
    let is_full = matches!(notice, Some((notice, _)) if notice == too_many);
    let can_be = view.all && question.kind.most() < question.kind.option_count();
    let told = (is_full || can_be).then(|| fresh(&view.told(too_many)));
    tag!("fieldset", "class" = class(question, skipped), "aria-describedby" = format!("{hint} {full}");
        tag!("legend", "id" = format!("q{q}-legend"); text(&question.label)),
        tag!("div", "class" = "hint", "id" = hint; hints(view, question)),
        choices::choices(view, q, question),
        tag!("p", "class" = "full", "id" = full; told.unwrap_or_default()),
        view.either(skipped, |skipped| way_past(view, q, skipped)),
    )
}

fn class(question: &Question, skipped: bool) -> String {
    let mut class = "question".to_owned();
    if question.stem.is_some() {
        class.push_str(" row");
    }
    class.push_str(match question.appearance {
        // Short choices share a row.
        Some(Appearance::Likert | Appearance::Compact) => " even",
        Some(Appearance::Pictures) => " pictures",
        Some(Appearance::Smileys) | None => "",
    });
    if skipped {
        class.push_str(" skipped");
    }
    class
}

fn hints(view: &View, question: &Question) -> Html {
    let words = &view.text.words;
    let at_most = |max: u16| words.fill(Word::AtMost, &[("max", usize::from(max))]);
    let (class, how) = match &question.kind {
        Kind::SelectMultiple { max: Some(max), .. } => (None, at_most(*max)),
        Kind::SelectMultiple { max: None, .. } => (None, words.get(Word::Many).to_owned()),
        Kind::Rank { max, .. } => {
            let mut how = words.get(Word::Rank).to_owned();
            if let Some(max) = max {
                how.push(' ');
                how.push_str(&at_most(*max));
            }
            (None, how)
        }
        Kind::Text => (None, words.fill(Word::Write, &[("max", LONGEST)])),
        // For screen readers only: the ends of a scale are visible below it.
        Kind::Scale { points, low, high } => (Some("ears"), format!("1: {low}. {points}: {high}.")),
        Kind::SelectOne { .. } | Kind::Note => (None, String::new()),
    };
    let own = question.hint.iter().map(|hint| tag!("p"; text(hint)));
    let how = (!how.is_empty()).then(|| tag!("p", "class" = class; text(&how)));
    own.chain(how).collect()
}

/// Draws one button, which keeps the focus when it turns from *skip* into *undo*.
fn way_past(view: &View, q: usize, skipped: bool) -> Html {
    let words = &view.text.words;
    let (said, word) = if skipped {
        (fresh(words.get(Word::Skipped)), Word::Undo)
    } else {
        (Html::default(), Word::Skip)
    };
    tag!("div", "class" = "past";
        tag!("span"; said),
        tag!("button", "type" = "button", "class" = "quiet", "data-does" = does::skip(q); fresh(words.get(word))),
    )
    .into()
}
