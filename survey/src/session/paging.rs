//! The current page, and the way to the next and the previous page. Pages on which nothing is asked are skipped.

use super::Session;

impl Session {
    /// The index of the current page in `survey.pages`.
    pub fn page(&self) -> usize {
        self.page
    }

    /// The relevant questions of the current page, counted over the whole survey.
    pub fn shown(&self) -> Vec<usize> {
        self.asked_on(self.page)
    }

    /// Goes to the next page that has a relevant question; `false` when there is none.
    #[expect(
        clippy::should_implement_trait,
        reason = "next and back are what the buttons say"
    )]
    pub fn next(&mut self) -> bool {
        let pages = self.page + 1..self.survey.pages.len();
        self.turn_to(pages.into_iter().find(|page| self.is_asked(*page)))
    }

    /// Goes to the previous page that has a relevant question; `false` when there is none.
    pub fn back(&mut self) -> bool {
        self.turn_to((0..self.page).rev().find(|page| self.is_asked(*page)))
    }

    /// Goes to a page and makes every question of the survey relevant, whatever its condition: for drawing everything that a
    /// page can show.
    pub fn ask_all(&mut self, page: usize) {
        self.relevant.fill(true);
        self.page = page;
    }

    /// The number of the current page and the number of pages, counted from 1 among the pages that have a relevant question
    /// now; `(0, 0)` if no page has one.
    pub fn progress(&self) -> (usize, usize) {
        let asked: Vec<usize> = (0..self.survey.pages.len())
            .filter(|page| self.is_asked(*page))
            .collect();
        let passed = asked.iter().filter(|page| **page <= self.page).count();
        (passed.max(1).min(asked.len()), asked.len())
    }

    fn asked_on(&self, page: usize) -> Vec<usize> {
        self.order
            .on_page(page)
            .filter(|q| self.is_relevant(*q))
            .collect()
    }

    pub(super) fn is_asked(&self, page: usize) -> bool {
        !self.asked_on(page).is_empty()
    }

    fn turn_to(&mut self, page: Option<usize>) -> bool {
        self.page = page.unwrap_or(self.page);
        page.is_some()
    }
}
