//! Problems in the texts of a survey.

use super::{
    super::{asks, nearest::did_you_mean},
    Words,
};
use crate::{compiled::Question, problem::Problem};

impl Words<'_> {
    /// Reports texts that ask for something that must not be asked.
    pub(super) fn heed(&mut self, key: &str, named: &str, question: &Question) {
        for finding in asks::asks(question) {
            self.find(key, format!("The text `{key}`"), finding);
        }
        let choices = question
            .kind
            .choices()
            .iter()
            .filter(|_| question.background);
        for choice in choices {
            if let Some(finding) = asks::age(&choice.label) {
                let key = format!("c-{named}-{}", choice.id);
                self.find(&key, format!("The text `{key}`:"), finding);
            }
        }
    }

    fn find(&mut self, place: &str, name: String, finding: asks::Finding) {
        let (what, remedy) = (
            format!("{name} {}", finding.what),
            finding.remedy.to_owned(),
        );
        match finding.stops {
            true => self.tell(finding.code, place, what, remedy),
            false => self.warn(finding.code, place, what, remedy),
        }
    }

    /// Whether a text is missing from the file. A text that is broken, is part of a broken message, or is in a file that could
    /// not be read has a problem of its own.
    pub(super) fn is_missing(&self, id: &str) -> bool {
        let message = id.split('.').next().unwrap_or(id);
        let is_broken = |id| self.texts.line(id).is_some() && self.texts.get(id).is_none();
        self.texts.was_read() && !is_broken(id) && !is_broken(message)
    }

    /// Reports a problem at the line of `place`, or for the whole file if `place` is not in it.
    pub(super) fn tell(&mut self, code: &'static str, place: &str, what: String, remedy: String) {
        let problem = Problem::error(
            code,
            self.texts.file(),
            self.texts.line(place),
            what,
            remedy,
        );
        self.problems.push(problem);
    }

    pub(super) fn warn(&mut self, code: &'static str, place: &str, what: String, remedy: String) {
        self.tell(code, place, what, remedy);
        let last = self.problems.pop().map(Problem::as_warning);
        self.problems.extend(last);
    }

    pub(super) fn tell_unused(&mut self) {
        let missing: Vec<&str> = self
            .used
            .iter()
            .map(String::as_str)
            .filter(|id| self.texts.line(id).is_none())
            .collect();
        let unused = self
            .texts
            .ids()
            .filter(|id| !self.used.contains(*id) && self.texts.get(id).is_some());
        for id in unused {
            let what = format!(
                "The text `{id}` belongs to nothing in this survey, so nobody will see it."
            );
            let near = did_you_mean(id, missing.iter().copied());
            let remedy = format!("{near}Change its name, or remove it.");
            let problem =
                Problem::error("S37", self.texts.file(), self.texts.line(id), what, remedy);
            self.problems.push(problem.as_warning());
        }
    }
}
