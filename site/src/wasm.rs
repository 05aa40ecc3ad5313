//! Compiles the widget to WebAssembly, generates its JavaScript bindings, and shrinks it.

mod bindings;
mod cargo;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use wasm_bindgen_cli_support::Bindgen;

use self::cargo::Library;
use crate::{
    fault::Fault,
    folder, inputs, process, report,
    tools::{
        npm,
        wasm_target::{Compiler, TARGET},
    },
};

/// Sources of the widget besides the crates of its modules. If none has changed, the compilation is skipped.
const INPUTS: [&str; 9] = [
    "widget/core/src",
    "widget/core/Cargo.toml",
    "survey/src",
    "survey/Cargo.toml",
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
    "site/src/wasm.rs",
    "site/src/wasm",
];
/// WebAssembly features that rustc uses for this target. All browsers have supported them since 2023.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-multivalue",
];

/// Crates that are compiled for speed: elliptic curve arithmetic for sealing and opening, and QR decoding of camera frames.
const FAST: [&str; 2] = ["curve25519-dalek", "rqrr"];

/// Trade-off between compile time and module size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Small modules for publishing.
    Small,
    /// Larger modules for viewing and testing on this machine. They compile in a third of the time.
    Quick,
}

impl Profile {
    /// Returns the name of the cargo profile in `Cargo.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Profile::Small => "wasm",
            Profile::Quick => "wasm-quick",
        }
    }
}

/// A module of the widget: its own crate, element, style sheet and files.
pub struct Module {
    /// Base name of its files.
    pub name: &'static str,
    /// Name of its element's script in `widget/element`.
    pub element: &'static str,
    /// Name of its worker's script in `widget/element`, if it has one.
    pub worker: Option<&'static str>,
    /// Name of its crate's folder in `widget/`.
    folder: &'static str,
    /// True if the module's [`FAST`] crates are compiled for speed and not for size.
    is_fast: bool,
}

/// All modules. They are separate so that respondents do not download code for leaders or organisations.
pub const MODULES: [Module; 4] = [
    Module {
        name: "widget",
        element: "medskick-survey.js",
        worker: None,
        folder: "survey",
        is_fast: false,
    },
    Module {
        name: "workshop",
        element: "medskick-workshop.js",
        worker: None,
        folder: "tablet",
        is_fast: false,
    },
    Module {
        name: "collect",
        element: "medskick-collect.js",
        worker: None,
        folder: "phone",
        is_fast: true,
    },
    Module {
        name: "merge",
        element: "medskick-merge.js",
        worker: Some("merge-worker.js"),
        folder: "results",
        is_fast: true,
    },
];

impl Module {
    /// File name of the compiled module.
    pub fn wasm(&self) -> String {
        format!("{}.wasm", self.name)
    }

    fn package(&self) -> String {
        format!("medskick-widget-{}", self.folder)
    }

    /// File name of cargo's output, in the folder of a profile.
    fn compiled(&self) -> String {
        format!("medskick_widget_{}.wasm", self.folder)
    }

    fn written(&self, out: &Path) -> PathBuf {
        out.join(self.name)
    }
}

/// Returns the paths of the widget's sources, relative to the project.
fn inputs() -> Vec<String> {
    let of_module = |module: &Module| {
        ["src", "Cargo.toml"].map(|name| format!("widget/{}/{name}", module.folder))
    };
    let shared = INPUTS.into_iter().map(str::to_owned);
    shared.chain(MODULES.iter().flat_map(of_module)).collect()
}

/// The folder with the compiled modules: each has a subfolder with `bindings.js` and `<module>.wasm`.
pub struct Compiled(PathBuf);

