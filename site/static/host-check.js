// May <medskick-survey> stand in a page itself? Only where every script is the publisher's own: each of them can read what
// is answered. Run this file in the console of the page, or give the page's HTML to the form on Medskick's page.
globalThis.medskickHostCheck = (page, address = location.href) => {
  const own = new URL(address).origin;
  const findings = [];
  for (const script of page.querySelectorAll("script")) {
    const type = script.getAttribute("type") ?? "";
    if (type && !/^(module|text\/javascript|application\/javascript)$/i.test(type)) continue;
    const src = script.getAttribute("src");
    if (src === null) findings.push(["inline", script.textContent.trim().slice(0, 60)]);
    else if (new URL(src, address).origin !== own && !/\/w\/medskick-survey\.[0-9a-f]+\.js$/.test(src)) findings.push(["foreign", src]);
    else if (/analytics|gtag|gtm|matomo|piwik|hotjar|clarity|fullstory|smartlook|mouseflow|sentry|replay/i.test(src)) findings.push(["tracking", src]);
  }
  for (const element of page.querySelectorAll("*")) {
    const handler = [...element.attributes].find((it) => /^on/i.test(it.name));
    if (handler) findings.push(["handler", `<${element.localName} ${handler.name}>`]);
  }
  for (const frame of page.querySelectorAll("iframe[src]")) {
    if (new URL(frame.getAttribute("src"), address).origin !== own) findings.push(["frame", frame.getAttribute("src")]);
  }
  if (page.querySelector("link[rel=manifest]") || page === globalThis.document && globalThis.navigator?.serviceWorker?.controller) findings.push(["worker", ""]);
  return { fits: !findings.some(([kind]) => kind !== "frame"), findings };
};
