//! Driver for the tablet: what the leader and the respondents do, by clicks on its buttons.

use std::{ops::Deref, path::Path, rc::Rc};

use anyhow::{Result, ensure};
use medskick_survey::{
    bundle::Bundle,
    compiled::Survey,
    release::{BatchId, History, OpenBatch, Pool, Release, Rules},
    session::Session,
};
use serde_json::{Value, json};

use crate::{
    browser::Browser,
    site::{self, Site},
    widget::WidgetDriver,
};

/// The PIN in all tests.
pub const PIN: &str = "2468";

/// A fake clock: timers of 5 s or more wait until the test calls `__pass`. Runs before the scripts of the page.
const TIME: &str = "(() => { const own = [setTimeout, clearTimeout].map(it => it.bind(globalThis)); const waiting = new Map(); let next = 1e6; \
    globalThis.setTimeout = (then, ms, ...more) => { if (!(ms >= 5000)) return own[0](then, ms, ...more); waiting.set(++next, [then, ms]); return next; }; \
    globalThis.clearTimeout = id => { if (!waiting.delete(id)) own[1](id); }; \
    globalThis.__waits = () => [...waiting.values()].map(it => it[1] / 1000); \
    globalThis.__pass = seconds => { for (const [id, [then, ms]] of [...waiting]) if (ms === seconds * 1000) { waiting.delete(id); then(); } }; })()";

/// An answer: the index of the question and the option.
pub type Ticked = (usize, u16);

/// The tablet on the open page.
pub struct Workshop<'a> {
    widget: WidgetDriver<'a>,
    survey: Rc<Survey>,
}

impl<'a> Deref for Workshop<'a> {
    type Target = WidgetDriver<'a>;

    fn deref(&self) -> &WidgetDriver<'a> {
        &self.widget
    }
}

impl<'a> Workshop<'a> {
    /// Opens the tablet with the survey `number`. In Chromium the test controls the long timers.
    pub async fn open(
        browser: &'a Browser,
        site: &Site,
        language: &str,
        number: u32,
    ) -> Result<Workshop<'a>> {
        let page = site.url(&format!("/{language}/workshop/{number}/"));
        Workshop::open_in(browser, &page, &site::dist()?).await
    }

    /// Opens the tablet with a public key, to which it seals the responses.
    pub async fn sealed(
        browser: &'a Browser,
        site: &Site,
        language: &str,
        number: u32,
        key: &str,
    ) -> Result<Workshop<'a>> {
        let page = site.url(&format!("/{language}/workshop/{number}/sealed/#{key}"));
        Workshop::open_in(browser, &page, &site::dist()?).await
    }

    /// Opens a page of the tablet that is served from `folder`.
    pub async fn open_in(browser: &'a Browser, page: &str, folder: &Path) -> Result<Workshop<'a>> {
        if browser.engine() == crate::engine::Engine::Chromium {
            let script = json!({ "source": TIME });
            browser
                .devtools("Page.addScriptToEvaluateOnNewDocument", script)
                .await?;
        }
        browser.goto(page).await?;
        Workshop::ready(browser).await?;
        let widget = WidgetDriver::ready(browser, "medskick-workshop", folder).await?;
        let bundle: Bundle = serde_json::from_value(widget.bundle().clone())?;
        Ok(Workshop {
            widget,
            survey: Rc::new(bundle.survey),
        })
    }

    /// Waits until the tablet is ready and has finished its IndexedDB tasks.
    pub async fn ready(browser: &Browser) -> Result<()> {
        browser
            .wait_for(
                "(it => it?.dataset.state === 'ready' && it.shadowRoot.querySelector('.ms button') !== null)(document.querySelector('medskick-workshop'))",
            )
            .await
            .map(drop)
    }

    /// The survey on the tablet.
    pub fn survey(&self) -> Rc<Survey> {
        Rc::clone(&self.survey)
    }

    /// Types a PIN into every PIN field and submits the form.
    pub async fn pin(&self, pin: &str) -> Result<()> {
        self.run(&format!(
            "for (const field of root().querySelectorAll('input[type=password]')) field.value = '{pin}'; \
             root().querySelector('form').requestSubmit(); return 0;"
        ))
        .await
        .map(drop)
    }

    /// The leader sets a PIN and opens the batch.
    pub async fn set_up(&self) -> Result<()> {
        self.pin(PIN).await?;
        ensure!(
            self.says("hand-over-title").await?,
            "the batch is not open: {}",
            self.text().await?
        );
        Ok(())
    }

    /// Opens the batch, and lets the tablet store the sealed responses.
    pub async fn set_up_keeping(&self) -> Result<()> {
        self.run("root().querySelector('input[name=keep]').click(); return 0;")
            .await?;
        self.pin(PIN).await?;
        Workshop::ready(self.browser).await?;
        ensure!(
            self.says("hand-over-title").await?,
            "the batch is not open: {}",
            self.text().await?
        );
        Ok(())
    }

    /// A respondent starts the survey, ticks these options on whichever page they are, and stops at the last screen.
    pub async fn answer(&self, ticked: &[Ticked]) -> Result<()> {
        self.press("round-start").await?;
        self.press("start").await?;
        self.tick(ticked).await
    }

    /// The respondent hands in the response.
    pub async fn hand_in(&self) -> Result<()> {
        self.run("root().querySelector('.pair button:last-child').click(); return 0;")
            .await?;
        Workshop::ready(self.browser).await
    }

    /// The leader deletes everything, and confirms the deletion.
    pub async fn delete(&self) -> Result<()> {
        self.press("result-delete").await?;
        self.press("result-delete-now").await?;
        Workshop::ready(self.browser).await
    }

    /// The respondents with the numbers in `of` answer the survey *everyday* and hand in.
    pub async fn group(&self, of: std::ops::Range<usize>) -> Result<()> {
        for n in of {
            self.answer(&ticked(n)).await?;
            self.hand_in().await?;
        }
        Ok(())
    }

    /// The leader closes the batch. Starts on the screen between two respondents.
    pub async fn close(&self) -> Result<()> {
        self.press("lead").await?;
        self.pin(PIN).await?;
        self.press("batch-close").await?;
        self.press("batch-close-now").await
    }

    /// Fires the waiting timers that are set to this number of seconds.
    pub async fn pass(&self, seconds: u32) -> Result<()> {
        self.browser
            .eval(&format!("(__pass({seconds}), 0)"))
            .await
            .map(drop)
    }

    /// The delays of the waiting timers, in seconds.
    pub async fn waits(&self) -> Result<Value> {
        self.browser.eval("__waits()").await
    }
}

