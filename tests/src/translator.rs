//! A model of the page translators in browsers: replaces each text node with a copy in `<font>` elements, also after each change.
//! The words stay the same. Text that the widget writes into a replaced node is invisible, so a test that reads the page finds
//! outdated text.

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

/// Translates the shadow roots of all pages opened from now on, for as long as each page is open.
pub async fn translates(browser: &Browser) -> Result<()> {
    browser.before_pages(TRANSLATE).await
}

/// The number of text nodes replaced on this page.
pub async fn translated(browser: &Browser) -> Result<u64> {
    let count = browser.eval("window.__translated").await?;
    Ok(count.as_u64().unwrap_or_default())
}
