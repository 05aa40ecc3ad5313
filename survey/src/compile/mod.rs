//! Compiles the files that an editor writes (`content/surveys/<id>.toml` and `.ftl`) into a survey.
//!
//! One run reports every mistake: after a mistake, reading continues wherever the rest still has a meaning.

mod appearance;
mod asks;
mod choices;
mod ids;
mod kinds;
mod lint;
mod matrix;
mod nearest;
mod origin;
mod questions;
mod reader;
pub mod relevant;
mod reserved;
mod rules;
mod structure;
mod syntax;
mod values;
mod words;

use std::{collections::BTreeMap, path::Path};

use toml::de::DeTable;

use crate::{
    compiled::Survey,
    problem::{Problem, Severity},
    text::Catalogue,
};
pub(crate) use asks::asks_who;
pub(crate) use ids::LONGEST_ID;
pub(crate) use lint::identifying_ends;
pub(crate) use nearest::did_you_mean;
pub use origin::Origin;
use reader::Reader;
use structure::Structure;
use values::Table;

/// The checked structure of one survey, before its texts are added.
#[derive(Clone, Debug)]
pub struct Source {
    /// The survey's id; its texts are in `surveys/<id>.ftl`.
    pub id: String,
    /// Its number in the short address `/<lang>/e/<number>/`.
    pub number: u16,
    structure: Structure,
    sound: bool,
}

/// Whether a program that reads the answer file reserves the word, so that no id can be the word.
pub(crate) fn keeps_for_itself(word: &str) -> bool {
    reserved::by(word).is_some()
}

/// Parses `source`, the content of `file`. Returns a [`Source`] if the TOML is valid and the survey has an id, even with
/// errors, so that its texts can be checked in the same run. Publish a source only if there are no errors.
pub fn parse(file: &Path, source: &str) -> (Option<Source>, Vec<Problem>) {
    let (document, errors) = DeTable::parse_recoverable(source);
    let mut reader = Reader::new(file, source);
    if !errors.is_empty() {
        syntax::tell(&mut reader, source, &errors);
        return (None, reader.finish());
    }
    let root = Table {
        fields: document.get_ref(),
        line: 1,
        name: "The survey".to_owned(),
    };
    let mut structure = structure::read(&mut reader, &root);
    rules::check(&mut reader, &structure);
    lint::check(&mut reader, &structure);
    relevant::check(&mut reader, &mut structure);
    let problems = reader.finish();
    let sound = problems
        .iter()
        .all(|problem| problem.severity != Severity::Error);
    let id = structure.id.clone();
    let source = id.map(|id| Source {
        id: id.value,
        number: structure.number,
        structure,
        sound,
    });
    (source, problems)
}

impl Source {
    /// The origin of each question, by its id; a row of a matrix has the origin of the matrix.
    pub fn origins(&self) -> BTreeMap<String, Origin> {
        let questions = self.structure.questions();
        questions
            .filter_map(|asked| Some((asked.id.as_ref()?.value.clone(), asked.origin.clone())))
            .collect()
    }

    /// Adds the texts of one language. Returns the survey, and the problems in the texts. A missing text is replaced by its id.
    pub fn in_language(&self, texts: &Catalogue) -> (Survey, Vec<Problem>) {
        words::put_in(self, texts)
    }
}
