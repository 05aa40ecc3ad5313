// <medskick-survey src="…json" integrity="sha384-…" mode="own" data-failed="…">what stands here until it is ready</medskick-survey>
// Fetches the survey and the widget, checks them against their hashes and mounts the widget. After `ready` nothing is requested.
// `wasm_bindgen`, the widget's side of the browser, is put in front of this file by the build.
const FILES = { wasm: "%widget.wasm%", wasmIntegrity: "%widget.wasm.integrity%", css: "%widget.css%", cssIntegrity: "%widget.css.integrity%" };
const address = (file) => new URL(file, import.meta.url).href;
const framed = window.parent !== window;

/** The widget's module, shared by all surveys on the page. */
let widget;

function load() {
  widget ??= start().catch((error) => {
    widget = undefined;
    throw error;
  });
  return widget;
}

async function start() {
  await wasm_bindgen({ module_or_path: await compiled(address(FILES.wasm)) });
  return wasm_bindgen;
}

async function compiled(url) {
  const response = await fetched(url, FILES.wasmIntegrity);
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

async function survey(element) {
  const src = element.getAttribute("src");
  const mode = element.getAttribute("mode") ?? "own";
  if (!src) throw new Error("the attribute src is missing");
  if (mode !== "own") throw new Error(`mode="${mode}" does not exist; this version has mode="own"`);
  const url = new URL(src, document.baseURI).href;
  const response = await fetched(url, element.getAttribute("integrity") ?? "");
  try {
    return await response.json();
  } catch (error) {
    throw new Error(`${url} is not JSON: ${error.message}`);
  }
}

function styled(shadow) {
  const link = document.createElement("link");
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${link.href} could not be used (missing, integrity, CORS, or style-src in the CSP)`));
  });
  Object.assign(link, { rel: "stylesheet", crossOrigin: "anonymous", integrity: FILES.cssIntegrity, href: address(FILES.css) });
  shadow.append(link);
  return loaded;
}

/**
 * All that a frame tells its parent: that the survey is ready, how high its first screen is, and that it is closed.
 * No height after that: which questions are shown hangs on the answers.
 */
function post(t, v) {
  if (framed) parent.postMessage({ t, v }, "*");
}

class MedskickSurvey extends HTMLElement {
  #handle;
  #turn = 0;

  connectedCallback() {
    this.#show(++this.#turn);
  }

  disconnectedCallback() {
    this.#turn++;
    removeEventListener("medskick-failed", this);
    this.#handle?.destroy();
    this.#handle = undefined;
    delete this.dataset.state;
  }

  /** Moving the element inside the page without taking it off (`moveBefore`) keeps the answers. */
  connectedMoveCallback() {}

  /** Forgets every answer and shows the first screen. */
  wipe() {
    this.#handle?.wipe();
  }

  handleEvent(event) {
    if (event.type === "closed") {
      this.dispatchEvent(new Event("closed"));
      post("state", "closed");
    } else {
      // The module is broken after a panic: nothing in it may be called again.
      const error = new Error("the widget stopped working; it starts again when the page is loaded again");
      widget = Promise.reject(error);
      widget.catch(() => {}); // it is told below
      this.#handle = undefined;
      this.#fail(error);
    }
  }

  async #show(turn) {
    // An open root: shadow DOM is no security boundary, and tests and assistive technology look in.
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    shadow.replaceChildren(document.createElement("slot"));
    try {
      const [module, bundle] = await Promise.all([load(), survey(this), styled(shadow)]);
      if (turn !== this.#turn) return;
      addEventListener("medskick-failed", this);
      const root = this.#mount(module, bundle);
      shadow.querySelector("slot").remove();
      shadow.append(root);
      this.dataset.state = "ready";
      this.dispatchEvent(new Event("ready"));
      post("height", Math.min(Math.ceil(document.documentElement.getBoundingClientRect().height), 65535));
      post("state", "ready");
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  #mount(module, bundle) {
    const root = document.createElement("div");
    root.addEventListener("closed", this);
    try {
      this.#handle = module.mount(root, bundle);
    } catch (error) {
      throw new Error(`${this.getAttribute("src")} is not a survey that this widget can show: ${error?.message ?? error}`);
    }
    return root;
  }

  /** Shows what stands in the element, with a line above it, and tells the site's owner why. */
  #fail(error) {
    const line = document.createElement("p");
    line.setAttribute("role", "alert");
    line.setAttribute("part", "failed");
    this.shadowRoot.replaceChildren(line, document.createElement("slot"));
    line.textContent = this.dataset.failed ?? "";
    this.dataset.state = "failed";
    console.error(`<medskick-survey>: ${error.message}`);
  }
}

if (!customElements.get("medskick-survey")) customElements.define("medskick-survey", MedskickSurvey);
