//! The build: campaign, widget, files with hashed names, Zola, compressed twins, headers, and the swap into the folder of the site.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result};
use medskick_survey::problem::{Problem, Severity};

use crate::{
    assemble,
    assets::{self, Assets},
    campaign::{self, Campaign},
    cards,
    compress::{self, Effort},
    elements,
    fault::Fault,
    folder, headers, inputs, pseudo, report, saved, search,
    sizes::{self, Sizes},
    tools, wasm, zola,
};

/// What the site is made from: folders, and single files.
pub const INPUTS: [&str; 11] = [
    "content",
    "translations",
    "site/templates",
    "site/styles",
    "site/scripts",
    "site/static",
    "widget",
    "Cargo.lock",
    "Cargo.toml",
    "package-lock.json",
    "rust-toolchain.toml",
];
/// What this program is made from: another one makes another site.
pub const GENERATOR: [&str; 6] = [
    "site/src",
    "site/Cargo.toml",
    "survey/src",
    "survey/Cargo.toml",
    "widget/core/src", // renders the first screens
    "widget/core/Cargo.toml",
];

/// What a site is built for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be published: in `dist/`, with modules that are small, held to the gates.
    Publish,
    /// To be looked at on this machine and tested: in `target/preview/`, with modules that compile in a third of the time.
    Preview,
}

impl Purpose {
    /// Where the site is.
    pub fn folder(self, root: &Path) -> PathBuf {
        root.join(self.name())
    }

    fn name(self) -> &'static str {
        match self {
            Purpose::Publish => "dist",
            Purpose::Preview => "target/preview",
        }
    }

    fn stamp(self, root: &Path) -> PathBuf {
        root.join(match self {
            Purpose::Publish => "target/dist.stamp",
            Purpose::Preview => "target/preview.stamp",
        })
    }

    /// Where its compressed files are kept for the next build, and how much time is spent on them.
    fn compression(self) -> (&'static str, Effort) {
        match self {
            Purpose::Publish => ("target/twins", Effort::Most),
            Purpose::Preview => ("target/twins-preview", Effort::Little),
        }
    }

    /// How its modules are compiled.
    pub fn profile(self) -> wasm::Profile {
        match self {
            Purpose::Publish => wasm::Profile::Small,
            Purpose::Preview => wasm::Profile::Quick,
        }
    }
}

/// What a build did.
#[derive(Debug, Default)]
pub struct Report {
    /// Nothing had changed, so nothing was done.
    pub unchanged: bool,
    /// What a reader downloads; empty when nothing was done.
    pub sizes: Sizes,
}

/// Builds the site of the project in `root`. When anything fails, the last good one stays.
///
/// # Errors
/// `T10` when the campaign has errors (they are printed), `T11` when the widget is too large, `T12` when a folder
/// cannot be written, `T17` when this program's source has changed, and the faults of the tools.
pub fn run(root: &Path, purpose: Purpose) -> Result<Report> {
    let root = &root
        .canonicalize()
        .with_context(|| format!("there is no folder {}", root.display()))?;
    let _lock = folder::lock(root, "build")?;
    let stamp = purpose.stamp(root);
    let hash = match inputs::hash(root, &INPUTS) {
        Ok(hash) => hash,
        // What cannot be read of the campaign has a number, a place and a remedy there.
        Err(error) => return check(root).and(Err(error)),
    };
    let inputs = format!("{hash} {} {}", generator(root)?, tools::zola::mark());
    let stamped = || stamped(root, &inputs, purpose);
    if fs::read_to_string(&stamp).is_ok_and(|made| stamped().is_ok_and(|now| made == now)) {
        return Ok(Report {
            unchanged: true,
            sizes: Sizes::new(),
        });
    }
    let campaign = check(root)?;
    let fresh = folder::emptied(root.join("target/site.new"))?;
    let assets = pages(root, &campaign, &fresh, purpose)?;
    report::step("compressing");
    let (kept, effort) = purpose.compression();
    compress::twins(&fresh, &root.join(kept), effort)?;
    let sizes = match purpose {
        Purpose::Publish => sizes::measure(&fresh, &assets, &campaign.languages.source)?,
        Purpose::Preview => Sizes::new(),
    };
    folder::swap(&fresh, &purpose.folder(root))?;
    folder::write(&stamp, stamped()?)?;
    report::done(&format!("the site is in {}/", purpose.name()));
    Ok(Report {
        unchanged: false,
        sizes,
    })
}

