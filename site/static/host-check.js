// May <medskick-survey> stand in a page itself? Only where every script is the publisher's own: each of them can read what
// is answered. Run this file in the console of the page, or give the page's HTML to the form on Medskick's page.

// Whether a text is the HTML of a whole page. Of anything else (an address, JSON, Markdown, a part of a page) nothing can be said.
globalThis.medskickIsPage = (text) => /^\s*(<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(!doctype\s+html|html)[\s>]/i.test(text);

// What a browser runs as a script (WHATWG, MIME Sniffing, "JavaScript MIME type"), in any writing.
const SCRIPT = /^(module|(application|text)\/(x-)?(ecma|java)script|text\/(javascript1\.[0-5]|jscript|livescript))$/;

// A document and all that is in it: templates, which may be drawn as shadow roots, and shadow roots that are drawn.
const inside = (root) =>
  [...root.querySelectorAll("*")].reduce((roots, { content, shadowRoot }) => {
    for (const it of [content, shadowRoot]) if (it instanceof DocumentFragment) roots.push(...inside(it));
    return roots;
  }, [root]);

globalThis.medskickHostCheck = (page, address = location.href) => {
  // An address that cannot be read may be anybody's.
  const read = (href, base) => {
    try {
      return new URL(href.trim(), base);
    } catch {
      return null;
    }
  };
  const own = read(address).origin;
  // Addresses in a page are seen from its <base>, where it has one.
  const from = read(page.querySelector("base[href]")?.getAttribute("href") ?? "", address) ?? "https://unknown.invalid/";
  const foreign = (href) => read(href, from)?.origin !== own;
  // The build puts in where the surveys are published.
  const ours = (href, path) => {
    const url = read(href, from);
    return url?.origin === read("%origin%").origin && path.test(url.pathname);
  };
  const findings = [];
  const every = (selector) => inside(page).flatMap((root) => [...root.querySelectorAll(selector)]);

  for (const script of every("script")) {
    const type = (script.getAttribute("type") ?? "").trim().toLowerCase();
    if (type && !SCRIPT.test(type)) continue;
    const src = script.getAttribute("src") ?? script.getAttribute("href") ?? script.getAttribute("xlink:href");
    if (src === null) findings.push(["inline", script.textContent.trim().slice(0, 60)]);
    else if (ours(src, /^\/(w\/medskick-survey|a\/embed)\.[0-9a-f]+\.js$/)) continue;
    else if (foreign(src)) findings.push(["foreign", src]);
    else if (/analytics|gtag|gtm|matomo|piwik|hotjar|clarity|fullstory|smartlook|mouseflow|sentry|replay/i.test(src)) findings.push(["tracking", src]);
  }
  for (const element of every("*")) {
    const acts = [...element.attributes].find((it) => /^on/i.test(it.name) || /^[\s\0-\x1f]*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i.test(it.value));
    if (acts) findings.push(["handler", `<${element.localName} ${acts.name}>`]);
  }
  for (const frame of every("iframe, frame, object, embed")) {
    const src = frame.getAttribute("src") ?? frame.getAttribute("data");
    const apart = frame.hasAttribute("sandbox") && !/allow-same-origin/i.test(frame.getAttribute("sandbox"));
    // What is written into the page as a frame, or comes from its own address, may look out of it, unless it is in a sandbox.
    if (frame.hasAttribute("srcdoc")) apart || findings.push(["inline", frame.getAttribute("srcdoc").trim().slice(0, 60)]);
    else if (src === null || ours(src, /^\/[a-z-]+\/e\/\d+\/$/)) continue;
    else if (foreign(src)) findings.push(["frame", src]);
    else if (!apart) findings.push(["inside", src]);
  }
  if (page.querySelector("link[rel=manifest]") || (page === globalThis.document && globalThis.navigator?.serviceWorker?.controller)) findings.push(["worker", ""]);
  return { fits: !findings.some(([kind]) => kind !== "frame"), findings };
};
