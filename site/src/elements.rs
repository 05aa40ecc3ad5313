//! The elements of the widget with all that they are made of: as files of the site, or inside a page that is one file.

use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::{Engine, prelude::BASE64_STANDARD};

use crate::{
    assets::{self, Asset, Assets},
    script,
    wasm::{Compiled, MODULES, Module},
};

/// What an element on the site has its files from.
const FETCHED: &str = "fetched.js";
/// What one in a page that is one file has them from.
const INSIDE: &str = "inside.js";

/// An element for a page that is one file.
pub struct Inside {
    /// Its script.
    pub script: String,
    /// The style sheet of its shadow root.
    pub style: String,
    /// Everything that the script takes out of the page, by name.
    pub parts: Vec<(String, String)>,
}

/// Writes the files of each module with hashed names below `out`: wasm, style, and the element with its bindings.
///
/// # Errors
/// When a file cannot be read or written, or the element asks for a file that is not there.
pub fn publish(compiled: &Compiled, root: &Path, out: &Path) -> Result<Assets> {
    let mut published = Assets::new();
    for module in &MODULES {
        let (wasm, bindings) = compiled.of(module)?;
        for (name, bytes) in [
            (module.wasm(), wasm),
            (style_of(module), style(root, module)?.into_bytes()),
        ] {
            let asset = assets::publish(out, "w", &name, &bytes)?;
            published.insert(name, asset);
        }
        // The element names its worker, so that comes first.
        for name in module.worker.into_iter().chain([module.element]) {
            // One file with its bindings, so that the hash in the page that loads it is over both.
            let script = scripted(root, name, &bindings, FETCHED, &published)?;
            let script = assets::publish(out, "w", name, script.as_bytes())?;
            published.insert(name.to_owned(), script);
        }
    }
    Ok(published)
}

/// The element of the module called `name`, with everything that it would fetch on the site.
///
/// # Errors
/// When there is no such module, or a file of it cannot be read.
pub fn inside(compiled: &Compiled, root: &Path, name: &str) -> Result<Inside> {
    let module = MODULES.iter().find(|module| module.name == name);
    let module = module.with_context(|| format!("the widget has no module {name}"))?;
    let (wasm, bindings) = compiled.of(module)?;
    let style = style(root, module)?;
    let mut parts = vec![
        (module.wasm(), BASE64_STANDARD.encode(wasm)),
        (style_of(module), style.clone()),
    ];
    if let Some(worker) = module.worker {
        let script = scripted(root, worker, &bindings, INSIDE, &Assets::new())?;
        parts.push((worker.to_owned(), script));
    }
    // In the page they have the names that they are published under on the site, without hashes.
    let named = |(name, _): &(String, String)| {
        let part = Asset {
            path: name.clone(),
            integrity: String::new(),
        };
        (name.clone(), part)
    };
    let names = parts.iter().map(named).collect();
    Ok(Inside {
        script: scripted(root, module.element, &bindings, INSIDE, &names)?,
        style,
        parts,
    })
}

fn style_of(module: &Module) -> String {
    format!("{}.css", module.name)
}

fn style(root: &Path, module: &Module) -> Result<String> {
    script::style(root, &root.join("widget/styles").join(style_of(module)))
}

/// The script `name` with its bindings, with what it has its files from, and with the names of those files.
fn scripted(
    root: &Path,
    name: &str,
    bindings: &Path,
    source: &str,
    files: &Assets,
) -> Result<String> {
    let folder = root.join("widget/element");
    let source = folder.join(source);
    let named = [("bindings", bindings), ("source", &*source)];
    let script = name_files(&script::bundled(root, &folder.join(name), &named)?, files);
    if script.contains("\"%") {
        bail!("{name} asks for a file that the build does not make");
    }
    Ok(script)
}

/// Puts the names of files into the element's script: `%widget.wasm%` and `%widget.wasm.integrity%`.
fn name_files(script: &str, published: &Assets) -> String {
    let named = |script: String, (name, asset): (&String, &Asset)| {
        let file = asset.path.rsplit('/').next().unwrap_or(&asset.path);
        script
            .replace(&format!("%{name}.integrity%"), &asset.integrity)
            .replace(&format!("%{name}%"), file)
    };
    published.iter().fold(script.to_owned(), named)
}