/// Builds the site with one language more, which nobody speaks (see [`mod@pseudo`]), into `target/pseudo/`, with modules as
/// for that purpose; gives the folder.
///
/// # Errors
/// As [`run`].
pub fn pseudo(root: &Path, dir: &str, purpose: Purpose) -> Result<PathBuf> {
    let root = &root
        .canonicalize()
        .with_context(|| format!("there is no folder {}", root.display()))?;
    let _lock = folder::lock(root, "build")?;
    let mut campaign = check(root)?;
    pseudo::add(&mut campaign, dir);
    let out = folder::emptied(root.join("target/pseudo"))?;
    pages(root, &campaign, &out, purpose)?;
    Ok(out)
}

/// Reads the campaign and prints what is wrong with it.
///
/// # Errors
/// `T10` when anything wrong stops publishing.
pub fn check(root: &Path) -> Result<Campaign> {
    without_errors(root, |_| true)
}

/// Reads the campaign for something that is not published, and prints only what makes it unfit for anything.
///
/// # Errors
/// As [`check`].
pub fn read(root: &Path) -> Result<Campaign> {
    without_errors(root, |problem| problem.severity == Severity::Error)
}

fn without_errors(root: &Path, is_told: impl Fn(&Problem) -> bool) -> Result<Campaign> {
    let (campaign, mut problems) = campaign::load(root);
    problems.retain(is_told);
    report::problems(&problems);
    let is_error = |problem: &Problem| problem.severity == Severity::Error;
    match problems.iter().any(is_error) {
        false => Ok(campaign),
        true => Err(Fault::error(
            "T10",
            "The campaign has errors that stop publishing; see above.",
            "Mend them all and run the command again. `cargo run -- check` checks without building.",
        )),
    }
}

/// The hash of this program's source. What runs was compiled from the source as it was at the first build.
fn generator(root: &Path) -> Result<String> {
    static STARTED_AS: Mutex<BTreeMap<PathBuf, String>> = Mutex::new(BTreeMap::new());
    let now = inputs::hash(root, &GENERATOR)?;
    let mut started_as = STARTED_AS.lock().unwrap_or_else(PoisonError::into_inner);
    let then = started_as
        .entry(root.to_owned())
        .or_insert_with(|| now.clone());
    if *then == now {
        return Ok(now);
    }
    Err(Fault::error(
        "T17",
        "The source of medskick itself has changed since it was started.",
        "End it and run the command again: cargo makes the new one.",
    ))
}

/// What a build leaves behind to know itself by: what it was made from, and what was made.
fn stamped(root: &Path, inputs: &str, purpose: Purpose) -> Result<String> {
    let made = inputs::hash(root, &[purpose.name()])?;
    Ok(format!("{inputs} {made}"))
}

/// The site as a server needs it, but for the compressed twins.
fn pages(root: &Path, campaign: &Campaign, out: &Path, purpose: Purpose) -> Result<Assets> {
    let tools = tools::ensure(root)?;
    let widget = wasm::compile(root, &tools.compiler, purpose.profile())?;

    report::step("rendering the pages");
    let zola_root = folder::emptied(root.join("target/site"))?;
    let files = zola_root.join("static");
    let mut assets = assets::of_site(root, &campaign.site.origin, &files)?;
    assets.extend(elements::publish(&widget, root, &files)?);
    for (name, bytes) in campaign.bundles() {
        let file = name.replace('/', ".");
        let file = file.strip_prefix("w.").unwrap_or(&file);
        let asset = assets::publish(&files, "w", file, &bytes)?;
        assets.insert(name, asset);
    }
    for (name, bytes) in campaign.descriptions() {
        folder::write(&files.join(name), bytes)?;
    }
    assets.extend(cards::publish(root, campaign, &files)?);
    assets.extend(search::publish(root, campaign, &files)?);
    assemble::write(campaign, &assets, root, &zola_root)?;
    zola::build(&tools.zola, &zola_root, out)?;
    saved::publish(root, campaign, &widget, (&tools.zola, &assets), out)?;
    headers::into_pages(out, &campaign.site.origin)?;
    headers::write(out, &campaign.site.origin)?;
    Ok(assets)
}
