//! The files that are opened: what helpers are to do, and what came of it so far.

use medskick_survey::collect::Collection;

use super::{
    Desk, added,
    archive::{self, Unpacking},
    helper::Task,
    intake::{Intake, Lines},
    queue::{Queue, Step},
};
use crate::talk::{Added, Came, Odd};

/// What came of files is told after so many lines, so that the page hears of it a few times a second and not thousands of times.
pub const TELL: usize = 400;

/// So much of a file is opened at a time.
const PART: usize = 64 * 1024;

/// What the desk knows of files.
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
    /// Begins with a file.
    pub fn begin_file(&mut self, name: String) {
        self.files.intake = Intake::default();
        self.put(Step::Begin(name));
    }

    /// Takes the next part of it. Says whether the file is to be read on.
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

    /// The file is not read on.
    pub fn leave_file(&mut self, odd: Odd) {
        self.put(Step::Leave(odd));
    }

    /// Takes an archive, whose files come with [`Desk::unpack`]. One without a single sealed response is told as a whole: it may be a
    /// document of an office program.
    pub fn archive(&mut self, name: &str, bytes: Vec<u8>) {
        self.files.unpacking = Unpacking::of(name, bytes);
        if self.files.unpacking.is_none() {
            self.begin_file(name.to_owned());
            self.leave_file(Odd::Archive);
        }
    }

    /// Takes the next files of the archive, each as a file of its own. Says whether more may come: the page waits until most of these are
    /// opened, so that never more of an archive is in memory than one of its files and a few parts.
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

    /// Takes all of a file, in parts of a size for helpers.
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

    /// What a helper is to do next, if there is anything.
    pub fn task(&mut self) -> Option<Task> {
        self.key.as_ref()?;
        let (number, text) = self.files.queue.give()?;
        Some(Task {
            number,
            survey: self.chosen,
            text: text.to_owned(),
        })
    }

    /// What a helper made of a task. Says whether there was such a task.
    pub fn done(&mut self, number: usize, opened: String) -> bool {
        let was_given = self.files.queue.opened(number, opened);
        self.go_on();
        was_given
    }

    /// The task of that number comes back undone: its helper is lost.
    pub fn take_back(&mut self, number: usize) {
        self.files.queue.take_back(number);
    }

    /// How many tasks are not done. Without a key there are none.
    pub fn left(&self) -> usize {
        self.key.as_ref().map_or(0, |_| self.files.queue.left())
    }

    /// What came of files since this was last asked, once it is much, or all of it `now`.
    pub fn came(&mut self, now: bool) -> Option<Vec<Came>> {
        let files = &mut self.files;
        if files.untold.is_empty() || (!now && files.lines < TELL) {
            return None;
        }
        files.lines = 0;
        let told = std::mem::take(&mut files.untold);
        // Of a file that is being read there is more to tell.
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

    /// Does what can be done by now.
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
