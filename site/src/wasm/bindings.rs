//! Changes the JavaScript that wasm-bindgen writes, so that the element can stand between it and the module's exports.

use anyhow::{Result, ensure};

/// Where the script keeps the exports of its instance; every call into the module goes through them.
const EXPORTS: &str = "wasm = instance.exports;";

/// The bindings with one more export, `guard`: what it is given replaces the exports of an instance that is started afterwards.
///
/// # Errors
/// When wasm-bindgen writes something else than it did.
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
