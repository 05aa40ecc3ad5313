//! What a page translator of a browser does to a page, without changing a word: each text node is taken away and stands in elements of
//! the translator's own, also after each change. What the widget writes into a node that was taken away nobody sees, so a test that
//! reads the page finds what is stale.

use anyhow::Result;

use crate::browser::Browser;

const TRANSLATE: &str = "(() => { \
    const wrap = root => { \
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), found = []; \
        while (texts.nextNode()) found.push(texts.currentNode); \
        for (const text of found.filter(it => it.data.trim() && !it.parentNode.closest?.('font, textarea, style, script, svg'))) { \
            const [outer, inner] = [document.createElement('font'), document.createElement('font')]; \
            inner.textContent = text.data; outer.append(inner); text.replaceWith(outer); window.__translated++; } }; \
    const seen = new WeakSet(); window.__translated = 0; \
    setInterval(() => { for (const { shadowRoot } of document.querySelectorAll('*')) if (shadowRoot && !seen.has(shadowRoot)) { \
        seen.add(shadowRoot); wrap(shadowRoot); \
        new MutationObserver(() => wrap(shadowRoot)).observe(shadowRoot, { childList: true, characterData: true, subtree: true }); } }, 5); })()";

/// Has the elements of all pages that are opened from now on translated as long as they are there.
pub async fn translates(browser: &Browser) -> Result<()> {
    browser.before_pages(TRANSLATE).await
}

/// How many texts it has taken away on this page.
pub async fn translated(browser: &Browser) -> Result<u64> {
    let count = browser.eval("window.__translated").await?;
    Ok(count.as_u64().unwrap_or_default())
}
