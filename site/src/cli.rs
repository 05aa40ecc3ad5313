//! The command line interface.

mod data;
mod survey;
mod translations;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};

use translations::Translations;

use crate::{
    build,
    campaign::{self, signatures},
    deployed,
    fault::Fault,
    kit, live, merge, process, report, tools,
};

/// Medskick: checks, builds and serves the campaign site.
#[derive(Parser)]
#[command(version)]
struct Cli {
    /// The project's folder (default: the nearest one above that has content/ and translations/).
    #[arg(long, global = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site and serve it; build again when something changes (the default).
    Serve(live::Options),
    /// Build the site into dist/.
    Build {
        /// Only when a party has signed every text.
        #[arg(long)]
        strict: bool,
    },
    /// Check all texts, surveys and data, and say how to mend what is wrong.
    Check {
        /// Mend what can be mended without asking, first.
        #[arg(long)]
        fix: bool,
        /// Instead, ask the published site at this address whether its server sends what it should.
        #[arg(long, value_name = "URL", conflicts_with = "fix")]
        deployed: Option<String>,
    },
    /// Which tools there are, and how to get what is missing.
    Doctor,
    /// Work with surveys.
    Survey {
        #[command(subcommand)]
        command: survey::Survey,
    },
    /// Print what is needed for a parents' evening and a meeting with a group as PDF, in each language.
    Kit {
        /// Only in this language, such as `ar`.
        #[arg(long)]
        lang: Option<String>,
        /// The folder to write to.
        #[arg(long, default_value = "kit")]
        out: PathBuf,
    },
    /// Open sealed answers from folders full of files, and release one result of them.
    Merge(Box<merge::Wanted>),
    /// Take lists of the directory out to a spreadsheet program, and in again.
    Data {
        #[command(subcommand)]
        command: data::Data,
    },
    /// Work with translations.
    Translations {
        #[command(subcommand)]
        command: Translations,
    },
}

impl Default for Command {
    fn default() -> Self {
        Command::Serve(live::Options::default())
    }
}

/// Runs the command line of this process. When it is interrupted, everything that it started ends with it.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    process::end_with_us();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            report::error(&anyhow::Error::new(error).context("could not start"));
            return ExitCode::FAILURE;
        }
    };
    let code = runtime.block_on(async {
        tokio::select! {
            result = run(cli) => match result {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => {
                    report::error(&error);
                    ExitCode::FAILURE
                }
            },
            code = interrupted() => code,
        }
    });
    process::end_all();
    // Threads that still run have no more work to do, so the shutdown does not wait for them.
    runtime.shutdown_background();
    code
}

async fn run(cli: Cli) -> Result<()> {
    let root = project(cli.root)?;
    match cli.command.unwrap_or_default() {
        Command::Serve(options) => live::run(root, options).await,
        Command::Build { strict } => blocking(move || build_site(&root, strict)).await,
        Command::Check {
            deployed: Some(url),
            ..
        } => blocking(move || deployed::run(&root, &url)).await,
        Command::Check { fix, .. } => blocking(move || check(&root, fix)).await,
        Command::Doctor => blocking(move || doctor(&root)).await,
        Command::Survey { command } => blocking(move || survey::run(&root, command)).await,
        Command::Kit { lang, out } => {
            let printed = kit::write(root, build::Purpose::Preview, lang, out).await?;
            report::note(&format!(
                "{} files; nothing of them is published",
                printed.len()
            ));
            Ok(())
        }
        Command::Merge(wanted) => blocking(move || merge::run(&root, &wanted)).await,
        Command::Data { command } => blocking(move || data::run(&root, command)).await,
        Command::Translations {
            command: Translations::Pseudo { dir, port },
        } => live::pseudo(root, dir.name(), port).await,
        Command::Translations { command } => {
            blocking(move || translations::run(&root, &command)).await
        }
    }
}

/// Work that waits for files and programs, beside the thread that waits for Ctrl-C.
async fn blocking(work: impl FnOnce() -> Result<()> + Send + 'static) -> Result<()> {
    tokio::task::spawn_blocking(work)
        .await
        .context("the command stopped unexpectedly")?
}

