//! Compiles the widget to WebAssembly, binds it to JavaScript, shrinks it, and publishes its files.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    assets::{self, Asset, Assets},
    fault::Fault,
    inputs, process, report,
    tools::{npm, wasm_target::TARGET},
};

/// What the widget is made of; when none of it has changed there is nothing to compile.
const INPUTS: [&str; 6] = ["widget", "survey/src", "survey/Cargo.toml", "Cargo.toml", "Cargo.lock", "package-lock.json"];
/// The WebAssembly features that rustc uses for this target (all of them in every browser since 2023).
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-multivalue",
];

/// The compiled widget: `widget.js` and `widget.wasm` in a folder.
pub struct Compiled(PathBuf);

/// Compiles the widget unless it is compiled already.
///
/// # Errors
/// `T08` with what the compiler said, `T09` when `wasm-opt` fails.
pub fn compile(root: &Path) -> Result<Compiled> {
    let out = root.join("target/widget");
    let stamp = out.join("stamp");
    let wanted = inputs::hash(root, &INPUTS)?;
    if fs::read_to_string(&stamp).is_ok_and(|made| made == wanted) {
        return Ok(Compiled(out));
    }
    report::step("compiling the widget (some minutes the first time)");
    let wasm = cargo(root)?;
    bind(&wasm, &out)?;
    shrink(root, &out.join("widget.wasm"))?;
    fs::write(stamp, wanted)?;
    report::done("the widget is compiled");
    Ok(Compiled(out))
}

impl Compiled {
    /// Writes the widget's files with hashed names below `out`: wasm, its JavaScript, style and the element.
    pub fn publish(&self, root: &Path, out: &Path) -> Result<Assets> {
        let read = |file: &Path| fs::read(file).with_context(|| format!("could not read {}", file.display()));
        let files = [
            ("widget.wasm", read(&self.0.join("widget.wasm"))?),
            ("widget.js", read(&self.0.join("widget.js"))?),
            ("widget.css", read(&root.join("widget/styles/widget.css"))?),
        ];
        let mut published = Assets::new();
        for (name, bytes) in &files {
            published.insert((*name).to_owned(), assets::publish(out, "w", name, bytes)?);
        }
        let element = fs::read_to_string(root.join("widget/element/medskick-survey.js"))?;
        let element = name_files(&element, &published);
        published.insert("medskick-survey.js".to_owned(), assets::publish(out, "w", "medskick-survey.js", element.as_bytes())?);
        Ok(published)
    }
}

/// Puts the hashed names into the element's script: `%widget.wasm%` and `%widget.wasm.integrity%`.
fn name_files(script: &str, published: &Assets) -> String {
    published.iter().fold(script.to_owned(), |script, (name, Asset { path, integrity })| {
        let file = path.rsplit('/').next().unwrap_or(path);
        script.replace(&format!("%{name}.integrity%"), integrity).replace(&format!("%{name}%"), file)
    })
}

fn cargo(root: &Path) -> Result<PathBuf> {
    let target = root.join("target");
    let said = process::run(
        Command::new("cargo")
            .args(["build", "--locked", "--package", "medskick-widget", "--lib", "--target", TARGET, "--profile", "wasm"])
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_ENCODED_RUSTFLAGS", remap(root).join("\u{1f}"))
            .env("CARGO_TERM_COLOR", "never")
            .env_remove("RUSTFLAGS")
            .current_dir(root),
    )?;
    if !said.success {
        return Err(Fault::new(
            "T08",
            format!("The widget does not compile:\n{}", said.text.trim()),
            "Mend what the compiler says and save.",
        ));
    }
    Ok(target.join(TARGET).join("wasm/medskick_widget.wasm"))
}

/// Paths of this machine would be in the file otherwise, and two checkouts would give two files.
fn remap(root: &Path) -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let flag = |path: &Path, name: &str| format!("--remap-path-prefix={}={name}", path.display());
    std::iter::once(flag(root, "medskick")).chain(home.map(|home| flag(&home, "cargo"))).collect()
}

fn bind(wasm: &Path, out: &Path) -> Result<()> {
    fs::create_dir_all(out).with_context(|| format!("could not make the folder {}", out.display()))?;
    let mut bound = Bindgen::new().input_path(wasm).out_name("widget").web(true)?.typescript(false).generate_output()?;
    fs::write(out.join("widget.js"), bound.js())?;
    fs::write(out.join("widget.wasm"), bound.wasm_mut().emit_wasm())?;
    Ok(())
}

fn shrink(root: &Path, wasm: &Path) -> Result<()> {
    let said = process::run(
        Command::new("node")
            .arg(npm::file(root, "binaryen/bin/wasm-opt"))
            .args(["-Oz", "--strip-debug", "--strip-producers"])
            .args(FEATURES)
            .arg(wasm)
            .arg("-o")
            .arg(wasm),
    )?;
    if said.success {
        return Ok(());
    }
    Err(Fault::new(
        "T09",
        format!("wasm-opt could not shrink the widget:\n{}", said.text.trim()),
        "Remove node_modules and run the command again, so that Binaryen is installed anew.",
    ))
}
