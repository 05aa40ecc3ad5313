//! What the benchmarks of many responses share: the campaign's survey, and people who answer it.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each benchmark uses its part, and may panic"
)]

use std::{fs, path::Path, rc::Rc};

use medskick_survey::{
    compile,
    compiled::{Kind, Survey},
    session::Session,
    text::Catalogue,
};

/// How many different responses there are at most; they come again and again.
pub const DIFFERENT: usize = 5_000;

/// The survey of the campaign.
pub fn survey() -> Rc<Survey> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let toml = fs::read_to_string(root.join("content/surveys/everyday.toml")).unwrap();
    let words = fs::read_to_string(root.join("translations/sv/surveys/everyday.ftl")).unwrap();
    let (source, _) = compile::parse(Path::new("survey.toml"), &toml);
    let (words, _) = Catalogue::parse(Path::new("survey.ftl"), &words);
    Rc::new(source.unwrap().in_language(&words).0)
}

/// Numbers that are good enough to measure with and for nothing else.
pub fn generator(mut state: u64) -> impl FnMut(u32) -> u32 {
    move |bound| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        ((state >> 33) % u64::from(bound)) as u32
    }
}

/// Respondents who answer at random.
pub fn responses(survey: &Rc<Survey>) -> Vec<Session> {
    let mut below = generator(1);
    let mut respondent = || {
        let mut session = Session::new(Rc::clone(survey));
        for (q, question) in survey.questions().enumerate() {
            let options = u32::from(question.kind.option_count());
            match question.kind {
                _ if below(20) == 0 => session.skip(q),
                Kind::SelectMultiple { .. } => {
                    for _ in 0..=below(3) {
                        session.toggle(q, below(options) as u16);
                    }
                }
                _ => session.choose(q, below(options) as u16),
            }
        }
        session
    };
    (0..DIFFERENT).map(|_| respondent()).collect()
}
