//! Runs every fuzzing seed and every input that fuzzing once found through the same checks in each test run.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]

#[path = "../fuzz/src/lib.rs"]
mod targets;

use std::{fs, path::Path};

type Target = fn(&[u8]);

#[test]
fn the_corpus_holds_what_the_targets_say() {
    let all: [(&str, Target); 8] = [
        ("toml", targets::toml),
        ("fluent", targets::fluent),
        ("relevant", targets::relevant),
        ("packed", targets::packed),
        ("sealed", targets::sealed),
        ("archive", targets::archive),
        ("summary", targets::summary),
        ("xlsform", targets::xlsform),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let mut seen = Vec::new();
    for (name, target) in all {
        for entry in fs::read_dir(folder.join(name)).unwrap() {
            target(&fs::read(entry.unwrap().path()).unwrap());
            seen.push(name);
        }
    }
    seen.dedup();
    assert_eq!(
        seen.len(),
        fs::read_dir(folder).unwrap().count(),
        "a folder has no target"
    );
}
