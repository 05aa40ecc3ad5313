//! The only place that starts Zola.

use std::{path::Path, process::Command};

use anyhow::Result;

use crate::{fault::Fault, process, tools::zola::Zola};

/// Builds the Zola root `from` into the folder `to`, which is replaced.
///
/// # Errors
/// `T07` with what Zola said, such as which template is broken and where.
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
    // The npm package reports a failed build in words and ends with 0.
    if said.success && to.join("index.html").is_file() && !said.text.contains("ERROR") {
        return Ok(());
    }
    let text = said.text.replace(&format!("{}/", from.display()), "");
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim_end)
        .filter(|line| is_news(line))
        .collect();
    Err(Fault::error(
        "T07",
        format!(
            "Zola could not build the site:\n    {}",
            lines.join("\n    ")
        ),
        "The path is the one in site/templates (templates/…) or content (content/…). Mend it and save: the site is built again.",
    ))
}

/// Zola's greetings and timings help nobody who looks for a fault.
fn is_news(line: &str) -> bool {
    !line.is_empty() && !line.starts_with("Building site") && !line.starts_with("Checking all")
}
