// The first screens from the build. They accept choices, text and *Start* before the widget is loaded. All input is then repeated
// in the widget, in the same order.

/** Milliseconds for which a pressed button is shown as busy. After that, the content of the slot `late` offers other ways. */
const PATIENCE = 6000;

const named = (name, value) => `[name="${name}"][value="${value}"]`;

export class First {
  #screens;
  #done = [];
  #waits;

  /** Returns the first screens in a shadow root, or `null` if the page has none. */
  static in(shadow) {
    const screens = [...shadow.querySelectorAll("[data-first]")];
    return screens.length ? new First(screens) : null;
  }

  constructor(screens) {
    this.#screens = screens;
    for (const screen of screens) {
      for (const input of screen.querySelectorAll("input:checked, textarea")) this.#answered(input);
      for (const event of ["click", "change", "submit"]) screen.addEventListener(event, this);
    }
    addEventListener("pagehide", this);
  }

  handleEvent(event) {
    if (event.type === "pagehide") this.#forget();
    else if (event.type === "change") this.#answered(event.target);
    else if (event.type === "submit") event.preventDefault();
    else this.#pressed(event.target.closest("button"));
  }

  #answered(input) {
    if (input.type !== "textarea") this.#done.push((root) => root.querySelector(named(input.name, input.value))?.click());
    else if (input.value) {
      this.#done.push((root) => {
        const area = root.querySelector(`textarea[name="${input.name}"]`);
        if (!area) return;
        area.value = input.value;
        area.dispatchEvent(new Event("input", { bubbles: true }));
      });
    }
  }

  #pressed(button) {
    if (!button) return;
    const { does } = button.dataset;
    // Repeated presses of the same button count once.
    if (this.#waits !== button) this.#done.push((root) => root.querySelector(`[data-does="${does}"]`)?.click());
    if (does === "start" && this.#screens[1]) this.#turn();
    else if (does === "help") this.#help(button);
    else this.#wait(button);
  }

  /** Marks a button as busy. The widget performs its action as soon as it is loaded. */
  #wait(button) {
    this.#waits = button;
    button.ariaBusy = "true";
    setTimeout(() => {
      button.ariaBusy = null;
      button.getRootNode().host?.querySelector("[slot=late]")?.setAttribute("role", "alert");
    }, PATIENCE);
  }

  #turn() {
    const [assent, questions] = this.#screens;
    assent.hidden = true;
    questions.hidden = false;
    // As in the widget: the page around a frame does not scroll.
    const framed = window.parent !== window;
    questions.querySelector(".heading").focus({ preventScroll: framed });
    if (framed) scrollBy(0, questions.getBoundingClientRect().top);
    else questions.firstElementChild.scrollIntoView();
  }

  #help(button) {
    const bar = button.closest(".bar");
    const panel = bar.querySelector(".panel");
    panel.hidden = !panel.hidden;
    bar.querySelector("[aria-expanded]").ariaExpanded = String(!panel.hidden);
  }

  /** Deletes all input if the page is left before the widget is loaded. */
  #forget() {
    this.#done = [];
    this.#waits = undefined;
    for (const form of this.#screens.flatMap((screen) => [...screen.querySelectorAll("form")])) form.reset();
    this.#screens.forEach((screen, at) => (screen.hidden = at > 0));
  }

  /** Repeats all input in the widget below `root`, which is still hidden, and replaces the screens with it. */
  hand(root) {
    removeEventListener("pagehide", this);
    const from = this.#screens[0].getRootNode().activeElement;
    for (const again of this.#done) again(root);
    for (const screen of this.#screens) screen.remove();
    root.hidden = false;
    this.#focus(root, from);
  }

  #focus(root, from) {
    if (!from) return;
    const same = from.dataset.does ? `[data-does="${from.dataset.does}"]` : named(from.name, from.value);
    const place = root.querySelector(from.type === "textarea" ? `textarea[name="${from.name}"]` : from.name || from.dataset.does ? same : ".heading");
    place?.focus({ preventScroll: true });
    if (from.type === "textarea") place?.setSelectionRange(from.selectionStart, from.selectionEnd);
  }
}
