// The custom element: shows the first screen, then the widget; and what stands in it when the widget does not come.
import { Failure } from "./failure.js";
import { First } from "./first.js";
import { guarded } from "./guard.js";
import { loader, survey } from "./load.js";
import { styled } from "source";

const framed = window.parent !== window;

// A frame may be asked for in light or dark; otherwise it is as the reader has chosen.
const theme = framed && /^#(light|dark)$/.exec(location.hash)?.[1];
if (theme) document.documentElement.dataset.theme = theme;

/**
 * All that a frame tells its parent: that the survey is ready, how high its first screen is, and that it is closed.
 * No height after that: which questions are shown hangs on the answers.
 */
function post(t, v) {
  told[t] = v;
  if (framed) parent.postMessage({ t, v }, "*");
}

/** What the parent has been told last; it hears it again when its script comes late and asks. */
const told = {};
if (framed) {
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.t === "ask") for (const t in told) post(t, told[t]);
  });
}

/** Defines the element `tag` by the widget's module: `init`, `guard` and `mount`, the names of its files, the modes it has, and what works beside it. */
export function define(tag, { init, guard, mount, modes, files, beside }) {
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
    #turn = 0;

    connectedCallback() {
      this.#show(++this.#turn);
    }

    disconnectedCallback() {
      delete this.dataset.failure;
      this.#turn++;
      shown.delete(this);
      if (!broken) this.#handle?.destroy();
      this.#handle = undefined;
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
      post("state", "closed");
    }

    async #show(turn) {
      // An open root: shadow DOM is no security boundary, and tests and assistive technology look in.
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const first = First.in(shadow);
      if (!first) shadow.replaceChildren(document.createElement("slot"));
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
        post("height", Math.min(Math.ceil(document.documentElement.getBoundingClientRect().height), 65535));
        post("state", "ready");
      } catch (error) {
        if (turn === this.#turn) this.#fail(error);
      }
    }

    #mount(shadow, bundle, first, worker) {
      const root = document.createElement("div");
      root.addEventListener("closed", this);
      try {
        this.#handle = mount(root, bundle, this.#key(), worker);
      } catch (error) {
        throw broken ?? new Failure("setup", `${this.getAttribute("src")} is not a survey that this widget can show: ${error?.message ?? error}`);
      }
      root.hidden = Boolean(first);
      shadow.append(root);
      if (first) first.hand(root);
      shadow.querySelector("slot")?.remove();
    }

    /** The key that answers are sealed to, where there is one: the attribute, or what a link carries behind `#`, which no server sees. */
    #key() {
      return this.getAttribute("key") ?? (/^#medskick/i.test(location.hash) ? decodeURIComponent(location.hash.slice(1)) : "");
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
