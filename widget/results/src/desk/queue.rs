//! The remaining steps for all files. Helpers decrypt lines in other workers, several tasks at a time. The results are processed
//! in the order of the files: if two files have the same responses, the second always has nothing new.

use std::collections::VecDeque;

use super::intake::Lines;
use crate::talk::Odd;

/// A step for a file.
pub enum Step {
    /// A file of this name begins.
    Begin(String),
    /// The file is not read to its end, for this reason.
    Leave(Odd),
    /// Lines of the file, and their decryption by a helper.
    Lines(Lines, String),
}

/// Steps in the order of the files.
#[derive(Default)]
pub struct Queue {
    /// The number of tasks so far.
    numbered: usize,
    steps: VecDeque<Waiting>,
}

enum Waiting {
    Ready(Step),
    /// Lines to decrypt. `is_given` tells whether a helper has them.
    Open {
        number: usize,
        lines: Lines,
        is_given: bool,
    },
}

impl Queue {
    /// Adds a step that needs no helper.
    pub fn put(&mut self, step: Step) {
        self.steps.push_back(Waiting::Ready(step));
    }

    /// Adds lines to decrypt.
    pub fn open(&mut self, lines: Lines) {
        self.numbered += 1;
        self.steps.push_back(Waiting::Open {
            number: self.numbered,
            lines,
            is_given: false,
        });
    }

    /// Returns the text of the next task for a helper, with its number.
    pub fn give(&mut self) -> Option<(usize, &str)> {
        self.steps.iter_mut().find_map(|step| match step {
            Waiting::Open {
                number,
                lines,
                is_given,
            } if !*is_given => {
                *is_given = true;
                Some((*number, lines.text.as_str()))
            }
            _ => None,
        })
    }

    /// Stores the result of the task `wanted`. Returns whether a helper had this task.
    pub fn opened(&mut self, wanted: usize, opened: String) -> bool {
        let given = self.steps.iter_mut().find(
            |step| matches!(step, Waiting::Open { number, is_given: true, .. } if *number == wanted),
        );
        let Some(step) = given else {
            return false;
        };
        if let Waiting::Open { lines, .. } = step {
            let lines = std::mem::take(lines);
            *step = Waiting::Ready(Step::Lines(lines, opened));
        }
        true
    }

    /// Takes back the task `wanted`, for another helper.
    pub fn take_back(&mut self, wanted: usize) {
        for step in &mut self.steps {
            if let Waiting::Open {
                number, is_given, ..
            } = step
                && *number == wanted
            {
                *is_given = false;
            }
        }
    }

    /// Removes and returns the next step, if it is ready.
    pub fn next(&mut self) -> Option<Step> {
        match self.steps.pop_front()? {
            Waiting::Ready(step) => Some(step),
            open => {
                self.steps.push_front(open);
                None
            }
        }
    }

    /// The number of tasks without a result.
    pub fn left(&self) -> usize {
        let open = |step: &&Waiting| matches!(step, Waiting::Open { .. });
        self.steps.iter().filter(open).count()
    }
}

#[cfg(test)]
mod tests {
    //! Steps keep their order, in whatever order helpers finish and whichever helpers are lost.

    use proptest::prelude::*;

    use super::*;

    fn lines(before: usize) -> Lines {
        Lines {
            text: before.to_string(),
            before,
            is_last: true,
        }
    }

    proptest! {
        #[test]
        fn steps_keep_their_order(kinds in proptest::collection::vec(any::<bool>(), 0..30), picks in proptest::collection::vec(any::<prop::sample::Index>(), 30), lost in proptest::collection::vec(any::<prop::sample::Index>(), 0..9)) {
            let mut queue = Queue::default();
            for (n, is_open) in kinds.iter().enumerate() {
                match is_open {
                    true => queue.open(lines(n)),
                    false => queue.put(Step::Begin(n.to_string())),
                }
            }
            let mut given = Vec::new();
            while let Some((number, text)) = queue.give() {
                given.push((number, text.to_owned()));
            }
            prop_assert_eq!(given.len(), queue.left());
            for lost in &lost {
                if given.is_empty() {
                    break;
                }
                let (number, text) = given.swap_remove(lost.index(given.len()));
                queue.take_back(number);
                prop_assert!(!queue.opened(number, String::new()), "what is given to nobody comes from nobody");
                prop_assert_eq!(queue.give().map(|(number, text)| (number, text.to_owned())), Some((number, text.clone())));
                given.push((number, text));
            }
            let mut done = Vec::new();
            let mut picks = picks.iter();
            loop {
                while let Some(step) = queue.next() {
                    done.push(match step {
                        Step::Begin(name) => name,
                        Step::Lines(lines, _) => lines.text,
                        Step::Leave(_) => unreachable!(),
                    });
                }
                if given.is_empty() {
                    break;
                }
                let (number, _) = given.swap_remove(picks.next().unwrap().index(given.len()));
                prop_assert!(queue.opened(number, String::new()));
                prop_assert!(!queue.opened(number, String::new()));
            }
            let all: Vec<String> = (0..kinds.len()).map(|n| n.to_string()).collect();
            prop_assert_eq!(done, all);
        }
    }
}
