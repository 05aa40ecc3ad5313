// The height that a frame needs for its survey, for any answers.

// WebKit has no `requestIdleCallback`.
const idle = globalThis.requestIdleCallback ?? setTimeout;
const heightOf = (element) => element.getBoundingClientRect().height;

/**
 * Reports the height that the page has when its survey, which `handle` draws in `root`, is at its highest: at once, and once for
 * each new width. `usable` tells whether the module may be called. Returns a function that ends the reports.
 */
export function watchHeight(shadow, root, handle, usable, tell) {
  let width;
  const measure = async () => {
    const wide = innerWidth;
    if (wide === width) return; // only the height of the frame has changed
    width = wide;
    const most = await highest(shadow, handle, () => usable() && wide === width);
    if (most === undefined) return;
    tell(Math.min(Math.ceil(heightOf(document.documentElement) - heightOf(root) + most), 65535));
  };
  const ended = new AbortController();
  addEventListener("resize", measure, { signal: ended.signal });
  measure();
  return () => {
    width = undefined;
    ended.abort();
  };
}

/**
 * Returns the height of the highest possible screen, in the style of `shadow`. Draws each screen invisibly and removes it, one at
 * a time, while the browser is idle. Returns `undefined` as soon as `wanted` returns `false`.
 */
async function highest(shadow, handle, wanted) {
  for (let screen = 0, most = 0; ; screen++) {
    await new Promise((now) => idle(now, { timeout: 1000 }));
    if (!wanted()) return;
    const unseen = document.createElement("div");
    unseen.className = "unseen";
    unseen.inert = true;
    unseen.ariaHidden = "true";
    const root = unseen.appendChild(document.createElement("div"));
    shadow.append(unseen);
    const drawn = handle.draw(root, screen);
    most = Math.max(most, heightOf(root));
    drawn?.destroy();
    unseen.remove();
    if (!drawn) return most;
  }
}
