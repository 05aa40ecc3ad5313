//! Runs Zola.

use std::{path::Path, process::Command};

use anyhow::Result;

use crate::{fault::Fault, process, tools::zola::Zola};

/// Builds the Zola project `from` into the folder `to`, which is replaced.
///
/// # Errors
/// `T07` with Zola's output, which names the faulty template and line.
pub fn build(zola: &Zola, from: &Path, to: &Path) -> Result<()> {
    let mut command = match zola {
        Zola::Program(program) => Command::new(program),
        Zola::Package { script, native } => {
            let mut node = Command::new("node");
            node.arg(script);
            if let Some(native) = native {
                node.env("NAPI_RS_NATIVE_LIBRARY_PATH", native);
            }
            node
        }
    };
    let said = process::run(
        command
            .arg("--root")
            .arg(from)
            .arg("build")
            .arg("--force")
            .arg("--output-dir")
            .arg(to)
            .env("NO_COLOR", "1"),
    )?;
    // Node.js exits with 0 even if the npm package cannot start Zola. In that case there is no page.
    if said.success && to.join("index.html").is_file() {
        return Ok(());
    }
    Err(Fault::error(
        "T07",
        format!(
            "Zola could not build the site:\n    {}",
            gist(&said.text, from).join("\n    ")
        ),
        "Mend the file that is named. Pages in content/ have their language in front there (content/sv/…), not in the name.",
    ))
}

/// Returns Zola's messages without greetings and timings, and with paths relative to the project.
fn gist(said: &str, from: &Path) -> Vec<String> {
    const NOISE: [&str; 4] = [
        "Building site",
        "Checking all",
        "Failed to build the site",
        "->",
    ];
    let said = said
        .replace(&format!("{}/", from.display()), "")
        .replace("\"templates/", "\"site/templates/")
        .replace("'templates/", "'site/templates/");
    let lines = said.lines().map(|line| {
        let line = line.trim_end().trim_start_matches("ERROR ");
        line.strip_prefix("Reason:").map_or(line, str::trim_start)
    });
    lines
        .filter(|line| !line.is_empty() && !NOISE.iter().any(|noise| line.starts_with(noise)))
        .map(str::to_owned)
        .collect()
}
