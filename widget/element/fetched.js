// The source of the widget's files on a page of the site: each file is fetched by its address and checked against its hash. If
// that fails, the error tells why.
import { Failure, missing, tried, uncompiled, unfetched, violations } from "./failure.js";

const address = (file) => new URL(file, import.meta.url).href;
const violated = violations();

/** Fetches and compiles the widget's module. */
export async function compiled({ wasm, wasmIntegrity }) {
  const url = address(wasm);
  const response = await fetched(url, wasmIntegrity);
  // Compiling during the download needs the right MIME type, which some hosts do not send.
  const streams = response.headers.get("content-type") === "application/wasm";
  try {
    tried();
    return await (streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
  } catch (error) {
    throw await uncompiled(url, error, violated);
  }
}

async function fetched(url, integrity) {
  const response = await fetch(url, { integrity }).catch(() => null);
  if (!response) throw await unfetched(url, integrity, violated);
  if (!response.ok) throw missing(url, response);
  return response;
}

/** Fetches the survey at an address. */
export async function parsed(src, integrity) {
  const url = new URL(src, document.baseURI).href;
  const response = await fetched(url, integrity);
  try {
    return await response.json();
  } catch (error) {
    throw new Failure("setup", `${url} is not JSON: ${error.message}`);
  }
}

/** Loads the widget's style sheet into the shadow root, unless the first screen has loaded it. */
export async function styled(shadow, { css, cssIntegrity }) {
  const brought = shadow.querySelector("link");
  // Once the page is loaded, a missing style sheet will not arrive any more.
  if (brought && !brought.sheet && document.readyState !== "complete") {
    await new Promise((settled) => (brought.onload = brought.onerror = settled));
  }
  if (brought?.sheet) return;
  const link = document.createElement("link");
  const url = address(css);
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  Object.assign(link, { rel: "stylesheet", crossOrigin: "anonymous", integrity: cssIntegrity, href: url });
  shadow.append(link);
  await loaded.catch(() => unstyled(url, cssIntegrity));
}

async function unstyled(url, integrity) {
  const response = await fetched(url, integrity);
  const type = response.headers.get("content-type");
  if (!type?.startsWith("text/css")) throw new Failure("setup", `${url} comes as ${type}; the server must send it as text/css`);
  throw new Failure("blocked", `${url} may not be used; add ${new URL(url).origin} to style-src in the page's CSP`);
}

/** Returns the address of a worker's script. */
export const worker = address;

/** Returns the worker unchanged: it can read files itself. */
export const reading = (worker) => worker;
