// Why a survey does not open: a kind, for which the visitor is given words in their language, and a line for the site's owner.

/** `offline`, `missing`, `blocked`, `damaged`, `old`, `switched-off`, `setup` or `broken`; docs/EMBEDDING.md says what each means. */
export class Failure extends Error {
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

/** Why `url` could not be fetched. The browser does not say, so it is asked again in other ways. */
export async function unfetched(url, integrity, violated) {
  // The event that tells of a policy comes after the answer.
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

/** What a server says of a file that it does not have. */
export function missing(url, response) {
  return new Failure("missing", `${url}: the server answered ${response.status}; copy the snippet anew`);
}

/** Makes the smallest module that there is, and an instance of it, which is where WebKit asks the policy. */
export const tried = () => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));

/** Why a file that is the right one could not be compiled. */
export async function uncompiled(url, error, violated) {
  try {
    tried();
  } catch (refused) {
    // The event that tells of a policy comes after the error.
    await new Promise((later) => setTimeout(later));
    if (!violated("script-src", "wasm-eval") && !/Content Security Policy/.test(refused.message)) return new Failure("switched-off", `${url} may not be compiled: the browser refuses all WebAssembly (${refused.message})`);
    return new Failure("blocked", `${url} may not be compiled; add 'wasm-unsafe-eval' to script-src in the page's CSP`);
  }
  return new Failure("old", `${url} could not be compiled, the browser is too old: ${error.message}`);
}

/** Listens to what the policy of the page stops; gives a function that says whether it has stopped that. */
export function violations() {
  const seen = [];
  document.addEventListener("securitypolicyviolation", (event) => seen.push([event.effectiveDirective, event.blockedURI]));
  return (directive, url) => seen.some(([stopped, uri]) => stopped.startsWith(directive) && url.startsWith(uri));
}
