// The reason why a survey does not open: a kind, which selects the message for the visitor, and a line for the site's owner.

/** `offline`, `missing`, `blocked`, `damaged`, `old`, `switched-off`, `setup` or `broken`; docs/EMBEDDING.md explains each. */
export class Failure extends Error {
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

/** Finds out why `url` could not be fetched. The browser does not give the reason, so this function fetches it again in other ways. */
export async function unfetched(url, integrity, violated) {
  // The event about a policy violation comes after the response.
  await new Promise((later) => setTimeout(later));
  if (violated("connect-src", url)) return new Failure("blocked", `${url} is stopped by connect-src in the page's CSP; add ${new URL(url).origin} to it`);
  const response = await fetch(url).catch(() => null);
  if (response && !response.ok) return missing(url, response);
  if (integrity && (await response?.arrayBuffer().catch(() => null))) {
    return new Failure("damaged", `${url} is not the file that its integrity attribute is for; copy the snippet anew, or put the file up again`);
  }
  if (!response && (await fetch(url, { mode: "no-cors" }).catch(() => null))) {
    return new Failure("blocked", `${url} comes without the header Access-Control-Allow-Origin: *; add it where the survey's files are`);
  }
  return new Failure("offline", `${url} could not be fetched: no network, or no server there`);
}

/** The failure for a file that the server does not have. */
export function missing(url, response) {
  return new Failure("missing", `${url}: the server answered ${response.status}; copy the snippet anew`);
}

/** Compiles and instantiates the smallest module. WebKit applies the policy when a module is instantiated. */
export const tried = () => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));

/** Finds out why a correct file could not be compiled. */
export async function uncompiled(url, error, violated) {
  try {
    tried();
  } catch (refused) {
    // The event about a policy violation comes after the error.
    await new Promise((later) => setTimeout(later));
    if (!violated("script-src", "wasm-eval") && !/Content Security Policy/.test(refused.message)) return new Failure("switched-off", `${url} may not be compiled: the browser refuses all WebAssembly (${refused.message})`);
    return new Failure("blocked", `${url} may not be compiled; add 'wasm-unsafe-eval' to script-src in the page's CSP`);
  }
  return new Failure("old", `${url} could not be compiled, the browser is too old: ${error.message}`);
}

/** Records violations of the page's policy. Returns a function that tells whether the policy has blocked `url` under `directive`. */
export function violations() {
  const seen = [];
  document.addEventListener("securitypolicyviolation", (event) => seen.push([event.effectiveDirective, event.blockedURI]));
  return (directive, url) => seen.some(([stopped, uri]) => stopped.startsWith(directive) && url.startsWith(uri));
}
