//! The custom elements of the widget with all their parts, as files of the site or inside a single-file page.

use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::{Engine, prelude::BASE64_STANDARD};

use crate::{
    assets::{self, Asset, Assets},
    script,
    wasm::{Compiled, MODULES, Module},
};

/// Module that loads an element's files over the network.
const FETCHED: &str = "fetched.js";
/// Module that reads an element's files from the single-file page.
const INSIDE: &str = "inside.js";

/// An element for a single-file page.
pub struct Inside {
    /// Source of its script.
    pub script: String,
    /// Style sheet of its shadow root.
    pub style: String,
    /// Parts that the script reads from the page, by name. Binary parts are in base64.
    pub parts: Vec<(String, String)>,
}

/// Publishes the files of each module below `out` with hashes in their names: wasm, style sheet, and the element with its
/// bindings.
///
/// # Errors
/// When a file cannot be read or written, or the element refers to a file that does not exist.
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
        // The element contains the hashed name of its worker, so the worker is published first.
        for name in module.worker.into_iter().chain([module.element]) {
            // Script and bindings form one file, so that the SRI hash in the page covers both.
            let script = scripted(root, name, &bindings, FETCHED, &published)?;
            let script = assets::publish(out, "w", name, script.as_bytes())?;
            published.insert(name.to_owned(), script);
        }
    }
    Ok(published)
}

/// Returns the element of the module `name` together with all parts that it would load from the site.
///
/// # Errors
/// When there is no such module, or one of its files cannot be read.
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
    // In a single-file page, parts have the same names as on the site, but without hashes.
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

/// Bundles the script `name` with its bindings and the module that loads its files, and inserts the names of those files.
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

/// Replaces the placeholders `%widget.wasm%` and `%widget.wasm.integrity%` in a script with the file's name and SRI hash.
fn name_files(script: &str, published: &Assets) -> String {
    let named = |script: String, (name, asset): (&String, &Asset)| {
        let file = asset.path.rsplit('/').next().unwrap_or(&asset.path);
        script
            .replace(&format!("%{name}.integrity%"), &asset.integrity)
            .replace(&format!("%{name}%"), file)
    };
    published.iter().fold(script.to_owned(), named)
}
