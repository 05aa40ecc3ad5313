//! From what an editor writes (`content/surveys/<id>.toml` and `.ftl`) to a compiled survey.
//!
//! Every mistake is told in one run: reading goes on past a mistake wherever what follows still has a meaning.

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

/// The structure of one survey, checked and without words.
#[derive(Clone, Debug)]
pub struct Source {
    /// The survey's id; its words are in `surveys/<id>.ftl`.
    pub id: String,
    /// Its number in the short address `/<lang>/e/<number>/`.
    pub number: u16,
    structure: Structure,
    sound: bool,
}

/// Whether a program that reads the file of answers keeps the word for itself, so that no id can be it.
pub(crate) fn keeps_for_itself(word: &str) -> bool {
    reserved::by(word).is_some()
}

/// Reads `source`, the content of `file`. There is a [`Source`] wherever the survey has an id, also when
/// there are errors, so that its words can be checked in the same run; only without errors is it fit to publish.
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
    /// Where each question comes from, by its id; a row of a matrix has that of the matrix.
    pub fn origins(&self) -> BTreeMap<String, Origin> {
        let questions = self.structure.questions();
        questions
            .filter_map(|asked| Some((asked.id.as_ref()?.value.clone(), asked.origin.clone())))
            .collect()
    }

    /// The survey with its words, and what is wrong with them. A missing text is replaced by its id.
    pub fn in_language(&self, texts: &Catalogue) -> (Survey, Vec<Problem>) {
        words::put_in(self, texts)
    }
}
