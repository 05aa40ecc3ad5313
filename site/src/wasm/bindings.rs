//! Patches the JavaScript from wasm-bindgen, so that the element can wrap the module's exports.

use anyhow::{Result, ensure};

/// Statement that stores the exports of the instance. Every call into the module uses them.
const EXPORTS: &str = "wasm = instance.exports;";

/// Adds the export `guard` to the bindings. It registers a function that wraps the exports of any instance started later.
///
/// # Errors
/// When the output of wasm-bindgen has another form than expected.
pub fn guarded(bindings: &str) -> Result<String> {
    ensure!(
        bindings.matches(EXPORTS).count() == 1,
        "wasm-bindgen keeps the exports of the module in another way: `{EXPORTS}` is not in its script once"
    );
    let guarded = bindings.replace(EXPORTS, "wasm = guarded(instance.exports);");
    Ok(format!(
        "{guarded}\nlet guarded = (exports) => exports;\nexport const guard = (by) => (guarded = by);\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn the_exports_are_replaced_once_or_the_build_fails() {
        let bindings = guarded("wasmInstance = instance;\nwasm = instance.exports;\n");
        assert!(bindings.is_ok_and(|it| it.contains("wasm = guarded(instance.exports);")));
        assert!(guarded("wasm = instance.wrapped;").is_err());
        assert!(guarded("wasm = instance.exports; wasm = instance.exports;").is_err());
    }
}