/// The session of a respondent who ticks these options, computed by the survey engine.
pub fn session(survey: &Rc<Survey>, ticked: &[Ticked]) -> Session {
    let mut session = Session::new(Rc::clone(survey));
    for (q, option) in ticked {
        let many = session
            .question(*q)
            .is_some_and(|question| question.kind.most() > 1);
        if many {
            session.toggle(*q, *option);
        } else {
            session.choose(*q, *option);
        }
    }
    while session.next() {}
    session
}

/// The options that respondent `n` ticks in the survey *everyday*. Conditions hide some of them.
pub fn ticked(n: usize) -> Vec<Ticked> {
    let option = |of: usize| u16::try_from(n % of).unwrap_or_default();
    vec![
        (0, option(4)),
        (0, 4 + option(2)),
        (1, option(3)),
        (3, option(2)),
        (4, option(2)),
        (5, option(3)),
        (6, option(3)),
    ]
}

/// The release for `count` respondents, computed by the release rules.
pub fn released(survey: &Rc<Survey>, count: usize) -> Result<Release> {
    let refused = |refusal| anyhow::anyhow!("{refusal:?}");
    let mut open = OpenBatch::new(BatchId([7; 16]), Rc::clone(survey));
    for n in 0..count {
        open.add(&session(survey, &ticked(n))).map_err(refused)?;
    }
    let mut pool = Pool::new(Rc::clone(survey));
    pool.add(open.close()).map_err(refused)?;
    pool.release(&Rules::default(), &History::default(), None)
        .map_err(refused)
}

/// The tables of a release, in the format of [`WidgetDriver::tables`].
pub fn cells(release: &Release) -> Value {
    let tables = release.tables().iter();
    tables
        .map(|table| {
            let cells = table.cells().iter();
            cells
                .map(|cell| json!([cell.code(), cell.count().is_none()]))
                .collect::<Value>()
        })
        .collect()
}
