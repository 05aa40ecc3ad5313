//! The result of adding the lines of a file.

use super::Added;
use crate::sealed::open::Unopened;

/// How many responses were added, and which lines were not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The number of new responses.
    pub new: usize,
    /// The number of responses that were handed in before.
    pub again: usize,
    /// The lines that can't be opened, from 1, and why.
    pub unopened: Vec<(usize, Unopened)>,
}

impl Report {
    pub(super) fn put(&mut self, line: usize, added: Result<Added, Unopened>) {
        match added {
            Ok(Added::New) => self.new += 1,
            Ok(Added::Again) => self.again += 1,
            Err(why) => self.unopened.push((line, why)),
        }
    }

    /// The reasons in order, each with its lines: a short report for a file with a thousand damaged lines.
    pub fn by_reason(&self) -> Vec<(Unopened, Vec<usize>)> {
        let mut reasons: Vec<(Unopened, Vec<usize>)> = Vec::new();
        for (line, why) in &self.unopened {
            match reasons.iter_mut().find(|(known, _)| known == why) {
                Some((_, lines)) => lines.push(*line),
                None => reasons.push((*why, vec![*line])),
            }
        }
        reasons
    }
}
