//! Benchmark of the results page: the page in Chromium compared with the engine itself on the same files.
//!
//! `cargo run --release -p medskick-tests --example merge` measures 200 files of 40 responses. With a number after `--` it adds a
//! second round with that many responses, also in files of 40.

#![allow(clippy::print_stdout, reason = "it prints what it measures")]

use std::{
    path::{Path, PathBuf},
    rc::Rc,
    time::Instant,
};

use anyhow::{Context, Result};
use medskick_survey::{
    collect::Collection,
    compiled::Survey,
    release::{BatchId, History, Rules},
    sealed::{code, key::SecretKey, seal},
};
use medskick_tests::{
    browser::Browser,
    merge::{self, Merge, random},
    site::{self, Site},
    workshop::{session, ticked},
};
use serde_json::json;

/// The number of responses per file, as from a group on one tablet.
const GROUP: usize = 40;
/// The number of files for which the time budget is defined.
const FILES: usize = 200;
/// Records the start and duration of tasks over 50 ms, in milliseconds.
const PROBE: &str = "window.__long = []; new PerformanceObserver(list => window.__long.push(...list.getEntries().map(it => [it.startTime, it.duration]))).observe({ type: 'longtask' });";

#[tokio::main]
async fn main() -> Result<()> {
    let asked = std::env::args().nth(1).map(|it| it.parse::<usize>());
    let more = asked.transpose().context("a number of responses")?;
    let site = Site::serve().await?;
    let survey = site::survey("everyday")?;
    for count in [FILES * GROUP].into_iter().chain(more) {
        round(&site, &survey, count).await?;
    }
    Ok(())
}

async fn round(site: &Site, survey: &Rc<Survey>, count: usize) -> Result<()> {
    let secret = SecretKey::generate(&mut random)?;
    let folder = tempfile::tempdir()?;
    let begun = Instant::now();
    let files = sealed(survey, &secret, folder.path(), count)?;
    println!(
        "{count} responses in {} files, sealed in {:.1} s",
        files.len(),
        begun.elapsed().as_secs_f64()
    );
    let text = secret.text();
    let engine = engine(survey, secret, &files)?;
    println!(
        "the engine itself: {:.2} s to counted, {:.2} s for the summary",
        engine.0, engine.1
    );

    let browser = Browser::open().await?;
    browser.before_pages(PROBE).await?;
    let merge = Merge::open(&browser, site, "sv").await?;
    merge.recover(&text).await?;
    let wanted = json!(merge.counted(count)?);
    // Measures from the `change` event until the page shows the count. The browser lists the files in the same task, before the
    // event, and that time does not count.
    let watch = format!(
        "const root = {}.getRootNode(); const now = () => performance.now(); \
         root.addEventListener('change', () => window.__begun = now(), true); root.addEventListener('change', () => window.__taking = now() - window.__begun); \
         const look = () => {{ if (root.querySelector('.number[role=status]').textContent === {wanted}) {{ window.__took = now() - window.__begun; seen.disconnect(); }} }}; \
         const seen = new MutationObserver(look); seen.observe(root, {{ childList: true, subtree: true, characterData: true }})",
        merge::FILES
    );
    browser
        .eval(&format!("(() => {{ {watch}; return 0; }})()"))
        .await?;
    browser.choose(merge::FILES, &files).await?;
    let took = loop {
        match browser.eval("window.__took ?? null").await?.as_f64() {
            Some(took) => break took / 1000.0,
            None => tokio::time::sleep(std::time::Duration::from_millis(200)).await,
        }
    };
    merge.idle().await?;
    let taking = browser.eval("window.__taking").await?;
    let reading = longest(&browser).await?;
    let begun = Instant::now();
    merge.release().await?;
    let released = begun.elapsed().as_secs_f64();
    let releasing = longest(&browser).await?;
    println!(
        "the page: {took:.2} s to counted ({:.1} × the engine), {released:.2} s to the result ({:.1} ×)",
        took / engine.0,
        released / engine.1
    );
    println!(
        "its longest task: {:.0} ms to take the files, {reading:.0} ms while they were opened, {releasing:.0} ms while releasing (0: none over 50 ms)",
        taking.as_f64().context("no time")?
    );
    browser.close().await
}

/// The longest task in milliseconds since the files were selected, or since the last call.
async fn longest(browser: &Browser) -> Result<f64> {
    let longest = browser
        .eval("Math.max(0, ...window.__long.splice(0).filter(it => it[0] > window.__begun).map(it => it[1]))")
        .await?;
    longest.as_f64().context("no number")
}

/// Seals the responses of all groups on two cores. Writes one file per group.
fn sealed(
    survey: &Rc<Survey>,
    secret: &SecretKey,
    folder: &Path,
    count: usize,
) -> Result<Vec<PathBuf>> {
    let groups = count.div_ceil(GROUP);
    let (public, plain) = (secret.public().text(), serde_json::to_string(&**survey)?);
    let one = |group: usize| folder.join(format!("{group}-sealed.txt"));
    std::thread::scope(|scope| {
        let halves = [0, 1].map(|half| {
            let (public, plain) = (&public, &plain);
            scope.spawn(move || -> Result<()> {
                let survey: Rc<Survey> = Rc::new(serde_json::from_str(plain)?);
                let key = medskick_survey::sealed::key::PublicKey::parse(public)?;
                let sessions: Vec<_> = (0..GROUP).map(|n| session(&survey, &ticked(n))).collect();
                for group in (half..groups).step_by(2) {
                    let id = u128::try_from(group)?.to_be_bytes();
                    let mut lines = Vec::new();
                    for session in sessions.iter().take(count - group * GROUP) {
                        lines.push(seal(session, &key, BatchId(id), &mut random)?);
                    }
                    std::fs::write(one(group), code::file(&mut lines))?;
                }
                Ok(())
            })
        });
        for half in halves {
            half.join()
                .map_err(|_| anyhow::anyhow!("a thread ended"))??;
        }
        Ok((0..groups).map(one).collect())
    })
}

/// The same work in the engine alone: the seconds until all responses are counted, and the seconds for the summary.
fn engine(survey: &Rc<Survey>, secret: SecretKey, files: &[PathBuf]) -> Result<(f64, f64)> {
    let begun = Instant::now();
    let mut all = Collection::new(Rc::clone(survey), secret);
    for file in files {
        all.add_lines(&std::fs::read_to_string(file)?);
    }
    let counted = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let summary = all.summary(&Rules::default(), &History::default(), None);
    summary.map_err(|refused| anyhow::anyhow!("{refused:?}"))?;
    Ok((counted, begun.elapsed().as_secs_f64()))
}