/// Compiles the widget, unless it is up to date.
///
/// # Errors
/// `T08` with the compiler's output, `T09` when `wasm-opt` fails.
pub fn compile(root: &Path, compiler: &Compiler, profile: Profile) -> Result<Compiled> {
    let out = root.join(match profile {
        Profile::Small => "target/widget",
        Profile::Quick => "target/widget-quick",
    });
    let stamp = out.join("stamp");
    let wanted = inputs::hash(root, &inputs())?;
    let is_there = |module: &Module| module.written(&out).join(module.wasm()).is_file();
    if MODULES.iter().all(is_there) && fs::read_to_string(&stamp).is_ok_and(|made| made == wanted) {
        return Ok(Compiled(out));
    }
    // Remove the stamp first: an interrupted build must not look up to date.
    let _ = fs::remove_file(&stamp);
    report::step("compiling the widget (some minutes the first time)");
    let compiled = root.join("target").join(TARGET).join(profile.name());
    let finish = |modules: &[&Module]| {
        let finish = |module: &&Module| finish(root, profile, module, &compiled, &out);
        modules.par_iter().try_for_each(finish)
    };
    let library = match profile {
        Profile::Quick => {
            let all: Vec<&Module> = MODULES.iter().collect();
            let library = cargo::build(root, compiler, profile, &all)?;
            finish(&all)?;
            library
        }
        Profile::Small => {
            let (fast, others): (Vec<_>, Vec<_>) = MODULES.iter().partition(|it| it.is_fast);
            cargo::build(root, compiler, profile, &others)?;
            // The last step of a compilation uses only one core, so the other modules are bound and shrunk at the same time.
            let (finished, library) = rayon::join(
                || finish(&others),
                || cargo::build(root, compiler, profile, &fast),
            );
            finished?;
            let library = library?;
            finish(&fast)?;
            library
        }
    };
    folder::write(&stamp, wanted)?;
    report::done(match (profile, library) {
        (Profile::Quick, _) => "the widget is compiled, to be looked at and not to be published",
        (Profile::Small, Library::Small) => {
            "the widget is compiled, with a standard library made for size"
        }
        (Profile::Small, Library::Ready) => {
            "the widget is compiled; it would be smaller with the sources of the standard library \
             (`rustup component add rust-src`), which could not be had"
        }
    });
    Ok(Compiled(out))
}

impl Compiled {
    /// Returns the compiled module and the path of its JavaScript bindings.
    ///
    /// # Errors
    /// When the module cannot be read.
    pub fn of(&self, module: &Module) -> Result<(Vec<u8>, PathBuf)> {
        let folder = module.written(&self.0);
        let file = folder.join(module.wasm());
        let bytes =
            fs::read(&file).with_context(|| format!("could not read {}", file.display()))?;
        Ok((bytes, folder.join("bindings.js")))
    }
}

/// Generates the bindings of a compiled module, and shrinks it in the profile [`Profile::Small`].
fn finish(
    root: &Path,
    profile: Profile,
    module: &Module,
    compiled: &Path,
    out: &Path,
) -> Result<()> {
    let compiled = compiled.join(module.compiled());
    let wasm =
        fs::read(&compiled).with_context(|| format!("could not read {}", compiled.display()))?;
    let folder = module.written(out);
    bind(wasm, &folder)?;
    match profile {
        Profile::Small => shrink(root, &folder, &module.wasm()),
        Profile::Quick => fs::rename(folder.join("bound.wasm"), folder.join(module.wasm()))
            .context("could not name the module that was bound"),
    }
}

fn bind(wasm: Vec<u8>, out: &Path) -> Result<()> {
    let mut bound = Bindgen::new()
        .input_bytes("medskick_widget", wasm)
        .out_name("widget")
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .omit_default_module_path(true) // the element fetches the wasm itself, with its hash
        .generate_output()?;
    let has_snippets = bound.snippets().values().any(|scripts| !scripts.is_empty());
    if has_snippets || !bound.local_modules().is_empty() {
        bail!(
            "a dependency of the widget brings JavaScript of its own, which would not be published"
        );
    }
    folder::write(&out.join("bindings.js"), bindings::guarded(bound.js())?)?;
    folder::write(&out.join("bound.wasm"), bound.wasm_mut().emit_wasm())
}

fn shrink(root: &Path, out: &Path, name: &str) -> Result<()> {
    let said = process::run(
        Command::new("node")
            .arg(npm::file(root, "binaryen/bin/wasm-opt"))
            .args([
                "-Oz",
                "--strip-debug",
                "--strip-producers",
                "--strip-target-features",
            ])
            .args(FEATURES)
            .arg(out.join("bound.wasm"))
            .arg("-o")
            .arg(out.join(name)),
    )?;
    if said.success {
        return Ok(());
    }
    Err(Fault::error(
        "T09",
        format!(
            "wasm-opt could not shrink the widget:\n{}",
            said.text.trim()
        ),
        "Remove the folder node_modules and run the command again: Binaryen is installed anew.",
    ))
}
