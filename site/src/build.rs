//! Builds the site: campaign, widget, files with hashed names, Zola, compressed copies and headers. Swaps the result into the
//! output folder.

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

/// Folders and files that the site is made from. A change in any of them makes a new build necessary.
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
/// Source of this program. A change in it changes the generated site.
pub const GENERATOR: [&str; 6] = [
    "site/src",
    "site/Cargo.toml",
    "survey/src",
    "survey/Cargo.toml",
    "widget/core/src", // renders the first screens
    "widget/core/Cargo.toml",
];

/// Purpose of a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A site to publish, in `dist/`. The WebAssembly modules are small and must pass the size limits.
    Publish,
    /// A site to view and test on this machine, in `target/preview/`. The WebAssembly modules compile in a third of the time.
    Preview,
}

impl Purpose {
    /// Returns the output folder.
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

    /// Returns the cache folder of the compressed files, and the effort of the compression.
    fn compression(self) -> (&'static str, Effort) {
        match self {
            Purpose::Publish => ("target/twins", Effort::Most),
            Purpose::Preview => ("target/twins-preview", Effort::Little),
        }
    }

    /// Returns the profile that the WebAssembly modules are compiled with.
    pub fn profile(self) -> wasm::Profile {
        match self {
            Purpose::Publish => wasm::Profile::Small,
            Purpose::Preview => wasm::Profile::Quick,
        }
    }
}

/// Result of a build.
#[derive(Debug, Default)]
pub struct Report {
    /// True if no input had changed, so that the build did nothing.
    pub unchanged: bool,
    /// Download sizes; empty if the build did nothing or is a preview.
    pub sizes: Sizes,
}

/// Builds the site of the project in `root`. If any step fails, the previous site stays in place.
///
/// # Errors
/// `T10` when the campaign has errors (they are printed), `T11` when the widget is too large, `T12` when a folder cannot be
/// written, `T17` when this program's source has changed since it started, and the errors of the tools.
pub fn run(root: &Path, purpose: Purpose) -> Result<Report> {
    let root = &root
        .canonicalize()
        .with_context(|| format!("there is no folder {}", root.display()))?;
    let _lock = folder::lock(root, "build")?;
    let stamp = purpose.stamp(root);
    let hash = match inputs::hash(root, &INPUTS) {
        Ok(hash) => hash,
        // `check` reports an unreadable file with error code, location and remedy.
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

/// Builds the site with an additional pseudo-language (see [`mod@pseudo`]) into `target/pseudo/`, with modules as for that
/// purpose. Returns the folder.
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

/// Reads the campaign and prints all its problems.
///
/// # Errors
/// `T10` when at least one problem is an error.
pub fn check(root: &Path) -> Result<Campaign> {
    without_errors(root, |_| true)
}

/// Reads the campaign for output that is not published. Prints only errors, no warnings.
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

/// Returns the hash of this program's source. Fails if the source differs from the first call's: the running program was
/// compiled from the source as it was then.
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

/// Returns the build stamp: hashes of the inputs and of the output folder. An equal stamp means that the site is up to date.
fn stamped(root: &Path, inputs: &str, purpose: Purpose) -> Result<String> {
    let made = inputs::hash(root, &[purpose.name()])?;
    Ok(format!("{inputs} {made}"))
}

/// Renders the whole site into `out`, except the compressed copies.
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
