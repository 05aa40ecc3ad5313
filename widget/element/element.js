// The custom element. Shows the first screen, then the widget. If the widget does not load, shows the content of the element.
import { Failure } from "./failure.js";
import { guarded } from "./guard.js";
import { loader, survey } from "./load.js";
import { styled } from "source";

const framed = window.parent !== window;

// A frame can request light or dark. Otherwise the reader's setting applies.
const theme = framed && /^#(light|dark)$/.exec(location.hash)?.[1];
if (theme) document.documentElement.dataset.theme = theme;

/**
 * Sends a message to the parent of a frame. There are two: that the survey is ready, and the height of its highest possible
 * screen, once for each width of the frame.
 *
 * The height of the present screen is never sent, because it depends on the questions that are shown, and so on the answers.
 * `closed` is not sent either: its time would tell *no thanks* from *done*.
 */
function post(t, v) {
  sent[t] = v;
  if (framed) parent.postMessage({ t, v }, "*");
}

/** The messages that were sent. A parent whose script loads late asks for them. */
const sent = {};
if (framed) {
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.t === "ask") for (const t in sent) post(t, sent[t]);
  });
}

/**
 * Defines the element `tag` with the widget's module: its `init`, `guard` and `mount`, the names of its files, and its modes.
 * Some elements also have `beside`, which starts a worker, `First`, the first screens from the build, and `watchHeight`, which
 * reports the height of a frame.
 */
export function define(tag, { init, guard, mount, modes, files, beside, First, watchHeight }) {
  const load = loader({ init, files });
  /** The elements that use the module, each with its function to call when the module breaks. */
  const shown = new Map();
  /** The failure after which nothing in the module may be called: a panic leaves it broken. */
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

    /** Moving the element within the page without removing it (`moveBefore`) keeps the answers. */
    connectedMoveCallback() {}

    /** Deletes every answer and shows the first screen. */
    wipe() {
      if (!broken) this.#handle?.wipe();
    }

    handleEvent() {
      this.dispatchEvent(new Event("closed"));
    }

    async #show(turn) {
      // An open root: shadow DOM is no security boundary, and tests and assistive technology need access.
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
      // Remove the slots first: with the screens gone, their content would move up, and the page with it.
      for (const slot of shadow.querySelectorAll("slot")) slot.remove();
      if (first) first.hand(root);
    }

    /**
     * Returns the key that responses are sealed to: the attribute, or the fragment of the address, which no server receives. In
     * the mode `sealed` a missing key becomes one that every module rejects, so that no survey is answered unsealed.
     */
    #key() {
      // `URLSearchParams` decodes as much as possible and never throws.
      const linked = /^#med/i.test(location.hash) ? new URLSearchParams(location.hash.replace("#", "key=")).get("key") : "";
      return this.getAttribute("key") ?? (linked || (this.getAttribute("mode") === "sealed" ? "none" : ""));
    }

    /** The messages for the visitor for each kind of failure, in the language of the snippet. */
    #words() {
      try {
        return JSON.parse(this.dataset.failures ?? "{}");
      } catch {
        return {};
      }
    }

    /** Shows the content of the element with an error message above it, and logs the reason for the site's owner. */
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
