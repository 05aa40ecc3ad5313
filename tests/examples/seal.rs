//! What a press on *Seal* costs on a phone whose CPU is four times slower: sealing, drawing the code, and showing both.
//!
//! `cargo run --release -p medskick-tests --example seal [ROUNDS]` prints medians (least–most), beside going to the next page of the same
//! survey, which is measured in the same rounds.

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
/// Milliseconds of a statement. Everything that is shown is in place when it returns.
const TIMED: &str = "const timed = act => { const from = performance.now(); act(); return performance.now() - from; };";

#[tokio::main]
async fn main() -> Result<()> {
    let asked = std::env::args().nth(1);
    let rounds: usize = asked.as_deref().map_or(Ok(ROUNDS), str::parse)?;
    let (browser, site) = (Browser::open().await?, Site::serve().await?);
    browser.size(PHONE).await?;
    browser
        .devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }))
        .await?;
    let (mut seals, mut pages) = (Vec::new(), Vec::new());
    for n in 0..rounds {
        let phone = Phone::open(&browser, &site, "sv", 1, NOBODYS_KEY).await?;
        phone.press("start").await?;
        let next = "timed(() => root().querySelector('form.screen').requestSubmit())";
        pages.push(milliseconds(&phone, next).await?);
        phone.answer_on(&ticked(n)).await?;
        seals.push(milliseconds(&phone, "timed(() => press('seal'))").await?);
        anyhow::ensure!(
            phone.line().await?.starts_with("MEDSKICK"),
            "nothing is sealed"
        );
    }
    browser.close().await?;
    print(&[("next page", pages), ("seal", seals)]);
    Ok(())
}

async fn milliseconds(phone: &Phone<'_>, timed: &str) -> Result<f64> {
    let took: Value = phone.run(&format!("{TIMED} return {timed};")).await?;
    took.as_f64().context("no time")
}

#[allow(clippy::print_stdout)] // a table to read
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
