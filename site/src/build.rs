//! The build: campaign, widget, files with hashed names, Zola, compressed twins, headers, and the swap into `dist/`.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use medskick_survey::problem::{Problem, Severity};

use crate::{
    assemble,
    assets::{self, Assets},
    campaign::{self, Campaign},
    compress,
    fault::Fault,
    headers, inputs, report, tools, wasm, zola,
};

/// Everything that the site is made from. `site/src` too: another generator makes another site.
const INPUTS: [&str; 9] =
    ["content", "translations", "site", "widget", "survey", "Cargo.toml", "Cargo.lock", "package-lock.json", "rust-toolchain.toml"];
/// The widget with everything it loads, in bytes over the wire (design §8: 64 KiB is the aim, issue by issue).
const WIDGET_GATE: usize = 100 * 1024;

/// What a build did.
#[derive(Debug, Default)]
pub struct Report {
    /// Nothing had changed, so nothing was done.
    pub unchanged: bool,
    /// Rows of name and bytes over the wire, for people to read.
    pub sizes: Vec<(String, usize)>,
}

/// Builds the site of the project in `root` into `dist/`. When anything fails, the last good `dist/` stays.
///
/// # Errors
/// `T10` when the campaign has errors (they are printed), `T11` when the widget is too large, `T12` when a folder
/// cannot be written, and the faults of the tools.
pub fn run(root: &Path) -> Result<Report> {
    let root = &root.canonicalize().with_context(|| format!("there is no folder {}", root.display()))?;
    let _lock = lock(root)?;
    let stamp = root.join("target/dist.stamp");
    let wanted = inputs::hash(root, &INPUTS)?;
    let dist = root.join("dist");
    if dist.join("index.html").is_file() && fs::read_to_string(&stamp).is_ok_and(|made| made == wanted) {
        return Ok(Report { unchanged: true, sizes: Vec::new() });
    }
    let campaign = check(root)?;
    tools::wasm_target::ensure(root)?;
    tools::npm::ensure(root)?;
    let zola = tools::zola::ensure(root)?;
    let widget = wasm::compile(root)?;

    report::step("assembling the pages");
    let zola_root = emptied(root.join("target/site"))?;
    let files = zola_root.join("static");
    let mut assets = assets::of_site(root, &files)?;
    assets.extend(widget.publish(root, &files)?);
    for (name, bytes) in campaign.bundles() {
        assets.insert(format!("w/{name}"), assets::publish(&files, "w", &name, &bytes)?);
    }
    assemble::write(&campaign, &assets, root, &zola_root)?;

    report::step("Zola");
    let fresh = emptied(root.join("target/dist.new"))?;
    zola::build(&zola, &zola_root, &fresh)?;
    write_headers(&fresh)?;
    let sizes = sizes(&fresh, &assets)?;
    compress::twins(&fresh)?;
    swap(&fresh, &dist)?;
    fs::write(stamp, wanted)?;
    report::done("the site is in dist/");
    Ok(Report { unchanged: false, sizes })
}

/// Reads the campaign and prints what is wrong with it.
///
/// # Errors
/// `T10` when anything wrong stops publishing.
pub fn check(root: &Path) -> Result<Campaign> {
    let (campaign, problems) = campaign::load(root);
    report::problems(&problems);
    match problems.iter().filter(|problem: &&Problem| problem.severity == Severity::Error).count() {
        0 => Ok(campaign),
        errors => Err(Fault::new(
            "T10",
            format!("The campaign has {errors} error{}; see above.", if errors == 1 { "" } else { "s" }),
            "Mend them all and run the command again. `medskick check` checks without building.",
        )),
    }
}

/// Two builds at once would write over each other.
fn lock(root: &Path) -> Result<File> {
    let folder = root.join("target");
    fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    let file = File::create(folder.join("build.lock")).map_err(|error| unwritable(&folder, &error))?;
    file.lock()?;
    Ok(file)
}

fn emptied(folder: PathBuf) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    Ok(folder)
}

fn swap(fresh: &Path, dist: &Path) -> Result<()> {
    let old = fresh.with_file_name("dist.old");
    if old.exists() {
        fs::remove_dir_all(&old).map_err(|error| unwritable(&old, &error))?;
    }
    if dist.exists() {
        fs::rename(dist, &old).map_err(|error| unwritable(dist, &error))?;
    }
    fs::rename(fresh, dist).map_err(|error| unwritable(dist, &error))?;
    if old.exists() {
        fs::remove_dir_all(&old).map_err(|error| unwritable(&old, &error))?;
    }
    Ok(())
}

fn unwritable(path: &Path, error: &std::io::Error) -> anyhow::Error {
    Fault::new(
        "T12",
        format!("{} cannot be written: {error}.", path.display()),
        "Check that the folder belongs to you, that no other program holds it, and that the disk is not full.",
    )
}

/// The path of every page below `dist`: `/`, `/404.html`, `/sv/` and so on, in order.
///
/// # Errors
/// When the folder cannot be read.
pub fn pages(dist: &Path) -> Result<Vec<String>> {
    let files = inputs::files(&[dist])?;
    let pages = files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "html"));
    pages
        .map(|file| {
            let path = file.strip_prefix(dist)?.to_string_lossy().replace('\\', "/");
            Ok(format!("/{}", path.strip_suffix("index.html").unwrap_or(&path)))
        })
        .collect()
}

fn write_headers(dist: &Path) -> Result<()> {
    let patterns = headers::patterns(&pages(dist)?);
    for (name, text) in [
        ("_headers", headers::netlify(&patterns)),
        ("_headers.nginx", headers::nginx()),
        ("_headers.caddy", headers::caddy()),
    ] {
        fs::write(dist.join(name), text).map_err(|error| unwritable(dist, &error))?;
    }
    Ok(())
}

/// What a reader downloads, and the gate on the widget.
fn sizes(dist: &Path, assets: &Assets) -> Result<Vec<(String, usize)>> {
    let wire = |path: &str| compress::wire_size(&fs::read(dist.join(path.trim_start_matches('/')))?);
    let mut sizes = Vec::new();
    for name in ["widget.wasm", "widget.js", "widget.css", "medskick-survey.js"] {
        let asset = assets.get(name).with_context(|| format!("the widget has no {name}"))?;
        sizes.push((name.to_owned(), wire(&asset.path)?));
    }
    let bundles: Result<Vec<usize>> = assets.iter().filter(|(name, _)| name.starts_with("w/")).map(|(_, asset)| wire(&asset.path)).collect();
    sizes.push(("the largest survey".to_owned(), bundles?.into_iter().max().unwrap_or(0)));
    let widget: usize = sizes.iter().map(|(_, bytes)| bytes).sum();
    sizes.push(("the widget in all".to_owned(), widget));
    let mut home = wire("sv/index.html")?;
    for name in ["site.css", "exit.js", "favicon.svg"] {
        if let Some(asset) = assets.get(name) {
            home += wire(&asset.path)?;
        }
    }
    sizes.push(("the Swedish home page, first view".to_owned(), home));
    if widget > WIDGET_GATE {
        return Err(Fault::new(
            "T11",
            format!("The widget is {widget} bytes over the wire; the most it may be is {WIDGET_GATE}."),
            "Look for what grew: `cargo tree -p medskick-widget`, and twiggy on target/widget/widget.wasm.",
        ));
    }
    Ok(sizes)
}
