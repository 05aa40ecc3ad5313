//! Searches the memory of the WebAssembly modules on a page.

use anyhow::{Context, Result};

use crate::browser::Browser;

/// Wraps the functions that instantiate modules, so that the memory of each module stays accessible.
const KEEP_MEMORY: &str = "window.__memories = []; for (const how of ['instantiate', 'instantiateStreaming']) { \
    const own = WebAssembly[how]; WebAssembly[how] = async (...given) => { const made = await own.apply(WebAssembly, given); \
    for (const it of Object.values((made.instance ?? made).exports)) if (it instanceof WebAssembly.Memory) window.__memories.push(it); \
    return made; }; }";

/// Makes the memories of all modules on later pages accessible to [`found`].
pub async fn keep(browser: &Browser) -> Result<()> {
    browser.before_pages(KEEP_MEMORY).await
}

/// The number of occurrences of `text`, as UTF-8, in all memories.
pub async fn found(browser: &Browser, text: &str) -> Result<u64> {
    let count = format!(
        "(() => {{ const want = new TextEncoder().encode({text:?}); let count = 0; \
         for (const memory of window.__memories) {{ const bytes = new Uint8Array(memory.buffer); \
         for (let at = bytes.indexOf(want[0]); at >= 0; at = bytes.indexOf(want[0], at + 1)) \
         if (want.every((b, i) => bytes[at + i] === b)) count++; }} return count; }})()"
    );
    browser.eval(&count).await?.as_u64().context("no number")
}
