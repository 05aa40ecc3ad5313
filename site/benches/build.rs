//! What building costs beside Zola alone, on a campaign of 2,500 pages, in one run: `cargo bench -p medskick --bench build`.
//!
//! Both render the same Zola root. Ours also reads and checks the campaign, writes that root, and writes the headers. Compressing for web
//! servers is timed apart: it is done once for each page that has changed (`target/twins/`).

#![allow(clippy::print_stdout, reason = "a benchmark says what it measured")]

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};
use medskick::{
    assemble,
    assets::{Asset, Assets},
    campaign,
    compress::{self, Effort},
    folder, headers, tools, zola,
};

/// Pages in all languages together.
const PAGES: usize = 2_500;
const RUNS: usize = 3;

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let tools = tools::ensure(&root)?;
    let folder = tempfile::tempdir()?;
    let here = folder.path();
    generate(&root, here)?;
    let (first, problems) = campaign::load(here);
    let pages = first.pages.len() * first.languages.list.len();
    ensure!(pages >= PAGES, "only {pages} pages: {problems:?}");
    let assets = assets(&first);

    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let out = folder::emptied(here.join("out"))?;
        ours.push(timed(|| {
            let (campaign, _) = campaign::load(here);
            let zola_root = folder::emptied(here.join("zola"))?;
            assemble::write(&campaign, &assets, here, &zola_root)?;
            zola::build(&tools.zola, &zola_root, &out)?;
            headers::into_pages(&out, &campaign.site.origin)?;
            headers::write(&out, &campaign.site.origin)
        })?);
        let out = folder::emptied(here.join("bare"))?;
        bare.push(timed(|| {
            zola::build(&tools.zola, &here.join("zola"), &out)
        })?);
    }
    let ratios: Vec<f64> = ours
        .iter()
        .zip(&bare)
        .map(|(ours, bare)| ours.as_secs_f64() / bare.as_secs_f64())
        .collect();
    say("ours", &ours);
    say("Zola alone", &bare);
    println!("ratio: median {:.2} of {ratios:.2?}", median(&ratios));

    let kept = here.join("twins");
    let first = timed(|| compress::twins(&here.join("out"), &kept, Effort::Most))?;
    let page = here.join("out/sv/guides/page-1/index.html");
    fs::write(
        &page,
        fs::read_to_string(&page)?.replace("Text 1", "Text ett"),
    )?;
    let again = timed(|| compress::twins(&here.join("out"), &kept, Effort::Most))?;
    println!("compressing: {first:.2?} the first time, {again:.2?} when one page has changed");
    let beyond: Vec<f64> = ours
        .iter()
        .zip(&bare)
        .map(|(ours, bare)| ours.as_secs_f64() - bare.as_secs_f64() + again.as_secs_f64())
        .collect();
    println!(
        "one changed page costs {:.2} s beyond Zola, median of {beyond:.2?}",
        median(&beyond)
    );
    Ok(())
}

/// The real campaign, with so many more guides that there are enough pages.
fn generate(root: &Path, here: &Path) -> Result<()> {
    for name in ["content", "translations", "site/templates"] {
        for file in medskick::inputs::files(&[&root.join(name)])? {
            folder::write(&here.join(file.strip_prefix(root)?), fs::read(&file)?)?;
        }
    }
    let (campaign, _) = campaign::load(here);
    let languages: Vec<&str> = campaign
        .languages
        .list
        .iter()
        .map(|it| it.code.as_str())
        .collect();
    let more = PAGES / languages.len() + 1;
    for number in 0..more {
        for code in &languages {
            let extra = if *code == "sv" {
                "took_part = []\nsigned = []"
            } else {
                "reviewed = false"
            };
            let text = format!(
                "Text {number}. Du ringer hem, och någon svarar. [Hjälp](@/help/_index.md).\n\n"
            )
            .repeat(20);
            let page = format!(
                "+++\ntitle = \"Sida {number}\"\ndescription = \"Om {number}.\"\n[extra]\n{extra}\n+++\n{text}"
            );
            folder::write(
                &here.join(format!("content/guides/page-{number}.{code}.md")),
                page,
            )?;
        }
    }
    Ok(())
}

/// Every asset that a page may name, without the files.
fn assets(campaign: &campaign::Campaign) -> Assets {
    let own = [
        "site.css",
        "exit.js",
        "embed.js",
        "search.js",
        "aloud.js",
        "organisers.js",
        "host-check.js",
        "img/card.png",
        "widget.css",
        "workshop.css",
        "medskick-survey.js",
        "medskick-workshop.js",
        "favicon.svg",
    ];
    let bundles = campaign.bundles().into_iter().map(|(name, _)| name);
    let search = campaign
        .languages
        .list
        .iter()
        .map(|it| medskick::search::name(&it.code));
    let cards = campaign.pages.iter().flat_map(|page| {
        let languages = campaign.languages.list.iter();
        languages.flat_map(move |it| {
            medskick::cards::SHAPES
                .map(|(shape, _)| medskick::cards::name(&page.path, &it.code, shape))
        })
    });
    let names = own
        .map(str::to_owned)
        .into_iter()
        .chain(bundles)
        .chain(search)
        .chain(cards);
    let asset = |name: String| {
        let path = format!("/a/{name}");
        (
            name,
            Asset {
                path,
                integrity: "sha384-x".to_owned(),
            },
        )
    };
    names.map(asset).collect()
}

fn timed<T>(work: impl FnOnce() -> Result<T>) -> Result<Duration> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed())
}

fn say(who: &str, times: &[Duration]) {
    let seconds: Vec<f64> = times.iter().map(Duration::as_secs_f64).collect();
    println!("{who}: median {:.2} s of {seconds:.2?}", median(&seconds));
}

fn median(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
