//! A language that nobody speaks: every text is marked, accented and longer, so that one that was forgotten is seen, and
//! one that does not fit.

use medskick_survey::{
    bundle::Bundle,
    compiled::{Kind, Survey},
};

/// Stands around every text.
pub const MARKS: (char, char) = ('⟦', '⟧');

/// The same bundle in that language.
pub fn translated(bundle: &Bundle) -> Bundle {
    let mut bundle = bundle.clone();
    bundle.lang = "en-x-pseudo".to_owned();
    bundle.ui.values_mut().for_each(mark);
    for help in &mut bundle.help {
        for text in [
            &mut help.name,
            &mut help.what,
            &mut help.contact,
            &mut help.hours,
            &mut help.anonymous,
        ] {
            mark(text);
        }
    }
    mark_survey(&mut bundle.survey);
    bundle
}

fn mark_survey(survey: &mut Survey) {
    for text in [
        &mut survey.title,
        &mut survey.who,
        &mut survey.why,
        &mut survey.time,
    ] {
        mark(text);
    }
    for page in &mut survey.pages {
        page.title.iter_mut().chain(&mut page.intro).for_each(mark);
        for question in &mut page.questions {
            mark(&mut question.label);
            question
                .stem
                .iter_mut()
                .chain(&mut question.hint)
                .for_each(mark);
            match &mut question.kind {
                Kind::SelectOne { choices }
                | Kind::SelectMultiple { choices, .. }
                | Kind::Rank { choices, .. } => {
                    choices
                        .iter_mut()
                        .for_each(|choice| mark(&mut choice.label));
                }
                Kind::Scale { low, high, .. } => {
                    mark(low);
                    mark(high);
                }
                Kind::Text | Kind::Note => {}
            }
        }
    }
}

/// Accents on the vowels outside `{…}`, half as long again, and the marks.
fn mark(text: &mut String) {
    let mut inside = false;
    let accented: String = text
        .chars()
        .map(|c| {
            inside = match c {
                '{' => true,
                '}' => false,
                _ => inside,
            };
            match c {
                'a' if !inside => 'ȧ',
                'e' if !inside => 'ḗ',
                'i' if !inside => 'ī',
                'o' if !inside => 'ǿ',
                'u' if !inside => 'ŭ',
                _ => c,
            }
        })
        .collect();
    let more = " ǿñē".repeat(accented.chars().count() / 8);
    *text = format!("{}{accented}{more}{}", MARKS.0, MARKS.1);
}
