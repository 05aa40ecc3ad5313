// The custom element: shows the first screen, then the widget; and what stands in it when the widget does not come.
import { Failure } from "./failure.js";
import { guarded } from "./guard.js";
import { loader, survey } from "./load.js";
import { styled } from "source";

const framed = window.parent !== window;

// A frame may be asked for in light or dark; otherwise it is as the reader has chosen.
const theme = framed && /^#(light|dark)$/.exec(location.hash)?.[1];
if (theme) document.documentElement.dataset.theme = theme;

/**
 * All that a frame tells its parent: that the survey is ready, and how high its highest screen can be, once for each width of the frame.
 * Never how high the present one is: which questions are shown hangs on the answers. Nor that it is closed: the time until then would
 * tell *no thanks* from *done*.
 */
function post(t, v) {
  sent[t] = v;
  if (framed) parent.postMessage({ t, v }, "*");
}

/** The messages posted so far, which a parent whose script comes late asks for. */
const sent = {};
if (framed) {
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.t === "ask") for (const t in sent) post(t, sent[t]);
  });
}

/**
 * Defines the element `tag` by the widget's module: `init`, `guard` and `mount`, the names of its files, the modes it has, and what
 * some have: what works beside it, the first screens that the build has written, and what tells the height of a frame.
 */
export function define(tag, { init, guard, mount, modes, files, beside, First, watchHeight }) {
  const load = loader({ init, files });
  /** The elements that show something of the module, each with what it does when the module breaks. */
  const shown = new Map();
  /** Why nothing in the module may be called any more; a panic leaves it broken. */
  let broken;

  guard((exports) =>
    guarded(exports, () => {
      broken = new Failure("broken", "the widget stopped working; it starts again when the page is loaded again");
      for (const fail of shown.values()) fail();
    }),
  );

  class MedskickElement extends HTMLElement {
    #handle;
    #root;
    #turn = 0;
    #unwatch;

    connectedCallback() {
      this.#show(++this.#turn);
    }

    disconnectedCallback() {
      delete this.dataset.failure;
      this.#turn++;
      shown.delete(this);
      if (!broken) this.#handle?.destroy();
      this.#unwatch?.();
      this.#handle = this.#unwatch = undefined;
      delete this.dataset.state;
    }

    /** Moving the element inside the page without taking it off (`moveBefore`) keeps the answers. */
    connectedMoveCallback() {}

    /** Forgets every answer and shows the first screen. */
    wipe() {
      if (!broken) this.#handle?.wipe();
    }

    handleEvent() {
      this.dispatchEvent(new Event("closed"));
    }

    async #show(turn) {
      // An open root: shadow DOM is no security boundary, and tests and assistive technology look in.
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const first = First?.in(shadow);
      if (!first) shadow.replaceChildren(...["", "late"].map((name) => Object.assign(document.createElement("slot"), { name })));
      try {
        const [bundle, module] = await Promise.all([survey(this, modes), load(), styled(shadow, files)]);
        const worker = await beside?.(bundle, module);
        if (turn !== this.#turn) return worker?.terminate();
        if (broken) throw broken;
        this.#mount(shadow, bundle, first, worker);
        if (broken) throw broken;
        shown.set(this, () => this.#fail(broken));
        this.dataset.state = "ready";
        this.dispatchEvent(new Event("ready"));
        post("state", "ready");
        if (framed) this.#unwatch = watchHeight?.(shadow, this.#root, this.#handle, () => !broken, (height) => post("height", height));
      } catch (error) {
        if (turn === this.#turn) this.#fail(error);
      }
    }

    #mount(shadow, bundle, first, worker) {
      const root = document.createElement("div");
      this.#root = root;
      root.addEventListener("closed", this);
      try {
        this.#handle = mount(root, bundle, this.#key(), worker);
      } catch (error) {
        if (broken) throw broken;
        const why = error?.message ?? error;
        throw new Failure(`${why}`.includes("`key`") ? "key" : "setup", `${this.getAttribute("src")} is not a survey that this widget can show: ${why}`);
      }
      root.hidden = Boolean(first);
      shadow.append(root);
      // Before the screens go: what stands below them would come up, and the page with it.
      for (const slot of shadow.querySelectorAll("slot")) slot.remove();
      if (first) first.hand(root);
    }

    /**
     * The key that answers are sealed to, where there is one: the attribute, or what a link carries behind `#`, which no server sees.
     * In the mode `sealed` a link without a key gets one that no module takes, so that nothing is ever asked unsealed there.
     */
    #key() {
      // This decodes what can be decoded, and throws at nothing.
      const linked = /^#med/i.test(location.hash) ? new URLSearchParams(location.hash.replace("#", "key=")).get("key") : "";
      return this.getAttribute("key") ?? (linked || (this.getAttribute("mode") === "sealed" ? "none" : ""));
    }

    /** What the visitor is told for each kind of failure, in the language of the snippet. */
    #words() {
      try {
        return JSON.parse(this.dataset.failures ?? "{}");
      } catch {
        return {};
      }
    }

    /** Shows what stands in the element, with a line above it, and tells the site's owner why. */
    #fail(error) {
      const line = document.createElement("p");
      line.setAttribute("role", "alert");
      line.setAttribute("part", "failed");
      this.shadowRoot.replaceChildren(line, document.createElement("slot"));
      const { kind = "broken" } = error;
      line.textContent = this.#words()[kind] ?? "";
      this.dataset.state = "failed";
      this.dataset.failure = kind;
      console.error(`<${tag}> ${kind}: ${error.message}`);
    }
  }

  if (!customElements.get(tag)) customElements.define(tag, MedskickElement);
}
