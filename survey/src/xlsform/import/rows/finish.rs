//! Converts the conditions at the end of the form, when every question that they may refer to has an id.

use super::{
    super::{
        conditions::converted,
        finding::Place,
        pages::{Page, Pages},
        question::Asked,
    },
    Reader,
};

impl Reader<'_, '_> {
    pub(super) fn finish(mut self) -> Pages {
        self.ends_table(None);
        self.close_groups();
        let mut left_out = Vec::new();
        let mut pages: Vec<Page> = std::mem::take(&mut self.groups).into_pages();
        for page in &mut pages {
            page.questions.retain_mut(|asked| {
                let kept = self.condition(asked, &left_out);
                if !kept {
                    left_out.push(asked.id.clone());
                }
                kept
            });
        }
        pages.retain(|page| !page.questions.is_empty());
        self.pages.pages = pages;
        self.pages
    }

    /// Converts the question's conditions; `false` if one fails, so that the question is left out.
    fn condition(&mut self, asked: &mut Asked, left_out: &[String]) -> bool {
        let mut parts = Vec::new();
        for (text, row) in std::mem::take(&mut asked.conditions) {
            let found = converted(&text, &self.targets).and_then(|written| {
                let gone = left_out
                    .iter()
                    .find(|id| written.contains(&format!("${{{id}}}")));
                gone.map_or(Ok(written), |id| {
                    Err(format!("it refers to `${{{id}}}`, which is left out"))
                })
            });
            match found {
                Ok(written) => parts.push(written),
                Err(what) => {
                    let place = Place::cell(self.table.sheet, row, "relevant");
                    let what = format!("The condition `{text}` can't be taken over: {what}.");
                    let remedy = "Use tests such as `${question} = 'choice'` or `selected(${question}, 'choice')`, joined by `and`, `or`, `not(…)`; ask for numbers in bands.";
                    self.refuse("X12", place, what, remedy);
                    return false;
                }
            }
        }
        asked.relevant = match &parts[..] {
            [one] => unwrapped(one).to_owned(),
            _ => parts.join(" and "),
        };
        true
    }
}

/// Removes brackets around the whole condition.
fn unwrapped(condition: &str) -> &str {
    let Some(inside) = condition
        .strip_prefix('(')
        .and_then(|it| it.strip_suffix(')'))
    else {
        return condition;
    };
    let mut open = 0i32;
    let balanced = inside.chars().all(|c| {
        open += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        open >= 0
    });
    if balanced { inside } else { condition }
}
