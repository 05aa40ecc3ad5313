//! Benchmark of the *Seal* button on a phone with a CPU that is four times slower: the sealing itself, and the complete click
//! handler with the QR code.
//!
//! `cargo run --release -p medskick-tests --example seal [ROUNDS]` prints medians (minimum–maximum). For comparison it prints the
//! time to the next page of the same survey, from the same rounds. Each round loads the page and answers twice, because the first
//! click runs code for the first time.

use anyhow::{Context, Result};
use medskick_tests::{
    browser::{Browser, PHONE},
    merge::NOBODYS_KEY,
    phone::Phone,
    site::Site,
    workshop::ticked,
};
use serde_json::{Value, json};

const ROUNDS: usize = 21;
/// Returns the milliseconds that a statement takes. The screen is updated when the statement returns.
const TIMED: &str = "const timed = act => { const from = performance.now(); act(); return performance.now() - from; };";
/// Records when random numbers are drawn, which begins the sealing, and when `beforeunload` is registered, right after it.
const MARKS: &str = "window.__marks = []; \
    for (const [on, name, is] of [[Crypto.prototype, 'getRandomValues', () => true], [EventTarget.prototype, 'addEventListener', type => type === 'beforeunload']]) { \
    const real = on[name]; on[name] = function (...it) { if (is(it[0])) window.__marks.push(performance.now()); return real.apply(this, it); }; }";

#[tokio::main]
async fn main() -> Result<()> {
    let asked = std::env::args().nth(1);
    let rounds: usize = asked.as_deref().map_or(Ok(ROUNDS), str::parse)?;
    let (browser, site) = (Browser::open().await?, Site::serve().await?);
    browser.size(PHONE).await?;
    browser
        .devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }))
        .await?;
    browser.before_pages(MARKS).await?;
    let mut rows = [
        "next page",
        "a press on Seal, the first",
        "of it sealing",
        "a press on Seal, the second",
        "of it sealing",
    ]
    .map(|name| (name, Vec::new()));
    let [next, first, first_seal, second, second_seal] = &mut rows;
    for n in 0..rounds {
        let phone = Phone::open(&browser, &site, "sv", 1, NOBODYS_KEY).await?;
        for (press, seal) in [(&mut *first, &mut *first_seal), (second, second_seal)] {
            phone.press("start").await?;
            phone.run(&looks(100)).await?;
            let turn = "timed(() => root().querySelector('form.screen').requestSubmit())";
            next.1.push(milliseconds(&phone, turn).await?);
            phone.tick(&ticked(n)).await?;
            let (all, sealing) = sealed(&phone).await?;
            press.1.push(all);
            seal.1.push(sealing);
            phone.press("sealed-remove").await?;
            phone.press("sealed-again").await?;
        }
    }
    browser.close().await?;
    print(&rows);
    Ok(())
}

/// Waits for two frames and then `milliseconds`. A real user also looks at the screen before a click.
fn looks(milliseconds: u32) -> String {
    format!(
        "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, {milliseconds}))));"
    )
}

/// Clicks *Seal*. Returns the milliseconds of the click handler and of the sealing.
async fn sealed(phone: &Phone<'_>) -> Result<(f64, f64)> {
    phone.run(&looks(1500)).await?;
    phone.run("window.__marks = []; return 0;").await?;
    let all = milliseconds(phone, "timed(() => press('seal'))").await?;
    anyhow::ensure!(
        phone.line().await?.starts_with("MEDSKICK"),
        "nothing is sealed"
    );
    let sealing = milliseconds(phone, "window.__marks.at(-1) - window.__marks[0]").await?;
    Ok((all, sealing))
}

async fn milliseconds(phone: &Phone<'_>, timed: &str) -> Result<f64> {
    let took: Value = phone.run(&format!("{TIMED} return {timed};")).await?;
    took.as_f64().context("no time")
}

#[allow(clippy::print_stdout)] // prints a table for people
fn print(rows: &[(&str, Vec<f64>)]) {
    println!("| | ms |\n|---|--:|");
    for (name, took) in rows {
        let mut took = took.clone();
        took.sort_by(f64::total_cmp);
        let at = |place: usize| took.get(place).copied().unwrap_or_default();
        let last = took.len().saturating_sub(1);
        println!(
            "| {name} | {:.1} ({:.1}–{:.1}) |",
            at(took.len() / 2),
            at(0),
            at(last)
        );
    }
}
