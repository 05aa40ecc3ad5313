//! Identifies the structure of a survey.

use sha2::{Digest, Sha256};

use crate::compiled::{Expr, Kind, Survey};

/// Identifies a survey's structure: the first four bytes of its [`structure_hash`].
pub fn fingerprint(survey: &Survey) -> [u8; 4] {
    let [a, b, c, d, ..] = structure_hash(survey);
    [a, b, c, d]
}

/// The SHA-256 of a survey's questions, choices and conditions. Texts are not hashed, so the hash is the same in all languages.
pub fn structure_hash(survey: &Survey) -> [u8; 32] {
    let mut sha = Sha256::new();
    let mut say = |word: &str| {
        sha.update((word.len() as u64).to_be_bytes());
        sha.update(word);
    };
    say(&survey.id);
    for question in survey.questions() {
        say(&question.id);
        match &question.kind {
            Kind::SelectOne { choices } => {
                say("select_one");
                choices.iter().for_each(|choice| say(&choice.id));
            }
            Kind::SelectMultiple { choices, max } => {
                say("select_multiple");
                say(&max.map_or(String::new(), |max| max.to_string()));
                for choice in choices {
                    say(&choice.id);
                    say(if choice.exclusive { "!" } else { "" });
                }
            }
            Kind::Scale { points, .. } => {
                say("scale");
                say(&points.to_string());
            }
            Kind::Rank { choices, max } => {
                say("rank");
                say(&max.map_or(String::new(), |max| max.to_string()));
                choices.iter().for_each(|choice| say(&choice.id));
            }
            Kind::Text => say("text"),
            Kind::Note => say("note"),
        }
        say(&question.relevant.as_ref().map_or(String::new(), condition));
    }
    sha.finalize().into()
}

/// A condition in a canonical form, so that a change of the condition changes the hash.
fn condition(expr: &Expr) -> String {
    let all = |parts: &[Expr]| parts.iter().map(condition).collect::<Vec<_>>().join(" ");
    match expr {
        Expr::Has(question, option) => format!("{question}.{option}"),
        Expr::Not(inner) => format!("(not {})", condition(inner)),
        Expr::And(parts) => format!("(and {})", all(parts)),
        Expr::Or(parts) => format!("(or {})", all(parts)),
    }
}
