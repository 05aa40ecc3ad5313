// Fetches what the widget is made of, and says what is wrong where a file does not come.

const address = (file) => new URL(file, import.meta.url).href;

/** The widget's module, shared by all surveys on the page; fetched once, and again after a failure. */
export function loader({ init, files }) {
  let widget;
  const start = async () => {
    await init({ module_or_path: await compiled(address(files.wasm), files.wasmIntegrity) });
  };
  return () =>
    (widget ??= start().catch((error) => {
      widget = undefined;
      throw error;
    }));
}

async function compiled(url, integrity) {
  const response = await fetched(url, integrity);
  // Compiling while it arrives needs the right MIME type; some hosts do not send it.
  const streams = response.headers.get("content-type") === "application/wasm";
  try {
    return await (streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
  } catch (error) {
    throw new Error(`${url} could not be compiled (damaged, or 'wasm-unsafe-eval' is missing from script-src in the CSP): ${error.message}`);
  }
}

async function fetched(url, integrity) {
  let response;
  try {
    response = await fetch(url, { integrity });
  } catch {
    // The browser does not say why; whether it comes without the hash does.
    const there = integrity && (await fetch(url).catch(() => null))?.ok;
    throw new Error(there ? `${url} is not the file that its integrity attribute is for` : `${url} could not be fetched (offline, CORS, or connect-src in the CSP)`);
  }
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status}`);
  return response;
}

/** The survey that the element's attributes name. */
export async function survey(element, modes) {
  const src = element.getAttribute("src");
  const mode = element.getAttribute("mode") ?? modes[0];
  if (!src) throw new Error("the attribute src is missing");
  if (!modes.includes(mode)) throw new Error(`mode="${mode}" does not exist; this element has mode="${modes.join('", mode="')}"`);
  const url = new URL(src, document.baseURI).href;
  const response = await fetched(url, element.getAttribute("integrity") ?? "");
  try {
    return await response.json();
  } catch (error) {
    throw new Error(`${url} is not JSON: ${error.message}`);
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
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${link.href} could not be used (missing, integrity, CORS, or style-src in the CSP)`));
  });
  Object.assign(link, { rel: "stylesheet", crossOrigin: "anonymous", integrity: files.cssIntegrity, href: address(files.css) });
  shadow.append(link);
  await loaded;
}
