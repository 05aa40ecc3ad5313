// Fetches what the widget is made of; where a file does not come, it is told why.
import { Failure, missing, uncompiled, unfetched, violations } from "./failure.js";

const address = (file) => new URL(file, import.meta.url).href;
const violated = violations();

/** The widget's module, shared by all surveys on the page; fetched once, and again after a failure. */
export function loader({ init, files }) {
  let widget;
  const start = async () => {
    const module = await compiled(address(files.wasm), files.wasmIntegrity);
    await init({ module_or_path: module });
    return module;
  };
  return () =>
    (widget ??= start().catch((error) => {
      widget = undefined;
      throw error;
    }));
}

async function compiled(url, integrity) {
  if (typeof WebAssembly !== "object") throw new Failure("old", "the browser has no WebAssembly");
  const response = await fetched(url, integrity);
  // Compiling while it arrives needs the right MIME type; some hosts do not send it.
  const streams = response.headers.get("content-type") === "application/wasm";
  try {
    return await (streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
  } catch (error) {
    throw uncompiled(url, error);
  }
}

async function fetched(url, integrity) {
  const response = await fetch(url, { integrity }).catch(() => null);
  if (!response) throw await unfetched(url, integrity, violated);
  if (!response.ok) throw missing(url, response);
  return response;
}

/** The survey that the element's attributes name. */
export async function survey(element, modes) {
  const src = element.getAttribute("src");
  const mode = element.getAttribute("mode") ?? modes[0];
  if (!src) throw new Failure("setup", "the attribute src is missing; copy the snippet anew");
  if (!modes.includes(mode)) throw new Failure("setup", `mode="${mode}" does not exist; this element has mode="${modes.join('", mode="')}"`);
  const url = new URL(src, document.baseURI).href;
  const response = await fetched(url, element.getAttribute("integrity") ?? "");
  try {
    return await response.json();
  } catch (error) {
    throw new Failure("setup", `${url} is not JSON: ${error.message}`);
  }
}

/** The widget's style sheet in the shadow root: the one that the first screen brought, or one of our own. */
export async function styled(shadow, files) {
  const brought = shadow.querySelector("link");
  // Once all of the page is loaded, a sheet that is not there will not come.
  if (brought && !brought.sheet && document.readyState !== "complete") {
    await new Promise((settled) => (brought.onload = brought.onerror = settled));
  }
  if (brought?.sheet) return;
  const link = document.createElement("link");
  const url = address(files.css);
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  Object.assign(link, { rel: "stylesheet", crossOrigin: "anonymous", integrity: files.cssIntegrity, href: url });
  shadow.append(link);
  await loaded.catch(() => unstyled(url, files.cssIntegrity));
}

async function unstyled(url, integrity) {
  const response = await fetched(url, integrity);
  const type = response.headers.get("content-type");
  if (!type?.startsWith("text/css")) throw new Failure("setup", `${url} comes as ${type}; the server must send it as text/css`);
  throw new Failure("blocked", `${url} may not be used; add ${new URL(url).origin} to style-src in the page's CSP`);
}