fn check(root: &Path, fix: bool) -> Result<()> {
    if fix {
        for file in campaign::fix::run(root)? {
            report::done(&format!("mended {}", file.display()));
        }
    }
    let campaign = build::check(root)?;
    report::done("nothing stops publishing");
    warn_of_address(root);
    for (party, pages) in signatures::waiting(&campaign) {
        let who = party.map_or("no party".to_owned(), |party| format!("«{party}» not"));
        report::note(&format!(
            "signed by {who}, and a proposal: {} of {} pages ({})",
            pages.len(),
            campaign.pages.len(),
            by_room(&pages)
        ));
    }
    Ok(())
}

/// `guides/signs, help/tell` as `guides: signs · help: tell`, the first page of a room as `_index`.
fn by_room(paths: &[&str]) -> String {
    let mut rooms: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in paths {
        let (room, page) = path.split_once('/').unwrap_or((path, "_index"));
        rooms.entry(room).or_default().push(page);
    }
    let rooms = rooms.iter().map(|(room, pages)| match *room {
        "" => "home".to_owned(),
        room => format!("{room}: {}", pages.join(", ")),
    });
    rooms.collect::<Vec<_>>().join(" · ")
}

/// The site can be built with an address that nobody can have, and is not fit to be published.
fn warn_of_address(root: &Path) {
    report::each(&Vec::from_iter(campaign::data::example_origin(root)));
}

fn doctor(root: &Path) -> Result<()> {
    report::table(&tools::doctor::table(root));
    Ok(())
}

/// The folder given, or the nearest one from here upwards that is a campaign.
fn project(given: Option<PathBuf>) -> Result<PathBuf> {
    let is_campaign =
        |folder: &Path| folder.join("content").is_dir() && folder.join("translations").is_dir();
    let here = std::env::current_dir().context("there is no current folder")?;
    let found = match &given {
        Some(folder) => Some(folder.as_path()).filter(|folder| is_campaign(folder)),
        None => here.ancestors().find(|folder| is_campaign(folder)),
    };
    found.map(Path::to_owned).ok_or_else(|| {
        Fault::error(
            "T14",
            format!(
                "{} is not a campaign: it has no content/ and translations/.",
                given.unwrap_or(here).display()
            ),
            "Go to the project's folder, or name it: `medskick --root FOLDER`.",
        )
    })
}

/// Refuses what nobody has signed, if that is wanted.
///
/// # Errors
/// `T26` with each text that is not signed above it.
fn signed(root: &Path) -> Result<()> {
    let missing = signatures::missing(&build::check(root)?);
    if missing.is_empty() {
        return Ok(());
    }
    report::problems(&missing);
    Err(Fault::error(
        "T26",
        format!("{} texts are signed by no party.", missing.len()),
        "Ask the parties, or build without --strict: then each page says that it is a proposal.",
    ))
}

fn build_site(root: &Path, strict: bool) -> Result<()> {
    if strict {
        signed(root)?;
    }
    let built = build::run(root, build::Purpose::Publish)?;
    if built.unchanged {
        report::done("nothing changed since the last build; the site is in dist/");
    }
    warn_of_address(root);
    let row = |(name, bytes): &(String, u64)| {
        vec![name.clone(), format!("{:>6.1} KiB", *bytes as f64 / 1024.0)]
    };
    report::table(&built.sizes.iter().map(row).collect::<Vec<_>>());
    Ok(())
}

/// Waits for Ctrl-C or its like, and gives the exit code that says so.
async fn interrupted() -> ExitCode {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let (Ok(mut terminate), Ok(mut hang_up)) = (
            signal(SignalKind::terminate()),
            signal(SignalKind::hangup()),
        ) {
            return tokio::select! {
                _ = terminate.recv() => ExitCode::from(143),
                _ = hang_up.recv() => ExitCode::from(129),
                _ = tokio::signal::ctrl_c() => ExitCode::from(130),
            };
        }
    }
    // An error means that no interrupt can be received. Waiting forever would hang, so the command ends.
    let _ = tokio::signal::ctrl_c().await;
    ExitCode::from(130)
}
