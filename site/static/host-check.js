// May <medskick-survey> stand in a page itself? Only where every script is the publisher's own: each of them can read what
// is answered. Run this file in the console of the page, or give the page's HTML to the form on Medskick's page.

// Whether a text is the HTML of a whole page. Of anything else (an address, JSON, Markdown, a part of a page) nothing can be said.
globalThis.medskickIsPage = (text) => /^\s*(<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(!doctype\s+html|html)[\s>]/i.test(text);

globalThis.medskickHostCheck = (page, address = location.href) => {
  const own = new URL(address).origin;
  // Addresses in a page are seen from its <base>, where it has one.
  const from = new URL(page.querySelector("base[href]")?.getAttribute("href") ?? "", address);
  const foreign = (href) => new URL(href, from).origin !== own;
  // The build puts in where the surveys are published.
  const ours = (href, path) => {
    const url = new URL(href, from);
    return url.origin === new URL("%origin%").origin && path.test(url.pathname);
  };
  const findings = [];

  for (const script of page.querySelectorAll("script")) {
    const type = script.getAttribute("type") ?? "";
    if (type && !/^(module|(text|application)\/(java|ecma)script)$/i.test(type)) continue;
    const src = script.getAttribute("src") ?? script.getAttribute("href") ?? script.getAttribute("xlink:href");
    if (src === null) findings.push(["inline", script.textContent.trim().slice(0, 60)]);
    else if (ours(src, /^\/(w\/medskick-survey|a\/embed)\.[0-9a-f]+\.js$/)) continue;
    else if (foreign(src)) findings.push(["foreign", src]);
    else if (/analytics|gtag|gtm|matomo|piwik|hotjar|clarity|fullstory|smartlook|mouseflow|sentry|replay/i.test(src)) findings.push(["tracking", src]);
  }
  for (const element of page.querySelectorAll("*")) {
    const acts = [...element.attributes].find((it) => /^on/i.test(it.name) || /^\s*javascript:/i.test(it.value));
    if (acts) findings.push(["handler", `<${element.localName} ${acts.name}>`]);
  }
  for (const frame of page.querySelectorAll("iframe, object, embed")) {
    const src = frame.getAttribute("src") ?? frame.getAttribute("data");
    // What is written into the page as a frame may look out of it, unless it is in a sandbox.
    if (frame.hasAttribute("srcdoc") && !frame.hasAttribute("sandbox")) findings.push(["inline", frame.getAttribute("srcdoc").trim().slice(0, 60)]);
    else if (src !== null && foreign(src) && !ours(src, /^\/[a-z-]+\/e\/\d+\/$/)) findings.push(["frame", src]);
  }
  if (page.querySelector("link[rel=manifest]") || (page === globalThis.document && globalThis.navigator?.serviceWorker?.controller)) findings.push(["worker", ""]);
  return { fits: !findings.some(([kind]) => kind !== "frame"), findings };
};
