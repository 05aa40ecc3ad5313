// How high a frame has to be for the survey in it, whatever is answered.

// WebKit does not say when it is idle.
const idle = globalThis.requestIdleCallback ?? setTimeout;
const heightOf = (element) => element.getBoundingClientRect().height;

/**
 * Tells the height of a page whose survey, which `handle` draws in `root`, is at its highest: at once, and once for each width that the
 * page gets. `usable` says whether the module may be called. Gives what ends it.
 */
export function watchHeight(shadow, root, handle, usable, tell) {
  let width;
  const measure = async () => {
    const wide = innerWidth;
    if (wide === width) return; // the frame has got its height
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
 * The height of the highest screen that there can be, in the style of `shadow`. Each is drawn unseen, and removed, one at a time while the
 * browser has nothing else to do. Nothing where it is not `wanted` any more.
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
