//! The files that are being opened: tasks for the decryption helpers, and reports about each file.

use medskick_survey::collect::Collection;

use super::{
    Desk, added,
    archive::{self, Unpacking},
    helper::Task,
    intake::{Intake, Lines},
    queue::{Queue, Step},
};
use crate::talk::{Added, Came, Odd};

/// The number of lines after which there is a report. The page then gets a few reports a second, and not thousands.
pub const TELL: usize = 400;

/// The bytes of a file that one task contains.
const PART: usize = 64 * 1024;

/// The state of all files.
#[derive(Default)]
pub struct Files {
    intake: Intake,
    queue: Queue,
    unpacking: Option<Unpacking>,
    begun: usize,
    untold: Vec<Came>,
    lines: usize,
}

impl Desk {
    /// Starts a file.
    pub fn begin_file(&mut self, name: String) {
        self.files.intake = Intake::default();
        self.put(Step::Begin(name));
    }

    /// Adds the next part of the file. Returns whether to read on.
    pub fn part(&mut self, bytes: &[u8], is_last: bool) -> bool {
        match self.files.intake.part(bytes, is_last) {
            Ok(lines) => self.files.queue.open(lines),
            Err(odd) => {
                self.leave_file(odd);
                return false;
            }
        }
        !is_last
    }

    /// Stops reading the file, for this reason.
    pub fn leave_file(&mut self, odd: Odd) {
        self.put(Step::Leave(odd));
    }

    /// Starts an archive, whose files [`Desk::unpack`] adds. An archive without a sealed response is reported as a whole: it may
    /// be an office document.
    pub fn archive(&mut self, name: &str, bytes: Vec<u8>) {
        self.files.unpacking = Unpacking::of(name, bytes);
        if self.files.unpacking.is_none() {
            self.begin_file(name.to_owned());
            self.leave_file(Odd::Archive);
        }
    }

    /// Adds the next files of the archive, each as a file of its own. Returns whether more may come. The caller waits until most
    /// of them are decrypted, so that memory holds no more of an archive than one of its files and a few parts.
    pub fn unpack(&mut self) -> bool {
        let Some(mut unpacking) = self.files.unpacking.take() else {
            return false;
        };
        for member in unpacking.next() {
            self.begin_file(format!("{}: {}", unpacking.name(), member.name));
            match member.text {
                Ok(text) => self.whole(text.as_bytes()),
                Err(why) => self.leave_file(archive::odd(why)),
            }
        }
        let more = !unpacking.has_ended();
        self.files.unpacking = more.then_some(unpacking);
        more
    }

    /// Adds a whole file, in parts of the size of a task.
    fn whole(&mut self, bytes: &[u8]) {
        let mut parts = bytes.chunks(PART).peekable();
        let mut more = true;
        while let Some(part) = parts.next().filter(|_| more) {
            more = self.part(part, parts.peek().is_none());
        }
        if bytes.is_empty() {
            self.part(bytes, true);
        }
    }

    /// Returns the next task for a helper, if there is one.
    pub fn task(&mut self) -> Option<Task> {
        self.key.as_ref()?;
        let (number, text) = self.files.queue.give()?;
        Some(Task {
            number,
            survey: self.chosen,
            text: text.to_owned(),
        })
    }

    /// Stores the result of a task. Returns whether a helper had this task.
    pub fn done(&mut self, number: usize, opened: String) -> bool {
        let was_given = self.files.queue.opened(number, opened);
        self.go_on();
        was_given
    }

    /// Takes back the task of a helper that is lost, for another helper.
    pub fn take_back(&mut self, number: usize) {
        self.files.queue.take_back(number);
    }

    /// The number of unfinished tasks. It is 0 without a key.
    pub fn left(&self) -> usize {
        self.key.as_ref().map_or(0, |_| self.files.queue.left())
    }

    /// Returns the reports since the last call. Without `now`, returns `None` until they cover enough lines.
    pub fn came(&mut self, now: bool) -> Option<Vec<Came>> {
        let files = &mut self.files;
        if files.untold.is_empty() || (!now && files.lines < TELL) {
            return None;
        }
        files.lines = 0;
        let told = std::mem::take(&mut files.untold);
        // A file that is still being read gets another report.
        let open = told.last().filter(|last| last.is_open).map(|last| Came {
            added: Added::default(),
            ..last.clone()
        });
        files.untold.extend(open);
        Some(told)
    }

    fn put(&mut self, step: Step) {
        self.files.queue.put(step);
        self.go_on();
    }

    /// Performs all steps that are ready.
    fn go_on(&mut self) {
        while let Some(step) = self.files.queue.next() {
            match step {
                Step::Begin(name) => self.files.begin(name),
                Step::Lines(lines, opened) => self.keep_lines(&lines, &opened),
                Step::Leave(odd) => {
                    let count = self.answers.collection.as_ref();
                    let count = count.map_or(0, Collection::count);
                    if let Some(came) = self.files.untold.last_mut() {
                        came.added.count = count;
                        (came.odd, came.is_open) = (Some(odd), false);
                    }
                }
            }
        }
    }

    fn keep_lines(&mut self, lines: &Lines, opened: &str) {
        self.answers.receive(&lines.text);
        let Some(collection) = &mut self.answers.collection else {
            return;
        };
        let report = collection.add_opened(&lines.text, opened);
        let added = added(collection.count(), &report, lines.before);
        self.files.lines += report.new + report.again + report.unopened.len();
        if let Some(came) = self.files.untold.last_mut() {
            came.added.join(added);
            came.is_open = !lines.is_last;
        }
    }
}

impl Files {
    fn begin(&mut self, name: String) {
        self.untold.push(Came {
            place: self.begun,
            name,
            added: Added::default(),
            odd: None,
            is_open: true,
        });
        self.begun += 1;
    }
}
